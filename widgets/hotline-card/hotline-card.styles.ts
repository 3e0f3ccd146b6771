import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .card {
    border-inline-start: 5px solid var(--_water);
    padding-inline-start: min(1rem, 5%);
    overflow-wrap: anywhere;
  }

  /* The number is as large as its column allows. Nothing else is a size container, so that a card in a page's own row keeps
     its width, and no row makes the number narrower than a few digits. */
  .line {
    container-type: inline-size;
    min-inline-size: 3.5em;
  }

  /* Without this, the box would be as wide as its longest word. */
  a,
  summary {
    max-inline-size: 100%;
  }

  .main {
    display: block;
    inline-size: min(100%, 24em);
    min-block-size: 44px;
    color: inherit;
    text-decoration: none;
  }

  .main .name {
    display: block;
    margin-block-end: 0.15em;
    font-weight: 700;
    line-height: 1.3;
  }

  .name,
  summary {
    hyphens: auto;
    hyphenate-limit-chars: 12;
  }

  .number {
    --_accent: var(--hamn-hotline-accent, var(--_water));
    --_largest: 2.1em;
    display: flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    min-block-size: 64px;
    padding: 0.1em 0.3em;
    border: 2px solid;
    border-radius: 4px;
    color: var(--_accent);
    font-size: clamp(1em, 9vw, var(--_largest));
    font-weight: 700;
    line-height: 1.15;
    text-align: center;
    overflow-wrap: anywhere;
  }

  @supports (width: 1cqi) {
    .number {
      font-size: clamp(1em, 10cqi, var(--_largest));
    }
  }

  .number > span {
    max-inline-size: 100%;
    text-decoration: inherit;
  }

  .number small {
    font-size: max(0.55em, min(1em, 1rem));
  }

  .number.words {
    font-size: 1.25em;
  }

  .emergency .number {
    --_accent: var(--hamn-buoy, currentcolor);
  }

  .danger {
    color: var(--hamn-buoy, currentcolor);
    font-weight: 700;
  }

  /* An open line leads. Its text is black or white, whichever contrasts more with the fill, and paper has no fill. A browser
     that cannot choose keeps the outline. */
  @media screen {
    @supports (color: lch(from currentcolor l 0 0)) {
      :host([state='open']) .number {
        background: currentcolor;
      }

      :host([state='open']) .number > span {
        color: lch(from currentcolor calc((49.44 - l) * 9999) 0 0 / 1);
      }
    }
  }

  /* A closed line is an ordinary link, beside its name where there is room. */
  :host([state='closed']) .main {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    column-gap: 0.75em;
  }

  :host([state='closed']) .number {
    --_largest: 1.25em;
    min-block-size: 0;
    padding: 0;
    border: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.12em;
  }

  p,
  details {
    margin-block: 0.15em 0;
    line-height: 1.4;
  }

  .main + p,
  .other {
    margin-block-start: 0.4em;
  }

  .soft,
  .others,
  summary,
  dt {
    color: var(--_soft);
  }

  p.soft {
    font-size: 0.9375em;
  }

  .state.open::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: var(--hamn-open, currentcolor);
  }

  .other {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.15em 0.75em;
  }

  .other a {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.3em;
    box-sizing: border-box;
    min-block-size: 44px;
    padding: 0.25em 0.75em;
    border: 1px solid;
    border-radius: 4px;
    text-decoration: none;
  }

  .other.closed a {
    padding-inline: 0;
    border: 0;
    text-decoration: underline;
  }

  [part='facts'] {
    display: var(--hamn-hotline-facts, block);
  }

  .card:has(details[open]) [part='facts'] {
    display: block;
  }

  summary {
    padding-block: 0.2em;
  }

  summary {
    display: list-item;
    inline-size: fit-content;
    cursor: pointer;
  }

  .others,
  details > * {
    font-size: 0.875em;
  }

  dl {
    margin: 0.25em 0 0.5em;
  }

  dd {
    margin: 0 0 0.5em;
  }

  @media (forced-colors: active) {
    /* Otherwise a visited link has a colour of its own. */
    a:visited {
      color: LinkText;
    }

    .state.open::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }

  @media print {
    .card {
      break-inside: avoid;
    }

    .number {
      justify-content: start;
      min-block-size: 0;
      padding: 0;
      border: 0;
    }

    .state,
    .other .soft,
    summary {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
    }
  }
`;
