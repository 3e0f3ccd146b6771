import { css } from 'lit';

/** The screen that an exit with `demo` shows. Like a covered page, it has the system's background. */
export const demoStyles = css`
  .gone {
    position: fixed;
    inset: 0;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    overflow: auto;
    border: 0;
    background: Canvas;
    color: CanvasText;
    font-size: max(1rem, 16px);
    line-height: 1.5;
    text-align: center;
  }

  .gone[open] {
    display: grid;
  }

  .gone div {
    box-sizing: border-box;
    max-inline-size: 100%;
    margin: auto;
    padding: 1rem;
  }

  .gone p {
    margin: 0 0 0.75em;
  }

  #gone {
    font-size: 1.25em;
    font-weight: 700;
  }

  .gone button {
    min-inline-size: 48px;
    min-block-size: 48px;
    padding: 0.5em 1em;
    font: inherit;
  }
`;
