// The builder: its form matches the manifest, its preview matches the copied code, and its address holds the choices.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import fc from 'fast-check';
import type { Browser, Frame, JSHandle, Page } from 'puppeteer-core';
import { sure } from '../../site/shared/sure.ts';
import { builderFacts } from '../../site/builder/make-facts.ts';
import { labels, problemsInLabels } from '../../site/builder/words/labels.ts';
import metadata from '../../site/metadata.ts';
import { fieldsIn, initial, readChoice, writeChoice } from '../../site/builder/choice.ts';
import { allCode, fileFor, frame, policyFor, scriptCode } from '../../site/builder/code.ts';
import { contrast } from '../../site/shared/contrast.ts';
import { letter } from '../../site/builder/supplier-letter.ts';
import { type Figure, judge, type Judged, choiceCss } from '../../site/builder/colours.ts';
import { ownFields, rowsOf, rowsText } from '../../site/builder/own.ts';
import { sha256 } from '../../site/builder/sha256.ts';
import type { Choice, Field, Widget } from '../../site/builder/types.ts';
import { launchForPages } from '../support/browser.ts';
import { elementsIn } from '../support/built.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { barriersIn } from '../support/axe.ts';
import { keepCopied } from './copied.ts';
import { decoded, groupIn, groupsIn } from '../support/found.ts';

const elements = elementsIn();
const facts = builderFacts();
const { fields } = facts;
const start: Choice = initial(fields);

/** The start package, with a municipality's contacts. */
const withContact: Choice = { ...start, 'contact-block': 'on', 'contact-block.municipality': '0880' };
/** A widget as its module exports it. */
interface Styled {
  styles: unknown[];
}

const nameOf = (tag: string): string => tag.replace('hamn-', '');

describe('the form', () => {
  it('has exactly one field for each attribute and custom property in the manifest', () => {
    const wanted = elements.flatMap(({ tagName, attributes = [], cssProperties = [] }) => [
      nameOf(tagName),
      ...attributes
        .filter(({ name }) => !['state', 'slot', 'asleep', 'demo'].includes(name))
        .map(({ name }) => `${nameOf(tagName)}.${name}`),
      ...cssProperties.flatMap(({ name, default: standard }) => {
        const field = name.replace('--hamn-', '');
        return /#|var\(|currentcolor/.test(standard) ? [field, `dark.${field}`] : [field];
      }),
    ]);
    const own = ['lang', 'ground', 'dark.ground', ...ownFields.map(({ name }) => name)];
    assert.deepEqual(fields.map(({ name }) => name).sort(), [...new Set([...wanted, ...own])].sort());
  });

  it('uses a checkbox for a boolean attribute', () => {
    const ticked = fields.filter(({ name, kind }) => name.includes('.') && ['on', 'off', 'row'].includes(kind));
    assert.deepEqual(Object.fromEntries(ticked.map(({ name, kind }) => [name, kind])), {
      'ambassador-gallery.filter': 'on',
      'ambassador-gallery.layout': 'row',
      'ambassador-gallery.view': 'on',
      'quick-exit.guard': 'off',
      'quick-exit.inline': 'on',
      'quick-exit.quiet': 'on',
      'quick-exit.shield': 'on',
      'quick-exit.shortcut': 'off',
    });
  });

  it('stops the build at a missing label and at an unused one', () => {
    const names = Object.keys(labels);
    assert.deepEqual(problemsInLabels(names), []);
    assert.deepEqual(problemsInLabels([...names, 'quick-exit.new']), [
      'quick-exit.new: missing; expected what the builder calls it',
    ]);
    assert.deepEqual(problemsInLabels(names.slice(1)), [`${names[0]}: is not in the manifest of the widgets`]);
    for (const label of Object.values(labels)) assert.equal(label.sv.length, label.en.length, label.sv[0]);
  });

  /** The shared base reads these, but nothing these widgets draw uses them. */
  const unseen: Record<string, string[]> = {
    'hamn-alert-banner': ['--hamn-water'],
    'hamn-ambassador-gallery': ['--hamn-lamp'],
    'hamn-haven': ['--hamn-water'],
    'hamn-quick-exit': ['--hamn-water'],
  };

  for (const { tagName, name, cssProperties = [] } of elements) {
    it(`knows every custom property that ${tagName} reads, with its default`, async () => {
      const module = (await import(`../../widgets/${nameOf(tagName)}/${nameOf(tagName)}.ts`)) as Record<string, Styled>;
      const css = [sure(module[name], name).styles].flat(Infinity).join('\n');
      const own = [...css.matchAll(/(--_[\w-]+):([^;}]+)/g)].map(([, local = '', value = '']) => ({ local, value }));
      const rules = css.replaceAll(/--_[\w-]+:[^;}]+/g, '');
      // Shared colours are set for every widget; a widget reads those its rules name, and the colours they derive from.
      const isUsed = (local: string, by = rules): boolean =>
        by.includes(`var(${local})`) || own.some((each) => each.value.includes(`var(${local})`) && isUsed(each.local));
      const values = [rules, ...own.filter(({ local }) => isUsed(local)).map(({ value }) => value)].join('\n');
      const read = [...values.matchAll(/var\(\s*--hamn-([\w-]+),\s*((?:[^()]|\([^()]*\))+)\)/g)];
      const used = new Set(read.map(([, property]) => `--hamn-${property}`));
      for (const property of unseen[tagName] ?? []) used.delete(property);
      assert.deepEqual(cssProperties.map((property) => property.name).sort(), [...used].sort());
      for (const { name: property, default: standard } of cssProperties) {
        const [, , last = ''] = sure(
          read.findLast(([, each]) => `--hamn-${each}` === property),
          property,
        );
        // A property that another one replaces is found by that one; a property that nobody can set, by its value.
        const meant = last.trim().replace(/^var\((--_[\w-]+)\)$/, (whole, local: string) => {
          const { value } = sure(
            own.findLast((each) => each.local === local),
            local,
          );
          return value.includes('--hamn-') ? whole : value.trim();
        });
        assert.equal(meant.replace('--_', '--hamn-'), standard, property);
      }
    });
  }
});

describe('the address', () => {
  const cases: [address: string, differs: Partial<Choice>][] = [
    ['', {}],
    ['#', {}],
    ['#hotline-card.line=bris', { 'hotline-card.line': 'bris' }],
    ['hotline-card.line=bris', { 'hotline-card.line': 'bris' }],
    ['#hotline-card.line=nobody', {}],
    ['#hotline-card.line=', { 'hotline-card.line': '' }],
    ['#hotline-card.line=bris,nobody,unizon,bris', { 'hotline-card.line': 'bris,unizon' }],
    ['#contact-block.own=A%09112%0A%0A%09', { 'contact-block.own': 'A\t112' }],
    ['#contact-block=on', { 'contact-block': 'on' }],
    ['#contact-block.municipality=0880', { 'contact-block.municipality': '0880' }],
    ['#contact-block.municipality=', {}],
    ['#contact-block.municipality=9999', {}],
    ['#quick-exit=', { 'quick-exit': '' }],
    ['#alert-banner=on', { 'alert-banner': 'on' }],
    ['#alert-banner=yes', {}],
    ['#lang=fi&lang=xx', { lang: 'fi' }],
    ['#lang=xx', {}],
    ['#water=0AF', { water: '#00aaff' }],
    ['#water=%23 00aaff', {}],
    ['#water=url(x)', {}],
    ['#exit-inset=2rem', { 'exit-inset': '2rem' }],
    ['#exit-inset=2rem;}', {}],
    ['#gallery-gap=1rem 2rem', { 'gallery-gap': '1rem 2rem' }],
    ['#quick-exit.href=javascript:alert(1)', {}],
    ['#quick-exit.href=https://user:pass@example.se/', {}],
    ['#quick-exit.href=https://example.se', { 'quick-exit.href': 'https://example.se/' }],
    ['#host=https://www.kommun.se/hamn', { host: 'https://www.kommun.se/hamn/' }],
    ['#host=www.kommun.se/hamn/', { host: 'https://www.kommun.se/hamn/' }],
    ['#host=https://kommun.se/hamn/hamn.js?x', { host: 'https://kommun.se/hamn/' }],
    ['#host=hamn', {}],
    ['#host=javascript:alert(1)', {}],
    ['#quick-exit.shortcut=off&quick-exit.guard=on', { 'quick-exit.shortcut': 'off' }],
    ['#__proto__=1&constructor=2&%E0%A4%A=1', {}],
  ];
  for (const [address, differs] of cases) {
    it(`reads as much as it can of: ${address || 'nothing'}`, () =>
      assert.deepEqual(readChoice(address, fields), { ...start, ...differs }));
  }

  it('is empty until something is chosen, and then holds every choice', () => {
    assert.equal(writeChoice(start, fields), '');
    const values: Partial<Record<Field['kind'], fc.Arbitrary<string>>> = {
      on: fc.constantFrom('', 'on'),
      off: fc.constantFrom('', 'off'),
      row: fc.constantFrom('', 'row'),
      folder: fc.constantFrom('', 'https://example.se/', 'https://example.se/hamn/'),
      address: fc.constantFrom('', 'https://example.se/', 'https://example.se/a?b=c&d=%20#e'),
      text: fc.string({ maxLength: 80 }).map((text) => text.trim()),
      colour: fc.nat(0xffffff).map((number) => `#${number.toString(16).padStart(6, '0')}`),
      length: fc.constantFrom('', '0', '1.5rem', '2rem 10px'),
    };
    const textFor = ({ name, kind, options }: Field): fc.Arbitrary<string> => {
      if (kind === 'many') return fc.subarray(options ?? []).map((ids) => ids.join(','));
      if (kind === 'rows')
        return fc.array(fc.string(), { maxLength: 9 }).map((cells) => rowsText(rowsOf(name, cells.join('\t\n'))));
      return options ? fc.constantFrom(...(kind === 'one' ? options : ['', ...options])) : sure(values[kind], kind);
    };
    const one = (field: Field): [name: string, text: fc.Arbitrary<string>] => [field.name, textFor(field)];
    fc.assert(
      fc.property(fc.record(Object.fromEntries(fields.map(one)), { noNullPrototype: true }), (texts) => {
        const choice = texts as Choice;
        assert.deepEqual(readChoice(`#${writeChoice(choice, fields)}`, fields), choice);
      }),
    );
  });
});

describe('the code', () => {
  it('uses the smallest file with the chosen widgets', () => {
    assert.equal(fileFor(['hotline-card']), 'widgets/hotline-card.js');
    assert.equal(fileFor(['hotline-card', 'quick-exit']), 'hamn.js');
  });

  it('has a pinned file with its hash, and sourced links, for every line, municipality and language', () => {
    const tel = new Set<string>(JSON.stringify([facts.lines, facts.municipalities]).match(/tel:\d+/g));
    for (const lang of Object.keys(facts.languages)) {
      const choices = [
        ...facts.lines.map(({ id }) => ({ 'hotline-card.line': id })),
        ...facts.municipalities.map(({ code }) => ({ 'contact-block.municipality': code })),
      ];
      for (const choice of choices) {
        const { snippet, plain, policy } = allCode({ ...withContact, lang, ...choice }, facts);
        const [, file = '', hash = ''] = sure(/src="[^"]*\/v\/[\d.]+\/([^"]+)" integrity="([^"]+)"/.exec(snippet));
        assert.equal(hash, facts.files[file]);
        assert.ok(policy.includes(`'${hash}'`));
        for (const number of `${snippet}${plain}`.match(/tel:\d+/g) ?? []) assert.ok(tel.has(number), number);
        assert.doesNotMatch(plain, /hamn-|<script/);
        assert.doesNotMatch(`${snippet}${plain}`, /undefined|\[object/);
      }
    }
  });

  it('names a frame only where the site has that page', () => {
    for (const lang of ['sv', 'en']) {
      for (const { id } of facts.lines) {
        const { frame } = allCode({ ...start, lang, 'hotline-card.line': id }, facts);
        for (const address of groupsIn(/src="([^"]+)"/g, frame)) {
          readFileSync(`dist/site${address.slice(metadata.url.length)}index.html`);
        }
      }
    }
    const elsewhere = allCode(
      {
        ...withContact,
        'contact-block.municipality': '1480',
        'alert-banner': 'on',
        'alert-banner.county': '14',
        'alert-banner.src': 'https://example.se/varningar.json',
      },
      facts,
    );
    assert.deepEqual(elsewhere.without, ['alert-banner', 'contact-block']);
    assert.match(elsewhere.policy, /connect-src/);
    assert.deepEqual(allCode({ ...withContact, lang: 'fi' }, facts).without, [
      'quick-exit',
      'hotline-card',
      'contact-block',
    ]);
  });

  it('asks for a dark frame where the ground of the page is dark', () => {
    const addresses = (ground: string): string[] =>
      groupsIn(/src="([^"]+)"/g, allCode({ ...start, ground }, facts).frame).map((address) => new URL(address).search);
    for (const ground of ['#ffffff', '#8a8f80', '#ffc83d'])
      assert.deepEqual(new Set(addresses(ground)), new Set(['']), ground);
    for (const ground of ['#000000', '#005eb8', '#212529'])
      assert.deepEqual(new Set(addresses(ground)), new Set(['?scheme=dark']), ground);
  });

  it('escapes every text in an attribute', () => {
    const code = scriptCode({ ...start, 'quick-exit.disguise': '"><img src=x>&amp;' }, facts);
    assert.ok(code.includes('disguise="&quot;&gt;&lt;img src=x&gt;&amp;amp;"'), code);
  });

  it('has every published number of a municipality, also without script', () => {
    let count = 0;
    for (const { code } of facts.municipalities) {
      const published = readFileSync(`dist/site/data/municipalities/${code}.json`, 'utf8');
      const numbers = groupsIn(/"tel": ?"(\d+)"/g, published);
      const { snippet, plain } = allCode({ ...withContact, 'contact-block.municipality': code }, facts);
      for (const tel of numbers) {
        for (const each of [snippet, plain]) assert.ok(each.includes(`"tel:${tel}"`), `${code}: ${tel}`);
      }
      count += numbers.length;
    }
    assert.ok(count > 15, 'there are numbers');
  });
});

describe('the code before a municipality is chosen', () => {
  it('holds no contacts and no warnings', () => {
    for (const lang of Object.keys(facts.languages)) {
      const choice = { ...start, lang, 'contact-block': 'on', 'alert-banner': 'on' };
      const { snippet, plain, frame } = allCode(choice, facts);
      assert.doesNotMatch(`${snippet}${plain}${frame}`, /contact-block|alert-banner|kommun/i);
      assert.match(snippet, /<hamn-quick-exit[^]*<hamn-hotline-card/);
    }
    assert.equal(allCode({ ...start, 'quick-exit': '', 'hotline-card': '', 'contact-block': 'on' }, facts).snippet, '');
  });
});

describe('the hash of a style', () => {
  it('matches another implementation, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const wanted = createHash('sha256').update(text).digest('base64');
        assert.equal(sha256(text), `sha256-${wanted}`);
      }),
    );
  });
});

describe('the letter to the supplier', () => {
  const ask = ['Does it work?'];
  const hashOf = (file: string): string => sure(facts.files[file], file);
  const cases: Record<string, [choice: Choice, has: string[], lacks: string[]]> = {
    'the start': [
      start,
      [`/v/${facts.version}/hamn.js`, hashOf('hamn.js'), 'frame-src', `'${hashOf('frame.js')}'`],
      ['connect-src', '/data/', "style-src '"],
    ],
    'one widget': [
      { ...start, 'quick-exit': '' },
      ['widgets/hotline-card.js', hashOf('widgets/hotline-card.js')],
      ['hamn.js', hashOf('hamn.js')],
    ],
    'a municipality whose data are read': [
      { ...withContact, 'contact-block.municipality': '1480', host: 'https://example.se/hamn/' },
      ['https://example.se/hamn/1480.json', 'connect-src https://example.se'],
      [],
    ],
    'a municipality whose numbers are in the code': [
      { ...withContact, 'contact-block.municipality': '1480' },
      [],
      ['1480.json', 'connect-src'],
    ],
    'a copy of warnings': [
      {
        ...start,
        'alert-banner': 'on',
        'alert-banner.county': '08',
        'alert-banner.src': 'https://example.se/a?b=c&d=e',
      },
      ['https://example.se/a?b=c&d=e', 'connect-src https://example.se'],
      ['&amp;'],
    ],
    'colours in the code': [{ ...start, water: '#00558c' }, ['--hamn-water: #00558c', "style-src 'sha256-"], []],
    'colours in a style sheet': [
      { ...start, water: '#00558c', sheet: 'on' },
      ['--hamn-water: #00558c'],
      ["style-src 'sha256-"],
    ],
    portraits: [
      {
        ...start,
        'ambassador-gallery': 'on',
        'ambassador-gallery.own': 'Exempel Ett\tlärare\t\tJag säger ifrån.\thttps://example.se/ett.jpg\t\t2026-11-02',
      },
      ['img-src https://example.se'],
      [],
    ],
    'a file on the own host': [
      { ...start, host: 'https://example.se/hamn/' },
      ['https://example.se/hamn/hamn.js', 'script-src https://example.se/hamn/hamn.js'],
      [`script-src '${hashOf('hamn.js')}'`, `${facts.site}/v/`],
    ],
    'a file on the own host with its hash': [
      { ...start, host: 'https://example.se/hamn/', pin: 'on' },
      [`https://example.se/hamn/hamn-${facts.version}.js`, `script-src '${hashOf('hamn.js')}'`, 'integrity'],
      [`${facts.site}/v/`],
    ],
    'another language': [{ ...start, lang: 'fi' }, ['/hamn.js', hashOf('hamn.js')], ['frame-src']],
  };
  const cookie = { sv: 'tom kaka', en: 'empty cookie' };
  const own = { sv: 'vår egen server', en: 'our own server' };
  for (const lang of ['sv', 'en'] as const) {
    for (const [what, [choice, has, lacks]] of Object.entries(cases)) {
      it(`asks only for what was chosen: ${what}, ${lang}`, () => {
        const text = letter(choice, facts, ask, lang);
        for (const part of [...has, own[lang], ...policyFor(choice, facts).split('\n')])
          assert.ok(text.includes(part), part);
        for (const part of lacks) assert.ok(!text.includes(part), part);
        const [address] = text.match(/https:\S+#\S+/g) ?? [];
        const read = readChoice(new URL(address ?? 'a:').hash, fieldsIn(fields, lang));
        assert.deepEqual(read, address ? choice : initial(fieldsIn(fields, lang)));
        assert.doesNotMatch(text, /undefined|\[object|\n\n\n/);
      });
    }

    it(`mentions the cookie only where there is one: ${lang}`, () => {
      assert.ok(letter(start, facts, ask, lang).includes(cookie[lang]));
      for (const [field, text] of [
        ['quick-exit', ''],
        ['quick-exit.guard', 'off'],
      ] as const) {
        assert.ok(!letter({ ...start, [field]: text }, facts, ask, lang).includes(cookie[lang]));
      }
    });
  }
});

describe('docs/embedding.md', () => {
  it('has the builder’s frames, with their heights', () => {
    const written = readFileSync('docs/embedding.md', 'utf8')
      .replace(/\s+/g, ' ')
      .match(/<iframe.*?<\/iframe>/g);
    const of = (name: string): Widget =>
      sure(
        facts.widgets.find((each) => each.name === name),
        name,
      );
    const made = [frame(of('hotline-card'), 'sv', facts, 'kvinnofridslinjen/'), frame(of('quick-exit'), 'sv', facts)];
    assert.deepEqual(
      written?.map((code) => code.replaceAll(' >', '>').replace('<iframe  ', '<iframe ')),
      made.map((code) => code.split('\n').at(-1)?.replace(facts.site, 'https://…')),
    );
  });
});

describe('a colour', () => {
  const css = (choice: Partial<Choice>): string => choiceCss({ ...start, ...choice } as Choice, facts.widgets);
  const figureOf = ({ figures }: Judged, wanted: string): Figure =>
    sure(
      figures.find(({ name }) => name === wanted),
      wanted,
    );

  const pair = (light: string, dark: string): string =>
    `:root {\n  --hamn-water: ${light};\n}\n@supports (color: light-dark(#000, #fff)) {\n  :root {\n    --hamn-water: light-dark(${light}, ${dark});\n  }\n}`;

  it('is in the CSS as a pair, for a light and a dark background', () => {
    assert.equal(css({ water: '#00558c', 'dark.water': '#8ecbff' }), pair('#00558c', '#8ecbff'));
    assert.equal(
      css({ 'dark.water': '#8ecbff' }),
      '@supports (color: light-dark(#000, #fff)) {\n  :root {\n    --hamn-water: light-dark(currentcolor, #8ecbff);\n  }\n}',
    );
    assert.equal(css({}), '');
  });

  it('chosen only for light pages gets the nearest legible dark colour', () => {
    const [, dark] = judge({ ...start, water: '#00558c' }, facts.widgets);
    const { found, derived, isEnough } = figureOf(dark, 'water');
    assert.ok(contrast('#00558c', start['dark.ground']) < 4.5, 'the light colour itself would not do');
    assert.ok(isEnough && found >= 4.5 && found < 4.7, String(found));
    assert.equal(css({ water: '#00558c' }), pair('#00558c', derived));
    assert.equal(css({ water: '#767676', ground: '#ffffff', 'dark.ground': '#000000' }), pair('#767676', '#767676'));
  });

  it('too faint on a dark background is refused with its ratio, and the computed one is used', () => {
    const choice = { ...start, water: '#00558c', 'dark.water': '#003355' };
    const [light, dark] = judge(choice, facts.widgets);
    assert.deepEqual([light.refused, dark.refused], [[], ['water']]);
    const { found, isEnough } = figureOf(dark, 'water');
    assert.ok(!isEnough && found < 4.5);
    assert.equal(choiceCss(choice, facts.widgets), css({ water: '#00558c' }));
  });

  it('too faint, by itself or against its neighbour, is refused, and a better one is named', () => {
    const [light] = judge({ ...start, water: '#aaaaaa', buoy: '#ffd0d0', 'on-buoy': '#ffe0e0' }, facts.widgets);
    assert.deepEqual(light.refused.sort(), ['buoy', 'water'], 'the text is legible on the colour that is left');
    const [pair] = judge({ ...start, buoy: '#7a0000', 'on-buoy': '#8a1010' }, facts.widgets);
    assert.deepEqual(pair.refused, ['on-buoy'], 'the text alone');
    assert.doesNotMatch(css({ water: '#aaaaaa', soft: '#333333' }), /water|aaaaaa/);
    assert.match(css({ water: '#aaaaaa', soft: '#333333' }), /--hamn-soft: #333333;/);
    const { found, better } = figureOf(light, 'water');
    assert.ok(found < 4.5 && contrast(sure(better), '#ffffff') >= 4.5);
  });

  it('never ends up below AA, whatever is chosen', () => {
    const buoys = [false, true, false, false, true, false];
    const colour = fc.nat(0xffffff).map((number) => `#${number.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(
        colour,
        colour,
        fc.array(colour, { minLength: 6, maxLength: 6 }),
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        (ground, darkGround, others, isSet) => {
          const names = ['water', 'buoy', 'on-buoy', 'dark.water', 'dark.buoy', 'dark.on-buoy'];
          const set = Object.fromEntries(names.map((name, i) => [name, (isSet[i] && others[i]) || '']));
          for (const { own, value, scheme } of judge(
            { ...start, ground, 'dark.ground': darkGround, ...set },
            facts.widgets,
          )) {
            for (const [name, on] of [
              ['water', 'ground'],
              ['buoy', 'ground'],
              ['on-buoy', 'buoy'],
            ] as const) {
              if (own(name) || own(on))
                assert.ok(contrast(value(name), value(on)) >= 4.5, `${scheme}: ${name} on ${on}`);
            }
          }
        },
      ),
      // A dark buoy so strong that only white is legible on it.
      { examples: [['#1fff3e', '#000000', ['#000000', '#2e4e00', ...Array<string>(4).fill('#000000')], buoys]] },
    );
  });
});

describe('the page', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await serveSite({}, { 'access-control-allow-origin': '*' }, 'dist/site');
    browser = await launchForPages();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function open(url: string, { script = true, width = 1280 } = {}): Promise<{ tab: Page; messages: string[] }> {
    const tab = await browser.newPage();
    const messages: string[] = [];
    // Skip Chromium's notes to its own developers.
    tab.on('console', (message) => message.type() !== 'verbose' && messages.push(message.text()));
    tab.on('pageerror', (error) => messages.push(String(error)));
    tab.on('request', (request) => {
      // The browser draws the icon of a date field from a `data:` address of its own.
      if (!request.url().startsWith(site.address) && !request.url().startsWith('data:'))
        messages.push(`asks for ${request.url()}`);
    });
    await tab.setJavaScriptEnabled(script);
    await tab.setViewport({ width, height: 900 });
    await tab.evaluateOnNewDocument(keepCopied);
    await tab.goto(site.address + url);
    if (script) await tab.waitForFunction(() => !document.getElementById('builder')?.hidden);
    return { tab, messages };
  }

  const textOf = (tab: Page, id: string): Promise<string> => tab.$eval(`#${id}`, (element) => element.textContent);
  const has = (tab: Page, id: string, text: string): Promise<JSHandle> =>
    tab.waitForFunction((id, text) => document.getElementById(id)?.textContent.includes(text), {}, id, text);
  const copiedIn = async (tab: Page): Promise<string> => String(await tab.evaluate('window.copied'));

  /** The preview frame of a colour scheme, once it shows the choices. */
  async function previewOf(tab: Page, scheme: 'light' | 'dark'): Promise<Frame> {
    const frames = await tab.$$('#preview iframe');
    const frame = await sure(frames[scheme === 'dark' ? 1 : 0], scheme).contentFrame();
    await frame.waitForFunction(() => document.querySelector('#shown > *'));
    return frame;
  }

  for (const [url, lang] of [
    ['/bygg/', 'sv'],
    ['/en/build/', 'en'],
  ] as const) {
    it(`shows the same without script as with it before any choice: ${url}`, async () => {
      const { tab, messages } = await open(url);
      const still = await open(url, { script: false });
      for (const id of ['snippet', 'plain', 'frame', 'policy'] as const) {
        const code = await textOf(tab, id);
        assert.equal(code, await textOf(still.tab, id), id);
        assert.equal(code, allCode({ ...start, lang }, facts)[id], id);
      }
      assert.equal(await still.tab.$eval('#builder', (form) => form.checkVisibility()), false);
      assert.equal(await still.tab.$eval('#by-hand', (part) => part.checkVisibility()), true);
      assert.equal(new URL(tab.url()).hash, '');
      await previewOf(tab, 'dark');
      assert.deepEqual(messages, []);
      await tab.close();
      await still.tab.close();
    });
  }

  /** Moves down the focused list by arrow key. Typing an option's name fails in a busy browser. */
  const choose = async (tab: Page, value: string): Promise<void> => {
    await tab.keyboard.press('Home');
    for (let tries = 0; tries < 100; tries += 1) {
      if (
        await tab.evaluate(
          (wanted) => document.activeElement instanceof HTMLSelectElement && document.activeElement.value === wanted,
          value,
        )
      )
        return;
      await tab.keyboard.press('ArrowDown');
    }
    assert.fail(`${value} is not in the list`);
  };

  it('can be set up, restored and copied with the keyboard alone, and confirms the copy', async () => {
    const { tab, messages } = await open('/bygg/');
    const tabTo = async (selector: string): Promise<void> => {
      for (let tries = 0; tries < 120; tries += 1) {
        if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
        await tab.keyboard.press('Tab');
      }
      assert.fail(`${selector} is not reached`);
    };
    await tabTo('[name="quick-exit"]');
    await tab.keyboard.press('Space');
    await tabTo('#line-kvinnofridslinjen');
    await tab.keyboard.press('Space');
    await has(tab, 'told', 'Inte med i koden än: Stödlinje.');
    await tabTo('.many summary');
    await tab.keyboard.press('Enter');
    await tabTo('#line-bris');
    await tab.keyboard.press('Space');
    await has(tab, 'snippet', 'line="bris"');
    assert.doesNotMatch(await textOf(tab, 'snippet'), /quick-exit/);
    await tabTo('#builder [type="submit"]');
    await tab.keyboard.press('Enter');
    await tabTo('.strength .copy button');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.querySelector('.strength [role="status"]')?.textContent);
    assert.equal(await copiedIn(tab), await textOf(tab, 'snippet'));
    assert.equal(await tab.$eval('.strength [role="status"]', (status) => status.textContent), 'Koden är kopierad.');
    assert.equal(new URL(tab.url()).hash, '#quick-exit=&hotline-card.line=bris');
    const other = await open(`/bygg/${new URL(tab.url()).hash}`);
    assert.equal(await textOf(other.tab, 'snippet'), await textOf(tab, 'snippet'));
    assert.equal(await tab.evaluate('history.length'), 2, 'no step of it is a line of the history');
    assert.deepEqual([...messages, ...other.messages], []);
    await tab.close();
    await other.tab.close();
  });

  it('has every control in Tab order, in view with a focus ring, and can be completed with them, colours included', async () => {
    const { tab, messages } = await open('/bygg/');
    /** Presses Tab, and returns the focused element once it has been scrolled into view. */
    const pressTab = async (): Promise<{ what: string; isSeen: boolean }> => {
      await tab.keyboard.press('Tab');
      return tab.evaluate(async () => {
        const at = document.activeElement ?? document.body;
        const place = {
          isInView(): boolean {
            const { top, bottom } = at.getBoundingClientRect();
            return bottom > 0 && top < innerHeight;
          },
        };
        for (let tries = 0; tries < 60 && !place.isInView(); tries += 1) await new Promise(requestAnimationFrame);
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        const hasRing = at.localName === 'iframe' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
        return {
          what: at.getAttribute('name') || at.id || at.ariaLabel || at.textContent.trim(),
          isSeen: place.isInView() && hasRing,
        };
      });
    };
    const reached: string[] = [];
    const tabTo = async (wanted: string): Promise<void> => {
      for (let tries = 0; tries < 150; tries += 1) {
        const { what, isSeen } = await pressTab();
        assert.ok(isSeen, `${what || (await tab.evaluate(() => document.activeElement?.outerHTML))} is not seen`);
        reached.push(what);
        if (what === wanted) return;
      }
      assert.fail(`${wanted} is not reached`);
    };
    await tabTo('contact-block');
    await tab.keyboard.press('Space');
    await has(tab, 'told', 'Inte med i koden än');
    await tabTo('contact-block.municipality');
    await choose(tab, '0885');
    await has(tab, 'snippet', 'municipality="0885"');
    await tabTo('Färger och mått');
    await tab.keyboard.press('Enter');
    await tabTo('water');
    await tab.keyboard.type('#bbbbbb');
    await has(tab, 'told', 'Inte med i koden');
    await tabTo(await tab.$eval('#set-water-figure button', (button) => button.textContent));
    await tab.keyboard.press('Enter');
    assert.equal(await tab.evaluate(() => document.activeElement?.getAttribute('name')), 'water');
    await has(tab, 'snippet', '--hamn-water');
    await tabTo('sheet');
    await tabTo('Till koden');
    await tab.keyboard.press('Enter');
    assert.equal(await tab.evaluate(() => document.activeElement?.id), 'koden');
    await tabTo('Kopiera koden');
    const heard = await tab.evaluateHandle(() => {
      const heard: string[] = [];
      const status = document.activeElement?.nextElementSibling;
      if (status) new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true });
      return heard;
    });
    for (const key of ['Enter', 'Space'] as const) {
      await tab.evaluate("window.copied = ''");
      await tab.keyboard.press(key);
      await tab.waitForFunction('window.copied');
      assert.equal(await copiedIn(tab), await textOf(tab, 'snippet'));
    }
    await tab.waitForFunction((heard) => heard.filter(Boolean).length === 2, {}, heard);
    assert.deepEqual((await heard.jsonValue()).filter(Boolean), ['Koden är kopierad.', 'Koden är kopierad.']);
    assert.equal(await tab.evaluate(() => document.activeElement?.textContent), 'Kopiera koden', 'the focus stays');
    const visible = await tab.$$eval('#builder :is(input, select, button, summary)', (all) =>
      all
        .filter((each) => each.checkVisibility() && !each.closest('.figure'))
        .map((each) => each.getAttribute('name') || each.id || each.textContent.trim()),
    );
    for (const each of visible.filter((each) => each !== ''))
      assert.ok(reached.includes(each), `${each} is not reached`);
    assert.deepEqual(messages, []);
    await tab.close();
  });

  /** An element: its name, attributes and content. For a text, the text. */
  type Outline = string | Outline[];

  /** A window that accepts a text as HTML only through a Trusted Types policy. */
  type WithPolicies = Window & {
    trustedTypes?: {
      createPolicy: (name: string, rules: { createHTML: (text: string) => string }) => typeof rules;
    };
  };

  const choices = [
    '',
    '#ambassador-gallery=on&ambassador-gallery.own=Exempel%09%09%09%09%09%092026-11-02&alert-banner=on&alert-banner.county=08&alert-banner.src=https://example.se/w.json&lang=en',
    '#lang=fi&quick-exit.quiet=on&quick-exit.shortcut=off&hotline-card.line=unizon',
    '#quick-exit.disguise=%22%3E%3Cimg%20src=x%3E%26&contact-block=on&contact-block.municipality=1480',
  ];
  for (const hash of choices) {
    it(`previews the copied code, element by element: ${hash || 'the start'}`, async () => {
      const { tab, messages } = await open(`/bygg/${hash}`);
      const code = await textOf(tab, 'snippet');
      for (const scheme of ['light', 'dark'] as const) {
        const frame = await previewOf(tab, scheme);
        // A widget that loads just after a click waits until the click is over.
        await frame.waitForFunction(
          () =>
            [...document.querySelectorAll('#shown *')].every(
              (each) => !each.localName.includes('-') || each.shadowRoot,
            ),
          { polling: 50 },
        );
        const [shown, copied] = await frame.evaluate(
          (code) => {
            const outlineOf = (node: Node): Outline => {
              if (!(node instanceof Element)) return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
              return [
                node.localName,
                // Attributes that widgets set themselves: the state of the line, and a gallery's place for a figure.
                ...[...node.attributes]
                  .filter(({ name }) => !['state', 'slot', 'asleep', 'demo'].includes(name))
                  .map(({ name, value }) => `${name}=${value}`),
                [...node.childNodes].map(outlineOf).filter(String),
              ];
            };
            const { trustedTypes } = window as WithPolicies;
            const page = new DOMParser().parseFromString(
              trustedTypes?.createPolicy('test', { createHTML: String }).createHTML(code) ?? code,
              'text/html',
            );
            const all = [...page.querySelectorAll('body > *, head > *')].filter(
              (each) => !['script', 'style'].includes(each.localName),
            );
            const shown = [...(document.getElementById('shown')?.children ?? [])];
            return [shown.map(outlineOf), all.map(outlineOf)];
          },
          // The preview shows made-up warnings, and asks nobody else.
          code
            .replaceAll(`"${metadata.url}/`, '"/')
            .replace('https://example.se/w.json', '/data/smhi-warnings.sample.json'),
        );
        assert.deepEqual(shown, copied);
      }
      assert.deepEqual(messages, []);
      await tab.close();
    });
  }

  it('previews the CSS’s light and dark colours', async () => {
    const { tab } = await open('/bygg/#water=00558c&dark.water=8ecbff');
    for (const [scheme, colour] of [
      ['light', 'rgb(0, 85, 140)'],
      ['dark', 'rgb(142, 203, 255)'],
    ] as const) {
      const frame = await previewOf(tab, scheme);
      // Poll with a timer: a hidden frame draws no animation frames.
      await frame.waitForFunction(
        (colour) => {
          const number = document.querySelector('hamn-hotline-card')?.shadowRoot?.querySelector('.number');
          return number && getComputedStyle(number).color === colour;
        },
        { polling: 50 },
        colour,
      );
    }
    await tab.close();
  });

  it('refuses a faint colour in words, and offers a better one', async () => {
    const { tab } = await open('/bygg/');
    await tab.click('.looks > summary');
    await tab.type('[name="water"]', '#aaaaaa');
    await has(tab, 'told', 'Inte med i koden');
    assert.match(await textOf(tab, 'set-water-figure'), /^2,32 : 1 mot bakgrunden\. För svag\. Minst 4,5 : 1 behövs\./);
    assert.equal(await tab.$eval('[name="water"]', (field) => field.getAttribute('aria-invalid')), 'true');
    assert.doesNotMatch(await textOf(tab, 'snippet'), /<style>/);
    await tab.click('#set-water-figure button');
    await has(tab, 'snippet', '--hamn-water: #7');
    assert.match(
      await textOf(tab, 'set-dark-water-figure'),
      /^Framräknad: #[0-9a-f]{6}, \d+,\d+ : 1 mot bakgrunden\.$/,
    );
    assert.equal(await textOf(tab, 'told'), '');
    await tab.$eval('input[name="water"]', (field) => (field.value = ''));
    await tab.type('[name="water"]', 'röd');
    await has(tab, 'told', 'Går inte att använda');
    assert.equal(await textOf(tab, 'set-water-figure'), 'Skriv en färg som #0b5563.');
    await tab.close();
  });

  it('follows the folder on the own host and the hash, each by itself, and says what is no folder', async () => {
    const { tab } = await open('/bygg/');
    await tab.click('.own-host > summary');
    await tab.type('[name="host"]', 'www.kommun.se/hamn');
    await has(tab, 'snippet', 'src="https://www.kommun.se/hamn/hamn.js"');
    assert.doesNotMatch(await textOf(tab, 'snippet'), /integrity/);
    assert.match(await textOf(tab, 'policy'), /^script-src https:\/\/www\.kommun\.se\/hamn\/hamn\.js$/);
    assert.deepEqual(await tab.$$eval('#files a', (links) => links.map((link) => [link.pathname, link.download])), [
      [`/v/${facts.version}/hamn.js`, 'hamn.js'],
    ]);
    await tab.click('[name="pin"]');
    await has(tab, 'snippet', `src="https://www.kommun.se/hamn/hamn-${facts.version}.js" integrity=`);
    await tab.click('[name="hotline-card"]');
    await has(tab, 'snippet', `src="https://www.kommun.se/hamn/quick-exit-${facts.version}.js"`);
    await tab.$eval('input[name="host"]', (field) => (field.value = ''));
    await tab.type('[name="host"]', 'hamn');
    await has(tab, 'set-host-figure', 'Skriv mappens adress');
    await tab.close();
  });

  it('previews what is pasted: ordinary links without script', async () => {
    const { tab } = await open('/bygg/#script=no');
    const frame = await previewOf(tab, 'light');
    await frame.waitForFunction(() => document.querySelector('#shown a[href="tel:116016"]'));
    assert.equal(await frame.$('hamn-hotline-card'), null);
    assert.ok(await tab.$eval('#way-plain', (way) => way instanceof HTMLDetailsElement && way.open));
    await tab.close();
  });

  it('has no made-up person in the code, and says that the preview has', async () => {
    const { tab } = await open('/bygg/#ambassador-gallery=on&alert-banner=on');
    await has(tab, 'told', 'Inte med i koden än: Ambassadörer');
    await (await previewOf(tab, 'light')).waitForSelector('#shown hamn-ambassador-gallery figure');
    assert.doesNotMatch(await textOf(tab, 'snippet'), /figure/);
    assert.ok(await tab.$eval('#made-up', (note) => note.checkVisibility()));
    await tab.type('[data-rows="ambassador-gallery.own"] [data-column="name"]', 'Exempel Exempelsson');
    await tab.$eval('[data-rows="ambassador-gallery.own"] [data-column="consent"]', (field) => {
      if (!(field instanceof HTMLInputElement)) throw new Error('no field');
      field.value = '2026-11-02';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await has(tab, 'snippet', '<!-- Samtycke 2026-11-02 -->');
    assert.match(await textOf(tab, 'snippet'), /<a href="#person-1">Exempel Exempelsson<\/a>/);
    await tab.close();
  });

  it('leaves the contacts out until a municipality is chosen, and says so', async () => {
    const { tab, messages } = await open('/bygg/');
    await tab.click('[name="contact-block"]');
    await has(tab, 'told', 'Inte med i koden än: Kontakt i kommunen.');
    await has(tab, 'set-contact-block-municipality-figure', 'Välj er kommun');
    assert.doesNotMatch(await textOf(tab, 'snippet'), /contact-block/);
    await tab.select('[name="contact-block.municipality"]', '0765');
    await has(tab, 'snippet', '<hamn-contact-block municipality="0765"');
    assert.equal(await textOf(tab, 'told'), '');
    assert.equal(await textOf(tab, 'set-contact-block-municipality-figure'), '');
    assert.deepEqual(messages, []);
    await tab.close();
  });

  it('copies the colours with the code, and a policy with its lines allows them', async () => {
    const { tab } = await open('/bygg/');
    await tab.click('.looks > summary');
    await tab.type('[name="water"]', '#00558c');
    await has(tab, 'snippet', '<style>');
    await tab.click('.strength .copy button');
    await tab.waitForFunction('window.copied');
    const code = (await copiedIn(tab)).replaceAll(metadata.url, site.address);
    assert.match(
      code,
      /^<!-- hamn .* -->\n<style>[^]*light-dark\(#00558c, #[0-9a-f]{6}\)[^]*<hamn-quick-exit>[^]*<script/,
    );
    const policy = (await textOf(tab, 'policy')).replaceAll('\n', '; ');
    for (const [dark, colour] of [
      ['', 'rgb(0, 85, 140)'],
      ['<meta name="color-scheme" content="dark">', undefined],
    ] as const) {
      const elsewhere = await serveSite(
        { '/': `<!doctype html><title>T</title>${dark}${code}` },
        {
          'content-security-policy': `default-src 'none'; ${policy}; require-trusted-types-for 'script'; trusted-types lit-html`,
        },
      );
      const page = await browser.newPage();
      const messages: string[] = [];
      page.on('console', (message) => {
        if (!message.location().url?.endsWith('favicon.ico')) messages.push(message.text());
      });
      await page.goto(`http://127.0.0.1:${elsewhere.port}/`);
      const number = sure(await page.waitForSelector('hamn-hotline-card >>> .number'));
      const found = await number.evaluate((each) => getComputedStyle(each).color);
      if (colour) assert.equal(found, colour);
      else {
        const hex = `#${(found.match(/\d+/g) ?? [])
          .map((each) => Number(each).toString(16).padStart(2, '0'))
          .join('')}`;
        assert.ok(code.includes(`light-dark(#00558c, ${hex})`), found);
      }
      assert.deepEqual(messages, []);
      await page.close();
      elsewhere.close();
    }
    await tab.click('[name="sheet"]');
    await tab.waitForFunction(() => document.getElementById('look')?.hidden === false);
    assert.doesNotMatch(await textOf(tab, 'snippet'), /<style>/);
    assert.match(await textOf(tab, 'style'), /--hamn-water: #00558c/);
    assert.ok(await tab.$eval('#apart', (each) => each.checkVisibility()));
    assert.doesNotMatch(await textOf(tab, 'policy'), /style-src/);
    await tab.close();
  });

  for (const [url, platform, other] of [
    ['/bygg/', '/bygg/wordpress/', '/en/build/'],
    ['/en/build/', '/en/build/wordpress/', '/bygg/'],
  ] as const) {
    it(`keeps the choice to a platform's page and back, by its links and by Back, and to the other language: ${url}`, async () => {
      const { tab, messages } = await open(`${url}#contact-block=on&contact-block.municipality=1480&water=00558c`);
      const code = await textOf(tab, 'snippet');
      const go = (act: () => Promise<unknown>): Promise<unknown> => Promise.all([tab.waitForNavigation(), act()]);
      const same = async (): Promise<void> => {
        await has(tab, 'snippet', '1480');
        assert.equal(await textOf(tab, 'snippet'), code);
      };
      // What is still on its way, previews or pictures, may move the link.
      const press = async (link: string): Promise<void> => {
        await tab.waitForNetworkIdle();
        await tab.locator(link).click();
      };
      await go(() => press(`main a[href*="${platform}#"]`));
      const letterText = (): Promise<string> => tab.$eval('[data-letter]', (text) => text.textContent);
      assert.match(await letterText(), /contact-block\.municipality=1480/);
      assert.match(await tab.$eval('[data-policy]', (text) => text.textContent), /style-src .*\n\n.*\nframe-src /);
      await go(() => press(`main .text a[href*="${url}#"]`));
      await same();
      await go(() => tab.goBack());
      assert.match(await letterText(), /contact-block\.municipality=1480/);
      await go(() => tab.goBack());
      await same();
      await tab.reload();
      await same();
      await go(() =>
        tab.$eval(`header a[href*="${other}#"]`, (link) => {
          if (link instanceof HTMLElement) link.click();
        }),
      );
      await same();
      assert.deepEqual(messages, []);
      await tab.close();
    });
  }

  it('has on each platform’s page, without script, the letter for the start', () => {
    for (const [folder, lang] of [
      ['bygg', 'sv'],
      ['en/build', 'en'],
    ] as const) {
      // The pages to try on and for suppliers are no platforms.
      const pages = readdirSync(`dist/site/${folder}`, { withFileTypes: true }).filter(
        (each) => each.isDirectory() && !['prova', 'try', 'leverantorer', 'suppliers'].includes(each.name),
      );
      assert.equal(pages.length, 6);
      for (const { name } of pages) {
        const html = readFileSync(`dist/site/${folder}/${name}/index.html`, 'utf8');
        assert.ok(html.includes(sure(facts.files['hamn.js'])));
        const ask = decoded(groupIn(/data-letter="([^"]+)"/, html));
        for (const each of JSON.parse(ask) as string[]) {
          assert.ok(letter(initial(fieldsIn(fields, lang)), facts, [each], lang).includes(`1. ${each}`));
        }
      }
    }
  });

  it('says when nothing is chosen, and gives no empty code', async () => {
    const { tab } = await open('/bygg/#quick-exit=&hotline-card=');
    await has(tab, 'told', 'Välj minst en komponent');
    assert.equal(await textOf(tab, 'snippet'), '');
    await tab.close();
  });

  it('stays open when a preview’s exit is pressed, which shows its effect, or a number', async () => {
    const { tab, messages } = await open('/bygg/#quick-exit.inline=on');
    const frame = await previewOf(tab, 'light');
    const exit = sure(await frame.$('hamn-quick-exit > a'));
    await tab.$eval('#preview', (preview) => preview.scrollIntoView({ behavior: 'instant' }));
    // Previews resize to their content: a press on a moving element would miss it.
    let last: string | undefined;
    for (let now = ''; now !== last || !now; last = now, now = JSON.stringify(await exit.boundingBox()))
      await new Promise((done) => setTimeout(done, 200));
    await exit.click();
    const back = sure(await frame.waitForSelector('hamn-quick-exit >>> dialog[open] button'));
    await new Promise((done) => setTimeout(done, 600));
    await back.click();
    await frame.waitForFunction(
      () => document.querySelector('hamn-quick-exit')?.shadowRoot?.querySelector('dialog')?.open === false,
    );
    const number = sure(await frame.waitForSelector('hamn-hotline-card >>> .main'));
    await number.click();
    await has(tab, 'followed', 'leder länkarna ingenstans');
    assert.equal(new URL(tab.url()).pathname, '/bygg/');
    assert.equal(await tab.evaluate(() => document.documentElement.style.cssText), '', 'the page is covered');
    assert.deepEqual(messages, []);
    await tab.close();
  });

  for (const width of [320, 1280]) {
    it(`is accessible with everything open, and no wider than its window: ${width}`, async () => {
      const { tab } = await open(
        '/bygg/#water=aaa&ambassador-gallery=on&contact-block=on&alert-banner=on&exit-inset=x&sheet=on',
        {
          width,
        },
      );
      await previewOf(tab, 'dark');
      await tab.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
      assert.deepEqual(await barriersIn(tab), []);
      assert.ok((await tab.evaluate(() => document.documentElement.scrollWidth)) <= width);
      await tab.close();
    });
  }

  for (const [home, menu] of [
    ['/', 'Jag arbetar i en kommun'],
    ['/en/', 'I work in a municipality'],
  ] as const) {
    it(`is at most four clicks from a code that works on an empty page elsewhere: ${home}`, async () => {
      const { tab } = await open(home);
      let clicks = 0;
      const click = async (selector: string): Promise<void> => {
        clicks += 1;
        await tab.click(selector);
      };
      const href = await tab.$$eval(
        '.ways a',
        (links, text) => links.find((a) => a.textContent === text)?.pathname,
        menu,
      );
      await click(`.ways a[href="${sure(href, menu)}"]`);
      await tab.waitForSelector('main a[href$="/bygg/"], main a[href$="/build/"]');
      await click('main a[href$="/bygg/"], main a[href$="/build/"]');
      await tab.waitForSelector('.strength .copy button');
      await click('.strength .copy button');
      await tab.waitForFunction('window.copied');
      assert.ok(clicks <= 4);
      const code = (await copiedIn(tab)).replaceAll(metadata.url, site.address);
      const elsewhere = await serveSite({ '/': code });
      await tab.goto(`http://127.0.0.1:${elsewhere.port}/`);
      after(() => elsewhere.close());
      await tab.waitForFunction(() =>
        document.querySelector('hamn-hotline-card')?.shadowRoot?.querySelector('.number'),
      );
      await tab.close();
    });
  }
});
