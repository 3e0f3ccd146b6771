// The builder: its form is what the manifest says, what it shows is what one copies, and its address holds the choice.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import fc from 'fast-check';
import { builderFacts } from '../../site/builder/make-facts.ts';
import { labels, problemsInLabels } from '../../site/builder/words/labels.ts';
import metadata from '../../site/_data/metadata.js';
import { fieldsIn, initial, readChoice, writeChoice } from '../../site/builder/choice.ts';
import { allCode, fileFor, frame, policyFor, scriptCode } from '../../site/builder/code.ts';
import { contrast } from '../../site/shared/contrast.ts';
import { letter } from '../../site/builder/letter.ts';
import { judge, look } from '../../site/builder/look.ts';
import { sha256 } from '../../site/builder/sha256.ts';
import { launchForPages } from '../support/browser.ts';
import { serveSite } from '../support/servers.ts';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const facts = await builderFacts();
const { fields } = facts;
const start = initial(fields);

/** The start, with the contacts of a municipality. */
const withContact = { ...start, 'contact-block': 'on', 'contact-block.municipality': '0880' };
const nameOf = (tag) => tag.replace('hamn-', '');

describe('the form', () => {
  it('has a field for each attribute and each custom property in the manifest, and no other', () => {
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
    const own = ['lang', 'sheet', 'ground', 'dark.ground'];
    assert.deepEqual(fields.map(({ name }) => name).sort(), [...new Set([...wanted, ...own])].sort());
  });

  it('is a box to tick for what is written with one word or with none', () => {
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

  it('is told by its build what has no label, and what has one for nothing', () => {
    const known = Object.keys(labels);
    assert.deepEqual(problemsInLabels(known), []);
    assert.deepEqual(problemsInLabels([...known, 'quick-exit.new']), [
      'quick-exit.new: missing; expected what the builder calls it',
    ]);
    assert.deepEqual(problemsInLabels(known.slice(1)), [`${known[0]}: is not in the manifest of the widgets`]);
    for (const label of Object.values(labels)) assert.equal(label.sv.length, label.en.length, label.sv[0]);
  });

  /** The base that all share reads these, and nothing that these draw shows them. */
  const unseen = {
    'hamn-alert-banner': ['--hamn-water'],
    'hamn-ambassador-gallery': ['--hamn-lamp'],
    'hamn-quick-exit': ['--hamn-water'],
  };

  for (const { tagName, name, cssProperties = [] } of elements) {
    it(`knows every custom property that ${tagName} reads, with its default`, async () => {
      const module = await import(`../widgets/${nameOf(tagName)}/${nameOf(tagName)}.ts`);
      const css = [module[name].styles].flat(Infinity).join('\n');
      const own = [...css.matchAll(/(--_[\w-]+):([^;}]+)/g)].map(([, local, value]) => ({ local, value }));
      const rules = css.replaceAll(/--_[\w-]+:[^;}]+/g, '');
      // The shared colours are set for every widget; it reads those that its own rules name, and what those are made of.
      const isUsed = (local, by = rules) =>
        by.includes(`var(${local})`) || own.some((each) => each.value.includes(`var(${local})`) && isUsed(each.local));
      const values = [rules, ...own.filter(({ local }) => isUsed(local)).map(({ value }) => value)].join('\n');
      const read = [...values.matchAll(/var\(\s*--hamn-([\w-]+),\s*((?:[^()]|\([^()]*\))+)\)/g)];
      const used = new Set(read.map(([, property]) => `--hamn-${property}`));
      for (const property of unseen[tagName] ?? []) used.delete(property);
      assert.deepEqual(cssProperties.map((property) => property.name).sort(), [...used].sort());
      for (const { name: property, default: standard } of cssProperties) {
        const last = read.filter(([, each]) => `--hamn-${each}` === property).at(-1)[2];
        // One that another property stands for is told by that; one that nobody can set, by what it is.
        const meant = last.trim().replace(/^var\((--_[\w-]+)\)$/, (whole, local) => {
          const { value } = own.findLast((each) => each.local === local);
          return value.includes('--hamn-') ? whole : value.trim();
        });
        assert.equal(meant.replace('--_', '--hamn-'), standard, property);
      }
    });
  }
});

describe('the address', () => {
  const cases = [
    ['', {}],
    ['#', {}],
    ['#hotline-card.line=bris', { 'hotline-card.line': 'bris' }],
    ['hotline-card.line=bris', { 'hotline-card.line': 'bris' }],
    ['#hotline-card.line=nobody', {}],
    ['#hotline-card.line=', {}],
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
    ['#quick-exit.shortcut=off&quick-exit.guard=on', { 'quick-exit.shortcut': 'off' }],
    ['#__proto__=1&constructor=2&%E0%A4%A=1', {}],
  ];
  for (const [address, differs] of cases) {
    it(`is read as it can be: ${address || 'nothing'}`, () =>
      assert.deepEqual(readChoice(address, fields), { ...start, ...differs }));
  }

  it('is empty until something is chosen, and then holds all of it', () => {
    assert.equal(writeChoice(start, fields), '');
    const values = {
      on: fc.constantFrom('', 'on'),
      off: fc.constantFrom('', 'off'),
      row: fc.constantFrom('', 'row'),
      address: fc.constantFrom('', 'https://example.se/', 'https://example.se/a?b=c&d=%20#e'),
      text: fc.string({ maxLength: 80 }).map((text) => text.trim()),
      colour: fc.nat(0xffffff).map((number) => `#${number.toString(16).padStart(6, '0')}`),
      length: fc.constantFrom('', '0', '1.5rem', '2rem 10px'),
    };
    const one = ({ name, kind, options }) => [
      name,
      options ? fc.constantFrom(...(kind === 'one' ? options : ['', ...options])) : values[kind],
    ];
    fc.assert(
      fc.property(fc.record(Object.fromEntries(fields.map(one)), { noNullPrototype: true }), (choice) =>
        assert.deepEqual(readChoice(`#${writeChoice(choice, fields)}`, fields), choice),
      ),
    );
  });
});

describe('the code', () => {
  it('takes the smallest file that holds what was chosen', () => {
    assert.equal(fileFor(['hotline-card']), 'widgets/hotline-card.js');
    assert.equal(fileFor(['hotline-card', 'quick-exit']), 'hamn.js');
  });

  it('has for every line, municipality and language a pinned file with its hash, and links that a source gives', () => {
    const tel = new Set(JSON.stringify([facts.lines, facts.municipalities]).match(/tel:\d+/g));
    for (const lang of Object.keys(facts.languages)) {
      const choices = [
        ...facts.lines.map(({ id }) => ({ 'hotline-card.line': id })),
        ...facts.municipalities.map(({ code }) => ({ 'contact-block.municipality': code })),
      ];
      for (const choice of choices) {
        const { snippet, plain, policy } = allCode({ ...withContact, lang, ...choice }, facts);
        const [, file, hash] = /src="[^"]*\/v\/[\d.]+\/([^"]+)" integrity="([^"]+)"/.exec(snippet);
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
        for (const [, address] of frame.matchAll(/src="([^"]+)"/g)) {
          readFileSync(`dist/site${address.slice(metadata.url.length)}index.html`);
        }
      }
    }
    const elsewhere = allCode(
      { ...withContact, 'contact-block.municipality': '1480', 'alert-banner': 'on', 'alert-banner.county': '14' },
      facts,
    );
    assert.deepEqual(elsewhere.without, ['contact-block', 'alert-banner']);
    assert.match(elsewhere.policy, /connect-src/);
    assert.deepEqual(allCode({ ...withContact, lang: 'fi' }, facts).without, [
      'quick-exit',
      'hotline-card',
      'contact-block',
    ]);
  });

  it('asks for a dark frame where the ground of the page is dark', () => {
    const addresses = (ground) =>
      [...allCode({ ...start, ground }, facts).frame.matchAll(/src="([^"]+)"/g)].map(
        ([, address]) => new URL(address).search,
      );
    for (const ground of ['#ffffff', '#8a8f80', '#ffc83d'])
      assert.deepEqual(new Set(addresses(ground)), new Set(['']), ground);
    for (const ground of ['#000000', '#005eb8', '#212529'])
      assert.deepEqual(new Set(addresses(ground)), new Set(['?scheme=dark']), ground);
  });

  it('lets no text out of its attribute', () => {
    const code = scriptCode({ ...start, 'quick-exit.disguise': '"><img src=x>&amp;' }, facts);
    assert.ok(code.includes('disguise="&quot;&gt;&lt;img src=x&gt;&amp;amp;"'), code);
  });

  it('has every number of a municipality that is published, also without script', () => {
    let count = 0;
    for (const { code } of facts.municipalities) {
      const published = readFileSync(`dist/data/municipalities/${code}.json`, 'utf8');
      const numbers = [...published.matchAll(/"tel": ?"(\d+)"/g)].map(([, tel]) => tel);
      const { snippet, plain } = allCode({ ...withContact, 'contact-block.municipality': code }, facts);
      for (const tel of numbers) {
        for (const each of [snippet, plain]) assert.ok(each.includes(`"tel:${tel}"`), `${code}: ${tel}`);
      }
      count += numbers.length;
    }
    assert.ok(count > 15, 'there are numbers');
  });
});

describe('the code before it is said for whom', () => {
  it('holds nobody’s contacts and nobody’s warnings', () => {
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
  it('is what others reckon, whatever the text', () => {
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
  const cases = {
    'the start': [
      start,
      [`/v/${facts.version}/hamn.js`, facts.files['hamn.js'], 'frame-src', `'${facts.files['frame.js']}'`],
      ['connect-src', '/data/', "style-src '"],
    ],
    'one widget': [
      { ...start, 'quick-exit': '' },
      ['widgets/hotline-card.js', facts.files['widgets/hotline-card.js']],
      ['hamn.js', facts.files['hamn.js']],
    ],
    'a municipality whose data are read': [
      { ...withContact, 'contact-block.municipality': '1480' },
      [`${facts.site}/data/municipalities/1480.json`, `connect-src ${facts.site}`],
      [],
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
    portraits: [{ ...start, 'ambassador-gallery': 'on' }, [`img-src ${facts.site}`], []],
    'another language': [{ ...start, lang: 'fi' }, ['/hamn.js', facts.files['hamn.js']], ['frame-src']],
  };
  const [cookie, own] = [
    { sv: 'tom kaka', en: 'empty cookie' },
    { sv: 'vår egen server', en: 'our own server' },
  ];
  for (const lang of ['sv', 'en']) {
    for (const [what, [choice, has, lacks]] of Object.entries(cases)) {
      it(`asks for what was chosen and no more: ${what}, ${lang}`, () => {
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

    it(`speaks of the cookie only where there is one: ${lang}`, () => {
      assert.ok(letter(start, facts, ask, lang).includes(cookie[lang]));
      for (const none of [{ 'quick-exit': '' }, { 'quick-exit.guard': 'off' }]) {
        assert.ok(!letter({ ...start, ...none }, facts, ask, lang).includes(cookie[lang]));
      }
    });
  }
});

describe('docs/embedding.md', () => {
  it('has the frames that the builder makes, with their heights', () => {
    const written = readFileSync('docs/embedding.md', 'utf8')
      .replace(/\s+/g, ' ')
      .match(/<iframe.*?<\/iframe>/g);
    const of = (name) => facts.widgets.find((each) => each.name === name);
    const made = [frame(of('hotline-card'), 'sv', facts, 'kvinnofridslinjen/'), frame(of('quick-exit'), 'sv', facts)];
    assert.deepEqual(
      written.map((code) => code.replaceAll(' >', '>').replace('<iframe  ', '<iframe ')),
      made.map((code) => code.split('\n').at(-1).replace(facts.site, 'https://…')),
    );
  });
});

describe('a colour', () => {
  const css = (choice) => look({ ...start, ...choice }, facts.widgets);

  const pair = (light, dark) =>
    `:root {\n  --hamn-water: ${light};\n}\n@supports (color: light-dark(#000, #fff)) {\n  :root {\n    --hamn-water: light-dark(${light}, ${dark});\n  }\n}`;

  it('is in the CSS as a pair, for a light ground and a dark one', () => {
    assert.equal(css({ water: '#00558c', 'dark.water': '#8ecbff' }), pair('#00558c', '#8ecbff'));
    assert.equal(
      css({ 'dark.water': '#8ecbff' }),
      '@supports (color: light-dark(#000, #fff)) {\n  :root {\n    --hamn-water: light-dark(currentcolor, #8ecbff);\n  }\n}',
    );
    assert.equal(css({}), '');
  });

  it('that is chosen for light pages alone has a dark one reckoned that is read there, and is as near as can be', () => {
    const [, dark] = judge({ ...start, water: '#00558c' }, facts.widgets);
    const { found, reckoned, isEnough } = dark.figures.find(({ name }) => name === 'water');
    assert.ok(contrast('#00558c', start['dark.ground']) < 4.5, 'the light colour itself would not do');
    assert.ok(isEnough && found >= 4.5 && found < 4.7, String(found));
    assert.equal(css({ water: '#00558c' }), pair('#00558c', reckoned));
    assert.equal(css({ water: '#767676', ground: '#ffffff', 'dark.ground': '#000000' }), pair('#767676', '#767676'));
  });

  it('that is too faint on a dark ground is refused there, with its figure, and the reckoned one stands in', () => {
    const choice = { ...start, water: '#00558c', 'dark.water': '#003355' };
    const [light, dark] = judge(choice, facts.widgets);
    assert.deepEqual([light.refused, dark.refused], [[], ['water']]);
    const { found, isEnough } = dark.figures.find(({ name }) => name === 'water');
    assert.ok(!isEnough && found < 4.5);
    assert.equal(look(choice, facts.widgets), css({ water: '#00558c' }));
  });

  it('is refused when it is too faint, by itself or against its neighbour, and a better one is named', () => {
    const [light] = judge({ ...start, water: '#aaaaaa', buoy: '#ffd0d0', 'on-buoy': '#ffe0e0' }, facts.widgets);
    assert.deepEqual(light.refused.sort(), ['buoy', 'on-buoy', 'water']);
    assert.doesNotMatch(css({ water: '#aaaaaa', soft: '#333333' }), /water|aaaaaa/);
    assert.match(css({ water: '#aaaaaa', soft: '#333333' }), /--hamn-soft: #333333;/);
    const { found, better } = light.figures.find(({ name }) => name === 'water');
    assert.ok(found < 4.5 && contrast(better, '#ffffff') >= 4.5);
  });

  it('never comes out fainter than AA, whatever is chosen', () => {
    const buoys = [false, true, false, false, true, false];
    const colour = fc.nat(0xffffff).map((number) => `#${number.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(
        fc.array(colour, { minLength: 8, maxLength: 8 }),
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        (colours, isSet) => {
          const [ground, darkGround, ...others] = colours;
          const names = ['water', 'buoy', 'on-buoy', 'dark.water', 'dark.buoy', 'dark.on-buoy'];
          const set = Object.fromEntries(names.map((name, i) => [name, isSet[i] ? others[i] : '']));
          for (const { own, value, scheme } of judge(
            { ...start, ground, 'dark.ground': darkGround, ...set },
            facts.widgets,
          )) {
            for (const [name, on] of [
              ['water', 'ground'],
              ['buoy', 'ground'],
              ['on-buoy', 'buoy'],
            ]) {
              if (own(name) || own(on))
                assert.ok(contrast(value(name), value(on)) >= 4.5, `${scheme}: ${name} on ${on}`);
            }
          }
        },
      ),
      // A dark buoy so strong that only white itself is read on it.
      { examples: [[['#1fff3e', '#000000', '#000000', '#2e4e00', ...Array(4).fill('#000000')], buoys]] },
    );
  });
});

describe('the page', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  let site;
  let browser;

  before(async () => {
    const page = (url) => {
      const { pathname } = new URL(url, 'http://localhost');
      return pathname.endsWith('/') ? readFileSync(`dist/site${pathname}index.html`, 'utf8') : undefined;
    };
    site = await serveSite(page, { 'access-control-allow-origin': '*' }, 'dist/site');
    browser = await launchForPages();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function open(url, { script = true, width = 1280 } = {}) {
    const tab = await browser.newPage();
    const told = [];
    // Chromium's notes to its own developers are not the page's.
    tab.on('console', (message) => message.type() !== 'verbose' && told.push(message.text()));
    tab.on('pageerror', (error) => told.push(String(error)));
    tab.on('request', (request) => {
      if (!request.url().startsWith(site.address)) told.push(`asks for ${request.url()}`);
    });
    await tab.setJavaScriptEnabled(script);
    await tab.setViewport({ width, height: 900 });
    await tab.evaluateOnNewDocument(() => {
      navigator.clipboard.writeText = async (text) => void (window.copied = text);
    });
    await tab.goto(site.address + url);
    if (script) await tab.waitForFunction(() => !document.getElementById('builder')?.hidden);
    return { tab, told };
  }

  const textOf = (tab, id) => tab.$eval(`#${id}`, (element) => element.textContent);
  const has = (tab, id, text) =>
    tab.waitForFunction((id, text) => document.getElementById(id).textContent.includes(text), {}, id, text);

  /** The frame of a scheme, when it shows what has been chosen. */
  async function previewOf(tab, scheme) {
    const frames = await tab.$$('#preview iframe');
    const frame = await frames[scheme === 'dark' ? 1 : 0].contentFrame();
    await frame.waitForFunction(() => document.querySelector('#shown > *'));
    return frame;
  }

  for (const [url, lang] of [
    ['/bygg/', 'sv'],
    ['/en/build/', 'en'],
  ]) {
    it(`shows without script what it shows with it before anyone has chosen: ${url}`, async () => {
      const { tab, told } = await open(url);
      const still = await open(url, { script: false });
      for (const id of ['snippet', 'plain', 'frame', 'policy']) {
        const code = await textOf(tab, id);
        assert.equal(code, await textOf(still.tab, id), id);
        assert.equal(code, allCode({ ...start, lang }, facts)[id], id);
      }
      assert.equal(await still.tab.$eval('#builder', (form) => form.checkVisibility()), false);
      assert.equal(await still.tab.$eval('#by-hand', (part) => part.checkVisibility()), true);
      assert.equal(new URL(tab.url()).hash, '');
      await previewOf(tab, 'dark');
      assert.deepEqual(told, []);
      await tab.close();
      await still.tab.close();
    });
  }

  /** Goes down the list that has the focus. To type an option's name takes a browser that has nothing else to do. */
  const choose = async (tab, value) => {
    await tab.keyboard.press('Home');
    for (let tries = 0; tries < 100; tries += 1) {
      if (await tab.evaluate((wanted) => document.activeElement.value === wanted, value)) return;
      await tab.keyboard.press('ArrowDown');
    }
    assert.fail(`${value} is not in the list`);
  };

  it('is set up, read back and copied with the keyboard alone, and says that it is copied', async () => {
    const { tab, told } = await open('/bygg/');
    const tabTo = async (selector) => {
      for (let tries = 0; tries < 120; tries += 1) {
        if (await tab.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
        await tab.keyboard.press('Tab');
      }
      assert.fail(`${selector} is not reached`);
    };
    await tabTo('[name="quick-exit"]');
    await tab.keyboard.press('Space');
    await tabTo('[name="hotline-card.line"]');
    await choose(tab, 'bris');
    await has(tab, 'snippet', 'line="bris"');
    assert.doesNotMatch(await textOf(tab, 'snippet'), /quick-exit/);
    await tabTo('#builder [type="submit"]');
    await tab.keyboard.press('Enter');
    await tabTo('.strength .copy button');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.querySelector('.strength [role="status"]').textContent);
    assert.equal(await tab.evaluate('window.copied'), await textOf(tab, 'snippet'));
    assert.equal(await tab.$eval('.strength [role="status"]', (status) => status.textContent), 'Koden är kopierad.');
    assert.equal(new URL(tab.url()).hash, '#quick-exit=&hotline-card.line=bris');
    const other = await open(`/bygg/${new URL(tab.url()).hash}`);
    assert.equal(await textOf(other.tab, 'snippet'), await textOf(tab, 'snippet'));
    assert.equal(await tab.evaluate('history.length'), 2, 'no step of it is a line of the history');
    assert.deepEqual([...told, ...other.told], []);
    await tab.close();
    await other.tab.close();
  });

  it('has every control in the order of Tab, each in view with a ring, and is built with them, colours and all', async () => {
    const { tab, told } = await open('/bygg/');
    /** What has the focus, once it has been scrolled into view: a name, or '' with what is wrong. */
    const press = async (key) => {
      await tab.keyboard.press(key);
      return tab.evaluate(async () => {
        const at = document.activeElement;
        const isInView = () => at.getBoundingClientRect().bottom > 0 && at.getBoundingClientRect().top < innerHeight;
        for (let tries = 0; tries < 60 && !isInView(); tries += 1) await new Promise(requestAnimationFrame);
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        const hasRing = at.localName === 'iframe' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
        return { what: at.name || at.id || at.ariaLabel || at.textContent.trim(), isSeen: isInView() && hasRing };
      });
    };
    const reached = [];
    const tabTo = async (wanted) => {
      for (let tries = 0; tries < 150; tries += 1) {
        const { what, isSeen } = await press('Tab');
        assert.ok(isSeen, `${what} is not seen`);
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
    assert.equal(await tab.evaluate(() => document.activeElement.name), 'water');
    await has(tab, 'snippet', '--hamn-water');
    await tabTo('sheet');
    await tabTo('Till koden');
    await tab.keyboard.press('Enter');
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'koden');
    await tabTo('Kopiera koden');
    const heard = await tab.evaluateHandle(() => {
      const heard = [];
      const status = document.activeElement.nextElementSibling;
      new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true });
      return heard;
    });
    for (const key of ['Enter', 'Space']) {
      await tab.evaluate(() => (window.copied = ''));
      await tab.keyboard.press(key);
      await tab.waitForFunction('window.copied');
      assert.equal(await tab.evaluate('window.copied'), await textOf(tab, 'snippet'));
    }
    await tab.waitForFunction((heard) => heard.filter(Boolean).length === 2, {}, heard);
    assert.deepEqual((await heard.jsonValue()).filter(Boolean), ['Koden är kopierad.', 'Koden är kopierad.']);
    assert.equal(await tab.evaluate(() => document.activeElement.textContent), 'Kopiera koden', 'the focus stays');
    const visible = await tab.$$eval('#builder :is(input, select, button, summary)', (all) =>
      all
        .filter((each) => each.checkVisibility() && !each.closest('.figure'))
        .map((each) => each.name || each.id || each.textContent.trim()),
    );
    for (const each of visible.filter((each) => each !== ''))
      assert.ok(reached.includes(each), `${each} is not reached`);
    assert.deepEqual(told, []);
    await tab.close();
  });

  const choices = [
    '',
    '#ambassador-gallery=on&alert-banner=on&alert-banner.county=08&lang=en',
    '#lang=fi&quick-exit.quiet=on&quick-exit.shortcut=off&hotline-card.line=unizon',
    '#quick-exit.disguise=%22%3E%3Cimg%20src=x%3E%26&contact-block=on&contact-block.municipality=1480',
  ];
  for (const hash of choices) {
    it(`shows what is copied, element by element: ${hash || 'the start'}`, async () => {
      const { tab, told } = await open(`/bygg/${hash}`);
      const code = await textOf(tab, 'snippet');
      for (const scheme of ['light', 'dark']) {
        const frame = await previewOf(tab, scheme);
        // A widget that arrives just after a click waits until the click is over.
        await frame.waitForFunction(
          () => [...document.getElementById('shown').children].every((each) => each.shadowRoot),
          { polling: 50 },
        );
        const [shown, copied] = await frame.evaluate(
          (code) => {
            const outline = (node) =>
              node.nodeType === 3
                ? node.textContent.replace(/\s+/g, ' ').trim()
                : [
                    node.localName,
                    // What a widget writes itself: its word about the line, and where a gallery has put a figure.
                    ...[...node.attributes]
                      .filter(({ name }) => !['state', 'slot', 'asleep', 'demo'].includes(name))
                      .map(({ name, value }) => `${name}=${value}`),
                    [...node.childNodes].map(outline).filter(String),
                  ];
            const page = new DOMParser().parseFromString(
              window.trustedTypes
                ? trustedTypes.createPolicy('test', { createHTML: (text) => text }).createHTML(code)
                : code,
              'text/html',
            );
            const all = [...page.querySelectorAll('body > *, head > *')].filter(
              (each) => !['script', 'style'].includes(each.localName),
            );
            return [[...document.getElementById('shown').children].map(outline), all.map(outline)];
          },
          code.replaceAll(`"${metadata.url}/`, '"/'),
        );
        assert.deepEqual(shown, copied);
      }
      assert.deepEqual(told, []);
      await tab.close();
    });
  }

  it('shows the light and the dark colours that the CSS carries', async () => {
    const { tab } = await open('/bygg/#water=00558c&dark.water=8ecbff');
    for (const [scheme, colour] of [
      ['light', 'rgb(0, 85, 140)'],
      ['dark', 'rgb(142, 203, 255)'],
    ]) {
      const frame = await previewOf(tab, scheme);
      // Polled by a timer: a frame that is out of sight draws nothing.
      await frame.waitForFunction(
        (colour) => {
          const number = document.querySelector('hamn-hotline-card').shadowRoot?.querySelector('.number');
          return number && getComputedStyle(number).color === colour;
        },
        { polling: 50 },
        colour,
      );
    }
    await tab.close();
  });

  it('refuses a colour that is too faint in so many words, and offers one that is not', async () => {
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
    await tab.$eval('[name="water"]', (field) => (field.value = ''));
    await tab.type('[name="water"]', 'röd');
    await has(tab, 'told', 'Går inte att använda');
    assert.equal(await textOf(tab, 'set-water-figure'), 'Skriv en färg som #0b5563.');
    await tab.close();
  });

  it('waits with the contacts until a municipality has been chosen, and says so kindly', async () => {
    const { tab, told } = await open('/bygg/');
    await tab.click('[name="contact-block"]');
    await has(tab, 'told', 'Inte med i koden än: Kontakt i kommunen.');
    await has(tab, 'set-contact-block-municipality-figure', 'Välj er kommun');
    assert.doesNotMatch(await textOf(tab, 'snippet'), /contact-block/);
    await tab.select('[name="contact-block.municipality"]', '0765');
    await has(tab, 'snippet', '<hamn-contact-block municipality="0765"');
    assert.equal(await textOf(tab, 'told'), '');
    assert.equal(await textOf(tab, 'set-contact-block-municipality-figure'), '');
    assert.deepEqual(told, []);
    await tab.close();
  });

  it('copies the colours with the code, and a policy with its lines lets them in', async () => {
    const { tab } = await open('/bygg/');
    await tab.click('.looks > summary');
    await tab.type('[name="water"]', '#00558c');
    await has(tab, 'snippet', '<style>');
    await tab.click('.strength .copy button');
    await tab.waitForFunction('window.copied');
    const code = (await tab.evaluate('window.copied')).replaceAll(metadata.url, site.address);
    assert.match(
      code,
      /^<!-- hamn .* -->\n<style>[^]*light-dark\(#00558c, #[0-9a-f]{6}\)[^]*<hamn-quick-exit>[^]*<script/,
    );
    const policy = (await textOf(tab, 'policy')).replaceAll('\n', '; ');
    for (const [dark, colour] of [
      ['', 'rgb(0, 85, 140)'],
      ['<meta name="color-scheme" content="dark">', undefined],
    ]) {
      const elsewhere = await serveSite(
        { '/': `<!doctype html><title>T</title>${dark}${code}` },
        {
          'content-security-policy': `default-src 'none'; ${policy}; require-trusted-types-for 'script'; trusted-types lit-html`,
        },
      );
      const page = await browser.newPage();
      const told = [];
      page.on('console', (message) => !message.location().url?.endsWith('favicon.ico') && told.push(message.text()));
      await page.goto(`http://127.0.0.1:${elsewhere.port}/`);
      const number = await page.waitForSelector('hamn-hotline-card >>> .number');
      const found = await number.evaluate((each) => getComputedStyle(each).color);
      if (colour) assert.equal(found, colour);
      else {
        const hex = `#${found
          .match(/\d+/g)
          .map((each) => Number(each).toString(16).padStart(2, '0'))
          .join('')}`;
        assert.ok(code.includes(`light-dark(#00558c, ${hex})`), found);
      }
      assert.deepEqual(told, []);
      await page.close();
      elsewhere.close();
    }
    await tab.click('[name="sheet"]');
    await tab.waitForFunction(() => !document.getElementById('look').hidden);
    assert.doesNotMatch(await textOf(tab, 'snippet'), /<style>/);
    assert.match(await textOf(tab, 'style'), /--hamn-water: #00558c/);
    assert.ok(await tab.$eval('#apart', (each) => each.checkVisibility()));
    assert.doesNotMatch(await textOf(tab, 'policy'), /style-src/);
    await tab.close();
  });

  for (const [url, platform, other] of [
    ['/bygg/', '/bygg/wordpress/', '/en/build/'],
    ['/en/build/', '/en/build/wordpress/', '/bygg/'],
  ]) {
    it(`keeps the choice to a platform's page and back, by its links and by Back, and to the other language: ${url}`, async () => {
      const { tab, told } = await open(`${url}#contact-block=on&contact-block.municipality=1480&water=00558c`);
      const code = await textOf(tab, 'snippet');
      const go = (act) => Promise.all([tab.waitForNavigation(), act()]);
      const same = async () => {
        await has(tab, 'snippet', '1480');
        assert.equal(await textOf(tab, 'snippet'), code);
      };
      await go(() => tab.click(`main a[href*="${platform}#"]`));
      const letterText = () => tab.$eval('[data-letter]', (text) => text.textContent);
      assert.match(await letterText(), /municipalities\/1480\.json/);
      assert.match(await tab.$eval('[data-policy]', (text) => text.textContent), /connect-src .*\n\n.*\nframe-src /);
      await go(() => tab.click(`main .text a[href*="${url}#"]`));
      await same();
      await go(() => tab.goBack());
      assert.match(await letterText(), /municipalities\/1480\.json/);
      await go(() => tab.goBack());
      await same();
      await tab.reload();
      await same();
      await go(() => tab.$eval(`header a[href*="${other}#"]`, (link) => link.click()));
      await same();
      assert.deepEqual(told, []);
      await tab.close();
    });
  }

  it('has on each platform’s page, without script, the letter for the start', () => {
    for (const [folder, lang] of [
      ['bygg', 'sv'],
      ['en/build', 'en'],
    ]) {
      const pages = readdirSync(`dist/site/${folder}`, { withFileTypes: true }).filter((each) => each.isDirectory());
      assert.equal(pages.length, 6);
      for (const { name } of pages) {
        const html = readFileSync(`dist/site/${folder}/${name}/index.html`, 'utf8');
        assert.ok(html.includes(facts.files['hamn.js']));
        const [, ask] = /data-letter="([^"]+)"/.exec(html);
        for (const each of JSON.parse(
          ask
            .replaceAll('&quot;', '"')
            .replaceAll('&#39;', "'")
            .replaceAll('&amp;', '&')
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>'),
        )) {
          assert.ok(letter(initial(fieldsIn(fields, lang)), facts, [each], lang).includes(`1. ${each}`));
        }
      }
    }
  });

  it('says so when nothing is chosen, and gives no code that does nothing', async () => {
    const { tab } = await open('/bygg/#quick-exit=&hotline-card=');
    await has(tab, 'told', 'Välj minst en komponent');
    assert.equal(await textOf(tab, 'snippet'), '');
    await tab.close();
  });

  it('is not left by a press on the exit in a preview, which shows what it would do, nor by a number', async () => {
    const { tab, told } = await open('/bygg/#quick-exit.inline=on');
    const frame = await previewOf(tab, 'light');
    const exit = await frame.$('hamn-quick-exit > a');
    await tab.$eval('#preview', (preview) => preview.scrollIntoView({ behavior: 'instant' }));
    // The previews take the height of what is in them: a press on what still moves would miss it.
    for (let last, now; !now || now !== last; last = now, now = JSON.stringify(await exit.boundingBox()))
      await new Promise((done) => setTimeout(done, 200));
    await exit.click();
    const back = await frame.waitForSelector('hamn-quick-exit >>> dialog[open] button');
    await new Promise((done) => setTimeout(done, 600));
    await back.click();
    await frame.waitForFunction(
      () => !document.querySelector('hamn-quick-exit').shadowRoot.querySelector('dialog').open,
    );
    const number = await frame.waitForSelector('hamn-hotline-card >>> .main');
    await number.click();
    await has(tab, 'followed', 'leder länkarna ingenstans');
    assert.equal(new URL(tab.url()).pathname, '/bygg/');
    assert.equal(await tab.evaluate(() => document.documentElement.style.cssText), '', 'the page is covered');
    assert.deepEqual(told, []);
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
      await tab.evaluate(axe);
      const { violations } = await tab.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
        [],
      );
      assert.ok((await tab.evaluate(() => document.documentElement.scrollWidth)) <= width);
      await tab.close();
    });
  }

  for (const [home, menu] of [
    ['/', 'Jag arbetar i en kommun'],
    ['/en/', 'I work in a municipality'],
  ]) {
    it(`is at most four clicks from a code that works on an empty page elsewhere: ${home}`, async () => {
      const { tab } = await open(home);
      let clicks = 0;
      const click = async (selector) => {
        clicks += 1;
        await tab.click(selector);
      };
      const href = await tab.$$eval(
        '.ways a',
        (links, text) => links.find((a) => a.textContent === text).pathname,
        menu,
      );
      await click(`.ways a[href="${href}"]`);
      await tab.waitForSelector('main a[href$="/bygg/"], main a[href$="/build/"]');
      await click('main a[href$="/bygg/"], main a[href$="/build/"]');
      await tab.waitForSelector('.strength .copy button');
      await click('.strength .copy button');
      await tab.waitForFunction('window.copied');
      assert.ok(clicks <= 4);
      const code = (await tab.evaluate('window.copied')).replaceAll(metadata.url, site.address);
      const elsewhere = await serveSite({ '/': code });
      await tab.goto(`http://127.0.0.1:${elsewhere.port}/`);
      after(() => elsewhere.close());
      await tab.waitForFunction(() => document.querySelector('hamn-hotline-card').shadowRoot?.querySelector('.number'));
      await tab.close();
    });
  }
});
