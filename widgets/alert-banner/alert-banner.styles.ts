import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: baseline;
    padding: 0.6rem var(--hamn-alert-inset, 1rem);
    background: var(--_lamp);
    color: var(--_on-lamp);
    border-block-end: 1px solid var(--_on-lamp);
  }

  .RED {
    background: #8f1d0e;
    color: #fff;
  }

  .ORANGE {
    background: #f79a2b;
  }

  .MESSAGE {
    background: #e3ebee;
  }

  strong::before {
    content: attr(data-sign);
    display: inline-block;
    min-inline-size: 1.6em;
    margin-inline-end: 0.5em;
    border: 2px solid;
    border-radius: 2px;
    text-align: center;
  }

  a {
    color: inherit;
  }
`;
