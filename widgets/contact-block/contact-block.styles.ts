import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    overflow-wrap: break-word;
  }

  /* The page's own numbers look like the block's, unless the page says otherwise. */
  ::slotted(address) {
    font-style: inherit;
  }

  address {
    border-inline-start: 5px solid var(--_water);
    padding-inline-start: min(1rem, 5%);
    font-style: normal;
  }

  address,
  .save {
    overflow-wrap: anywhere;
  }

  p {
    margin: 0;
  }

  .name {
    font-weight: 700;
  }

  .name,
  dt {
    hyphens: auto;
    hyphenate-limit-chars: 12;
  }

  dl {
    margin: 0.5em 0 0;
  }

  dt,
  .soft {
    color: var(--_soft);
  }

  dd {
    margin: 0;
  }

  dd:last-child,
  dd:has(+ dt) {
    margin-block-end: 0.5em;
  }

  /* Only the number is a size container, so that a block in a page's own row keeps its width, and no row makes the number
     narrower than a few digits. */
  .number {
    container-type: inline-size;
    min-inline-size: 3.5em;
  }

  .number a {
    font-size: clamp(1em, 9vw, 1.5em);
    font-weight: 700;
    line-height: 1.3;
  }

  @supports (width: 1cqi) {
    .number a {
      font-size: clamp(1em, 12cqi, 1.5em);
    }
  }

  .number small {
    font-size: 0.6em;
  }

  .danger {
    color: var(--hamn-buoy, currentcolor);
    font-weight: 700;
  }

  /* Without this, the box would be as wide as its longest word. */
  a,
  button {
    max-inline-size: 100%;
  }

  dd a {
    display: inline-block;
    min-block-size: 24px;
  }

  .save {
    margin-block-start: 1em;
  }

  .save .soft {
    display: block;
    margin-block-start: 0.25em;
  }

  button {
    min-block-size: 44px;
    padding: 0.4em 1em;
    border: 2px solid;
    border-radius: 4px;
    background: none;
    color: var(--_water);
    font: inherit;
    cursor: pointer;
  }

  /* Paper outlasts the opening hours. */
  @media print {
    .state,
    .save {
      display: none;
    }

    dl > div {
      break-inside: avoid;
    }

    dt {
      break-after: avoid;
    }
  }
`;
