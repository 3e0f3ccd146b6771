import { html, nothing, type TemplateResult } from 'lit';

/** A breakwater with its opening, and a boat inside. */
const harbour = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M17 4.3a9.2 9.2 0 1 0 3.9 5" />
  <circle cx="12" cy="12" r="2.6" />
</svg>`;

/** The closed sign: a button with a word, and the place where the help opens. The help is made when a press begins. */
export const sign = (
  words: unknown,
  lang: string,
  make: () => void,
  open: (event: Event) => void,
): TemplateResult => html`
  <button
    part="sign"
    type="button"
    aria-haspopup="dialog"
    lang=${lang || nothing}
    @pointerdown=${make}
    @click=${open}
    @mousedown=${keepFocus}
  >
    ${harbour}<span>${words}</span>
  </button>
  <div class="place"></div>
`;

/** A press moves no focus and no selection, so that closing leaves both where they were. */
const keepFocus = (event: Event): void => event.preventDefault();
