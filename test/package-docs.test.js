// What the manifest and the guides tell, where others read it: on each widget's page in both languages, and in the reference.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import inSwedish from '../site/_config/in-swedish.js';

const read = (file) => readFileSync(file, 'utf8');
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A comment as the page prints it. */
const printed = (text) => escaped(text.replace(/\s+/g, ' ')).replace(/`([^`]+)`/g, '<code>$1</code>');

const elements = JSON.parse(read('dist/custom-elements.json'))
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** Everything that can be set on a widget or that it tells, with the name that stands in the table. */
const toldOf = ({ attributes = [], members = [], events = [], slots = [], cssProperties = [], cssParts = [] }) => [
  ...attributes,
  ...members.filter(({ kind }) => kind === 'method').map((each) => ({ ...each, name: `${each.name}()` })),
  ...events,
  ...slots,
  ...cssProperties,
  ...cssParts,
];

describe("the tables on a widget's page", () => {
  for (const element of elements) {
    const name = element.tagName.slice('hamn-'.length);
    for (const [lang, folder] of [
      ['sv', 'komponenter'],
      ['en', 'en/components'],
    ]) {
      it(`${name}, ${lang}: have all that the manifest has, in Swedish or marked as English`, () => {
        const html = read(`dist/site/${folder}/${name}/index.html`);
        const rows = [...html.matchAll(/<tr>\s*<th scope="row">([^]*?)<\/th>\s*<td([^>]*)>([^]*?)<\/td>/g)];
        const told = toldOf(element);
        for (const { name: each, description } of told) {
          const swedish = lang === 'sv' ? inSwedish[description.replace(/\s+/g, ' ')] : undefined;
          const found = rows.some(
            ([, cell, attributes, text]) =>
              (each ? cell.includes(`<code>${each}</code>`) : !/^\s*<code>/.test(cell)) &&
              text === printed(swedish ?? description) &&
              attributes === (lang === 'sv' && !swedish ? ' lang="en"' : ''),
          );
          assert.ok(found, `${each || 'the slot'}: ${description}`);
        }
      });
    }
  }

  it('say what may be written, and the default', () => {
    const html = read('dist/site/komponenter/quick-exit/index.html').replace(/\s+/g, ' ');
    assert.match(html, /<code>shortcut<\/code> <span>värde <code>off<\/code><\/span>/);
    assert.match(html, /<code>quiet<\/code> <span>skrivs utan värde<\/span>/);
    assert.match(html, /<code>--hamn-exit-inset<\/code> <span>förval <code>1rem<\/code><\/span>/);
    assert.match(html, /fill="#b02a17"[^]*på mörk sida[^]*fill="#ff9d8a"/);
  });
});

describe('the reference', () => {
  const guides = readdirSync('docs').filter((file) => file.endsWith('.md'));
  const front = read('dist/site/api/index.html');

  it('has every guide, by its heading', () => {
    for (const guide of [...guides, 'examples/README.md']) {
      const address = `documents/${guide.replace('/', '_').replace(/\.md$/, '.html')}`;
      const [, heading] = /^# (.+)$/m.exec(read(`docs/${guide}`));
      assert.ok(front.includes(`href="${address}">${heading}<`), `${guide}: ${heading}`);
      assert.ok(read(`dist/site/api/${address}`).includes(heading), guide);
    }
  });

  it('leads from one guide to another, and nowhere that is not there', () => {
    const pages = readdirSync('dist/site/api', { recursive: true }).filter((file) => file.endsWith('.html'));
    const dead = pages.flatMap((page) =>
      [...read(`dist/site/api/${page}`).matchAll(/<a [^>]*href="([^"#:]+)(?:#[^"]*)?"/g)]
        .map(([, href]) => new URL(href, `http://x/${page}`).pathname.slice(1))
        .filter((path) => path && !pages.includes(decodeURI(path)) && !path.startsWith('media/'))
        .map((path) => `${page}: ${path}`),
    );
    assert.deepEqual([...new Set(dead)], []);
  });
});
