import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { helplines } from '../../widgets/data/helplines.js';
import { publishHelplines } from '../../widgets/data/publish.js';
import type { HotlineCard, StateChange, StateChangeEvent } from '../../widgets/hotline-card/hotline-card.js';
import '../../widgets/hotline-card/hotline-card.js';
import { resetClock, runTimers, setClock } from './clock-stub.js';

const texts = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const inside = (card: HotlineCard, selector: string): HTMLElement | null =>
  card.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const part = (card: HotlineCard, name: string): string => texts(inside(card, `[part="${name}"]`));
const linksOf = (card: HotlineCard): string[] =>
  [...(card.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');

const card = (line: string, lang = 'sv'): Promise<HotlineCard> =>
  fixture<HotlineCard>(html`<hamn-hotline-card line=${line} lang=${lang}></hamn-hotline-card>`);

/** Collects the console warnings during an action. */
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

const tuesdayMorning = '2026-12-01T07:00:00Z';

beforeEach(() => setClock(tuesdayMorning));
afterEach(() => {
  resetClock();
});

describe('without the script', () => {
  it('is the page’s own link, seen and dialled', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const page = frame.contentDocument as Document;
    page.body.innerHTML = `<hamn-hotline-card line="kvinnofridslinjen"><a href="tel:116016">Kvinnofridslinjen 116 016</a></hamn-hotline-card>`;
    const link = page.querySelector('a') as HTMLAnchorElement;
    expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(link.href).to.equal('tel:116016');
  });
});

describe('accessibility', () => {
  for (const { id } of helplines) {
    for (const lang of ['sv', 'en']) {
      it(`${id}, ${lang}`, async () => {
        const element = await card(id, lang);
        inside(element, 'details')?.setAttribute('open', '');
        await expect(element).to.be.accessible();
      });
    }
  }

  it('names the link with the visible number', async () => {
    expect(part(await card('kvinnofridslinjen'), 'link')).to.equal('Kvinnofridslinjen Ring 116 016');
  });

  it('has the heading level of the page’s own heading around its link, unless `level` says another', async () => {
    const levels: (string | null | undefined)[] = [];
    for (const level of ['', '4']) {
      const element = await fixture<HotlineCard>(
        html`<hamn-hotline-card line="bris" level=${level}
          ><h2><a href="tel:116111">Bris 116 111</a></h2></hamn-hotline-card
        >`,
      );
      levels.push(inside(element, '[role="heading"]')?.getAttribute('aria-level'));
    }
    expect([...levels, inside(await card('bris'), '[role="heading"]')?.getAttribute('aria-level')]).to.deep.equal([
      '2',
      '4',
      '3',
    ]);
  });

  it('names each card’s details with the line, in the words that are seen', async () => {
    const arabic = inside(await card('bris', 'ar'), 'summary');
    const [whole, more] = [...(arabic?.querySelectorAll('[lang="sv"]') ?? [])].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(more?.left, '“Mer om” is on the left of the name, as Swedish is read').to.equal(whole?.left);
    expect(more?.width).to.be.below(whole?.width ?? 0);
    for (const lang of ['sv', 'en', 'ar']) {
      const names = await Promise.all(helplines.map(async ({ id }) => texts(inside(await card(id, lang), 'summary'))));
      helplines.forEach(({ name }, index) => expect(names[index]).to.contain(name));
      expect(new Set(names).size).to.equal(helplines.length);
    }
  });

  it('says which words are Swedish in an English card', async () => {
    const element = await card('kvinnofridslinjen', 'en');
    expect(inside(element, '[part="card"]')?.lang).to.equal('en');
    for (const each of ['.name', '[part="audience"] span']) expect(inside(element, each)?.lang).to.equal('sv');
  });

  it('says which words are Swedish on a page in a language that it does not know', async () => {
    expect(inside(await card('kvinnofridslinjen', 'so'), '[part="card"]')?.lang).to.equal('sv');
  });

  it('speaks Arabic on an Arabic page, and says which words are Swedish', async () => {
    const element = await card('kvinnofridslinjen', 'ar');
    expect(inside(element, '[part="card"]')?.lang).to.equal('ar');
    const state = inside(element, '[part="state"]');
    expect(state?.textContent.trim()).to.equal('مفتوح الآن، dygnet runt');
    expect(state?.querySelector('[lang="sv"][dir="ltr"]')?.textContent).to.equal('dygnet runt');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`fits into 320 pixels, ${dir}, with everything unfolded`, async () => {
      await setViewport({ width: 320, height: 640 });
      const page = await fixture<HTMLElement>(html`
        <div dir=${dir}>${helplines.map(({ id }) => html`<hamn-hotline-card line=${id}></hamn-hotline-card>`)}</div>
      `);
      for (const element of page.querySelectorAll('hamn-hotline-card')) {
        inside(element, 'details')?.setAttribute('open', '');
        const root = inside(element, '[part="card"]');
        expect(root?.scrollWidth ?? 0, element.line).to.be.at.most(root?.clientWidth ?? 0);
      }
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await setViewport({ width: 800, height: 600 });
    });
  }

  it('has the quay line on the side where its own words begin, also on a page from right to left', async () => {
    const page = await fixture(html`<div dir="rtl"><hamn-hotline-card line="bris"></hamn-hotline-card></div>`);
    const root = inside(page.querySelector('hamn-hotline-card') as HotlineCard, '.card') as HTMLElement;
    expect(getComputedStyle(root).borderLeftWidth).to.equal('5px');
    root.style.direction = 'rtl';
    expect(getComputedStyle(root).borderRightWidth).to.equal('5px');
    expect(inside(page.querySelector('hamn-hotline-card') as HotlineCard, 'bdi')?.dir).to.equal('ltr');
  });

  it('runs as its own `dir` says, where it has one', async () => {
    for (const dir of ['rtl', 'ltr'] as const) {
      const page = await fixture(
        html`<div dir="rtl"><hamn-hotline-card line="bris" dir=${dir}></hamn-hotline-card></div>`,
      );
      const root = inside(page.querySelector('hamn-hotline-card') as HotlineCard, '.card') as HTMLElement;
      expect(getComputedStyle(root).direction).to.equal(dir);
    }
  });
});

describe('the text', () => {
  const cases: [line: string, partName: string, sv: string, en: string][] = [
    ['112', 'link', 'Vid akut fara Ring 112', 'In an emergency Call 112'],
    ['1177', 'link', 'Ring 1177', 'Call 1177'],
    ['valj-att-sluta', 'link', 'Välj att sluta 020-555 666', 'Välj att sluta 020-555 666'],
    ['kvinnofridslinjen', 'state', 'Öppet nu, dygnet runt', 'Open now, around the clock'],
    ['valj-att-sluta', 'state', 'Stängt, öppnar i dag kl. 08.30', 'Closed now, opens today at 08:30'],
    ['rfsl-stodmottagning', 'state', 'Stängt, öppnar torsdag kl. 09.00', 'Closed now, opens on Thursday at 09:00'],
    ['killar-se', 'link', 'Killar.se Chatta på killar.se', 'Killar.se Chat at killar.se'],
    ['roks', 'link', 'Roks: hitta en jour Hitta stöd på roks.se', 'Roks: hitta en jour Find support at roks.se'],
    [
      'kvinnofridslinjen',
      'facts',
      'Gratis att ringa. Du kan vara anonym. Flera språk.',
      'Free to call. You can be anonymous. Several languages.',
    ],
    ['mansjouren', 'audience', 'För män', 'For män'],
  ];
  for (const [line, name, sv, en] of cases) {
    it(`${line}, ${name}: ${sv}`, async () => {
      // Seven in the morning in Sweden, wherever the tests run.
      setClock('2026-12-01T06:00:00Z');
      const swedish = (text: string) => text.replace(/ \((svensk tid|Swedish time)\)/g, '');
      expect(swedish(part(await card(line), name))).to.equal(sv);
      expect(swedish(part(await card(line, 'en'), name))).to.equal(en);
    });
  }

  it('shows the chat apart from the telephone', async () => {
    setClock('2026-11-30T12:00:00Z');
    const chat = inside(await card('kvinnofridslinjen'), '[part="chat"]');
    expect(chat?.querySelector('a')?.href).to.equal('https://kvinnofridslinjen.se/');
    expect(texts(chat)).to.contain('Stängt, öppnar i dag kl. 15.00');
  });

  it('dials short numbers as they are, and offers text messages where possible', async () => {
    expect(linksOf(await card('bris'))).to.include.members(['tel:116111', 'sms:116111']);
    for (const { id } of helplines) {
      for (const link of linksOf(await card(id))) {
        expect(link, id).to.match(/^(tel:\+?\d+|sms:\d+|https:\/\/.+)$/);
        expect(link, id).not.to.match(/\+46?1[16]/);
      }
    }
  });

  it('never says to text 112 without saying that the phone must be registered', async () => {
    const element = await card('112');
    expect(linksOf(element).some((link) => link.startsWith('sms:'))).to.equal(false);
    expect(part(element, 'more')).to.contain('SMS till 112 fungerar bara från en telefon som är anmäld i förväg');
    expect(part(element, 'more')).to.contain('Teletal');
  });

  const abroad: [line: string, text: string][] = [
    ['kvinnofridslinjen', 'inte till Sverige'],
    ['terrafem', 'bara fungerar i Sverige'],
    ['sjalvmordslinjen', 'bara fungerar i Sverige'],
    ['1177', '+46 771 11 77 00'],
    ['jourhavande-medmanniska', '+46 8-702 16 80'],
  ];
  for (const [line, text] of abroad) {
    it(`${line}: what a caller abroad needs to know`, async () => {
      expect(part(await card(line), 'more')).to.contain(text);
    });
  }

  it('says that a call stays in the phone’s list, and when the number was checked', async () => {
    const more = part(await card('kvinnofridslinjen'), 'more');
    expect(more).to.contain('samtalslista');
    expect(more).to.contain('29 november 2026');
    expect(more).to.contain('Tidigare nummer 020-50 50 50');
    expect(linksOf(await card('kvinnofridslinjen'))).not.to.include('tel:020505050');
  });

  it('shows hours that are not sure as such, and no state', async () => {
    const element = await card('stodlinjen-for-man');
    expect(element.getAttribute('state')).to.equal('unknown');
    expect(inside(element, '[part="state"]')).to.equal(null);
    expect(part(element, 'more')).to.contain('Tiderna är inte bekräftade');
  });

  it('claims nothing on a holiday, and says so', async () => {
    setClock('2026-12-25T11:00:00Z');
    const element = await card('valj-att-sluta');
    expect(element.getAttribute('state')).to.equal('unknown');
    expect(part(element, 'state')).to.equal('I dag kan öppettiderna vara andra än vanligt');
    expect((await card('kvinnofridslinjen')).getAttribute('state')).to.equal('open');
  });

  it('says when the number was checked in the details only, also long ago or never', async () => {
    setClock('2027-11-30T11:00:00Z');
    for (const [line, text] of [
      ['kvinnofridslinjen', 'Nyaste källa: 23 september 2026.'],
      ['terrafem', 'Nyaste källa: 21 april 2025.'],
      ['nch-stodtelefon', 'Det är inte känt när numret senast kontrollerades.'],
    ] as const) {
      const element = await card(line);
      expect(part(element, 'more')).to.contain(text);
      const folded = [...(inside(element, '[part="card"]')?.children ?? [])].filter((each) => !each.matches('details'));
      expect(folded.map(texts).join(' ')).not.to.match(/kontroller|källa/i);
    }
  });
});

describe('the number as a button', () => {
  const night = '2026-12-01T02:00:00Z';
  const boxOf = (card: HotlineCard, selector: string) =>
    (inside(card, selector) as HTMLElement).getBoundingClientRect();
  const fillOf = (card: HotlineCard) => getComputedStyle(inside(card, '.number') as HTMLElement).backgroundColor;
  const isFilled = (card: HotlineCard) => fillOf(card) !== 'rgba(0, 0, 0, 0)';
  const wide = (width: number, lines: readonly string[], lang = 'sv') =>
    fixture<HTMLElement>(
      html`<div lang=${lang} style="width: ${width}px; font: 16px/1.5 sans-serif">
        ${lines.map((line) => html`<hamn-hotline-card line=${line}></hamn-hotline-card>`)}
      </div>`,
    );
  const cardsIn = (page: Element) => [...page.querySelectorAll('hamn-hotline-card')];

  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('fills a narrow column while the line is open, at least 64 pixels high, and no more than 24 letters of a wide one', async () => {
    const [narrow, broad] = [await wide(328, ['kvinnofridslinjen']), await wide(900, ['kvinnofridslinjen'])].map(
      (page) => cardsIn(page)[0] as HotlineCard,
    );
    const [column, button] = [boxOf(narrow as HotlineCard, '.line'), boxOf(narrow as HotlineCard, '.number')];
    expect(button.width).to.equal(column.width);
    expect(button.height).to.be.within(64, 72);
    expect(isFilled(narrow as HotlineCard)).to.equal(true);
    expect(boxOf(broad as HotlineCard, '.number').width).to.equal(24 * 16);
    expect(parseFloat(getComputedStyle(inside(narrow as HotlineCard, 'bdi') as HTMLElement).fontSize)).to.be.least(30);
  });

  it('is not filled when the line is closed or nobody knows: closed is an ordinary link of at least 44 pixels, and a smaller card', async () => {
    const page = await wide(328, [
      'kvinnofridslinjen',
      'brottsofferjouren',
      'rfsl-stodmottagning',
      'stodlinjen-for-man',
    ]);
    setClock(night);
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise((done) => requestAnimationFrame(done));
    const [open, closed, other, unknown] = cardsIn(page) as [HotlineCard, HotlineCard, HotlineCard, HotlineCard];
    expect([open, closed, other, unknown].map(({ state }) => state)).to.deep.equal([
      'open',
      'closed',
      'closed',
      'unknown',
    ]);
    expect([open, closed, other, unknown].map(isFilled)).to.deep.equal([true, false, false, false]);
    expect(boxOf(unknown, '.number').height).to.be.least(64);
    for (const each of [closed, other]) {
      expect(part(each, 'link')).not.to.contain('Ring');
      expect(boxOf(each, '[part="link"]').height).to.be.within(44, 63);
      const size = (card: HotlineCard) => parseFloat(getComputedStyle(inside(card, 'bdi') as HTMLElement).fontSize);
      expect(size(each)).to.be.below(size(open) * 0.7);
    }
  });

  it('is small in a list that leaves out facts and others: 170 pixels open, 120 closed', async () => {
    const style = document.createElement('style');
    style.textContent = `.list { --hamn-hotline-facts: none } .list hamn-hotline-card::part(others) { display: none }`;
    document.head.append(style);
    setClock('2026-12-01T12:00:00Z');
    const page = await wide(328, ['brottsofferjouren', 'brottsofferjouren', 'bris']);
    page.className = 'list';
    const [card, other, third] = cardsIn(page) as [HotlineCard, HotlineCard, HotlineCard];
    // Where the tests run, the state may have the words “Swedish time”, on a second line.
    const second = (each: HotlineCard) => boxOf(each, '[part="state"]').height - 1.4 * 16;
    expect(card.state).to.equal('open');
    expect(card.getBoundingClientRect().height - second(card)).to.be.most(170);
    setClock(night);
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise((done) => requestAnimationFrame(done));
    expect(other.state).to.equal('closed');
    expect(other.getBoundingClientRect().height - second(other)).to.be.most(120);
    const facts = () => (inside(third, '[part="facts"]') as HTMLElement).checkVisibility();
    expect(facts()).to.equal(false);
    (inside(third, 'details') as HTMLDetailsElement).open = true;
    expect(facts()).to.equal(true);
    style.remove();
  });

  it('has every number whole and on one line, from 195 to 360 pixels, in every language', async () => {
    for (const width of [163, 195, 240, 320, 360]) {
      for (const lang of ['sv', 'de', 'ru', 'uk', 'ar']) {
        const page = await wide(
          width,
          helplines.map(({ id }) => id),
          lang,
        );
        for (const each of cardsIn(page)) {
          const edge = boxOf(each, '.line');
          for (const number of each.shadowRoot?.querySelectorAll('.line bdi') ?? []) {
            const range = document.createRange();
            range.selectNodeContents(number);
            const rows = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            const { left, right } = range.getBoundingClientRect();
            expect(rows.size, `${each.line}, ${lang} at ${width}`).to.equal(1);
            expect(left, `${each.line}, ${lang} at ${width}`).to.be.least(edge.left);
            expect(right, `${each.line}, ${lang} at ${width}`).to.be.most(edge.right);
          }
        }
        page.remove();
      }
    }
  });

  it('says “call” in each language, around a number that runs from left to right', async () => {
    for (const [lang, text] of [
      ['en', 'Kvinnofridslinjen Call 116 016'],
      ['de', 'Kvinnofridslinjen 116 016 anrufen'],
      ['ar', 'Kvinnofridslinjen الاتصال بالرقم 116 016'],
      ['so', 'Kvinnofridslinjen Ring 116 016'],
    ] as const) {
      const element = await card('kvinnofridslinjen', lang);
      expect(part(element, 'link')).to.equal(text);
      expect((inside(element, '.number bdi') as HTMLElement).dir).to.equal('ltr');
    }
  });

  it('prints as dark text without a fill', async () => {
    const element = await card('kvinnofridslinjen');
    await emulateMedia({ media: 'print' });
    const looks = [isFilled(element), getComputedStyle(inside(element, '.number bdi') as HTMLElement).color];
    await emulateMedia({ media: 'screen' });
    expect(looks).to.deep.equal([false, 'rgb(0, 0, 0)']);
  });

  it('leads before the chat, which is a button of lower weight while it is open and a link when it is closed', async () => {
    setClock('2026-11-30T16:00:00Z');
    const page = await wide(328, ['kvinnofridslinjen']);
    const [element] = cardsIn(page) as [HotlineCard];
    const edge = () => getComputedStyle(inside(element, '[part="chat"] a') as HTMLElement).borderTopWidth;
    expect(edge()).to.equal('1px');
    expect(boxOf(element, '[part="chat"] a').height).to.be.within(44, 63);
    setClock(night);
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise((done) => requestAnimationFrame(done));
    expect(edge()).to.equal('0px');
    expect(boxOf(element, '[part="chat"] a').height).to.be.least(44);
  });
});

describe('a line that is reached through 112', () => {
  it('says nothing of open or closed beneath that number', async () => {
    const card = await fixture<HotlineCard>(html`<hamn-hotline-card line="jourhavande-prast"></hamn-hotline-card>`);
    expect(card.shadowRoot?.querySelector('[part="link"]')?.getAttribute('href')).to.equal('tel:112');
    expect(card.shadowRoot?.querySelector('[part="state"]') === null).to.equal(true);
  });
});

describe('never a dead end', () => {
  for (const { id } of helplines.filter((each) => each.id !== '112')) {
    it(`${id}: 112 and others to call`, async () => {
      const others = linksOf(await card(id)).slice(-3);
      expect(others).to.include('tel:112');
      expect(others.filter((link) => link.startsWith('tel:')).length).to.be.at.least(2);
    });
  }

  it('names those that are not known to be closed', async () => {
    setClock('2026-12-01T02:00:00Z');
    expect(part(await card('kvinnofridslinjen'), 'others')).to.equal('Vid akut fara – ring 112. Andra att ringa: 1177');
    setClock('2026-12-01T12:00:00Z');
    expect(part(await card('kvinnofridslinjen'), 'others')).to.contain('Brottsofferjouren 116 006, 1177');
  });

  it('shows them even when there is nothing else to show', async () => {
    const element = await fixture<HotlineCard>(html`<hamn-hotline-card></hamn-hotline-card>`);
    expect(inside(element, '.others')?.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(linksOf(element)).to.include.members(['tel:112', 'tel:116016']);
  });

  it('is not shown for 112 itself', async () => {
    expect(inside(await card('112'), '[part="others"]')).to.equal(null);
  });
});

describe('a page that was pasted years ago', () => {
  for (const href of ['tel:020505050', 'tel:+4620505050']) {
    for (const line of ['kvinnofridslinjen', '', 'kvinnofrid']) {
      it(`shows the new number for ${href} with line="${line}"`, async () => {
        const messages = await warnings(async () => {
          const element = await fixture<HotlineCard>(
            html`<hamn-hotline-card line=${line}
              ><a href=${href}>Kvinnofridslinjen 020-50 50 50</a></hamn-hotline-card
            >`,
          );
          expect(inside(element, '[part="link"]')?.getAttribute('href')).to.equal('tel:116016');
          expect(part(element, 'note')).to.equal('Nytt nummer. Det gamla var 020-50 50 50.');
          expect((element.firstElementChild as HTMLElement).getBoundingClientRect().height).to.equal(0);
        });
        expect(messages.length).to.equal(line === 'kvinnofrid' ? 1 : 0);
      });
    }
  }

  it('takes the line at its word when the link has another line’s number', async () => {
    const element = await fixture<HotlineCard>(
      html`<hamn-hotline-card line="bris"><a href="tel:116016">116 016</a></hamn-hotline-card>`,
    );
    expect(part(element, 'link')).to.equal('Bris Ring 116 111');
  });
});

describe('while the page stays open', () => {
  it('opens and closes by itself, with one timer for all cards', async () => {
    setClock('2026-12-01T07:29:30Z');
    const page = await fixture(html`
      <div>
        <hamn-hotline-card line="valj-att-sluta"></hamn-hotline-card>
        <hamn-hotline-card line="somaya"></hamn-hotline-card>
      </div>
    `);
    const element = page.querySelector('hamn-hotline-card') as HotlineCard;
    expect(element.getAttribute('state')).to.equal('closed');
    setClock('2026-12-01T07:30:00Z');
    expect(runTimers()).to.equal(1);
    await element.updateComplete;
    expect(element.getAttribute('state')).to.equal('open');
    expect(part(element, 'state')).to.contain('Öppet nu, stänger kl. 16.00');
  });

  it('is right at once when the page wakes', async () => {
    const element = await card('valj-att-sluta');
    setClock('2026-12-01T12:00:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(element.getAttribute('state')).to.equal('open');
  });

  it('sends an event whenever its state is another, and none while it is the same', async () => {
    const seen: StateChange[] = [];
    const hear = (event: StateChangeEvent) => {
      expect(event.composed && !event.cancelable).to.equal(true);
      const { state } = event.target as HotlineCard;
      expect([state, (event.target as HotlineCard).getAttribute('state')]).to.deep.equal(
        Array(2).fill(event.detail.state),
      );
      seen.push(event.detail);
    };
    document.addEventListener('hamn-state-change', hear);
    const element = await card('jourhavande-prast');
    element.requestUpdate();
    await element.updateComplete;
    expect(seen).to.deep.equal([{ line: 'jourhavande-prast', state: 'closed', before: 'unknown' }]);
    setClock('2026-12-01T22:00:00Z');
    element.requestUpdate();
    await element.updateComplete;
    element.line = 'ingen-alls';
    await warnings(() => element.updateComplete);
    document.removeEventListener('hamn-state-change', hear);
    expect(seen.slice(1)).to.deep.equal([
      { line: 'jourhavande-prast', state: 'open', before: 'closed' },
      { line: '', state: 'unknown', before: 'open' },
    ]);
  });

  it('follows the language of the page', async () => {
    const page = await fixture(html`<div lang="sv"><hamn-hotline-card line="bris"></hamn-hotline-card></div>`);
    page.setAttribute('lang', 'en');
    await new Promise((done) => requestAnimationFrame(done));
    expect(part(page.querySelector('hamn-hotline-card') as HotlineCard, 'facts')).to.contain('Free to call');
  });
});

describe('newer data', () => {
  const { fetch } = window;
  let asked: [string, RequestInit | undefined][] = [];
  let answer: () => Response | Promise<Response>;
  let address = 0;

  beforeEach(() => {
    asked = [];
    window.fetch = async (input, init) => {
      asked.push([input instanceof Request ? input.url : String(input), init]);
      return answer();
    };
  });
  afterEach(() => {
    window.fetch = fetch;
  });

  /** The data as published, with Kvinnofridslinjen's number changed. */
  const file = (date: string) => {
    const copy = structuredClone(publishHelplines());
    copy.checked = date;
    const line = copy.lines.find(({ id }) => id === 'kvinnofridslinjen');
    Object.assign(line ?? {}, {
      name: 'Kvinnofridslinjen <img src=x onerror=alert(1)>',
      phone: { display: '116 999', tel: '116999' },
      formerPhone: { display: '116 016', tel: '116016' },
    });
    return copy;
  };

  const settle = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const shown = async (src: string, line = 'kvinnofridslinjen') => {
    const element = await fixture<HotlineCard>(
      html`<hamn-hotline-card line=${line} src=${src}><a href="tel:116016">116 016</a></hamn-hotline-card>`,
    );
    await settle();
    await settle();
    return inside(element, '[part="link"]');
  };
  const json = (data: unknown) => () => new Response(JSON.stringify(data));

  it('cannot make a card promise anonymity on a line through 112', async () => {
    const data = file('2026-12-01');
    for (const line of data.lines) line.anonymous = true;
    answer = json(data);
    const words = async (id: string) => {
      const link = await shown(`/anonymous-${address++}.json`, id);
      return texts(link?.closest('.card'));
    };
    expect(await words('kvinnofridslinjen')).to.contain('Du kan vara anonym');
    for (const id of data.lines.flatMap(({ id, phone }) => (phone?.tel === '112' ? id : []))) {
      expect(await words(id)).to.not.match(/anonym/i);
    }
  });

  it('is not asked for unless the page says so', async () => {
    await card('bris');
    expect(asked).to.deep.equal([]);
  });

  it('takes the place of the old, as text only', async () => {
    answer = json(file('2026-12-01'));
    const link = await shown(`/new-${address++}.json`);
    expect(link?.getAttribute('href')).to.equal('tel:116999');
    expect(link?.querySelector('img')).to.equal(null);
    expect(texts(link)).to.contain('<img src=x onerror=alert(1)>');
  });

  it('is asked for once, without cookies or referrer, by a page with many cards', async () => {
    answer = json(file('2026-12-01'));
    const src = `/many-${address++}.json`;
    await fixture(
      html`<div>
        ${helplines.map(({ id }) => html`<hamn-hotline-card line=${id} src=${src}></hamn-hotline-card>`)}
      </div>`,
    );
    await settle();
    expect(asked.length).to.equal(1);
    expect(asked[0]?.[1]).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(asked[0]?.[1]?.signal).to.be.instanceOf(AbortSignal);
  });

  const broken: [name: string, answer: () => Response | Promise<Response>, messages: number][] = [
    ['as old as the built-in, but not the same', json(file('2026-11-29')), 1],
    ['as old as the built-in, with one more line', json(withLine('2026-11-29')), 1],
    ['the same as the built-in', json(publishHelplines()), 0],
    ['older', json(file('2026-11-22')), 1],
    ['without a date', json({ ...file('2026-12-01'), checked: undefined }), 1],
    ['with a script for an address', json(withUrl('javascript:alert(1)')), 1],
    ['with a link that dials another number', json(withTel('900123')), 1],
    ['that is not JSON', () => new Response('<!doctype html>'), 1],
    ['that is empty', () => new Response(''), 1],
    ['that is null', json(null), 1],
    ['that is too large', () => new Response(`"${'a'.repeat(2_000_001)}"`), 1],
    ['that is not there', () => new Response('', { status: 404 }), 1],
    ['from a server that is gone', () => Promise.reject(new TypeError('Failed to fetch')), 1],
    ['that is too slow', () => Promise.reject(new DOMException('timed out', 'TimeoutError')), 1],
  ];

  function withLine(date: string) {
    const copy = { ...publishHelplines(), checked: date };
    const line = copy.lines.find(({ id }) => id === 'kvinnofridslinjen');
    return { ...copy, lines: [...copy.lines, { ...line, id: 'kommunens-jour', name: 'Kommunens jour' }] };
  }
  function withUrl(url: string) {
    const copy = file('2026-12-01');
    Object.assign(copy.lines[0] ?? {}, { url });
    return copy;
  }
  function withTel(tel: string) {
    const copy = file('2026-12-01');
    Object.assign(copy.lines[2]?.phone ?? {}, { tel });
    return copy;
  }

  for (const [name, given, count] of broken) {
    it(`changes nothing when it is data ${name}`, async () => {
      answer = given;
      const messages = await warnings(async () => {
        expect((await shown(`/broken-${address++}.json`))?.getAttribute('href')).to.equal('tel:116016');
      });
      expect(messages.length, messages.join()).to.equal(count);
    });
  }

  it('changes nothing when the address is none', async () => {
    const messages = await warnings(async () => {
      expect((await shown('https://'))?.getAttribute('href')).to.equal('tel:116016');
    });
    expect(messages.length).to.equal(1);
  });

  it('may hold a line of its own, of which nothing is said before the answer', async () => {
    let arrive: (response: Response) => void = () => undefined;
    answer = () => new Promise((done) => (arrive = done));
    const messages = await warnings(async () => {
      expect((await shown(`/own-${address++}.json`, 'kommunens-jour'))?.getAttribute('href')).to.equal('tel:116016');
      arrive(json(withLine('2026-12-01'))());
      await settle();
      expect(texts(document.querySelector('hamn-hotline-card')?.shadowRoot?.querySelector('.card'))).to.contain(
        'Kommunens jour',
      );
    });
    expect(messages).to.deep.equal([]);
  });

  it('is said not to hold the line once it has been read, and not when it cannot be read', async () => {
    for (const [given, expected] of [
      [json(withLine('2026-12-01')), ['line']],
      [json(publishHelplines()), ['line']],
      [() => new Response('', { status: 404 }), ['src']],
    ] as const) {
      answer = given;
      const messages = await warnings(async () => {
        await shown(`/lacks-${address++}.json`, 'annan-jour');
        document.querySelector<HotlineCard>('hamn-hotline-card')?.requestUpdate();
        await settle();
      });
      expect(messages.map((each) => /<[\w-]+ (\w+)=/.exec(each)?.[1])).to.deep.equal(expected);
      fixtureCleanup();
    }
  });

  it('leaves a line that it does not hold as it was', async () => {
    const copy = file('2026-12-01');
    copy.lines = copy.lines.filter(({ id }) => id !== 'bris');
    answer = json(copy);
    expect((await shown(`/without-${address++}.json`, 'bris'))?.getAttribute('href')).to.equal('tel:116111');
  });
});

describe('wrong input', () => {
  it('leaves the page’s own link and warns once', async () => {
    const messages = await warnings(async () => {
      const element = await fixture<HotlineCard>(
        html`<hamn-hotline-card line="nonsense"
          ><a href="tel:0851234567">Kommunens jour 08-512 345 67</a></hamn-hotline-card
        >`,
      );
      expect((element.firstElementChild as HTMLElement).getBoundingClientRect().height).to.be.greaterThan(0);
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(messages).to.deep.equal([
      '<hamn-hotline-card line="nonsense">: expected the id of a helpline in helplines.json',
    ]);
  });

  for (const line of ['constructor', '__proto__', '<b>', ' ']) {
    it(`does nothing with line="${line}"`, async () => {
      await warnings(async () => {
        expect((await card(line)).getAttribute('state')).to.equal('unknown');
      });
    });
  }
});
