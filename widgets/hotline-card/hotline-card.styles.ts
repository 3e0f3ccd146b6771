import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .card {
    border-inline-start: 5px solid var(--_water);
    padding-inline-start: 1rem;
  }

  a {
    display: inline-block;
    min-block-size: 44px;
    color: inherit;
    text-decoration: none;
  }

  .name {
    display: block;
    font-weight: 700;
  }

  .number {
    color: var(--hamn-hotline-accent, var(--_water));
    font-size: 2.4em;
    font-weight: 700;
    line-height: 1.15;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.12em;
    overflow-wrap: anywhere;
  }

  .number.words {
    font-size: 1.25em;
  }

  .emergency .number {
    color: var(--_buoy);
  }

  p {
    margin-block: 0.25em 0;
  }

  .facts {
    color: var(--_soft);
  }

  .open::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: var(--_open);
    forced-color-adjust: none;
  }

  @media print {
    .state {
      display: none;
    }
  }
`;
