// The look of TypeDoc's pages: the colours of the site, and room around the elements.
import metadata, { type Colours } from '../site/metadata.ts';

/** TypeDoc's names of the site's colours. */
const names = {
  background: 'paper',
  'background-secondary': 'mist',
  'background-active': 'mist',
  accent: 'line',
  text: 'ink',
  'contrast-text': 'ink',
  'text-aside': 'soft',
  link: 'water',
  'focus-outline': 'water',
};

const colours = (scheme: string, given: Colours): string =>
  Object.entries(names)
    .map(([name, own]) => `  --${scheme}-color-${name}: ${given[own]};`)
    .join('\n');

/** The style sheet that TypeDoc adds to its own. */
export const look = `:root {
${colours('light', metadata.colours.light)}
${colours('dark', metadata.colours.dark)}
}

.tsd-typography a,
.tsd-generator a {
  text-decoration: underline;
}

.tsd-page-title :is(h1, a),
.tsd-typography :is(p, li, td, code) {
  overflow-wrap: anywhere;
}

.tsd-comment :is(td, td a, td code) {
  overflow-wrap: break-word;
}

.hamn-live {
  box-sizing: border-box;
  max-inline-size: 30rem;
  margin-block: 1rem 2rem;
  padding: 1rem;
  border: 1px solid var(--color-accent);
}

.hamn-live img {
  inline-size: 8rem;
  block-size: auto;
}

.tsd-typography table {
  inline-size: 100%;
  border-spacing: 0;
}

.tsd-typography :is(th, td) {
  padding: 0.5rem 0.75rem 0.5rem 0;
  border: 0;
  border-block-end: 1px solid var(--color-accent);
  background: none;
  text-align: start;
  vertical-align: top;
}

.tsd-typography tr:nth-child(2n) {
  background: none;
}

.tsd-typography td:first-child code {
  white-space: nowrap;
}

/* On a phone a wide table of a guide scrolls. A row of an element's table is a block there: nothing is cut off. */
@media (max-width: 40rem) {
  .tsd-typography table {
    display: block;
    overflow-x: auto;
  }

  .tsd-comment :is(table, tbody, tr, td) {
    display: block;
  }

  .tsd-comment thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .tsd-comment tr {
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--color-accent);
  }

  .tsd-comment td {
    padding: 0;
    border: 0;
  }
}
`;
