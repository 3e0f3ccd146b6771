// A published photograph: small enough, upright, with a text alternative, and without its location.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, mock, test } from 'node:test';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import type Sharp from 'sharp';
import { sure } from '../../site/shared/sure.ts';
import { withPictures } from '../../site/pictures/plugin.ts';
import { project } from '../../site/project.ts';
import validity from '../support/html-validate.config.ts';
import { buildIn, copySite } from '../support/site-copy.ts';
import { type Feed, groupIn, groupsIn } from '../support/found.ts';

// Installed by eleventy-img; the project itself does not depend on it.
const sharp = createRequire(createRequire(import.meta.url).resolve('@11ty/eleventy-img'))('sharp') as typeof Sharp;

/** A photograph as a phone takes it: sideways, with a rotation tag and its location. */
const photograph = (red: number): Promise<Buffer> =>
  sharp({ create: { width: 1000, height: 600, channels: 3, background: { r: red, g: 90, b: 100 } } })
    .withExif({ IFD0: { Copyright: 'Fotografen' }, IFD3: { GPSLatitude: '56/1 39/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

describe('photographs', () => {
  let copy: string;
  const at = (file: string): string => join(copy, file);
  const page = (file: string): string => readFileSync(at(`out/${file}`), 'utf8');
  const published = (): string[] => readdirSync(at('out/photos'));

  const build = () => buildIn(copy, '--output=out');

  const change = async (file: string, from: RegExp, to: string): Promise<void> => {
    const text = await readFile(at(file), 'utf8');
    assert.match(text, from);
    await writeFile(at(file), text.replace(from, to));
  };

  before(async () => {
    copy = await copySite();
    // Files from earlier builds are not made again.
    if (existsSync('.cache')) await cp('.cache', at('.cache'), { recursive: true });
    for (const [i, name] of ['nyhet', 'start', 'person'].entries()) {
      await writeFile(at(`${project.photos}/${name}.jpg`), await photograph(i * 80));
    }
    await appendFile(
      at(`${project.content}/sv/nyheter/ny-landshovding.md`),
      '\n![Torget & rådhuset](photos/nyhet.jpg "Foto: Exempel Exempelsson")\n',
    );
    await change(
      `${project.content}/sv/index.md`,
      /^layout:/m,
      "picture: { src: photos/start.jpg, alt: 'En vik' }\nlayout:",
    );
    await change(
      project.ambassadors,
      /portrait:\n(?: {4}.*\n)*/,
      'portrait: { photo: person.jpg, alt: { sv: Ett porträtt, en: A portrait } }\n',
    );
    await build();
  });
  after(() => rm(copy, { recursive: true }));

  const cases = [
    ['in the text of a news item', 'nyheter/ny-landshovding/index.html', 'Torget &amp; rådhuset', 'lazy'],
    ['of an ambassador', 'ambassadorer/index.html', 'Ett porträtt', 'lazy'],
    ['on the start page, in the first screen', 'index.html', 'En vik', 'eager'],
  ] as const;
  for (const [where, file, alt, loading] of cases) {
    test(`are published as AVIF, WebP and JPEG in several sizes: ${where}`, async () => {
      const html = page(file);
      const picture = groupIn(new RegExp(`(<picture>(?:(?!</picture>).)*alt="${alt}".*?</picture>)`), html);
      for (const [type, ending] of [
        ['image/avif', 'avif'],
        ['image/webp', 'webp'],
      ] as const) {
        assert.match(
          picture,
          new RegExp(`<source type="${type}" srcset="/photos/\\S+-320.${ending} 320w, [^"]* 600w" sizes="[^"]+">`),
        );
      }
      assert.match(
        picture,
        /<img src="\/photos\/\S+-600\.jpeg" srcset="[^"]+" sizes="[^"]+" width="600" height="1000"/,
      );
      assert.match(picture, new RegExp(` loading="${loading}"`));
      for (const name of groupsIn(/\/photos\/(\S+?)[" ]/g, picture)) assert.ok(published().includes(name), name);
      const { results } = await new HtmlValidate(validity).validateString(html, file);
      assert.deepEqual(results, []);
    });
  }

  test('are upright, and do not reveal where and when they were taken', async () => {
    assert.ok(published().length > 9);
    for (const name of published()) {
      const { exif, orientation, width, height } = await sharp(at(`out/photos/${name}`)).metadata();
      assert.equal(exif, undefined, name);
      assert.equal(orientation, undefined, name);
      if (/-600\./.test(name)) assert.deepEqual([width, height], [600, 1000], name);
    }
    assert.ok(!existsSync(at('out/photos/person.jpg')));
  });

  test('alone in a paragraph are a figure, with their photographer below', () => {
    assert.match(
      page('nyheter/ny-landshovding/index.html'),
      /<figure class="photo"><picture>.*<figcaption>Foto: Exempel Exempelsson<\/figcaption><\/figure>/,
    );
  });

  test('have full addresses in the feed', () => {
    const { items } = JSON.parse(page('feed.json')) as Feed;
    const { content_html: content } = sure(items.find(({ url }) => url.endsWith('/ny-landshovding/')));
    assert.match(content, /<img src="https?:\/\/[^"]+\/photos\/[^"]+" srcset="http[^"]+ 320w, http/);
    assert.doesNotMatch(content, /["\s]\/photos\//);
  });

  test('of a removed person are gone from the site and from the build cache', async () => {
    const name = groupIn(/\/photos\/([^"\s]+)-600\.jpeg" [^>]*alt="Ett porträtt"/, page('ambassadorer/index.html'));
    const left = (): string[] =>
      [...published(), ...readdirSync(at('.cache/photos'))].filter((each) => each.startsWith(name));
    assert.ok(left().length);
    await change(
      project.ambassadors,
      /portrait: \{ photo:[^}]*\}[^}]*\}/,
      'portrait: { drawing: exempel-1.svg, alt: { sv: Ett porträtt, en: A portrait } }',
    );
    await build();
    assert.deepEqual(left(), []);
  });
});

describe('a photograph stops the build, which names the file and the picture', () => {
  // Throw instead of ending the process.
  beforeEach(() => {
    const logged = mock.method(console, 'error', () => undefined);
    mock.method(process, 'exit', () => {
      throw new Error(String(logged.mock.calls[0]?.arguments[0]));
    });
  });
  afterEach(() => mock.restoreAll());
  const photo = sure(readdirSync(project.photos)[0]);
  const wrong: [name: string, html: string, message: RegExp][] = [
    ['without words', `<img src="photos/${photo}" alt="">`, /^a\.md: photos\/\S+: alt: missing/m],
    ['with words that are none', `<p><img src="photos/${photo}" alt=" "></p>`, /^a\.md: photos\/\S+: alt: missing/m],
    [
      'that is not there',
      '<img src="photos/saknas.jpg" alt="A">',
      /^a\.md: photos\/saknas\.jpg: missing; expected a file/m,
    ],
    [
      'from elsewhere',
      '<img src="photos/../../a.jpg" alt="A">',
      /^a\.md: photos\/\.\.\/\.\.\/a\.jpg: the name has \/; expected/m,
    ],
  ];
  for (const [name, html, message] of wrong) {
    test(name, () => assert.rejects(withPictures(html, 'a.md'), { message }));
  }
});
