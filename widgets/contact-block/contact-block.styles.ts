import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  address {
    font-style: normal;
  }

  .name {
    margin: 0;
    font-weight: 700;
  }

  dl {
    margin: 0.5em 0 0;
  }

  dt {
    color: var(--_soft);
  }

  dd {
    margin: 0 0 0.5em;
  }

  a {
    overflow-wrap: anywhere;
  }

  dd a {
    display: inline-block;
    min-block-size: 24px;
  }
`;
