import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import type { AlertBanner } from '../widgets/alert-banner/alert-banner.js';
import '../widgets/alert-banner/alert-banner.js';
import { readWarnings } from '../widgets/alert-banner/smhi.js';
import { counties } from '../widgets/data/counties.js';
import { resetClock, runTimers, setClock } from './clock-stub.js';

type Json = Record<string, unknown>;

const texts = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const all = (banner: AlertBanner, selector: string): HTMLElement[] => [
  ...(banner.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const warningsOf = (banner: AlertBanner): string[] => all(banner, 'li').map(texts);
const childIsSeen = (banner: AlertBanner): boolean =>
  (banner.firstElementChild as HTMLElement).getBoundingClientRect().height > 0;
const said = (banner: AlertBanner): string => texts(all(banner, '[role="status"]')[0]);

const { fetch } = window;
const { warn } = console;
let told: string[] = [];
let address = 0;
let smhi: Json[];

const sample = async (name: string): Promise<unknown> => (await fetch(`/test/samples/${name}.json`)).json();

before(async () => {
  smhi = (await sample('smhi')) as typeof smhi;
});
beforeEach(() => {
  told = [];
  console.warn = (message: string) => told.push(message);
  setClock('2026-11-24T07:30:00Z');
});
afterEach(() => {
  window.fetch = fetch;
  console.warn = warn;
  resetClock();
});

/** A banner that has read what a server answered. */
async function banner(
  answer: unknown,
  {
    county = '08',
    lang = 'sv',
    headers = {},
    host = '',
  }: { county?: string; lang?: string; headers?: Json; host?: string } = {},
): Promise<AlertBanner> {
  const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
  window.fetch = () => Promise.resolve(new Response(body, { headers: headers as HeadersInit }));
  const element = await fixture<AlertBanner>(html`
    <hamn-alert-banner county=${county} lang=${lang} src=${`${host}/warnings-${address++}.json`}>
      <a href="https://www.smhi.se/">Varningar hos SMHI</a>
    </hamn-alert-banner>
  `);
  for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done));
  await element.updateComplete;
  return element;
}

describe('without the script, or without a file', () => {
  it('is the page’s own content, and nothing is asked for', async () => {
    let asked = 0;
    window.fetch = () => {
      asked++;
      return Promise.resolve(new Response('[]'));
    };
    const element = await fixture<AlertBanner>(
      html`<hamn-alert-banner county="08"><a href="https://www.smhi.se/">SMHI</a></hamn-alert-banner>`,
    );
    expect(childIsSeen(element)).to.equal(true);
    expect(asked).to.equal(0);
  });
});

describe('accessibility', () => {
  for (const lang of ['sv', 'en']) {
    it(`of all levels, ${lang}`, async () => {
      const everywhere = smhi.map((each) => JSON.parse(JSON.stringify(each).replace('"id":21', '"id":8')) as Json);
      const element = await banner(everywhere, { lang, headers: { 'last-modified': 'Tue, 24 Nov 2026 05:00:00 GMT' } });
      expect(all(element, 'li').map(({ className }) => className)).to.deep.equal([
        'RED',
        'ORANGE',
        'YELLOW',
        'MESSAGE',
      ]);
      await expect(element).to.be.accessible();
    });
  }

  it('has a word, a sign and a colour for each level, each its own', async () => {
    const element = await banner(
      smhi.map((each) => JSON.parse(JSON.stringify(each).replace('"id":21', '"id":8')) as Json),
    );
    const strong = all(element, 'strong');
    expect(new Set(strong.map(texts)).size).to.equal(4);
    expect(new Set(strong.map((each) => getComputedStyle(each, '::before').content)).size).to.equal(4);
    expect(new Set(all(element, 'li').map((each) => getComputedStyle(each).backgroundColor)).size).to.equal(4);
    expect(strong.map(texts)).to.deep.equal(['Röd varning', 'Orange varning', 'Gul varning', 'Meddelande']);
  });

  it('says what is new once and politely, in a region that was there before', async () => {
    setClock('2026-11-24T07:30:00Z');
    let answered: (response: Response) => void = () => undefined;
    window.fetch = () => new Promise<Response>((done) => (answered = done));
    const element = await fixture<AlertBanner>(
      html`<hamn-alert-banner county="08" src="/slow.json"><p>SMHI</p></hamn-alert-banner>`,
    );
    const region = all(element, '[role="status"]')[0];
    expect(texts(region)).to.equal('');
    answered(new Response(JSON.stringify(smhi)));
    for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    expect(all(element, '[role="status"]')[0]).to.equal(region);
    expect(texts(region)).to.contain('Orange varning: Regn, EXEMPEL Öland. Gul varning: Vind, EXEMPEL kusten.');
    setClock('2026-11-24T07:31:00Z');
    runTimers();
    await element.updateComplete;
    expect(texts(region)).to.equal('');
    expect(warningsOf(element).length).to.equal(3);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`fits into 320 pixels, ${dir}`, async () => {
      await setViewport({ width: 320, height: 640 });
      (await banner(smhi)).dir = dir;
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await setViewport({ width: 800, height: 600 });
    });
  }

  it('says which words are Swedish in an English banner', async () => {
    const [file] = structuredClone(smhi);
    for (const area of file?.warningAreas as Json[]) delete (area.areaName as Json).en;
    const element = await banner([file], { lang: 'en' });
    expect(all(element, 'li span span').map(({ lang }) => lang)).to.deep.equal(['en', 'sv']);
  });
});

describe('SMHI’s warnings', () => {
  it('are those for the county, the gravest first, with event, area, time and credit', async () => {
    const element = await banner(smhi);
    expect(warningsOf(element)).to.deep.equal([
      'Orange varning Regn, EXEMPEL Öland, från kl. 13.00 till onsdag kl. 07.00. Läs mer hos SMHI',
      'Gul varning Vind, EXEMPEL kusten, till kl. 19.00. Läs mer hos SMHI',
      'Meddelande Risk för vattenbrist, EXEMPEL Kalmar län, tills vidare. Läs mer hos SMHI',
    ]);
    expect(texts(all(element, '.credit')[0])).to.equal('Källa: SMHI, CC BY 4.0. Urval för länet.');
    expect(childIsSeen(element)).to.equal(false);
    expect(told).to.deep.equal([]);
  });

  it('are others in another county', async () => {
    expect(warningsOf(await banner(smhi, { county: '21' }))[0]).to.contain('Röd varning Snöfall');
  });

  it('are told in English', async () => {
    expect(warningsOf(await banner(smhi, { lang: 'en' }))[0]).to.equal(
      'Orange warning Rain, SAMPLE Öland, from 13:00 until Wednesday at 07:00. Read more at SMHI',
    );
  });

  it('go by themselves when they have ended', async () => {
    const element = await banner(smhi.slice(0, 1));
    expect(warningsOf(element).length).to.equal(1);
    setClock('2026-11-24T18:00:00Z');
    runTimers();
    await element.updateComplete;
    expect(warningsOf(element)).to.deep.equal([]);
    expect(childIsSeen(element)).to.equal(false);
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('are nothing at all when there are none', async () => {
    const element = await banner([]);
    expect(element.getBoundingClientRect().height).to.equal(0);
    expect(childIsSeen(element)).to.equal(false);
    expect(said(element)).to.equal('');
  });

  const ages: [name: string, options: Parameters<typeof banner>[1], note: string][] = [
    ['changed 59 minutes ago', { headers: { 'last-modified': 'Tue, 24 Nov 2026 06:31:00 GMT' } }, ''],
    ['changed 61 minutes ago', { headers: { 'last-modified': 'Tue, 24 Nov 2026 06:29:00 GMT' } }, 'Hämtat kl. 07.29.'],
    [
      'changed yesterday',
      { headers: { 'last-modified': 'Mon, 23 Nov 2026 06:29:00 GMT' } },
      'Hämtat måndag kl. 07.29.',
    ],
    ['sent long ago, by its server', { headers: { date: 'Tue, 24 Nov 2026 05:00:00 GMT' } }, 'Hämtat kl. 06.00.'],
    ['of no known age', {}, ''],
    [
      'from SMHI itself, where a warning changed long ago',
      {
        host: 'https://opendata-download-warnings.smhi.se',
        headers: { 'last-modified': 'Mon, 23 Nov 2026 06:29:00 GMT' },
      },
      '',
    ],
    [
      'from a host that only ends like SMHI’s',
      { host: 'https://notsmhi.se', headers: { 'last-modified': 'Tue, 24 Nov 2026 05:00:00 GMT' } },
      'Hämtat kl. 06.00.',
    ],
  ];
  for (const [name, options, note] of ages) {
    it(`${name}: ${note || 'not marked as old'}`, async () => {
      const credit = texts(all(await banner(smhi, options), '.credit')[0]);
      if (note) expect(credit).to.contain(`${note} Läget kan ha ändrats.`);
      else expect(credit).not.to.contain('Hämtat');
    });
  }

  it('are marked as old by themselves while the page stays open', async () => {
    const element = await banner(smhi);
    setClock('2026-11-24T08:31:00Z');
    runTimers();
    await element.updateComplete;
    expect(texts(all(element, '.credit')[0])).to.contain('Hämtat kl. 08.30.');
  });
});

describe('a broken answer', () => {
  const spoilt = (change: (area: Json) => void): Json[] => {
    const copy = structuredClone(smhi);
    change((copy[0]?.warningAreas as Json[])[0] ?? {});
    return copy;
  };
  const broken: [name: string, answer: () => unknown][] = [
    ['no JSON', () => '<!doctype html>'],
    ['empty', () => ''],
    ['null', () => 'null'],
    ['an object of another kind', () => ({ warnings: [] })],
    ['a list of other things', () => [1, 2]],
    ['a list of other objects', () => [{}]],
    ['alerts that are no list', () => ({ alerts: {} })],
  ];
  for (const [name, answer] of broken) {
    it(`${name}: the page’s own content, and one warning`, async () => {
      const element = await banner(answer());
      expect(childIsSeen(element)).to.equal(true);
      expect(warningsOf(element)).to.deep.equal([]);
      expect(told.length, told.join()).to.equal(1);
    });
  }

  const unread: [name: string, change: (area: Json) => void][] = [
    ['of an unknown level', (area) => (area.warningLevel = { code: 'PURPLE' })],
    ['without an event', (area) => delete area.eventDescription],
    ['that ends at no time', (area) => (area.approximateEnd = 'soon')],
    ['that begins at no time', (area) => delete area.approximateStart],
  ];
  for (const [name, change] of unread) {
    it(`a warning for the county ${name}: the others, and the page’s own content with them`, async () => {
      const element = await banner(spoilt(change));
      expect(warningsOf(element).length).to.equal(2);
      expect(childIsSeen(element)).to.equal(true);
      expect(told.length).to.equal(1);
    });
  }

  it('never throws, whatever it holds', () => {
    const leaf = fc.oneof(fc.jsonValue(), fc.constantFrom('YELLOW', 'Actual', '2026-11-25T00:00:00Z', 8, '0880'));
    const keys = fc.constantFrom(
      'warningAreas',
      'affectedAreas',
      'id',
      'warningLevel',
      'code',
      'areaName',
      'sv',
      'approximateStart',
      'alerts',
      'status',
      'info',
      'area',
      'geocode',
      'value',
      'references',
      'description',
      'expires',
      'event',
      'sent',
      'areaDesc',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 6 }, leaf, fc.array(tie('tree'), { maxLength: 3 }), fc.dictionary(keys, tie('tree'))),
    }));
    fc.assert(
      fc.property(tree, (file) => {
        try {
          const { warnings } = readWarnings(file, '08', new Date());
          return warnings.every(({ start, event }) => !Number.isNaN(start.valueOf()) && event.sv);
        } catch (error) {
          return error instanceof Error && error.message.startsWith('expected ');
        }
      }),
      { numRuns: 2000 },
    );
  }).timeout(30_000);
});

describe('wrong input', () => {
  for (const county of ['8', '02', '99', 'Kalmar', '']) {
    it(`county="${county}": the page’s own content, and one warning`, async () => {
      const element = await banner(smhi, { county });
      expect(childIsSeen(element)).to.equal(true);
      expect(told.length).to.equal(1);
    });
  }

  it('knows every county', async () => {
    for (const { code } of counties) expect((await banner([], { county: code })).county).to.equal(code);
    expect(told).to.deep.equal([]);
  });
});
