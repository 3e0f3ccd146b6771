import { css } from 'lit';

/** The closed sign, in the page's own font and colour. */
export const styles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
  }

  button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    box-sizing: border-box;
    max-inline-size: 100%;
    min-inline-size: 44px;
    min-block-size: 44px;
    margin: 0;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    text-transform: inherit;
    cursor: pointer;
  }

  span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  svg {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
    stroke-linecap: round;
  }

  circle {
    fill: currentcolor;
    stroke: none;
  }

  @media (forced-colors: active) {
    button {
      color: LinkText;
    }
  }
`;
