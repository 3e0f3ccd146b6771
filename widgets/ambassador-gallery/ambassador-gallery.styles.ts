import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(var(--hamn-gallery-column, 11rem), 100%), 1fr));
    gap: var(--hamn-gallery-gap, 2rem 1.5rem);
  }

  ::slotted(figure) {
    margin: 0;
    min-inline-size: 0;
  }
`;

/** What lies inside a figure belongs to the page, so its layout is added to the page. Any rule of the page's own wins. */
export const figureStyles = css`
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
`;
