import { css } from 'lit';

/** The help, on a ground of its own: the page's styles end at the frame. It follows the visitor's light or dark. */
export const styles = css`
  :root {
    color-scheme: light dark;
    --paper: light-dark(#fbfaf6, #10191e);
    --mist: light-dark(#eaf0f0, #18252b);
    --ink: light-dark(#14242c, #e8eef0);
    --soft: light-dark(#4a5c66, #a9bac1);
    --line: light-dark(#c9d3d6, #34464f);
    --water: light-dark(#0b5563, #86cfdb);
    --on-water: light-dark(#fff, #10191e);
    --buoy: light-dark(#b02a17, #ff9d8a);
    --open: light-dark(#1f6b3a, #86d6a0);
    block-size: 100%;
    background: none;
    font:
      1.0625rem/1.5 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      sans-serif;
  }

  body {
    box-sizing: border-box;
    block-size: 100%;
    margin: 0;
    background: rgb(10 20 25 / 55%);
    color: var(--ink);
    font: inherit;
    touch-action: none;
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  * {
    box-sizing: border-box;
  }

  [lang] {
    unicode-bidi: isolate;
  }

  .panel {
    /* The focused heading is placed in it, so that the arrow keys scroll it. */
    position: relative;
    overflow: auto;
    overscroll-behavior: contain;
    inline-size: 100%;
    max-inline-size: 42rem;
    block-size: 100%;
    margin-inline: auto;
    background: var(--paper);
    touch-action: pan-y pinch-zoom;
    scroll-padding-block-start: 4.5rem;
  }

  @media (min-width: 48rem) and (min-height: 30rem) {
    body {
      padding-block: 5vh;
    }

    .panel {
      border-radius: 4px;
    }
  }

  header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.75rem;
    padding: 0.5rem 1rem;
    border-block-end: 1px solid var(--line);
    background: var(--mist);
  }

  main {
    padding: 0.75rem 1rem 2rem;
  }

  @media (min-width: 40rem) {
    header,
    main {
      padding-inline: 1.75rem;
    }
  }

  button {
    margin: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .languages {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    flex: 1;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 0.25rem 0;
    text-align: start;
  }

  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
    inline-size: 100%;
  }

  .names button {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0.25rem 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .names [aria-current='true'] {
    font-weight: 700;
    text-decoration: none;
  }

  svg {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.2;
    stroke-linecap: round;
  }

  .close {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.6em;
    min-block-size: 52px;
    flex: none;
    min-inline-size: min(9rem, 45%);
    padding: 0.25rem 1.25rem;
    border-radius: 4px;
    background: var(--ink);
    color: var(--paper);
    font-weight: 700;
    overflow-wrap: normal;
    touch-action: none;
  }

  h2 {
    margin: 1.75rem 0 0.5rem;
    font-size: 1.25rem;
    line-height: 1.25;
  }

  h1:focus {
    outline: none;
  }

  p {
    margin: 0.25rem 0;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .soft {
    color: var(--soft);
    font-size: 0.9375rem;
  }

  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .first {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 0.75rem 1.25rem;
    margin-block-end: 1rem;
  }

  .name {
    margin: 0.25rem 0;
    font-size: inherit;
    font-weight: 700;
    line-height: 1.3;
  }

  a {
    color: var(--water);
    text-underline-offset: 0.15em;
  }

  .call,
  .out {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0 0.35em;
    min-block-size: 44px;
    max-inline-size: 100%;
  }

  .call {
    padding: 0.25rem 0.9rem;
    border: 2px solid var(--water);
    border-radius: 4px;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    text-decoration: none;
  }

  .call bdi {
    white-space: nowrap;
  }

  .call.now {
    background: var(--water);
    color: var(--on-water);
  }

  .first .call {
    display: flex;
    min-block-size: 60px;
    font-size: 1.375rem;
    line-height: 1.15;
  }

  .danger .call {
    border-color: var(--buoy);
    background: var(--buoy);
  }

  .state.open::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: var(--open);
  }

  .groups > li {
    border-block-start: 1px solid var(--line);
  }

  .groups > li:last-child {
    border-block-end: 1px solid var(--line);
  }

  .groups > li > button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    inline-size: 100%;
    min-block-size: 52px;
    padding: 0.5rem 0;
    text-align: start;
  }

  [aria-expanded='true'] {
    font-weight: 700;
  }

  [aria-expanded='true'] svg {
    rotate: 180deg;
  }

  .lines {
    padding-inline-start: 1rem;
    border-inline-start: 5px solid var(--water);
    margin-block: 0.5rem 1.25rem;
  }

  .lines > li + li {
    margin-block-start: 1.25rem;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1.25rem;
    margin-block-start: 0.4rem;
  }

  .seen {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .seen li {
    margin-block: 0.25rem;
  }

  :focus-visible {
    outline: 3px solid #ffc83d;
    outline-offset: 2px;
    box-shadow:
      0 0 0 2px #14242c,
      0 0 0 5px #ffc83d,
      0 0 0 6px #14242c;
  }

  /* A screen of 400 % zoom has room for one row and the way out. */
  @media (max-height: 25rem) {
    header {
      padding-block: 0.25rem;
    }

    .close,
    .first .call {
      min-block-size: 44px;
    }

    main {
      padding-block-start: 0.25rem;
    }

    .first {
      grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
      gap: 0.25rem 0.75rem;
    }

    .first .call {
      padding-inline: 0.25rem;
      font-size: 1.125rem;
    }

    /* The number alone, as a button: in some languages the word for "call" takes three lines. */
    .first .call > span {
      position: absolute;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .first .name {
      font-size: 0.875rem;
    }
  }

  @media (forced-colors: active) {
    .panel,
    .close,
    .call.now {
      border: 2px solid;
    }

    .state.open::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
