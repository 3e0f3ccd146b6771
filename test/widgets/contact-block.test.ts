import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import type { ContactBlock } from '../../widgets/contact-block/contact-block.js';
import '../../widgets/contact-block/contact-block.js';
import { addressCard } from '../../widgets/contact-block/card.js';
import { vCard } from '../../widgets/contact-block/vcard.js';
import type { MunicipalityFile } from '../../widgets/data/publish.js';
import { municipalityFiles, srcOf } from '../samples/municipalities.js';
import { resetClock, setClock } from './clock-stub.js';

const texts = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const realFetch = window.fetch;
const inside = (block: ContactBlock, selector: string): HTMLElement | null =>
  block.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const hrefs = (block: ContactBlock): string[] =>
  [...(block.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');

/** Waits until a block shows the data at its `src`. */
async function read(element: ContactBlock): Promise<ContactBlock> {
  await waitUntil(() => inside(element, '[part=block]'), 'the data is shown');
  return element;
}

const block = async (code: string, lang = 'sv', content: TemplateResult | string = ''): Promise<ContactBlock> =>
  read(
    await fixture<ContactBlock>(
      html`<hamn-contact-block municipality=${code} src=${srcOf(code)} lang=${lang}>${content}</hamn-contact-block>`,
    ),
  );

const own = html`
  <hamn-contact-block>
    <address>
      <strong>Exempelköpings kommun</strong><br />
      Storgatan 1<br />
      123 45 Exempelköping<br />
      Telefon: <a href="tel:+46123456">0123-45 60</a><br />
      <a href="mailto:kontakt@example.se?subject=Hej">kontakt@example.se</a><br />
      Öppet vardagar 8–16<br />
      <a href="https://example.se/stod">Stöd</a>
    </address>
  </hamn-contact-block>
`;

/** Presses the button and returns the saved file, and what happened to its address. */
async function saved(element: ContactBlock): Promise<{ text: string; type: string; revoked: () => boolean }> {
  const real = window.setTimeout;
  const { revokeObjectURL } = URL;
  let later: (() => void) | undefined;
  let revoked = false;
  let url = '';
  Object.assign(element, { download: (given: string) => (url = given) });
  window.setTimeout = ((run: () => void) => (later = run)) as unknown as typeof setTimeout;
  URL.revokeObjectURL = (given) => {
    revoked = given === url;
    revokeObjectURL(given);
  };
  try {
    inside(element, 'button')?.click();
  } finally {
    window.setTimeout = real;
  }
  const response = await realFetch(url);
  const text = await response.text();
  later?.();
  URL.revokeObjectURL = revokeObjectURL;
  return { text, type: response.headers.get('content-type') ?? '', revoked: () => revoked };
}

async function warnings(during: () => Promise<unknown>): Promise<string[]> {
  const messages: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => messages.push(message);
  try {
    await during();
    return messages;
  } finally {
    console.warn = warn;
  }
}

/** The municipalities that have contacts. */
const withContacts = Object.values(municipalityFiles);

describe('without the script', () => {
  it('is the page’s own address, which stays when the script is there', async () => {
    const element = await fixture<ContactBlock>(own);
    const address = element.querySelector('address') as HTMLElement;
    expect(address.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(address.innerText).to.contain('0123-45 60');
  });
});

describe('accessibility', () => {
  for (const { code, name } of withContacts) {
    for (const lang of ['sv', 'en']) {
      it(`${name}, ${lang}`, async () => {
        await expect(await block(code, lang)).to.be.accessible();
      });
    }
  }

  it('the page’s own', async () => {
    await expect(await fixture(own)).to.be.accessible();
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`fits into 320 pixels, ${dir}`, async () => {
      await setViewport({ width: 320, height: 640 });
      const all = await fixture(html`
        <div dir=${dir}>
          ${withContacts.map(({ code }) => html`<hamn-contact-block src=${srcOf(code)}></hamn-contact-block>`)} ${own}
        </div>
      `);
      for (const each of all.querySelectorAll<ContactBlock>('[src]')) await read(each);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await setViewport({ width: 800, height: 600 });
    });
  }
});

describe('a municipality', () => {
  beforeEach(() => setClock('2026-12-01T19:30:00Z'));
  afterEach(() => {
    resetClock();
  });

  it('has the numbers that are known, and when', async () => {
    const element = await block('0883');
    expect(hrefs(element)).to.include.members(['tel:0103555126', 'tel:020453900', 'tel:0707782190', 'tel:112']);
    expect(texts(inside(element, 'dl'))).to.contain('Socialtjänsten: råd och stöd 010-355 51 26');
    expect(texts(inside(element, 'dl'))).to.contain('Sydostjouren, kvällar, nätter och helger');
    expect(texts(inside(element, 'dl'))).to.contain('Öppet nu, stänger kl. 22.00');
  });

  it('has first what answers at night, and last what is not confirmed', async () => {
    const västervik = await block('0883');
    // An empty element says nothing negative, so this one has content.
    const borgholm = await block('0885', 'sv', html`<address>Borgholms kommun</address>`);
    const numbers = (element: ContactBlock) => hrefs(element).filter((link) => link.startsWith('tel:'));
    expect(numbers(västervik)[0]).to.equal('tel:020453900');
    expect(numbers(borgholm)[0]).to.equal('tel:020453900');
    const terms = [...(borgholm.shadowRoot?.querySelectorAll('dt') ?? [])].map(({ textContent }) => textContent.trim());
    expect(terms[0]).to.equal('Sydostjouren, kvällar, nätter och helger');
    expect(terms.at(-1)).to.equal('Socialtjänsten på dagtid');
  });

  it('has two numbers of one name under one label', async () => {
    const element = await block('0883');
    const terms = [...(element.shadowRoot?.querySelectorAll('dt') ?? [])].map(({ textContent }) => textContent.trim());
    expect(new Set(terms).size).to.equal(terms.length);
    expect(texts(inside(element, 'dl'))).to.contain('brådskande ärenden 010-355 50 22 010-355 50 52');
  });

  it('leads to the municipality’s page where no daytime number is known, and invents none', async () => {
    const element = await block('0860', 'sv', html`<address>Hultsfreds kommun</address>`);
    expect(texts(inside(element, 'dl'))).to.contain('Det finns på kommunens webbplats. hultsfred.se');
    expect(hrefs(element).filter((link) => link.startsWith('tel:'))).to.deep.equal(['tel:112']);
  });

  it('says of the priest’s way to call what the source says', async () => {
    expect(texts(inside(await block('0884'), '.number'))).to.equal('112 (be om Höglandets socialjour)');
  });

  it('shows only known numbers', async () => {
    const known = new Set(JSON.stringify(municipalityFiles).match(/(?<="tel":")[^"]+/g));
    for (const { code } of withContacts) {
      const dialled = hrefs(await block(code)).filter((link) => link.startsWith('tel:') && link !== 'tel:112');
      for (const link of dialled) expect(known.has(link.slice(4)), `${code} ${link}`).to.equal(true);
    }
  });

  it('leaves out a service with only a name and no way to reach it', async () => {
    expect(municipalityFiles['0880']?.shelters?.map(({ name, phone, url }) => [name, phone, url])).to.deep.equal([
      ['Kvinnojouren och Ungdomsjouren Kalmar', undefined, undefined],
    ]);
    expect(texts((await block('0880')).shadowRoot?.querySelector('dl'))).not.to.contain('Ungdomsjouren');
    expect(texts((await block('0883')).shadowRoot?.querySelector('dl'))).to.contain('Vändela');
  });

  it('is marked up for search engines', async () => {
    const element = await block('0883');
    const root = inside(element, '[itemtype="https://schema.org/GovernmentOrganization"]');
    expect(texts(root?.querySelector('[itemprop="name"]'))).to.equal('Västerviks kommun');
    expect(root?.querySelector('[itemprop="url"]')?.getAttribute('href')).to.equal('https://vastervik.se/');
    const points = [...(root?.querySelectorAll('[itemprop="contactPoint"]') ?? [])];
    expect(points.map((point) => [...point.querySelectorAll('[itemprop="telephone"]')].map(texts))).to.deep.equal([
      ['020-45 39 00'],
      ['010-355 51 26'],
      ['010-355 50 22', '010-355 50 52'],
      ['010-355 40 00'],
      ['070-778 21 90'],
    ]);
    expect(points.every((point) => point.getAttribute('itemtype') === 'https://schema.org/ContactPoint')).to.equal(
      true,
    );
  });

  it('says which words are Swedish in an English block', async () => {
    const element = await block('0883', 'en');
    expect(inside(element, 'address')?.lang).to.equal('en');
    expect(inside(element, '.name')?.lang).to.equal('sv');
    expect(texts(inside(element, 'dl'))).to.contain('Social services: råd och stöd');
  });
});

describe('a contact to save', () => {
  it('is made of a municipality when the button is pressed, and let go of again', async () => {
    const element = await block('0883');
    const { text, type, revoked } = await saved(element);
    expect(type).to.contain('text/vcard');
    expect(text).to.match(/^BEGIN:VCARD\r\nVERSION:4\.0\r\nKIND:org\r\nFN:Västerviks kommun\r\n/);
    expect(text).to.match(/\r\nEND:VCARD\r\n$/);
    expect(text).to.contain('item2.TEL;TYPE=voice:+46103555126\r\nitem2.X-ABLABEL:råd och stöd\r\n');
    expect(text).to.contain('TEL;TYPE=voice:020453900\r\n');
    expect(text).not.to.contain('jouren Vändela');
    expect(revoked()).to.equal(true);
  });

  it('does not save 112 as the municipality’s own number', async () => {
    const { text } = await saved(await block('0884'));
    expect(text).not.to.contain('TEL');
    expect(text.replace(/\r\n /g, '')).to.contain('NOTE:Höglandets socialjour: 112 (be om Höglandets socialjour)');
  });

  it('is saved with the keyboard as well', async () => {
    const element = await block('0883');
    let urls = 0;
    Object.assign(element, { download: () => urls++ });
    inside(element, 'button')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(urls).to.equal(1);
  });

  it('is made of the page’s own address, in which nothing is guessed', async () => {
    const { text } = await saved(await fixture<ContactBlock>(own));
    expect(text.split('\r\n')).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:org',
      'FN:Exempelköpings kommun',
      'ORG:Exempelköpings kommun',
      'item1.TEL;TYPE=voice:+46123456',
      'EMAIL:kontakt@example.se',
      'URL:https://example.se/stod',
      'NOTE:Storgatan 1\\n123 45 Exempelköping\\nTelefon: 0123-45 60\\nkontakt@examp',
      ' le.se\\nÖppet vardagar 8–16\\nStöd',
      'END:VCARD',
      '',
    ]);
  });

  const addresses: [name: string, address: TemplateResult, expected: object][] = [
    [
      'named by its first line',
      html`<address>Jouren<br /><a href="tel:0812%2034">08-12 34</a></address>`,
      { name: 'Jouren', phones: [{ number: '081234' }], note: '08-12 34' },
    ],
    [
      'named by its heading, wherever it stands',
      html`<address>
        <p>Ring när du vill</p>
        <h3>Jouren</h3>
        <a href="tel:081234">08-12 34</a>
      </address>`,
      { name: 'Jouren', note: 'Ring när du vill\n08-12 34' },
    ],
    [
      'whose bold text is empty, with a link that dials nothing',
      html`<address>
        <b></b>
        <p>Jouren</p>
        <a href="tel:">Ring</a> <a href="tel:081234">08-12 34</a>
      </address>`,
      { name: 'Jouren', phones: [{ number: '081234' }] },
    ],
    [
      'with 112 beside its own number',
      html`<address><b>Jouren</b> <a href="tel:112">112</a> <a href="tel:081234">08-12 34</a></address>`,
      { phones: [{ number: '081234' }], urls: [] },
    ],
    [
      'with links of other kinds',
      html`<address>
        <b>Jouren</b> <a href="mailto:a@example.se">a@example.se</a> <a href="javascript:void 0">x</a>
        <a href="ftp://example.se/">y</a> <a>z</a> <a href="http://example.se/">s</a>
      </address>`,
      { phones: [], emails: ['a@example.se'], urls: ['http://example.se/'] },
    ],
  ];
  for (const [name, address, expected] of addresses) {
    it(`is made of an address ${name}`, async () => {
      expect(addressCard(await fixture<HTMLElement>(address))).to.deep.include(expected);
    });
  }

  const unsaved: [name: string, address: TemplateResult][] = [
    ['words only', html`<address>Kom till oss, 08-12 34</address>`],
    ['a web page only', html`<address>Jouren <a href="https://example.se/">example.se</a></address>`],
    ['112 only', html`<address>Jouren <a href="tel:112">112</a></address>`],
    ['a number without a word', html`<address><a href="tel:081234"></a></address>`],
  ];
  for (const [name, address] of unsaved) {
    it(`is not offered of an address with ${name}`, async () => {
      const element = await fixture<ContactBlock>(html`<hamn-contact-block>${address}</hamn-contact-block>`);
      expect(inside(element, 'button')).to.equal(null);
    });
  }

  it('is offered when an address comes later, and no more when it goes', async () => {
    const element = await fixture<ContactBlock>(html`<hamn-contact-block></hamn-contact-block>`);
    const address = await fixture<HTMLElement>(html`<address>Jouren <a href="tel:081234">08-12 34</a></address>`);
    for (const [change, isOffered] of [
      [() => element.append(address), true],
      [() => address.remove(), false],
    ] as const) {
      change();
      await new Promise((done) => requestAnimationFrame(done));
      await element.updateComplete;
      expect(inside(element, 'button') !== null).to.equal(isOffered);
    }
  });
});

describe('a vCard', () => {
  const unfold = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n');
  const unescape = (value: string): string =>
    value.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));

  it('escapes what means something there', () => {
    const lines = unfold(vCard({ name: 'A; B, C\\D', note: 'one\ntwo\r\nthree' }));
    expect(lines).to.include('FN:A\\; B\\, C\\\\D');
    expect(lines).to.include('NOTE:one\\ntwo\\nthree');
  });

  it('has no line above 75 octets, splits no character, and keeps the whole text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 60, maxLength: 200 }), (name) => {
        const text = vCard({ name, note: name });
        const encoded = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
        const plain = name.replace(/\r\n?/g, '\n').replace(/(?!\n)[\u0000-\u001f\u007f]/g, '');
        const fn = unfold(text).find((line) => line.startsWith('FN:')) ?? '';
        return (
          encoded.every((length) => length <= 75) &&
          unescape(fn.slice(3)) === plain &&
          decodeURIComponent(encodeURIComponent(text)) === text
        );
      }),
      { numRuns: 200 },
    );
  });

  it('lets no value begin a line of its own', () => {
    const lines = unfold(vCard({ name: 'x\r\nTEL:900', phones: [{ number: '112\nEND:VCARD', label: 'a\r\nb' }] }));
    expect(lines.filter((line) => /^(TEL|END)/.test(line))).to.deep.equal(['END:VCARD']);
  });
});

describe('a municipality’s data from elsewhere', () => {
  const { fetch } = window;
  let address = 0;
  afterEach(() => {
    window.fetch = fetch;
  });

  const file = (changes: Partial<MunicipalityFile>): MunicipalityFile => ({
    $schema: '',
    checked: '2026-12-01',
    code: '0880',
    name: 'Kalmar',
    fullName: 'Kalmar kommun',
    county: '08',
    countyName: 'Kalmar län',
    domain: 'kalmar.se',
    email: 'exempel@example.se',
    visit: { street: 'Exempelgatan 1', postalCode: '391 00', locality: 'Kalmar' },
    switchboard: {
      name: 'EXEMPEL växel',
      phone: { display: '0480-000 00', tel: '048000000', e164: '+4648000000' },
      hours: { phone: [{ days: ['mon'], open: '08:00', close: '16:00' }] },
      hoursConfidence: 'high',
      confidence: 'high',
      sources: ['x'],
    },
    sources: { x: { title: 'EXEMPEL', publisher: 'EXEMPEL' } },
    ...changes,
  });

  async function shown(data: unknown, code: string): Promise<ContactBlock> {
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(data)));
    const element = await fixture<ContactBlock>(
      html`<hamn-contact-block municipality=${code} src=${`/municipality-${address++}.json`}>
        <address>Egen adress</address>
      </hamn-contact-block>`,
    );
    for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    return element;
  }

  it('is shown with hours, visiting address and a link to a map', async () => {
    const element = await shown(file({}), '0880');
    expect(hrefs(element)).to.include.members([
      'tel:048000000',
      'mailto:exempel@example.se',
      'https://www.openstreetmap.org/search?query=Exempelgatan%201%2C%20391%2000%20Kalmar',
    ]);
    expect(texts(inside(element, 'dl'))).to.contain('måndag 08.00–16.00');
    expect(texts(inside(element, '[itemprop="address"]'))).to.contain('Exempelgatan 1, 391 00 Kalmar');
    await expect(element).to.be.accessible();
    const { text } = await saved(element);
    expect(text).to.contain('ADR:;;Exempelgatan 1;Kalmar;;391 00;');
  });

  it('is shown whatever the day of its check', async () => {
    const element = await shown(
      file({
        code: '0180',
        fullName: 'Stockholms kommun',
        checked: '2026-01-01',
        county: '01',
        countyName: 'Stockholms län',
      }),
      '0180',
    );
    expect(texts(inside(element, '.name'))).to.equal('Stockholms kommun');
  });

  it('shows the municipality in the file where the page names none', async () => {
    expect(texts(inside(await shown(file({}), ''), '.name'))).to.equal('Kalmar kommun');
  });

  const refused: [name: string, data: unknown, messages: number][] = [
    ['without the day of its check', { ...file({}), checked: undefined }, 1],
    ['with a script for an address', file({ violencePage: 'javascript:alert(1)' }), 1],
    [
      'with a link that dials another number',
      file({ switchboard: { ...file({}).switchboard, phone: { display: '1', tel: '2' } } as never }),
      1,
    ],
    ['of another municipality', file({ code: '0883' }), 1],
    ['that is no object', [], 1],
  ];
  for (const [name, data, count] of refused) {
    it(`changes nothing when it is ${name}`, async () => {
      const messages = await warnings(async () => {
        const element = await shown(data, '0880');
        expect((element.querySelector('address') as HTMLElement).getBoundingClientRect().height).to.be.greaterThan(0);
        expect(hrefs(element)).to.deep.equal([]);
      });
      expect(messages.length, messages.join()).to.equal(count);
    });
  }

  it('is named in the warning where a script has set it, and no attribute has', async () => {
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    const messages = await warnings(async () => {
      const element = await fixture<ContactBlock>(html`<hamn-contact-block></hamn-contact-block>`);
      Object.assign(element, { municipality: '9999', src: '/set-by-a-script.json' });
      for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done));
      element.src = '';
      await element.updateComplete;
    });
    expect(messages[0]).to.contain('<hamn-contact-block municipality="9999">: expected');
    expect(messages[1]).to.contain('<hamn-contact-block src="/set-by-a-script.json">: expected');
    expect(messages[2]).to.equal('<hamn-contact-block> is empty: expected an <address> in it');
    expect(messages.length).to.equal(3);
  });

  it('leaves the page’s own address when it cannot be read', async () => {
    const messages = await warnings(async () => {
      const element = await shown('', '0180');
      expect((element.querySelector('address') as HTMLElement).getBoundingClientRect().height).to.be.greaterThan(0);
    });
    expect(messages.length).to.equal(1);
  });
});

describe('a number that the page itself gives and the data lacks', () => {
  const { fetch } = window;
  let address = 0;
  afterEach(() => {
    window.fetch = fetch;
  });
  const isSeen = (element: Element | null): boolean => Boolean(element?.getBoundingClientRect().height);
  const empty = {
    checked: '2026-11-29',
    code: '0180',
    name: 'Stockholm',
    fullName: 'Stockholms kommun',
    county: '01',
    countyName: 'Stockholms län',
    domain: 'stockholm.se',
    sources: {},
  };
  const source = { name: 'mottagning', confidence: 'medium', sources: ['x'] };
  const sources = { x: { title: 'EXEMPEL', publisher: 'EXEMPEL' } };

  async function beside(inner: TemplateResult, data: object): Promise<ContactBlock> {
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(data)));
    const element = await fixture<ContactBlock>(
      html`<hamn-contact-block municipality="0180" src=${`/beside-${address++}.json`}>${inner}</hamn-contact-block>`,
    );
    for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    return element;
  }

  const kept: [name: string, inner: TemplateResult, data: object][] = [
    ['as a link', html`<address><a href="tel:+468000000">Ring oss</a></address>`, empty],
    ['in words alone', html`<address>Socialtjänsten 08-00 00 00</address>`, empty],
    ['with hard spaces', html`<address>Socialtjänsten 08&nbsp;00&nbsp;00&nbsp;00</address>`, empty],
    ['without an address around it', html`<p><a href="tel:08000000">08-00 00 00</a></p>`, empty],
    ['as an e-mail address', html`<address><a href="mailto:a@example.se">a@example.se</a></address>`, empty],
    [
      'where the data names a service but no number',
      html`<address>08-00 00 00</address>`,
      { ...empty, socialServices: [source], sources },
    ],
    [
      'where the data has another for the night',
      html`<address>08-00 00 00</address>`,
      { ...empty, outOfHours: { ...source, phone: { display: '020-11 11 11', tel: '020111111' } }, sources },
    ],
  ];
  for (const [name, inner, data] of kept) {
    it(`stays ${name}`, async () => {
      const element = await beside(inner, data);
      expect(isSeen(element.firstElementChild)).to.equal(true);
      expect(texts(element.shadowRoot?.querySelector('dl'))).not.to.contain('inte bekräftat');
      expect(isSeen(inside(element, '.name'))).to.equal(false);
      expect(hrefs(element)).to.include.members(['https://stockholm.se/', 'tel:112']);
      expect(hrefs(element).includes('tel:020111111')).to.equal('outOfHours' in data);
      await expect(element).to.be.accessible();
    });
  }

  it('is saved', async () => {
    const { text } = await saved(await beside(html`<address>Jouren <a href="tel:08000000">08</a></address>`, empty));
    expect(text).to.contain('TEL;TYPE=voice:08000000\r\n').and.contain('FN:Jouren 08\r\n');
  });

  it('stays beside what a municipality lacks by day', async () => {
    const element = await block('0881', 'sv', html`<address>Växel 0480-00 00 00</address>`);
    expect(isSeen(element.querySelector('address'))).to.equal(true);
    expect(hrefs(element)).to.include('tel:020453900');
  });

  const replaced: [name: string, inner: TemplateResult, data: object][] = [
    ['it gives none', html`<address>Stockholms kommun</address>`, empty],
    ['the data has it', html`<address>08-11 11 11</address>`, empty],
    ['the data has it, written otherwise', html`<address><a href="tel:+468111111">Ring</a></address>`, empty],
    ['it is the number of emergencies', html`<address><a href="tel:112">112</a></address>`, empty],
  ];
  const night = { ...source, phone: { display: '08-111 11 1', tel: '08111111', e164: '+468111111' } };
  for (const [name, inner, data] of replaced) {
    it(`gives way to the data where ${name}`, async () => {
      const element = await beside(inner, { ...data, outOfHours: night, sources });
      expect(isSeen(element.firstElementChild)).to.equal(false);
      expect(texts(inside(element, 'dl'))).to.contain('inte bekräftat');
    });
  }

  it('gives way to a number by day', async () => {
    const element = await beside(html`<address>08-11 11 11</address>`, {
      ...empty,
      socialServices: [night],
      sources,
    });
    expect(isSeen(element.firstElementChild)).to.equal(false);
    expect(hrefs(element)).to.include('tel:08111111');
  });

  it('comes and goes with what the page writes', async () => {
    const element = await beside(html`<address>Stockholm</address>`, empty);
    const address = element.querySelector('address') as HTMLElement;
    const later = document.createElement('p');
    later.textContent = '08-00 00 00';
    for (const [change, isOwn] of [
      [() => element.append(later), true],
      [() => later.remove(), false],
    ] as const) {
      change();
      await new Promise((done) => requestAnimationFrame(done));
      await element.updateComplete;
      expect(isSeen(address)).to.equal(isOwn);
    }
  });
});

describe('a municipality without src', () => {
  for (const { code, fullName } of [...withContacts, { code: '0780', fullName: 'Växjö kommun' }]) {
    it(`${code}: the page’s own address alone, which can be saved, and no warning`, async () => {
      const messages = await warnings(async () => {
        const element = await fixture<ContactBlock>(html`
          <hamn-contact-block municipality=${code}>
            <address>${fullName} <a href="tel:031-3900600">031-390 06 00</a></address>
          </hamn-contact-block>
        `);
        expect((element.querySelector('address') as HTMLElement).getBoundingClientRect().height).to.be.greaterThan(0);
        expect(inside(element, '[part=block]')).to.equal(null);
        expect((await saved(element)).text).to.contain('TEL;TYPE=voice:0313900600\r\n');
      });
      expect(messages).to.deep.equal([]);
    });
  }

  it('shows nothing without an address, and one warning says what is missing', async () => {
    const messages = await warnings(async () => {
      const element = await fixture<ContactBlock>(html`<hamn-contact-block municipality="0880"></hamn-contact-block>`);
      expect(inside(element, '[part=block]')).to.equal(null);
      expect(inside(element, 'button')).to.equal(null);
    });
    expect(messages).to.deep.equal(['<hamn-contact-block> is empty: expected an <address> in it']);
  });
});

describe('wrong input', () => {
  for (const code of ['9999', '88', 'Kalmar', 'constructor', '0899']) {
    it(`municipality="${code}": the page’s own address, and one warning`, async () => {
      const messages = await warnings(async () => {
        const element = await fixture<ContactBlock>(
          html`<hamn-contact-block municipality=${code}><address>Egen adress</address></hamn-contact-block>`,
        );
        expect((element.querySelector('address') as HTMLElement).getBoundingClientRect().height).to.be.greaterThan(0);
        element.requestUpdate();
        await element.updateComplete;
      });
      expect(messages.length).to.equal(1);
    });
  }

  it('shows nothing of its own when there is nothing', async () => {
    const element = await fixture<ContactBlock>(html`<hamn-contact-block></hamn-contact-block>`);
    expect(inside(element, 'button')).to.equal(null);
  });
});
