import { css, unsafeCSS } from 'lit';
import { code, dir } from 'virtual:language';
import { base as shared } from './base.styles.js';

/**
 * What every widget has in common, where one of the languages may run from right to left: each phrase runs as its own
 * language does, and does not disturb those beside it. Takes the place of `base.styles.ts`.
 */
export const base = css`
  ${shared}

  [lang] {
    unicode-bidi: isolate;
  }

  :host(:not([dir])) [lang='${unsafeCSS(code)}'] {
    direction: ${unsafeCSS(dir)};
  }

  /* What is in Swedish begins on the same side as the rest. Chromium does not know match-parent. */
  [lang='${unsafeCSS(code)}'] [lang] {
    text-align: ${unsafeCSS(dir === 'rtl' ? 'right' : 'left')};
  }
`;
