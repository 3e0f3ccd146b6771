import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import fc from 'fast-check';
import { isHelplinesFile, isMunicipalityFile } from '../../widgets/data/check.js';
import { publishHelplines } from '../../widgets/data/publish.js';
import { municipalityFiles } from '../samples/municipalities.js';
import type { HotlineCard } from '../../widgets/hotline-card/hotline-card.js';
import '../../widgets/hotline-card/hotline-card.js';
import { digits } from '../../widgets/shared/phone.js';
import { jsonReader } from '../../widgets/shared/read-json.js';

const { fetch } = window;
const { warn } = console;
let address = 0;

function answer(give: () => Response | Promise<Response>): void {
  window.fetch = async () => give();
}

const messageOf = async (reading: Promise<unknown>): Promise<string> => {
  try {
    await reading;
    return 'nothing was wrong';
  } catch (error) {
    return error instanceof Error ? error.message : 'no error';
  }
};

afterEach(() => {
  window.fetch = fetch;
  console.warn = warn;
});

describe('the reader of data files', () => {
  const read = (): Promise<unknown> => jsonReader((file) => file)(`/file-${address++}.json`, location.href);

  it('returns the file’s content', async () => {
    answer(() => new Response('{"checked":"2026-11-24","name":"ö"}'));
    expect(await read()).to.deep.equal({ checked: '2026-11-24', name: 'ö' });
  });

  it('takes a file of two million characters and none that is longer', async () => {
    answer(() => new Response(`[]${' '.repeat(1_999_998)}`));
    expect(await read()).to.deep.equal([]);
    answer(() => new Response(`[]${' '.repeat(1_999_999)}`));
    expect(await messageOf(read())).to.contain('2000000');
  });

  it('stops a file that never ends', async () => {
    let cancelled = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(' '.repeat(100_000))),
      cancel: () => void (cancelled = true),
    });
    answer(() => new Response(endless));
    expect(await messageOf(read())).to.contain('2000000');
    await new Promise((done) => setTimeout(done));
    expect(cancelled).to.equal(true);
  });

  it('waits for ten seconds', async () => {
    const { timeout } = AbortSignal;
    const waits: number[] = [];
    AbortSignal.timeout = (wait) => {
      waits.push(wait);
      return AbortSignal.abort(new DOMException('signal timed out', 'TimeoutError'));
    };
    // The real fetch, which the signal stops before it has begun.
    window.fetch = fetch;
    expect(await messageOf(read())).to.contain('timed out');
    AbortSignal.timeout = timeout;
    expect(waits).to.deep.equal([10_000]);
  });

  it('does not take an error page for data', async () => {
    answer(() => new Response('[]', { status: 404 }));
    expect(await messageOf(read())).to.equal('status 404');
  });

  it('says when the file was changed, or else when it was sent', async () => {
    const dates: (Date | undefined)[] = [];
    const reader = jsonReader((_file, date) => dates.push(date));
    for (const headers of [
      { 'last-modified': 'Mon, 23 Nov 2026 10:00:00 GMT', date: 'Mon, 23 Nov 2026 12:00:00 GMT' },
      { date: 'Mon, 23 Nov 2026 12:00:00 GMT' },
      { date: 'noon' },
    ]) {
      answer(() => new Response('[]', { headers: headers as HeadersInit }));
      await reader(`/date-${address++}.json`, location.href);
    }
    expect(dates.map((date) => date?.toISOString().slice(11, 13))).to.deep.equal(['10', '12', undefined]);
  });
});

type Json = ReturnType<typeof publishHelplines>;
type Node = Record<string, unknown>;

/** The path to every value in a file. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]))];
}

function replaceAt<T>(file: T, path: string[], value: unknown): T {
  const copy = structuredClone({ file });
  const steps = ['file', ...path];
  const last = steps.pop() as string;
  const holder = steps.reduce<unknown>((node, step) => (node as Node | null)?.[step] ?? null, copy) as Node | null;
  if (typeof holder !== 'object' || holder === null) return file;
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy.file;
}

const newer: Json = { ...publishHelplines(), checked: '2027-01-01' };
const places = placesIn(newer);
const hostile = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  0,
  -1,
  [],
  {},
  true,
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'https://',
  '2026-11-29',
  '2020-01-01',
  '9999-99-99',
  '999999',
  'a'.repeat(3000),
  { __proto__: null, toString: 1 },
  [[[[[[]]]]]],
);
const spoilt = fc
  .array(fc.record({ place: fc.constantFrom(...places), value: fc.oneof(hostile, fc.jsonValue()) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((changes) => changes.reduce<unknown>((file, { place, value }) => replaceAt(file, place, value), newer));

describe('the check', () => {
  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), spoilt), (file) =>
        [isHelplinesFile(file), isMunicipalityFile(file)].every((answer) => typeof answer === 'boolean'),
      ),
      { numRuns: 1500 },
    );
  }).timeout(30_000);

  it('never throws for a spoilt municipality', () => {
    const file = municipalityFiles['0883'];
    fc.assert(
      fc.property(
        fc.constantFrom(...placesIn(file)),
        fc.oneof(hostile, fc.anything()),
        (place, value) => typeof isMunicipalityFile(replaceAt(file, place, structuredCloneable(value))) === 'boolean',
      ),
      { numRuns: 1500 },
    );
  }).timeout(30_000);
});

function structuredCloneable(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return null;
  }
}

describe('a card with src', () => {
  const errors: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => void errors.push(event);
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  const linksOf = (card: HotlineCard): string[] =>
    [...(card.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');

  async function show(body: string): Promise<{ links: string[]; shown: string | undefined }> {
    console.warn = () => undefined;
    answer(() => new Response(body));
    const card = await fixture<HotlineCard>(
      html`<hamn-hotline-card line="kvinnofridslinjen" src=${`/fuzz-${address++}.json`}></hamn-hotline-card>`,
    );
    for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done));
    await card.updateComplete;
    const shown = card.shadowRoot?.querySelector('[part="link"] bdi')?.textContent;
    const links = linksOf(card);
    fixtureCleanup();
    return { links, shown };
  }

  const parse = (body: string): unknown => {
    try {
      return JSON.parse(body) as unknown;
    } catch {
      return undefined;
    }
  };

  async function holds(body: string): Promise<boolean> {
    const { links, shown } = await show(body);
    const file = parse(body);
    const taken = isHelplinesFile(file) && file.checked > '2026-11-29';
    const line = taken ? file.lines.find(({ id }) => id === 'kvinnofridslinjen') : undefined;
    const expected = line ? (line.phone?.tel ?? (line.url && new URL(line.url).href)) : '116016';
    return (
      errors.length === 0 &&
      links.every((link) => /^(tel:\+?\d+|sms:\+?\d+|https:\/\/.+)$/.test(link)) &&
      (!line || line.phone ? links[0] === `tel:${expected}` && digits(shown ?? '') === expected : true)
    );
  }

  it('shows the new number of a newer, valid file', async () => {
    const file = replaceAt(newer, ['lines', '2', 'phone'], { display: '116 999', tel: '116999' });
    expect((await show(JSON.stringify(file))).links[0]).to.equal('tel:116999');
  });

  it('keeps its number unless the file is valid and newer', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          spoilt.map((file) => JSON.stringify({ file }).slice('{"file":'.length, -1)),
          fc.json(),
          fc.string(),
        ),
        holds,
      ),
      { numRuns: 300 },
    );
  }).timeout(60_000);

  it('keeps its number when a file is cut short anywhere', async () => {
    const whole = JSON.stringify(newer);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), (length) => holds(whole.slice(0, length))),
      { numRuns: 50 },
    );
  }).timeout(30_000);

  it('keeps its number when lists are nested without end', async () => {
    expect(await holds('['.repeat(500_000))).to.equal(true);
    expect(await holds(`{"checked":"2027-01-01","lines":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).to.equal(true);
  });
});
