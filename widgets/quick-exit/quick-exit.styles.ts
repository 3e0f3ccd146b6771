import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    position: fixed;
    inset-block-end: 1rem;
    inset-inline-end: 1rem;
    z-index: 2147483647;
  }

  :host([inline]) {
    position: static;
    display: inline-block;
  }

  a,
  ::slotted(a) {
    display: inline-block;
    box-sizing: border-box;
    min-block-size: 48px;
    padding: 0.7em 1em;
    border: 2px solid var(--_on-buoy);
    border-radius: 4px;
    background: var(--_buoy);
    color: var(--_on-buoy);
    font-weight: 700;
    line-height: 1.3;
    text-decoration: none;
  }

  ::slotted(a:focus-visible) {
    outline: 3px solid var(--_lamp);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px #14242c;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
