import { css } from 'lit';

export const styles = css`
  :host {
    --_column: minmax(min(var(--hamn-gallery-column, min(11em, 40vw)), 100%), 1fr);
    display: block;
  }

  search {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1.5em;
    margin-block-end: 1.5em;
  }

  label {
    flex: 0 1 15em;
  }

  output {
    padding-block: 0.75em;
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
    gap: var(--hamn-gallery-gap, 2em 1.5em);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* A list-item would have a number, and Chromium renumbers all later items whenever one is hidden: 4,000 took a second. */
  li:not([hidden]) {
    display: block;
    scroll-snap-align: start;
  }

  /* With hundreds of entries, those far out of view must cost next to nothing. Nothing paints outside such an entry, so it is
     larger by the width of a focus ring. Fewer entries are all drawn, because Chromium's accessibility tree lacks others. */
  .many li:not([hidden]) {
    margin: -8px;
    padding: 8px;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 20em;
  }

  /* The people in a wrapper are in the same grid as all others. */
  ul .wrapper:not([hidden]) {
    display: contents;
  }

  .rest,
  .wrapper ::slotted(*) {
    grid-column: 1 / -1;
  }

  ::slotted(*) {
    margin: 0;
  }

  /* Leave the exit's corner free. */
  dialog {
    box-sizing: border-box;
    inline-size: min(42em, 100% - 2em);
    max-block-size: calc(100% - 9em);
    padding: 0 1.25em 1.25em;
  }

  dialog::backdrop {
    background: #14242ccc;
  }

  dialog [lang] {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block: 0.75em;
    background: inherit;
  }

  /* On a low screen the whole view scrolls. The space below is for the exit. */
  @media (max-height: 25em) {
    dialog {
      margin-block: 4px auto;
      max-block-size: calc(100% - 72px);
      padding: 0 0.5em 0.5em;
    }

    dialog [lang] {
      position: static;
      gap: 0.25em;
      padding-block: 4px;
    }

    dialog button {
      padding-inline: 0.4em;
      font-size: 0.875em;
    }
  }

  @media print {
    search {
      display: none;
    }
  }

  /* Paper does not scroll, so a row prints as a grid. Otherwise people beyond its edge would be lost. */
  @media screen {
    ul[tabindex] {
      grid: auto / auto-flow var(--_column);
      overflow-x: auto;
      overscroll-behavior-x: contain;
      scroll-snap-type: inline;
      margin: -8px;
      padding: 8px 8px 1em;
    }

    ul[tabindex] .rest {
      grid-column: auto;
    }
  }
`;

/**
 * Styles for the content of figures. That content belongs to the page, so these styles are added to the page. The page's own
 * rules win.
 *
 * With `:is(hamn-ambassador-gallery *):has(figure) > *` the browser first checks that an element's parent is in a gallery.
 * With `hamn-ambassador-gallery :has(figure) > *` it searches for a figure around every element of the page: Chromium froze
 * for six seconds on a page of 16,000.
 */
export const figureStyles = css`
  hamn-ambassador-gallery figure[hidden] {
    display: none !important;
  }

  hamn-ambassador-gallery :has(figure) {
    display: contents !important;
  }

  :where(:is(hamn-ambassador-gallery *):has(figure) > *) {
    grid-column: 1 / -1;
  }

  :where(:is(hamn-ambassador-gallery *):has(figure) > br, :is(hamn-ambassador-gallery *):has(figure) > p:empty) {
    display: none;
  }

  :where(hamn-ambassador-gallery figure, :is(hamn-ambassador-gallery[layout='row'] *):has(figure) > *) {
    grid-column: auto;
  }

  /* A column is narrow on a phone, and a word such as "omklädningsrummet" is not. */
  :where(hamn-ambassador-gallery figure) {
    position: relative;
    margin: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
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

  /* The view has its own background, so it drops the page's colours, which suit another background. */
  hamn-ambassador-gallery figure[slot='view'],
  hamn-ambassador-gallery figure[slot='view'] :not(img) {
    background: none !important;
    color: inherit !important;
  }

  /* The whole figure is the link to its own view, and the link's focus ring surrounds it. */
  :where(hamn-ambassador-gallery[view] figure:not([slot='view']) a[href^='#'])::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  :where(hamn-ambassador-gallery figure[slot='view']) {
    display: grid;
    grid-template: auto 1fr / repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    column-gap: 1.25em;
  }

  :where(hamn-ambassador-gallery figure[slot='view'] img) {
    grid-row: span 2;
  }

  /* On a low screen the picture is beside the words, so that both are seen at once. */
  @media (max-height: 25em) {
    :where(hamn-ambassador-gallery figure[slot='view']) {
      grid-template-columns: minmax(4em, 30%) 1fr;
    }

    :where(hamn-ambassador-gallery figure[slot='view'] img) {
      align-self: start;
    }
  }
`;
