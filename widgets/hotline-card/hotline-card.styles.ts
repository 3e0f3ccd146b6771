import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .card {
    border-inline-start: 5px solid var(--_water);
    padding-inline-start: 1rem;
    overflow-wrap: break-word;
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

  .number {
    color: var(--hamn-hotline-accent, var(--_water));
    font-size: clamp(1.6em, 9vw, 2.4em);
    font-weight: 700;
    line-height: 1.15;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.12em;
    overflow-wrap: anywhere;
  }

  .number small {
    font-size: 0.5em;
  }

  .number.words {
    font-size: 1.25em;
  }

  .emergency .number,
  .danger {
    color: var(--_buoy);
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
    background: var(--_open);
    forced-color-adjust: none;
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

  @media print {
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
