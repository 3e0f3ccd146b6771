// The page for the fault tests: every widget, each with its own content, on a red background.
import type { Fault } from './list.ts';

/** Records the page's errors, warnings and called numbers, and finds visible links. */
const listen = `
  window.messages = [];
  addEventListener('error', (event) => event.message && messages.push(event.message));
  addEventListener('unhandledrejection', (event) => messages.push(String(event.reason)));

  window.warned = [];
  console.warn = (text) => warned.push(text);

  window.pressed = [];
  addEventListener('click', (event) => {
    const link = event.composedPath().find(({ localName }) => localName === 'a');
    if (!link || !link.href.startsWith('tel:')) return;
    pressed.push(event.defaultPrevented ? 'prevented' : link.getAttribute('href'));
    event.preventDefault();
  });

  function linksIn(root) {
    const found = [];
    for (const each of root.querySelectorAll('*')) {
      if (each.localName === 'a') found.push(each);
      if (each.shadowRoot) found.push(...linksIn(each.shadowRoot));
    }
    return found;
  }

  /** The widgets that show only the page's own content. */
  const undrawn = () => [...document.querySelectorAll('[line]:not([line="nonsense"]), [municipality]')]
    .filter(({ shadowRoot }) => shadowRoot.querySelectorAll('*').length < 2)
    .map(({ outerHTML }) => outerHTML);

  function hit(x, y, root = document) {
    const found = root.elementFromPoint(x, y);
    return found && found.shadowRoot && found.shadowRoot !== root ? hit(x, y, found.shadowRoot) || found : found;
  }

  /** Scrolls to the first visible, pressable link to an address, and returns its centre. */
  function show(start) {
    for (const link of linksIn(document)) {
      if (!link.getAttribute('href').startsWith(start)) continue;
      link.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = link.getClientRects();
      if (!box || !box.width) continue;
      const place = [box.left + box.width / 2, box.top + box.height / 2];
      if (link.contains(hit(...place))) return place;
    }
    return null;
  }`;

export const page = (
  { early = '', late = '', extra = '', elements = 0, src, held }: Fault,
  destination: string,
  integrity: string,
): string => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Secret</title>
<style>body { background: #c00; color: #fff }</style>
<script>${listen}</script>
<script>${early}</script>
${held ? '<script src="/first.js"></script>' : ''}
<script type="module" src="/hamn.js" integrity="${integrity}" crossorigin="anonymous" ${held ? 'blocking="render"' : ''}></script></head>
<body>
<hamn-quick-exit><a href="${destination}">Lämna sidan snabbt</a></hamn-quick-exit>
<hamn-hotline-card line="112"><a href="tel:112">112</a></hamn-hotline-card>
<hamn-hotline-card line="kvinnofridslinjen" ${src ? 'src="/data.json"' : ''}>
  <a href="tel:116016">Kvinnofridslinjen 116 016</a></hamn-hotline-card>
<hamn-hotline-card id="hours" line="valj-att-sluta">
  <a href="tel:020555666">Välj att sluta 020-555 666</a></hamn-hotline-card>
<hamn-hotline-card ${extra}><a href="https://www.1177.se/">1177.se</a></hamn-hotline-card>
<hamn-contact-block municipality="0883">
  <address>Västerviks kommun <a href="tel:0103555126">010-355 51 26</a></address></hamn-contact-block>
<hamn-alert-banner county="08"><a href="https://www.smhi.se/">Varningar hos SMHI</a></hamn-alert-banner>
<hamn-ambassador-gallery><figure><blockquote>Ett löfte</blockquote></figure></hamn-ambassador-gallery>
${'<p>A paragraph <b>with words</b></p>'.repeat(elements / 2)}
<script>${late}</script>
</body></html>`;
