import { css } from 'lit';

export const styles = css`
  :host {
    --_column: minmax(min(var(--hamn-gallery-column, 11rem), 100%), 1fr);
    display: block;
  }

  search {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem 1.5rem;
    margin-block-end: 1.5rem;
  }

  label {
    flex: 0 1 15rem;
  }

  output {
    padding-block: 0.75rem;
  }

  input,
  select {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
  }

  input,
  select,
  button,
  dialog {
    border: 1px solid;
    border-radius: 4px;
  }

  input,
  select,
  button {
    min-block-size: 44px;
    padding-inline: 0.6em;
    background: Field;
    color: FieldText;
    font: inherit;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, var(--_column));
    align-content: start;
    gap: var(--hamn-gallery-gap, 2rem 1.5rem);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* Those far out of view cost next to nothing, however many they are. Nothing is painted outside an entry then, so it is
     larger by what a ring of focus needs. As a list-item it would have a number, which Chromium counts anew for all that
     follow whenever one is hidden: 4,000 took a second. */
  li:not([hidden]) {
    display: block;
    margin: -8px;
    padding: 8px;
    scroll-snap-align: start;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 20rem;
  }

  ::slotted(*) {
    margin: 0;
  }

  /* The exit's corner is left free. */
  dialog {
    box-sizing: border-box;
    inline-size: min(42rem, 100% - 2rem);
    max-block-size: calc(100% - 9rem);
    padding: 0 1.25rem 1.25rem;
  }

  dialog::backdrop {
    background: #14242ccc;
  }

  dialog [lang] {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding-block: 0.75rem;
    background: inherit;
  }

  @media print {
    search {
      display: none;
    }
  }

  /* Paper does not scroll: a row is a grid there, or those beyond its edge would be lost. */
  @media screen {
    ul[tabindex] {
      grid: auto / auto-flow var(--_column);
      overflow-x: auto;
      overscroll-behavior-x: contain;
      scroll-snap-type: inline;
      margin: -8px;
      padding: 8px 8px 1rem;
    }
  }
`;

/** What lies inside a figure belongs to the page, so its layout is added to the page. Any rule of the page's own wins. */
export const figureStyles = css`
  :where(hamn-ambassador-gallery figure) {
    position: relative;
  }

  :where(hamn-ambassador-gallery figure img) {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 5;
    object-fit: cover;
    border-radius: 4px;
  }

  :where(hamn-ambassador-gallery figure blockquote) {
    margin: 0.5em 0 0;
    padding: 0;
    border: 0;
    font-style: italic;
  }

  :where(hamn-ambassador-gallery figcaption) {
    margin-block-start: 0.5em;
  }

  /* The whole figure is the link to its own view, and the link's ring goes round it. */
  :where(hamn-ambassador-gallery[view] figure:not([slot='view']) a[href^='#'])::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  :where(hamn-ambassador-gallery figure[slot='view']) {
    display: grid;
    grid-template: auto 1fr / repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    column-gap: 1.25rem;
  }

  :where(hamn-ambassador-gallery figure[slot='view'] img) {
    grid-row: span 2;
  }
`;
