import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    overflow-wrap: break-word;
  }

  address {
    border-inline-start: 5px solid var(--_water);
    padding-inline-start: 1rem;
    font-style: normal;
  }

  p {
    margin: 0;
  }

  .name {
    font-weight: 700;
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

  .number a {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.3;
  }

  .number small {
    font-size: 0.6em;
  }

  .danger {
    color: var(--_buoy);
    font-weight: 700;
  }

  dd a {
    display: inline-block;
    min-block-size: 24px;
  }

  .save {
    margin-block-start: 1em;
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

  @media print {
    .save {
      display: none;
    }
  }
`;
