// Shows in a frame what has been chosen, with the very file that is copied. The page around it says what, and hears how
// high it is. Nothing here leads anywhere: whoever tries the exit or a number is still building a page.
import { contrast } from '../../shared/contrast.ts';
import type { Reply, Shown } from '../types.ts';
import { toNode } from '../write.ts';

const { documentElement: root } = document;
const shown = document.getElementById('shown');
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

/** The text that goes with a ground, as that of the page on which the code will stand does. */
const readOn = (ground: string): string =>
  ['#000000', '#ffffff'].reduce((one, other) => (contrast(one, ground) < contrast(other, ground) ? other : one));

const tell = (message: Reply): void => parent.postMessage(message, location.origin);

/** Before the widgets listen, so that a press on a link ends here. */
function stayHere(event: MouseEvent | KeyboardEvent): void {
  const path = event.composedPath().filter((each) => each instanceof Element);
  const link = path.find((each) => each.localName === 'a');
  const isTried = path.some((each) => each.localName === 'hamn-quick-exit' && 'demo' in each && each.demo);
  if (!link || isTried || ('key' in event && event.key !== 'Enter' && event.key !== ' ')) return;
  event.stopImmediatePropagation();
  if (event.type === 'pointerdown') return;
  event.preventDefault();
  tell({ followed: true });
}

for (const type of ['pointerdown', 'click', 'auxclick', 'keydown'] as const) addEventListener(type, stayHere, true);

/** The exit shows what a press would do, and a way back. The code that is copied leaves. */
const tryOnly = (exit: Element | null): void => exit?.setAttribute('demo', '');

addEventListener('message', ({ origin, source, data }: MessageEvent<Shown | undefined>) => {
  if (origin !== location.origin || source !== parent || !data?.nodes) return;
  const { nodes, css, scheme, ground, lang } = data;
  root.lang = lang;
  root.style.colorScheme = scheme;
  root.style.background = ground;
  root.style.color = readOn(ground);
  sheet.replaceSync(css);
  const made = document.createElement('div');
  made.append(...nodes.flatMap((node) => [toNode(node, document), '\n']));
  tryOnly(made.querySelector('hamn-quick-exit'));
  shown?.replaceChildren(...made.childNodes);
});

const widgets = '/hamn.js';
void import(/* @vite-ignore */ widgets).finally(() => {
  tell({ ready: true });
  // The room that the exit makes at the page's end is the root's, not the body's.
  const sized = new ResizeObserver(() => tell({ hamn: Math.ceil(root.getBoundingClientRect().height) }));
  sized.observe(root, { box: 'border-box' });
});
