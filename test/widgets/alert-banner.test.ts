import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import type { AlertBanner } from '../../widgets/alert-banner/alert-banner.js';
import '../../widgets/alert-banner/alert-banner.js';
import { readWarnings } from '../../widgets/alert-banner/read.js';
import { counties } from '../../widgets/data/counties.js';
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
let messages: string[] = [];
let address = 0;
let smhi: Json[];
let vma: { timestamp: string; alerts: Json[] };

const sample = async (name: string): Promise<unknown> => (await fetch(`/test/samples/${name}.json`)).json();

before(async () => {
  smhi = (await sample('smhi')) as typeof smhi;
  vma = (await sample('vma')) as typeof vma;
});
beforeEach(() => {
  messages = [];
  console.warn = (message: string) => messages.push(message);
  setClock('2026-11-24T07:30:00Z');
});
afterEach(() => {
  window.fetch = fetch;
  console.warn = warn;
  resetClock();
});

/** A banner that has read the server's answer. */
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

    it(`of an announcement, ${lang}`, async () => {
      await expect(await banner(vma, { lang })).to.be.accessible();
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

  it('announces news once and politely, in a live region that was there before', async () => {
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
      for (const file of [smhi, vma]) {
        (await banner(file)).dir = dir;
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      }
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
    expect(messages).to.deep.equal([]);
  });

  it('are others in another county', async () => {
    expect(warningsOf(await banner(smhi, { county: '21' }))[0]).to.contain('Röd varning Snöfall');
  });

  it('are in English', async () => {
    expect(warningsOf(await banner(smhi, { lang: 'en' }))[0]).to.equal(
      'Orange warning Rain, SAMPLE Öland, from 13:00 until Wednesday at 07:00. Read more at SMHI',
    );
  });

  it('go by themselves when they have ended', async () => {
    setClock('2026-11-24T17:30:00Z');
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

  const modified = (date: string) => ({ headers: { 'last-modified': date } });
  const yesterday = '2026-11-23T06:00:00Z';
  const dated = (timestamp: string) => () => ({ timestamp, warnings: smhi });
  const ages: [name: string, answer: () => unknown, options: Parameters<typeof banner>[1], note: string][] = [
    ['changed 59 minutes ago', () => smhi, modified('Tue, 24 Nov 2026 06:31:00 GMT'), ''],
    ['changed 61 minutes ago', () => smhi, modified('Tue, 24 Nov 2026 06:29:00 GMT'), 'Läget kl. 07.29.'],
    ['changed yesterday evening', () => smhi, modified('Mon, 23 Nov 2026 18:29:00 GMT'), 'Läget måndag kl. 19.29.'],
    [
      'sent long ago, by its server',
      () => smhi,
      { headers: { date: 'Tue, 24 Nov 2026 05:00:00 GMT' } },
      'Läget kl. 06.00.',
    ],
    ['of no known age', () => smhi, {}, ''],
    ['copied 61 minutes ago, as it says itself', dated('2026-11-24T06:29:00Z'), {}, 'Läget kl. 07.29.'],
    [
      'copied 61 minutes ago and laid out anew since',
      dated('2026-11-24T06:29:00Z'),
      modified('Tue, 24 Nov 2026 07:29:00 GMT'),
      'Läget kl. 07.29.',
    ],
    ['copied 59 minutes ago', dated('2026-11-24T06:31:00Z'), modified('Mon, 23 Nov 2026 18:29:00 GMT'), ''],
    [
      'from SMHI itself, where a warning changed long ago',
      () => smhi,
      { host: 'https://opendata-download-warnings.smhi.se', ...modified('Mon, 23 Nov 2026 06:29:00 GMT') },
      '',
    ],
    [
      'from a host that only ends like SMHI’s',
      () => smhi,
      { host: 'https://notsmhi.se', ...modified('Tue, 24 Nov 2026 05:00:00 GMT') },
      'Läget kl. 06.00.',
    ],
  ];
  for (const [name, answer, options, note] of ages) {
    it(`${name}: ${note || 'not marked as old'}`, async () => {
      const element = await banner(answer(), options);
      const credit = texts(all(element, '.credit')[0]);
      if (note) expect(credit).to.contain(`${note} Det kan ha ändrats sedan dess.`);
      else expect(credit).to.equal('Källa: SMHI, CC BY 4.0. Urval för länet.');
      expect(childIsSeen(element)).to.equal(note !== '');
    });
  }

  for (const [name, answer] of [
    ['warnings', () => ({ timestamp: yesterday, warnings: smhi })],
    ['no warnings', () => ({ timestamp: yesterday, warnings: [] })],
  ] as const) {
    it(`a day old, with ${name}: are not shown, and the page’s own content is`, async () => {
      const element = await banner(answer());
      expect(warningsOf(element)).to.deep.equal([]);
      expect(childIsSeen(element)).to.equal(true);
      expect(messages).to.deep.equal([]);
    });
  }

  it('an hour old, and empty: do not mean that there are none today', async () => {
    expect(childIsSeen(await banner([], modified('Tue, 24 Nov 2026 06:31:00 GMT')))).to.equal(false);
    expect(childIsSeen(await banner([], modified('Tue, 24 Nov 2026 06:29:00 GMT')))).to.equal(true);
  });

  it('are marked as old by themselves while the page stays open', async () => {
    const element = await banner(smhi);
    setClock('2026-11-24T08:31:00Z');
    runTimers();
    await element.updateComplete;
    expect(texts(all(element, '.credit')[0])).to.contain('Läget kl. 08.30.');
    expect(childIsSeen(element)).to.equal(true);
  });
});

describe('Sveriges Radio’s announcements', () => {
  const changed = (change: (alert: Json, info: Json) => void): typeof vma => {
    const copy = structuredClone(vma);
    const [alert = {}] = copy.alerts;
    change(alert, (alert.info as Json[])[0] ?? {});
    return copy;
  };
  const later = (fields: Json): typeof vma => ({
    ...vma,
    alerts: [
      ...vma.alerts,
      {
        status: 'Actual',
        identifier: 'EXEMPEL-9',
        references: 'https://vmaapi.sr.se,EXEMPEL-1,2026-11-24T08:00:00+01:00',
        ...fields,
      },
    ],
  });

  it('are the real ones for the county and its municipalities', async () => {
    const element = await banner(vma);
    expect(warningsOf(element)).to.deep.equal([
      'Viktigt meddelande Viktigt meddelande till allmänheten (VMA), Kalmar kommun, till kl. 19.00. ' +
        'EXEMPEL Rök från en brand i Kalmar. Gå inomhus. Läs mer hos Sveriges Radio',
    ]);
    expect(texts(all(element, '.credit')[0])).to.equal('Källa: Sveriges Radio. Urval för länet.');
    expect(said(element)).to.equal('Viktigt meddelande: Viktigt meddelande till allmänheten (VMA), Kalmar kommun.');
    expect(childIsSeen(element)).to.equal(false);
    expect(messages).to.deep.equal([]);
  });

  it('are in English where the radio has English text', async () => {
    const element = await banner(vma, { lang: 'en' });
    expect(warningsOf(element)[0]).to.contain('SAMPLE Smoke from a fire in Kalmar');
    const swedish = changed((alert) => (alert.info as Json[]).pop());
    const other = await banner(swedish, { lang: 'en' });
    expect(all(other, 'li span[lang], li p span').map(({ lang }) => lang)).to.deep.equal(['sv', 'sv', 'sv']);
  });

  const areas: [value: string, county: string, isShown: boolean][] = [
    ['0880', '08', true],
    ['08', '08', true],
    ['00', '08', true],
    ['00', '25', true],
    ['0780', '08', false],
    ['07', '08', false],
    ['2508', '08', false],
  ];
  for (const [value, county, isShown] of areas) {
    it(`for ${value} ${isShown ? 'are' : 'are not'} shown in county ${county}`, async () => {
      const file = JSON.parse(
        JSON.stringify({ ...vma, alerts: vma.alerts.slice(0, 1) }).replaceAll('"0880"', `"${value}"`),
      ) as typeof vma;
      expect(warningsOf(await banner(file, { county })).length).to.equal(isShown ? 1 : 0);
    });
  }

  for (const status of ['Exercise', 'Test', 'System', undefined]) {
    it(`of status ${status} are not shown, nor take one back`, async () => {
      expect(warningsOf(await banner(changed((alert) => (alert.status = status))))).to.deep.equal([]);
      expect(warningsOf(await banner(later({ status, msgType: 'Cancel', info: null }))).length).to.equal(1);
    });
  }

  it('go when the radio cancels them', async () => {
    const element = await banner(later({ msgType: 'Cancel', info: null }));
    expect(warningsOf(element)).to.deep.equal([]);
    expect(childIsSeen(element)).to.equal(false);
    expect(messages).to.deep.equal([]);
  });

  it('go when a later one takes their place', async () => {
    const [first = {}] = vma.alerts;
    const info = JSON.parse(JSON.stringify(first.info).replaceAll('Gå inomhus.', 'Stanna inne.')) as Json[];
    const element = await banner(later({ msgType: 'Update', sent: first.sent, info }));
    expect(warningsOf(element).length).to.equal(1);
    expect(warningsOf(element)[0]).to.contain('Stanna inne.');
  });

  it('stay when they have no name that another could take back', async () => {
    expect(warningsOf(await banner(changed((alert) => delete alert.identifier))).length).to.equal(1);
  });

  it('go by themselves when they have ended', async () => {
    const element = await banner(vma);
    setClock('2026-11-24T18:00:00Z');
    runTimers();
    await element.updateComplete;
    expect(warningsOf(element)).to.deep.equal([]);
  });

  it('hold until further notice when they name no end', async () => {
    for (const expires of [null, undefined]) {
      const element = await banner(changed((_, info) => (info.expires = expires)));
      expect(warningsOf(element)[0]).to.contain('tills vidare');
    }
  });

  it('say what to do where the radio gives instructions separately', async () => {
    const element = await banner(changed((_, info) => (info.instruction = 'EXEMPEL Stäng fönstren.')));
    expect(all(element, 'li p')[0]?.innerText).to.contain('Gå inomhus.\nEXEMPEL Stäng fönstren.');
  });

  it('are as old as the radio says', async () => {
    setClock('2026-11-24T08:06:00Z');
    const copy = { headers: { 'last-modified': 'Tue, 24 Nov 2026 08:05:00 GMT' } };
    expect(texts(all(await banner(vma, copy), '.credit')[0])).to.contain('Läget kl. 08.05.');
    const itself = await banner(vma, { host: 'https://vmaapi.sr.se' });
    expect(texts(all(itself, '.credit')[0])).not.to.contain('Läget');
  });

  it('link only to web pages', async () => {
    const script = changed((_, info) => (info.web = 'javascript://example.se/%0Aalert(1)'));
    for (const file of [script, changed((_, info) => delete info.web)]) {
      const [link] = all(await banner(file), 'a');
      expect(link?.getAttribute('href')).to.equal('https://www.sverigesradio.se/');
    }
  });

  it('are text, not markup', async () => {
    const element = await banner(changed((_, info) => (info.description = '<img src=x onerror=alert(1)>')));
    expect(all(element, 'img')).to.deep.equal([]);
    expect(warningsOf(element)[0]).to.contain('<img src=x onerror=alert(1)>');
  });

  const unread: [name: string, change: (alert: Json, info: Json) => void][] = [
    ['without an event', (_, info) => delete info.event],
    ['without a text', (_, info) => delete info.description],
    ['without the name of its area', (_, info) => delete ((info.area as Json[])[0] ?? {}).areaDesc],
    ['sent at no time', (alert) => delete alert.sent],
    ['that ends at no time', (_, info) => (info.expires = 'soon')],
    ['in English only', (alert) => (alert.info as Json[]).shift()],
  ];
  for (const [name, change] of unread) {
    it(`${name}: as far as they can be read, the page’s own content, and one warning`, async () => {
      const element = await banner(changed(change));
      expect(warningsOf(element).length).to.equal(1);
      expect(childIsSeen(element)).to.equal(true);
      expect(messages.length).to.equal(1);
    });
  }
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
    ['an object of another kind', () => ({ items: [] })],
    ['a list of other things', () => [1, 2]],
    ['a list of other objects', () => [{}]],
    ['alerts that are no list', () => ({ alerts: {} })],
    ['alerts that are none', () => ({ alerts: [null] })],
    ['a copy whose warnings are no list', () => ({ timestamp: '2026-11-24T07:30:00Z', warnings: {} })],
  ];
  for (const [name, answer] of broken) {
    it(`${name}: the page’s own content, and one warning`, async () => {
      const element = await banner(answer());
      expect(childIsSeen(element)).to.equal(true);
      expect(warningsOf(element)).to.deep.equal([]);
      expect(messages.length, messages.join()).to.equal(1);
    });
  }

  const unread: [name: string, change: (area: Json) => void][] = [
    ['of an unknown level', (area) => (area.warningLevel = { code: 'PURPLE' })],
    ['that claims to be an announcement', (area) => (area.warningLevel = { code: 'VMA' })],
    ['without an event of its own', (area) => delete area.eventDescription],
    ['that ends at no time', (area) => (area.approximateEnd = 'soon')],
    ['that begins at no time', (area) => delete area.approximateStart],
  ];
  for (const [name, change] of unread) {
    it(`a warning for the county ${name}: as far as it can be read, and the page’s own content with it`, async () => {
      const element = await banner(spoilt(change));
      expect(warningsOf(element).length).to.equal(3);
      expect(childIsSeen(element)).to.equal(true);
      expect(messages.length).to.equal(1);
    });
  }

  it('never throws, whatever it holds', () => {
    const leaf = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('YELLOW', 'Actual', 'sv-SE', '00', '2026-11-25T00:00:00Z', 8, '0880'),
    );
    const keys = fc.constantFrom(
      'warnings',
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
      'language',
      'msgType',
      'web',
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
          return warnings.every(
            ({ period, url }) => !Number.isNaN((period?.start ?? new Date()).valueOf()) && /^https?:/.test(url),
          );
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
      expect(messages.length).to.equal(1);
    });
  }

  it('knows every county', async () => {
    for (const { code } of counties) expect((await banner([], { county: code })).county).to.equal(code);
    expect(messages).to.deep.equal([]);
  });
});
