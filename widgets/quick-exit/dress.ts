import { css } from 'lit';
import { addPageStyles } from '../shared/page-styles.js';
import { attempt } from '../shared/unshadowed.js';
import { around, important, inside, look, ring } from './look.js';

/** What is drawn before and after an element can be reached by a style sheet alone. `--_exit` marks what is dressed. */
const sheet = css`
  [style*='--_exit']:not(#hamn-no-such-id)::before,
  [style*='--_exit']:not(#hamn-no-such-id)::after {
    content: none !important;
    display: none !important;
  }
`;

const gone = { display: 'none' };

/** Gives elements an inline style that goes before every rule of a page, and gives them their own back. */
export class Dress {
  private worn = new Map<HTMLElement, { own: string | null; given: string; written: string }>();

  /**
   * Dresses a link that no rule of the widget's shadow root reaches, what stands around it in the element, and what stands in it.
   * A library that resets attributes takes it off, and the next call puts it on again.
   */
  put(exit: HTMLElement, link: HTMLAnchorElement | undefined): void {
    const wanted = new Map<HTMLElement, Record<string, string>>();
    if (link) {
      for (const each of exit.querySelectorAll<HTMLElement>(':not(a, a *, img, svg, svg *, picture, source)')) {
        if (!(each instanceof HTMLElement) || each.matches('script, style, template')) continue;
        wanted.set(each, each.localName === 'br' ? gone : around);
      }
      for (const each of link.querySelectorAll<HTMLElement>('*'))
        if (each instanceof HTMLElement) wanted.set(each, inside);
      wanted.set(link, link.matches(':focus-visible') ? { ...look, ...ring } : look);
      // The page may have taken the name of the sheets' list.
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
    // The page's own comes first, so that what it says beside this holds.
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
