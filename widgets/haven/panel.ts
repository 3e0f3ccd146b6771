import { render } from 'lit';
import { contactSpeech, havenSpeech } from '../phrases/index.js';
import type { Group } from '../data/types.js';
import { readClock } from '../shared/clock.js';
import { attempt, later } from '../shared/unshadowed.js';
import { content } from './content.js';
import { styles } from './panel.styles.js';
import type { Given } from './content.js';

const isRtl = /^(ar|fa)$/;

/** The value of the button that was pressed. */
const valueOf = ({ currentTarget }: Event): string => (currentTarget as HTMLButtonElement).value;

/** The help as it is drawn in the frame, and what the visitor has chosen in it. It forgets both when the frame goes. */
export class Panel {
  private group: Group | undefined;
  private listsLanguages = false;
  private given: Given | undefined;
  /** Whether more than the first two numbers is drawn. */
  private isWhole = false;

  /**
   * @param page - The document of the frame.
   * @param language - The language to begin in.
   */
  constructor(
    private readonly page: Document,
    private language: string,
  ) {
    // A sheet belongs to one document, so the frame's window makes it. A strict policy allows that.
    const { CSSStyleSheet: Sheet } = page.defaultView as Window & typeof globalThis;
    const sheet = new Sheet();
    sheet.replaceSync(styles.cssText);
    page.adoptedStyleSheets = [sheet];
  }

  draw(given: Given | undefined = this.given): void {
    this.given = given;
    const { page, language } = this;
    const strings = havenSpeech(language);
    const contact = contactSpeech(language);
    if (!given || !strings || !contact) return;
    const root = page.documentElement;
    root.lang = language;
    root.dir = isRtl.test(language) ? 'rtl' : 'ltr';
    const state = {
      language,
      strings,
      contact,
      group: this.group,
      listsLanguages: this.listsLanguages,
      isWhole: this.isWhole,
      now: readClock(),
      choose: this.choose,
      listLanguages: this.listLanguages,
      speak: this.speak,
    };
    render(content(given, state), page.body, { creationScope: page });
  }

  /** Draws the rest after the frame that shows the first two numbers, so that they are there at once on a slow phone. */
  begin(): void {
    this.focus();
    const finish = (): void => {
      this.isWhole = true;
      if (this.page.defaultView) attempt(() => this.draw());
    };
    attempt(() => window.requestAnimationFrame(() => later(finish, 0)));
  }

  private readonly choose = (press: Event): void => {
    const group = valueOf(press) as Group;
    this.group = this.group === group ? undefined : group;
    this.draw();
  };

  private readonly listLanguages = (): void => {
    this.listsLanguages = !this.listsLanguages;
    this.draw();
  };

  private readonly speak = (press: Event): void => {
    this.language = valueOf(press);
    this.listsLanguages = false;
    this.draw();
    this.page.querySelector<HTMLElement>('.languages')?.focus();
  };

  /** Screen readers begin at the heading; the first step of Tab leads to the language and the way out. */
  private focus(): void {
    // WebKit gives the keys to the frame only when its window is asked for.
    attempt(() => this.page.defaultView?.focus());
    attempt(() => this.page.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true }));
  }
}
