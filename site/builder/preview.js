// Shows in a frame what has been chosen, with the very file that is copied. The page around it says what, and hears how
// high it is. Nothing here leads anywhere: whoever tries the exit or a number is still building a page.
import { toNode } from './write.js';

const { body, documentElement: root } = document;
const shown = document.getElementById('shown');
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

const tell = (message) => parent.postMessage(message, location.origin);

/** Before the widgets listen, so that a press on a link ends here. */
function stayHere(event) {
  const link = event.composedPath().find((each) => each.localName === 'a');
  if (!link || (event.type === 'keydown' && event.key !== 'Enter' && event.key !== ' ')) return;
  event.stopImmediatePropagation();
  if (event.type === 'pointerdown') return;
  event.preventDefault();
  tell({ followed: true });
}

for (const type of ['pointerdown', 'click', 'auxclick', 'keydown']) addEventListener(type, stayHere, true);

/** Three presses of Shift are the page's own exit; this one only shows what it looks like. */
const disarm = (exit) => {
  if (exit) exit.leave = () => undefined;
};

addEventListener('message', ({ origin, source, data }) => {
  if (origin !== location.origin || source !== parent || !data?.nodes) return;
  const { nodes, css, scheme, ground, lang } = data;
  root.lang = lang;
  root.style.colorScheme = scheme;
  root.style.background = ground;
  sheet.replaceSync(css);
  shown.replaceChildren(...nodes.flatMap((node) => [toNode(node, document), '\n']));
  disarm(shown.querySelector('hamn-quick-exit'));
});

const [, file] = /^#(hamn(?:\.[a-z]{2})?)$/.exec(location.hash) ?? [];
import(`/${file ?? 'hamn'}.js`).finally(() => {
  tell({ ready: true });
  new ResizeObserver(() => tell({ hamn: Math.ceil(body.getBoundingClientRect().height) })).observe(body);
});
