// Holds the style rules and `style` attributes of a page as data, and applies them in the frame. No policy of this site allows
// them inside a page, and a browser reports each one already when it parses the text. So it does with handlers such as
// `onclick`, which are never applied.

/** Comments and scripts, which stay as they are; style elements; start tags. */
const parts =
  /<!--[^]*?-->|<script\b[^]*?<\/script\s*>|<style\b([^>]*)>([^]*?)<\/style\s*>|<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** A script that is no script: a text that the parser leaves alone. */
const held = (attributes: string, css: string): string =>
  `<script type="text/plain" data-hamn-css="${/\bmedia="([^"]*)"/i.exec(attributes)?.[1] ?? ''}">${css}</script>`;

/** The text with every style held as data. */
export const withStylesHeld = (html: string): string =>
  html.replace(parts, (part: string, attributes: string | undefined, css: string | undefined) => {
    if (css !== undefined) return held(attributes ?? '', css);
    return /^<(!--|script)/i.test(part)
      ? part
      : part.replace(/\sstyle(?=\s*=)/gi, ' data-hamn-style').replace(/\son[a-z]+(?=\s*=)/gi, ' data-hamn-on');
  });

/** Applies what was held in this page. `base` is the address of the page that it comes from. */
export function applyStyles(base?: string): void {
  const sheets = [...document.querySelectorAll<HTMLElement>('script[data-hamn-css]')];
  document.adoptedStyleSheets = sheets.map((each) => {
    const sheet = new CSSStyleSheet({ media: each.dataset.hamnCss ?? '', ...(base && { baseURL: base }) });
    sheet.replaceSync(each.textContent);
    return sheet;
  });
  for (const each of document.querySelectorAll<HTMLElement>('[data-hamn-style]')) {
    each.style.cssText = each.dataset.hamnStyle ?? '';
    each.removeAttribute('data-hamn-style');
  }
}
