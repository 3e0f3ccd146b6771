import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import parsePhoneNumber from 'libphonenumber-js';
import type { LitElement } from 'lit';
import { addressCard, numberToSave } from '../../widgets/contact-block/card.js';
import '../../widgets/contact-block/contact-block.js';
import '../../widgets/hotline-card/hotline-card.js';
import { srcOf } from '../samples/municipalities.js';

const messages: string[] = [];
const { warn } = console;
const place = document.createElement('div');

beforeEach(() => {
  messages.length = 0;
  console.warn = (message: string) => messages.push(message);
  document.body.append(place);
});
afterEach(() => {
  console.warn = warn;
  place.replaceChildren();
});

/** Puts HTML code through the parser, as a page does, and runs its widgets. */
async function show(code: string): Promise<LitElement> {
  const page = new DOMParser().parseFromString(`<!doctype html><body>${code}`, 'text/html');
  place.replaceChildren(...[...page.body.childNodes].map((node) => document.importNode(node, true)));
  const [host] = place.querySelectorAll<LitElement>('hamn-contact-block, hamn-hotline-card');
  await host?.updateComplete;
  return host as LitElement;
}
/** Waits until a block shows the data at its `src`. */
async function read(host: LitElement): Promise<LitElement> {
  await waitUntil(() => host.shadowRoot?.querySelector('[part=block]'), 'the data is shown');
  return host;
}
const of = (code: string): string => `hamn-contact-block municipality="${code}" src="${srcOf(code)}"`;
const contact = async (inside: string, code = '0882') =>
  read(await show(`<${of(code)}>${inside}</hamn-contact-block>`));

/** True if all of the page's own content in an element is laid out. */
const isKept = (host: Element): boolean => {
  const range = document.createRange();
  range.selectNodeContents(host);
  return (
    range.getClientRects().length > 0 &&
    [...host.children].every((each) => each.localName === 'style' || each.checkVisibility())
  );
};
const drawn = (host: Element): string => host.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

const forms: string[] = [
  '0491–880 00',
  '0491&#8209;880 00',
  '0491−880 00',
  '0491&shy;88000',
  '(0491) 880 00',
  '0491/880 00',
  '0491.880.00',
  '0491&nbsp;880&nbsp;00',
  '0491&thinsp;880&#8239;00',
  '0491&#8203;880&#8203;00',
  'Växel 880 00',
  '88000',
  '+46 (0)491-880 00',
  '0046 491 880 00',
  '+46491-88000',
  '０４９１－８８０００',
  '٠٤٩١ ٨٨٠ ٠٠',
  '0491-880 00/01',
  '0491-880 00, 0491-880 01',
  '020-45 39 00/01',
  '020-45 39 00 5',
  '020-45 39 00 #5',
  '0020-45 39 00',
  '1020-45 39 00',
  '020-45 39 <b>01</b>',
  '0<span>20-45 39 00</span>',
  'Ej 020-45 39 00',
  'ring noll-fyra-nio-ett åttioåtta noll noll noll',
  'kontakt@exempel.se',
  'kontakt (at) exempel.se',
  'Öppet vardagar 8–16',
  'Storgatan 1, 572 00 Oskarshamn',
  'Fråga efter Eva',
  '☎',
  '<a href="tel:0491%20880%2000">Ring oss</a>',
  '<a href="tel:(0491)88000">Ring oss</a>',
  '<a href="TEL:049188000">Ring oss</a>',
  '<a href="tel:020453900">Oskarshamns jour</a>',
  '<a href="tel:020453900;ext=2">Ring</a>',
  '<a href="tel:020453900,2">Ring</a>',
  '<a href="tel:%2331%23020453900">Ring</a>',
  '<a href="tel:-">Ring</a>',
  '<a href="sms:020453900">020-45 39 00</a>',
  '<a href="https://wa.me/46491880000">020-45 39 00</a>',
  '<a href="mailto:x@example.se">E-post</a>',
  '<a href="/formular">Webbplats</a>',
  '<a href="https://oskarshamn.se/boka">oskarshamn.se</a>',
  '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="80" height="20" alt="0491-880 00">',
  '<svg width="80" height="20"><text y="15">0491-880 00</text></svg>',
  '<table><tr><td>Växel</td><td>0491-880 00</td></tr></table>',
  '<iframe srcdoc="karta" title="Karta"></iframe>',
  '<button type="button">020-45 39 00</button>',
  '<input value="0491-880 00" aria-label="Telefon">',
  '<span title="0491-880 00">020-45 39 00</span>',
  '<span aria-label="0491-880 00">Ring</span>',
  '<span data-number="0491-880 00">Ring</span>',
  '<x-number>020-45 39 00</x-number>',
  '<span slot="number">0491-880 00</span>',
  '<details open><summary>Ring</summary>020-45 39 00</details>',
  '<span>020-45 39 00020-45 39 00</span>',
  '020-45 39 00112',
  '<ul><li><p><em>0491</em>-<b>88</b> 000</p></li></ul>',
  '<style>.drawn::after { content: "0491-880 00" }</style><p class="drawn">Ring</p>',
];

describe('the page’s own content in a contact block', () => {
  for (const form of forms) {
    it(`stays: ${form}`, async () => {
      for (const [code, inside] of [
        ['0882', `<address>Oskarshamns kommun ${form}</address>`],
        ['0883', `<address>Västerviks kommun ${form}</address>`],
        ['0882', form],
      ] as const) {
        const host = await contact(inside, code);
        expect(isKept(host), code).to.equal(true);
        expect(drawn(host)).not.to.contain('inte bekräftat');
        expect(drawn(host)).to.contain('020-45 39 00').and.contain('112');
      }
    });
  }

  const twice: [code: string, inside: string][] = [
    ['0882', '<address>Oskarshamns kommun</address>'],
    ['0882', '<address>Oskarshamns kommun, <a href="https://oskarshamn.se">oskarshamn.se</a></address>'],
    ['0882', '<address>Oskarshamns kommun<br>Sydostjouren: 020–45 39 00</address>'],
    ['0883', '<address><strong>Västerviks kommun</strong><br>Telefon: 010-355&nbsp;51&nbsp;26</address>'],
    ['0883', '<address><p>Västerviks kommun</p><a href="tel:+46-10-355 51 26">010-355 51 26</a></address>'],
    ['0883', '<address>Västerviks kommun <span class="tel" translate="no">010-355 51 26</span></address>'],
    ['0883', '<p class="normal"></p><br><p>Västerviks kommun</p><!-- 0491-880 00 -->'],
  ];
  for (const [code, inside] of twice) {
    it(`is not shown twice: ${inside}`, async () => {
      const host = await contact(inside, code);
      expect(isKept(host)).to.equal(false);
      expect(drawn(host).includes('inte bekräftat')).to.equal(code === '0882');
    });
  }

  it('is checked again when it changes, at any depth', async () => {
    const host = await contact('<address><p><b>Västerviks kommun</b></p></address>', '0883');
    const bold = host.querySelector('b') as HTMLElement;
    const text = bold.firstChild as Text;
    const changes: [change: () => void, isKept: boolean][] = [
      [() => void (text.data = '0491–880 00'), true],
      [() => void (text.data = 'Västerviks kommun'), false],
      [() => bold.setAttribute('title', '0491-880 00'), true],
      [() => bold.removeAttribute('title'), false],
      [() => bold.append(document.createElement('img')), true],
      [() => bold.lastElementChild?.remove(), false],
    ];
    for (const [change, expected] of changes) {
      change();
      await new Promise((done) => setTimeout(done));
      await host.updateComplete;
      expect(isKept(host), String(change)).to.equal(expected);
    }
  });

  it('stays when it is in a shadow root', async () => {
    const host = await contact('<address><p>Västerviks kommun</p></address>', '0883');
    const p = host.querySelector('p') as HTMLElement;
    p.attachShadow({ mode: 'open' }).textContent = '0491-880 00';
    host.requestUpdate();
    await host.updateComplete;
    expect(isKept(host)).to.equal(true);
  });

  it('is shown, or the block shows all its digits and words, for any content', async () => {
    const word = fc.oneof(
      fc.constantFrom('Västerviks kommun', '010-355 51 26', '020-45 39 00', 'Ring', ' ', ', ', '-', '0', '+46', '1'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.stringMatching(/^[+0-9 ()/.–-]{1,14}$/),
    );
    const piece = fc.record({
      tag: fc.constantFrom('', 'p', 'span', 'b', 'a', 'div', 'td', 'x-y', 'li'),
      words: fc.array(word, { maxLength: 3 }),
      attribute: fc.constantFrom('', 'title', 'class', 'slot', 'data-x'),
      href: fc.constantFrom('tel:0103555126', 'tel:020453900', 'tel:0491', 'https://vastervik.se/', '#'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 4 }), async (pieces) => {
        const host = await contact('<address></address>', '0883');
        const address = host.querySelector('address') as HTMLElement;
        for (const { tag, words, attribute, href } of pieces) {
          const node = tag ? document.createElement(tag) : document.createTextNode(words.join(''));
          if (node instanceof Element) {
            node.textContent = words.join('');
            if (attribute) node.setAttribute(attribute, 'x');
            if (tag === 'a') node.setAttribute('href', href);
          }
          address.append(node);
        }
        await new Promise((done) => setTimeout(done));
        await host.updateComplete;
        if (address.checkVisibility()) return;
        // Hidden content consists only of digits and words that the block shows.
        const drawnDigits = drawn(host).replace(/\D/g, '');
        const unknown = address.innerText.split(/(?<!\d)(?:010-355 51 26|020-45 39 00)(?!\d)/).join('|');
        for (const run of unknown.match(/\d[\d\s-]*/g) ?? [])
          expect(drawnDigits, run).to.contain(run.replace(/\D/g, ''));
        const words = address.textContent.match(/\p{L}+/gu) ?? [];
        for (const each of words.join(' ').split(' ').filter(Boolean))
          expect(`${drawn(host)} Ring`, each).to.contain(each.replaceAll(/Ring/g, '') || 'Ring');
        for (const { href } of address.querySelectorAll('a')) expect(href).not.to.match(/#|0491$/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an element that the parser has emptied', () => {
  for (const code of [
    '<p><block 0860><address>Växel 0495-24 00 00</address></hamn-contact-block></p>',
    '<p><block 0882></p>\n<address>0491-880 00</address>\n<p></hamn-contact-block></p>',
    '<p><b><block 0882><br /><ul><li>0491-880 00</li></ul></hamn-contact-block></b></p>',
  ]) {
    it(`does not contradict what follows it, and one warning reports it: ${code}`, async () => {
      const host = await read(await show(code.replace(/block (\d+)/, (_, each: string) => of(each))));
      expect(drawn(host)).not.to.contain('inte bekräftat');
      expect(drawn(host)).to.contain('112');
      expect(place.innerText).to.match(/049[15]-/);
      expect(messages.length, messages.join()).to.equal(1);
      expect(messages[0]).to.match(/^<hamn-contact-block> is empty: .* outside the <p>$/);
    });
  }

  it('says nothing negative wherever it is empty', async () => {
    expect(drawn(await contact('<p></p><br>\n<p>&nbsp;</p>'))).not.to.contain('inte bekräftat');
    expect(messages).to.deep.equal([]);
  });

  it('does not take the rest of the page with it where it was written as if it ended itself', async () => {
    for (const tag of [of('0883'), 'hamn-hotline-card line="kvinnofridslinjen"']) {
      messages.length = 0;
      const host = await show(`<${tag} /><h1>Rubrik</h1><p>Resten: <a href="tel:0480123456">0480-12 34 56</a></p>`);
      expect(isKept(host)).to.equal(true);
      expect(messages.length, messages.join()).to.equal(1);
      expect(messages[0]).to.contain('It needs its own end tag');
    }
  });
});

describe('the page’s own content in a hotline card', () => {
  const card = (inside: string, line = 'kvinnofridslinjen') =>
    show(`<hamn-hotline-card line="${line}">${inside}</hamn-hotline-card>`);

  for (const [inside, line] of [
    ['<a href="tel:116016">Kvinnofridslinjen 116 016</a>'],
    ['<br />\n<a href="tel:116016">Ring linjen</a><br />'],
    ['<p><strong><a href="tel:116016">اتصل 116 016</a></strong></p>'],
    ['<a href="tel:020-50 50 50">020-50 50 50</a>'],
    ['Kvinnofridslinjen 116 016'],
    ['<a href="https://killar.se">Chatta</a>', 'killar-se'],
  ] as [string, string?][]) {
    it(`gives way when it is the link that the card replaces: ${inside}`, async () => {
      expect(isKept(await card(inside, line))).to.equal(false);
    });
  }

  for (const inside of [
    '<a href="tel:116016">116 016</a> eller kommunens jour 0491–880 00',
    '<a href="tel:116016">Kommunens jour 0491-880 00</a>',
    '<a href="tel:116016">116 016</a><a href="tel:049188000">Jour</a>',
    '<a href="tel:116016">116 016</a><p>Öppet vardagar</p>',
    '<a href="tel:116016"><img alt="0491-880 00" src="data:,"></a>',
    '<a href="tel:116006">116 006</a>',
    '<a href="sms:116016">116 016</a>',
    '<a href="tel:116016" title="0491-880 00">116 016</a>',
  ]) {
    it(`stays when it is more: ${inside}`, async () => {
      const host = await card(inside);
      expect(isKept(host)).to.equal(true);
      expect(drawn(host)).to.contain('116 016');
    });
  }
});

describe('a number that is saved', () => {
  const read: [href: string, saved?: string][] = [
    ['tel:049188000', '049188000'],
    ['tel:0491-880 00', '049188000'],
    ['TEL:0491%20880%2000', '049188000'],
    ['tel:+46-491-88000', '+4649188000'],
    ['tel:+46.491.88000', '+4649188000'],
    ['tel:+4721000000', '+4721000000'],
    ['tel:+46(0)491-88000'],
    ['tel:+460491-88000'],
    ['tel:(0491)88000'],
    ['tel:049188000,2'],
    ['tel:049188000p2'],
    ['tel:049188000w2'],
    ['tel:049188000;ext=2'],
    ['tel:88000;phone-context=+46491'],
    ['tel:%2331%23049188000'],
    ['tel:*31*049188000'],
    ['tel:049188000/049188001'],
    ['tel:049188000 049188001'],
    ['tel://049188000'],
    ['tel:0491-TAXI'],
    ['tel:0491–88000'],
    ['tel:０４９１８８０００'],
    ['tel:004649188000'],
    ['tel:112'],
    ['tel:116016'],
    ['tel:90390'],
    ['tel:88000'],
    ['tel:+46'],
    ['tel:'],
    ['tel:%zz'],
    ['sms:049188000'],
  ];
  for (const [href, saved] of read) {
    it(`${href}: ${saved ?? 'none'}`, () => {
      const link = Object.assign(document.createElement('a'), { href });
      const address = document.createElement('address');
      address.append(link);
      expect(addressCard(address).phones).to.deep.equal(saved ? [{ number: saved }] : []);
    });
  }

  it('is the one that libphonenumber reads in what was written, or none', () => {
    const part = fc.oneof(
      fc.stringMatching(/^\d{1,6}$/),
      fc.constantFrom(
        '+46',
        '0',
        '(0)',
        '-',
        ' ',
        '.',
        '/',
        ',',
        ';ext=',
        '#',
        '*',
        '%20',
        '%23',
        'x',
        '//',
        '+',
        '00',
      ),
    );
    // With an extension or a second number, the number is longer than any in Sweden.
    for (const two of ['+46-491-88000-1234', '+4649188000 112', '+46491880001234'])
      expect(numberToSave(`tel:${two}`), two).to.equal(undefined);
    const start = fc.constantFrom('', '+46', '+46-', '0491-', '08', '+47', '+4', '00');
    let saved = 0;
    fc.assert(
      fc.property(start, fc.array(part, { minLength: 1, maxLength: 6 }), (first, parts) => {
        const written = first + parts.join('');
        const number = numberToSave(`tel:${written}`);
        if (!number) return;
        expect(number).to.equal(written.replaceAll('%20', '').replace(/[-. ]/g, ''));
        const read = parsePhoneNumber(written.replaceAll('%20', ' '), 'SE');
        if (!read) return;
        saved += 1;
        expect(read.number).to.equal(parsePhoneNumber(number, 'SE')?.number);
        expect(read.ext).to.equal(undefined);
        // libphonenumber keeps the zero after +46 in an impossible number, and may drop a zero in a foreign one.
        if (read.isValid() && read.country === 'SE')
          expect([number, number.replace(/^0/, '+46')]).to.include(read.number);
      }),
      { numRuns: 3000 },
    );
    expect(saved).to.be.greaterThan(100);
  });
});
