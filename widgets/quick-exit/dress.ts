import { css } from 'lit';
import { addPageStyles } from '../shared/page-styles.js';
import { attempt } from '../shared/unshadowed.js';
import { aroundLink, focusRing, important, insideLink, linkLook } from './look.js';

/** Only a style sheet can reach `::before` and `::after`. `--_exit` marks elements that we have styled. */
const sheet = css`
  [style*='--_exit']:not(#hamn-no-such-id)::before,
  [style*='--_exit']:not(#hamn-no-such-id)::after {
    content: none !important;
    display: none !important;
  }
`;

const hidden = { display: 'none' };

/** Gives elements an inline style that wins over every rule of a page, and restores their own style. */
export class Dress {
  private worn = new Map<HTMLElement, { own: string | null; given: string; written: string }>();

  /**
   * Styles a link that the widget's shadow root cannot reach, the elements around it in the exit, and the elements in it. If a
   * library resets the attributes, the next call sets the style again.
   */
  put(exit: HTMLElement, link: HTMLAnchorElement | undefined): void {
    const wanted = new Map<HTMLElement, Record<string, string>>();
    if (link) {
      for (const each of exit.querySelectorAll<HTMLElement>(':not(a, a *, img, svg, svg *, picture, source)')) {
        if (!(each instanceof HTMLElement) || each.matches('script, style, template')) continue;
        wanted.set(each, each.localName === 'br' ? hidden : aroundLink);
      }
      for (const each of link.querySelectorAll<HTMLElement>('*'))
        if (each instanceof HTMLElement) wanted.set(each, insideLink);
      wanted.set(link, link.matches(':focus-visible') ? { ...linkLook, ...focusRing } : linkLook);
      // The page may have shadowed `adoptedStyleSheets`.
      attempt(() => addPageStyles(link, sheet));
    }
    for (const element of this.worn.keys()) if (!wanted.has(element)) this.takeOff(element);
    for (const [element, declarations] of wanted) this.wear(element, important(declarations));
  }

  private wear(element: HTMLElement, given: string): void {
    const before = this.worn.get(element);
    const now = element.getAttribute('style');
    const isOurs = before !== undefined && before.written === now;
    if (isOurs && before.given === given) return;
    const own = isOurs ? before.own : now;
    // The page's own style comes first, so that its other declarations still apply.
    element.style.cssText = `${own ?? ''};${given};--_exit:1`;
    this.worn.set(element, { own, given, written: element.getAttribute('style') ?? '' });
  }

  private takeOff(element: HTMLElement): void {
    const { own, written } = this.worn.get(element) ?? {};
    this.worn.delete(element);
    if (element.getAttribute('style') !== written) return;
    if (own === null || own === undefined) element.removeAttribute('style');
    else element.style.cssText = own;
  }
}
