// Each warning is elsewhere, here, or at an unknown place. The banner is silent only about warnings elsewhere.
import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { AlertBanner } from '../../widgets/alert-banner/alert-banner.js';
import '../../widgets/alert-banner/alert-banner.js';
import { readWarnings } from '../../widgets/alert-banner/read.js';
import { resetClock, setClock } from './clock-stub.js';

type Json = Record<string, unknown>;
type Change = (file: Json) => void;

const { fetch } = window;
const { warn } = console;
let messages: string[] = [];
let address = 0;
let samples: Record<string, unknown>;

const load = async (name: string): Promise<unknown> => (await fetch(`/test/samples/${name}.json`)).json();

before(async () => {
  samples = { smhi: await load('smhi'), vma: await load('vma'), ...((await load('alert-payloads')) as Json) };
});
beforeEach(() => {
  messages = [];
  console.warn = (message: string) => messages.push(message);
});
afterEach(() => {
  window.fetch = fetch;
  console.warn = warn;
  resetClock();
});

const texts = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const all = (banner: AlertBanner, selector: string): HTMLElement[] => [
  ...(banner.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const link = (banner: Element): boolean => (banner.querySelector('a')?.getBoundingClientRect().height ?? 0) > 0;

async function banner(answer: unknown, lang = 'sv', content = html`<a href="https://www.smhi.se/">SMHI</a>`) {
  const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
  window.fetch = () => Promise.resolve(new Response(body));
  const src = `/places-${address++}.json`;
  const element = await fixture<AlertBanner>(
    html`<hamn-alert-banner county="08" lang=${lang} src=${src}>${content}</hamn-alert-banner>`,
  );
  for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done));
  await element.updateComplete;
  return element;
}

/** The field's own samples hold from 14:49 on 29 November. */
const inField = '2026-11-29T16:00:00Z';
const usual = (sender: string): unknown => structuredClone(samples[`${sender}, usual shape`]);
const unplaced = 'Vi kan inte se vilket område det gäller.';

const areaOf = (file: unknown) => ((file as Json[])[0]?.warningAreas as Json[])[0] as Json;
const infoOf = (file: unknown) => (((file as Json).alerts as Json[])[0]?.info as Json[])[0] as Json;
const smhi = (change: Change) => () => {
  const file = usual('SMHI');
  change(areaOf(file));
  return file;
};
const vma = (change: Change) => () => {
  const file = usual('VMA');
  change(infoOf(file));
  return file;
};
const affects = (affectedAreas: unknown) => smhi((area) => (area.affectedAreas = affectedAreas));
const coded = (geocode: unknown) => vma((info) => (info.area = [{ areaDesc: 'Ort', geocode }]));
const kommun = (value: unknown, valueName: unknown = 'Kommun') => coded([{ valueName, value }]);

describe('a warning', () => {
  beforeEach(() => setClock(inField));

  const here: [name: string, answer: () => unknown][] = [
    ['SMHI, as usual', () => usual('SMHI')],
    ['VMA, as usual', () => usual('VMA')],
    ['SMHI, id "8"', () => samples['SMHI, id "8"']],
    ['SMHI, id "08"', () => samples['SMHI, id "08"']],
    ['SMHI, a bare number', affects([8])],
    ['SMHI, by name', affects([{ sv: 'Kalmar län' }])],
    ['SMHI, by name in capitals, with an id that is none', affects([{ id: null, sv: 'KALMAR LÄN' }])],
    ['SMHI, by English name', affects([{ en: 'Kalmar County' }])],
    ['SMHI, names alone', affects(['Gotlands län', 'Kalmar län'])],
    ['SMHI, one area without its list', affects({ id: 8, sv: 'Kalmar län' })],
    ['SMHI, in a list of many', affects([{ id: 9 }, { id: 31, sv: 'Mellersta Östersjön' }, { id: 8 }])],
    ['SMHI, its areas as one object', () => [{ id: 1, event: { sv: 'Vind' }, warningAreas: areaOf(usual('SMHI')) }]],
    ['SMHI, one warning without its list', () => (usual('SMHI') as unknown[])[0]],
    ['SMHI, level by name', smhi((area) => (area.warningLevel = { sv: 'Orange' }))],
    ['SMHI, level as a text', smhi((area) => (area.warningLevel = 'orange'))],
    ['VMA, area as one object', () => samples['VMA, area as one object']],
    ['VMA, info as one object', () => samples['VMA, info as one object']],
    ['VMA, geocode as one object', coded({ valueName: 'Kommun', value: '0880' })],
    ['VMA, the county', kommun('08', 'Län')],
    ['VMA, the country', kommun('00', 'Sverige')],
  ];
  for (const [name, answer] of here) {
    it(`${name}: is shown as one for here, in place of the page’s own link`, async () => {
      const element = await banner(answer());
      expect(all(element, 'li').length).to.equal(1);
      expect(texts(element.shadowRoot?.querySelector('li') as Element)).to.match(
        /^(Orange varning|Viktigt meddelande)/,
      );
      expect(all(element, '.unplaced')).to.deep.equal([]);
      expect(link(element)).to.equal(false);
      expect(messages).to.deep.equal([]);
    });
  }

  const elsewhere: [name: string, answer: () => unknown][] = [
    ['SMHI, another county', affects([{ id: 9, sv: 'Gotlands län' }])],
    ['SMHI, another county by name', affects(['Gotlands län'])],
    ['SMHI, a sea', affects([{ id: 31, sv: 'Mellersta Östersjön' }])],
    ['SMHI, another county, and otherwise spoilt', () => [{ warningAreas: [{ affectedAreas: [{ id: '9' }] }] }]],
    ['VMA, another county', kommun('0180')],
    [
      'VMA, another county, and otherwise spoilt',
      vma((info) =>
        Object.assign(info, { event: 1, description: [], area: [{ geocode: [{ valueName: 'Län', value: '01' }] }] }),
      ),
    ],
    ['SMHI, none', () => []],
    ['VMA, none', () => ({ alerts: [] })],
  ];
  for (const [name, answer] of elsewhere) {
    it(`${name}: the banner is empty`, async () => {
      const element = await banner(answer());
      expect(all(element, 'li')).to.deep.equal([]);
      expect(element.getBoundingClientRect().height).to.equal(0);
      expect(messages).to.deep.equal([]);
    });
  }

  const unknown: [name: string, answer: () => unknown][] = [
    ['VMA, info without area', () => samples['VMA, info without area']],
    ['VMA, area with a polygon only', () => samples['VMA, area with a polygon only']],
    ['VMA, no info', () => ({ alerts: [{ status: 'Actual', msgType: 'Alert', info: null }] })],
    ['VMA, an area that is none', vma((info) => (info.area = [null]))],
    ['VMA, area as a text', vma((info) => (info.area = 'Kalmar kommun'))],
    ['VMA, names in place of codes', kommun('Kalmar')],
    ['VMA, a code of another kind', kommun('0880', 'SAME')],
    ['VMA, a code of no kind', coded([{ value: '0880' }])],
    ['VMA, a number', kommun(880)],
    ['VMA, no county’s code', kommun('9901')],
    ['VMA, no code', coded([])],
    [
      'VMA, elsewhere and a polygon',
      vma((info) =>
        (info.area as unknown[]).splice(
          0,
          1,
          { geocode: [{ valueName: 'Kommun', value: '0180' }] },
          { polygon: ['1,1'] },
        ),
      ),
    ],
    ['SMHI, affectedAreas missing', () => samples['SMHI, affectedAreas missing']],
    ['SMHI, affectedAreas null', affects(null)],
    ['SMHI, affectedAreas empty', affects([])],
    ['SMHI, areas that are no county', affects([{ id: 'kust', sv: 'Ostkusten' }])],
    ['SMHI, another bare number', affects([9])],
    ['SMHI, a name that objects have', affects(['constructor'])],
    ['SMHI, warningAreas missing', () => [{ id: 1, event: { sv: 'Vind', en: 'Wind' } }]],
    ['SMHI, warningAreas null', () => [{ id: 1, event: { sv: 'Vind' }, warningAreas: null }]],
    ['SMHI, warningAreas of texts', () => [{ id: 1, event: { sv: 'Vind' }, warningAreas: ['Kalmar'] }]],
  ];
  for (const [name, answer] of unknown) {
    it(`${name}: is shown, says that it cannot be placed, and the page’s own link stays`, async () => {
      const element = await banner(answer());
      expect(all(element, 'li').length).to.equal(1);
      expect(texts(all(element, '.unplaced')[0] as Element)).to.contain(unplaced);
      expect(texts(all(element, '[role=status]')[0] as Element)).to.contain(unplaced);
      expect(link(element)).to.equal(true);
      expect(messages.length, messages.join()).to.equal(1);
    });
  }

  it('that cannot be placed says so in English too, and passes axe', async () => {
    const element = await banner(samples['SMHI, affectedAreas missing'], 'en');
    expect(texts(all(element, '.unplaced')[0] as Element)).to.contain('We cannot see which area this is about.');
    await expect(element).to.be.accessible();
  });

  const partly: [name: string, answer: () => unknown, words: RegExp][] = [
    ['no event of its own', smhi((area) => delete area.eventDescription), /^Orange varning Vind, EXEMPEL kusten, till/],
    ['no level', smhi((area) => delete area.warningLevel), /^Varning, okänd nivå Vind, EXEMPEL kusten/],
    ['a new level', smhi((area) => (area.warningLevel = { code: 'PURPLE' })), /^Varning, okänd nivå Vind/],
    ['a level that objects have', smhi((area) => (area.warningLevel = 'constructor')), /^Varning, okänd nivå Vind/],
    ['no name of its area', smhi((area) => (area.areaName = 7)), /^Orange varning Vind, till/],
    ['no beginning', smhi((area) => delete area.approximateStart), /^Orange varning Vind, EXEMPEL kusten\. Läs/],
    ['an end that is a number', smhi((area) => (area.approximateEnd = 0)), /EXEMPEL kusten\. Läs/],
    ['an end in words', smhi((area) => (area.approximateEnd = '0')), /EXEMPEL kusten\. Läs/],
    ['an end before the beginning', smhi((area) => (area.approximateEnd = '2026-11-01T00:00:00Z')), /kusten\. Läs/],
    ['an end without its zone', smhi((area) => (area.approximateEnd = '2026-11-29T15:00:00')), /kusten\. Läs/],
    ['nothing but its county', () => [{ warningAreas: [{ affectedAreas: [{ id: 8 }] }] }], /^Varning, okänd nivå Läs/],
    ['no words', vma((info) => delete info.description), /^Viktigt meddelande Viktigt .*, Kalmar kommun/],
    ['English alone', vma((info) => (info.language = 'en-GB')), /Det brinner/],
    ['no language', vma((info) => delete info.language), /Det brinner/],
  ];
  for (const [name, answer, words] of partly) {
    it(`with ${name}: is shown as far as it can be read`, async () => {
      const element = await banner(answer());
      expect(texts(all(element, 'li')[0] as Element)).to.match(words);
      expect(texts(element.shadowRoot as unknown as Element)).not.to.match(/undefined|NaN|Invalid/);
      expect(link(element)).to.equal(name !== 'no language');
    });
  }

  it('at an unknown place is shown beside one at a known place', async () => {
    const [here, , lost] = [usual('SMHI'), 0, samples['SMHI, affectedAreas missing']] as [Json[], number, Json[]];
    const element = await banner([...here, ...lost, 'Vind']);
    expect(all(element, 'li').length).to.equal(2);
    expect(all(element, '.unplaced').length).to.equal(1);
    expect(link(element)).to.equal(true);
  });

  it('that has ended is left out, also where nobody can place it', async () => {
    const ended = smhi((area) => Object.assign(area, { affectedAreas: null, approximateEnd: '2026-11-29T15:00:00Z' }));
    const element = await banner(ended());
    expect(element.getBoundingClientRect().height).to.equal(0);
    expect(messages).to.deep.equal([]);
  });

  for (const status of ['Exercise', 'Test', 'System', 'Draft']) {
    it(`of status ${status} is left out, also where nobody can place it`, async () => {
      const file = structuredClone(samples['VMA, info without area']) as { alerts: Json[] };
      Object.assign(file.alerts[0] as Json, { status });
      expect((await banner(file)).getBoundingClientRect().height).to.equal(0);
    });
  }

  for (const status of [undefined, 'actual', 1]) {
    it(`of status ${status} may be real: the page’s own link stays`, async () => {
      const file = usual('VMA') as { alerts: Json[] };
      Object.assign(file.alerts[0] as Json, { status });
      const element = await banner(file);
      expect(all(element, 'li')).to.deep.equal([]);
      expect(link(element)).to.equal(true);
    });
  }

  it('does not cancel itself', async () => {
    const file = usual('VMA') as { alerts: Json[] };
    const [alert = {}] = file.alerts;
    alert.references = `https://vmaapi.sr.se,${alert.identifier as string},${alert.sent as string}`;
    expect(all(await banner(file), 'li').length).to.equal(1);
  });

  it('is found among a thousand', async () => {
    const many = Array.from({ length: 1000 }, (_, id) => ({
      ...(usual('SMHI') as Json[])[0],
      warningAreas: [{ ...areaOf(usual('SMHI')), id, affectedAreas: [{ id: id === 700 ? 8 : 9 }] }],
    }));
    expect(all(await banner(many), 'li').length).to.equal(1);
  });
});

describe('an answer that the banner does not understand', () => {
  beforeEach(() => setClock(inField));
  for (const answer of ['', '<!doctype html><p>Fel</p>', '{}', '["Vind"]', '[[]]', '"[]"', '0', '{"alerts":null}']) {
    it(`${answer}: the page’s own link stays`, async () => {
      const element = await banner(answer);
      expect(all(element, 'li')).to.deep.equal([]);
      expect(link(element)).to.equal(true);
      expect(messages.length, messages.join()).to.equal(1);
    });
  }
});

describe('any field taken away or made another kind', () => {
  const others = [undefined, null, '', '0', 'x', 0, 1, -1, true, [], {}, [null], ['x'], [{}], { x: 1 }];

  /** The path to every value in a file. */
  const placesIn = (value: unknown, path: string[] = []): string[][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => [[...path, key], ...placesIn(each, [...path, key])])
      : [];
  const kind = (value: unknown): string => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);
  const at = (file: unknown, path: string[]): unknown => path.reduce((part, key) => (part as Json)[key], file);

  /** The same file with another value at a path. Ignores a path that an earlier change removed. */
  function changed(file: unknown, path: string[], value: unknown): unknown {
    const copy = structuredClone(file);
    const [last = '', ...way] = [...path].reverse();
    let parent: unknown = copy;
    for (const key of way.reverse()) parent = (parent as Json | undefined)?.[key] ?? undefined;
    if (typeof parent !== 'object' || parent === null || !(last in parent)) return copy;
    if (kind((parent as Json)[last]) === kind(value) && typeof value !== 'string') return copy;
    // A list in JSON has no gaps.
    if (value === undefined && Array.isArray(parent)) Object.assign(parent, { [last]: null });
    else if (value === undefined) Reflect.deleteProperty(parent, last);
    else (parent as Json)[last] = value;
    return copy;
  }

  /** The banner's result: shows as many warnings as before, or leaves the page's own link. */
  function isSilent(file: unknown, now: string, before: number): boolean {
    try {
      const { warnings, unreadable } = readWarnings(file, '08', new Date(now));
      return warnings.length < before && !unreadable;
    } catch {
      return false;
    }
  }

  const files = (): [file: unknown, now: string, isAimed: (path: string[]) => boolean][] => {
    const [sample] = [samples.smhi, samples.vma];
    // Skips values that say whose warning it is, or that it is no real warning: a changed value has another valid meaning.
    const own = (path: string[]): boolean => !/^(status|msgType|references|identifier)$/.test(path.at(-1) ?? '');
    return [
      [sample, '2026-11-24T07:30:00Z', () => true],
      [{ timestamp: '2026-11-24T07:30:00Z', warnings: sample }, '2026-11-24T07:30:00Z', () => true],
      [samples.vma, '2026-11-24T07:30:00Z', own],
      [samples['SMHI, usual shape'], inField, () => true],
      [samples['VMA, usual shape'], inField, (path) => path.at(-1) !== 'references'],
    ];
  };

  it('never leaves the banner empty and the page’s own link hidden', () => {
    for (const [file, now, isAimed] of files()) {
      const before = readWarnings(file, '08', new Date(now)).warnings.length;
      expect(before).to.be.above(0);
      for (const path of placesIn(file).filter(isAimed)) {
        for (const value of others) {
          // A valid code of another county means that county.
          if (typeof at(file, path) === 'string' && typeof value === 'string' && /^(value)$/.test(path.at(-1) ?? ''))
            continue;
          const made = changed(file, path, value);
          expect(isSilent(made, now, before), `${path.join('.')} = ${JSON.stringify(value)}`).to.equal(false);
        }
      }
    }
  }).timeout(30_000);

  it('nor do several at once', () => {
    for (const [file, now, isAimed] of files()) {
      const before = readWarnings(file, '08', new Date(now)).warnings.length;
      const places = placesIn(file)
        .filter(isAimed)
        .filter((path) => !/^(id|sv|en)$/.test(path.at(-1) ?? ''));
      const change = fc.tuple(
        fc.constantFrom(...places),
        fc.constantFrom(...others.filter((each) => typeof each !== 'string')),
      );
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
          const made = changes.reduce((part, [path, value]) => changed(part, path, value), file);
          // An empty list says that there are none.
          const emptied = changes.some(([path, value]) => Array.isArray(value) && !value.length && path.length <= 1);
          return emptied || !isSilent(made, now, before);
        }),
        { numRuns: 1500 },
      );
    }
  }).timeout(60_000);
});

describe('other content that a file may hold', () => {
  const at = new Date(inField);
  const copyOf = (file: unknown, change: Change, more: Json = {}): Json => {
    const copy = structuredClone(infoOf(file));
    change(copy);
    return { ...copy, ...more };
  };
  const alertIn = (file: unknown): Json => ((file as Json).alerts as Json[])[0] as Json;

  it('each Swedish information of an alert, for its own place and time', () => {
    const file = usual('VMA');
    const second = copyOf(file, (info) => (info.description = 'Ett annat utsläpp.'));
    (alertIn(file).info as Json[]).push(second);
    expect(readWarnings(file, '08', at).warnings.length).to.equal(2);
    infoOf(file).expires = '2026-11-29T15:30:00Z';
    const [only, ...others] = readWarnings(file, '08', at).warnings;
    expect([only?.text?.sv.includes('Ett annat utsläpp.'), others.length]).to.deep.equal([true, 0]);
  });

  it('warnings of both senders', () => {
    const both = { ...(usual('VMA') as Json), warnings: usual('SMHI') };
    expect(readWarnings(both, '08', at).warnings.length).to.equal(2);
    expect(readWarnings({ alerts: [], warnings: usual('SMHI') }, '08', at).warnings.length).to.equal(1);
  });

  it('another alert, or an acknowledgement, that names one which still holds', () => {
    for (const msgType of ['Alert', 'Ack', 'Error']) {
      const file = usual('VMA');
      const { identifier } = alertIn(file);
      const other = structuredClone(alertIn(file));
      Object.assign(other, { identifier: 'other', msgType, references: `sr,${String(identifier)},2026` });
      ((file as Json).alerts as Json[]).push(other);
      const keys = readWarnings(file, '08', at).warnings.map(({ key }) => key);
      expect(keys, msgType).to.include(`VMA ${String(identifier)}`);
    }
  });

  it('a municipality where a county is expected', () => {
    const file = usual('SMHI');
    areaOf(file).affectedAreas = [{ id: '0882', sv: 'Oskarshamn' }];
    const { warnings, unreadable } = readWarnings(file, '08', at);
    expect(warnings.length > 0 || unreadable).to.equal(true);
  });

  it('words of the page with a number in them, which stay', async () => {
    const words = html`<p>Vid fara ring 113 13. Läs hos <a href="https://www.smhi.se/">SMHI</a>.</p>`;
    expect(link(await banner([], 'sv', words))).to.equal(true);
  });
});

describe('entities', () => {
  beforeEach(() => setClock(inField));
  const href = async (web: unknown): Promise<string | null | undefined> =>
    all(await banner(vma((info) => (info.web = web))()), 'a')[0]?.getAttribute('href');
  const radio = 'https://www.sverigesradio.se/';

  it('in an address lead where the sender meant', async () => {
    const [link] = all(await banner(samples['VMA, &amp; in web']), 'a');
    expect(link?.getAttribute('href')).to.equal(
      'https://sverigesradio.se/sida/artikel.aspx?programid=183&artikel=4489542',
    );
  });

  for (const [web, expected] of [
    ['https://sverigesradio.se/a?b=1&#38;c=2&#x26;d=3', 'https://sverigesradio.se/a?b=1&c=2&d=3'],
    ['https://sverigesradio.se/a?lt=1&copy=2&lt=3', 'https://sverigesradio.se/a?lt=1&copy=2&lt=3'],
    ['http://sverigesradio.se/a', 'http://sverigesradio.se/a'],
    ['javascript&colon;alert(1)', radio],
    ['&#106;avascript:alert(1)', radio],
    ['&#x6a;avascript&#58;alert(1)', radio],
    ['https&#58;//sverigesradio.se/a', 'https://sverigesradio.se/a'],
    ['https://sverigesradio.se@example.org/', radio],
    ['https://exa mple.se/', radio],
    ['data:text/html,x', radio],
    ['//sverigesradio.se/', radio],
    [['https://sverigesradio.se/'], radio],
  ] as const) {
    it(`${JSON.stringify(web)} leads to ${expected}`, async () => expect(await href(web)).to.equal(expected));
  }

  it('in a text become characters, never markup', async () => {
    const description =
      'R&ouml;k &amp; eld &lt;img src=x onerror=alert(1)&gt; &#229; &#xE5; &amp;lt; &nix; &#0; &#x110000; AT&T';
    const element = await banner(vma((info) => (info.description = description))());
    expect(all(element, '[part=text]')[0]?.textContent).to.equal(
      'Rök & eld <img src=x onerror=alert(1)> å å &lt; &nix; &#0; &#x110000; AT&T',
    );
    expect(all(element, 'img')).to.deep.equal([]);
  });
});

describe('the page’s own content', () => {
  beforeEach(() => setClock(inField));
  const within = (banner: Element): boolean[] =>
    [...banner.querySelectorAll('a, h2, p, button')].map((each) => each.getBoundingClientRect().height > 0);

  const fallbacks = {
    'a link to SMHI': html`<a href="https://www.smhi.se/">SMHI</a>`,
    'a sentence with a link': html`<p>
      Se <a href="https://www.smhi.se/varningar">varningar <b>hos SMHI</b></a
      >.
    </p>`,
    'both senders': html`<p><a href="https://smhi.se">SMHI</a><br /><a href="https://sverigesradio.se">SR</a></p>`,
    'a wrapped link': html`<div>
      <p><a href="https://www.krisinformation.se/">Krisinformation</a></p>
    </div>`,
  };
  for (const [name, content] of Object.entries(fallbacks)) {
    it(`${name} goes when there is nothing to say`, async () => {
      expect(within(await banner([], 'sv', content))).not.to.include(true);
      expect(messages).to.deep.equal([]);
    });
  }

  // In HTML an element does not end with />, so what follows becomes its content.
  const rest = {
    'a number': html`<p>Resten: <a href="tel:0480123456">0480-12 34 56</a></p>`,
    'a number beside the link': html`<p><a href="https://www.smhi.se/">SMHI</a> <a href="tel:112">112</a></p>`,
    'a sentence without a link': html`<p>Sidans egen text.</p>`,
    'a link within the site': html`<p>Mer om <a href="/stod/">stöd</a></p>`,
    'a link to help': html`<p><a href="https://www.1177.se/">1177</a></p>`,
    'a link to a host that only ends alike': html`<p><a href="https://notsmhi.se/">SMHI</a></p>`,
    'a heading': html`<h2>Rubrik</h2>
      <a href="https://www.smhi.se/">SMHI</a>`,
    'two paragraphs': html`<p>Ett</p>
      <p><a href="https://www.smhi.se/">SMHI</a></p>`,
    'a form': html`<form><button>Sök</button></form>`,
    'a widget': html`<hamn-quick-exit><a href="https://www.smhi.se/">Lämna</a></hamn-quick-exit>`,
    'a long text': html`<p>${'Ord. '.repeat(80)}<a href="https://www.smhi.se/">SMHI</a></p>`,
  };
  for (const [name, content] of Object.entries(rest)) {
    it(`${name} stays, whatever the banner has to say, and one warning says why`, async () => {
      for (const answer of [[], usual('SMHI')]) {
        messages = [];
        const element = await banner(answer, 'sv', content);
        expect(within(element)).not.to.include(false);
        expect(within(element).length).to.be.above(0);
        element.requestUpdate();
        await element.updateComplete;
        expect(messages.length).to.equal(1);
        expect(messages[0]).to.contain('end tag');
      }
    });
  }

  it('that comes later stays too', async () => {
    const element = await banner([]);
    element.append(Object.assign(document.createElement('p'), { textContent: 'Senare' }));
    await new Promise((done) => setTimeout(done, 50));
    await element.updateComplete;
    expect(within(element)).to.deep.equal([true, true]);
  });

  it('follows the banner where a paragraph has emptied it, and one warning says so', async () => {
    window.fetch = () => Promise.resolve(new Response('[]'));
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = `<p><hamn-alert-banner county="08" src="/places-${address++}.json"></p>
      <p><a href="https://www.smhi.se/">Varningar hos SMHI</a></p><p></hamn-alert-banner></p>`;
    await new Promise((done) => setTimeout(done, 50));
    expect(within(place).slice(0, 2)).to.deep.equal([false, true]);
    expect(messages.length, messages.join()).to.equal(1);
    expect(messages[0]).to.contain('outside the <p>');
  });
});
