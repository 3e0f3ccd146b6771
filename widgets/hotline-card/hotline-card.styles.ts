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
    display: inline-block;
    min-block-size: 44px;
    color: inherit;
    text-decoration: none;
  }

  .main .name {
    display: block;
    font-weight: 700;
  }

  .name,
  summary {
    hyphens: auto;
    hyphenate-limit-chars: 12;
  }

  .number {
    color: var(--hamn-hotline-accent, var(--_water));
    font-size: clamp(1em, 9vw, 2.4em);
    font-weight: 700;
    line-height: 1.15;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.12em;
    overflow-wrap: anywhere;
  }

  @supports (width: 1cqi) {
    .number {
      font-size: clamp(1em, 12cqi, 2.4em);
    }
  }

  .number small {
    font-size: max(0.5em, min(0.8em, 1rem));
  }

  .number.words {
    font-size: 1.25em;
  }

  .emergency .number,
  .danger {
    color: var(--hamn-buoy, currentcolor);
    font-weight: 700;
  }

  p,
  details {
    margin-block: 0.25em 0;
  }

  .soft,
  .others,
  summary,
  dt {
    color: var(--_soft);
  }

  .open::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: var(--hamn-open, currentcolor);
  }

  [part='chat'] a,
  summary {
    display: inline-block;
    padding-block: 0.25em;
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
    .open::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }

  @media print {
    .card {
      break-inside: avoid;
    }

    .state,
    [part='chat'] .soft,
    summary {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
    }
  }
`;
