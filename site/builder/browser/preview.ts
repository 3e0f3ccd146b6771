// Shows the choice in a frame, with the same file that the copied code loads. The page around the frame sends the
// choice and receives the height. No link leads anywhere: whoever tries the exit or a number is still building a page.
import { contrast } from '../../shared/contrast.ts';
import type { Reply, Shown } from '../types.ts';
import { toNode } from '../write.ts';

const { documentElement: root } = document;
const shown = document.getElementById('shown');
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

/** Black or white, whichever has more contrast: the text colour of a page with this background. */
const readOn = (ground: string): string =>
  ['#000000', '#ffffff'].reduce((one, other) => (contrast(one, ground) < contrast(other, ground) ? other : one));

const send = (message: Reply): void => parent.postMessage(message, location.origin);

/** What leads somewhere: a link, or the sign that opens help. */
const leads = ({ localName }: Element): boolean => localName === 'a' || localName === 'hamn-haven';

/** Stops a press on it. It listens before the widgets do. */
function stayHere(event: MouseEvent | KeyboardEvent): void {
  const path = event.composedPath().filter((each) => each instanceof Element);
  const link = path.find(leads);
  const isTried = path.some((each) => each.localName === 'hamn-quick-exit' && 'demo' in each && each.demo);
  if (!link || isTried || ('key' in event && event.key !== 'Enter' && event.key !== ' ')) return;
  event.stopImmediatePropagation();
  if (event.type === 'pointerdown') return;
  event.preventDefault();
  send({ followed: true });
}

for (const type of ['pointerdown', 'click', 'auxclick', 'keydown'] as const) addEventListener(type, stayHere, true);

/** Puts the exit into demo mode: it shows the effect of a press, and a way back. The copied code has no demo mode. */
const tryOnly = (exit: Element | null): void => exit?.setAttribute('demo', '');

addEventListener('message', ({ origin, source, data }: MessageEvent<Shown | undefined>) => {
  if (origin !== location.origin || source !== parent || !data?.nodes) return;
  const { nodes, css, scheme, ground, lang, isEdited } = data;
  root.toggleAttribute('data-hamn-asleep', isEdited);
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
  send({ ready: true });
  // The exit adds its space at the end of the page to the root element, not to the body.
  const sized = new ResizeObserver(() => send({ hamn: Math.ceil(root.getBoundingClientRect().height) }));
  sized.observe(root, { box: 'border-box' });
});
