import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Haven } from '../../widgets/haven/haven.js';
import '../../widgets/haven/haven.js';
import { groups, inOrder } from '../../widgets/data/groups.js';
import { helplines } from '../../widgets/data/helplines.js';
import { haven as english } from '../../widgets/phrases/en.js';
import { haven as swedish } from '../../widgets/phrases/sv.js';
import { srcOf } from '../samples/municipalities.js';
import { resetClock, setClock } from './clock-stub.js';

const texts = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Every shadow root of the page: the help is in a closed one. */
const roots: ShadowRoot[] = [];
const { attachShadow } = Element.prototype;
const help = (): Document | undefined =>
  roots.map((root) => root.querySelector('iframe')?.contentDocument).find(Boolean) ?? undefined;

const signOf = (element: Haven): HTMLButtonElement | null => element.shadowRoot?.querySelector('button') ?? null;

/** Opens the help, and waits until all of it is drawn. */
async function opened(element: Haven): Promise<Document> {
  signOf(element)?.click();
  await waitUntil(() => help()?.querySelector('.seen'), 'all of the help is drawn');
  return help() as Document;
}

const close = (): void => {
  help()?.querySelector<HTMLElement>('.close')?.click();
};

const closed = html`<hamn-haven lang="sv"><a href="https://www.example.se/stod/">Omtanke</a></hamn-haven>`;

describe('<hamn-haven>', () => {
  let warnings: string[];
  const { warn } = console;

  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
    Element.prototype.attachShadow = function (this: Element, how: ShadowRootInit): ShadowRoot {
      const root = attachShadow.call(this, how);
      roots.push(root);
      return root;
    };
  });
  afterEach(() => {
    close();
    resetClock();
    console.warn = warn;
    Element.prototype.attachShadow = attachShadow;
    roots.length = 0;
  });

  it('is a button with the page’s own word, at least 44 px, and no link that a script could fetch in advance', async () => {
    const sign = signOf(await fixture<Haven>(closed));
    expect(texts(sign)).to.equal('Omtanke');
    expect(sign?.getAttribute('aria-haspopup')).to.equal('dialog');
    const { width, height } = sign?.getBoundingClientRect() ?? {};
    expect(Math.min(width ?? 0, height ?? 0)).to.be.at.least(44);
    expect(document.querySelector('hamn-haven a')?.checkVisibility()).to.equal(false);
  });

  it('follows a change of the page’s word, and has one of its own in the page’s language', async () => {
    const element = await fixture<Haven>(closed);
    const link = element.querySelector('a') as HTMLAnchorElement;
    link.textContent = 'Stöd';
    await waitUntil(() => texts(signOf(element)) === 'Stöd', 'the word changes');
    expect(texts(signOf(await fixture<Haven>(html`<hamn-haven lang="en"></hamn-haven>`)))).to.equal(english.sign);
  });

  it('shows 112 and Kvinnofridslinjen first, then every group', async () => {
    const page = await opened(await fixture<Haven>(closed));
    const calls = [...page.querySelectorAll('.first a')].map((link) => link.getAttribute('href'));
    expect(calls).to.deep.equal(['tel:112', 'tel:116016']);
    const shown = [...page.querySelectorAll('.groups > li > button')].map(texts);
    expect(shown).to.deep.equal(groups.map((group) => swedish.groups[group]));
  });

  it('lists the lines of a group in the order of every list, the open ones first', async () => {
    for (const moment of ['2026-12-01T10:00:00+01:00', '2026-12-01T03:00:00+01:00']) {
      setClock(moment);
      const page = await opened(await fixture<Haven>(closed));
      for (const [at, group] of groups.entries()) {
        page.querySelectorAll<HTMLElement>('.groups > li > button')[at]?.click();
        const names = [...page.querySelectorAll('.groups .lines .name')].map(texts);
        const expected = inOrder(helplines, { group, now: new Date() }).filter(({ id }) => id !== '112');
        expect(names, group).to.deep.equal(expected.map(({ name }) => name));
      }
      close();
      resetClock();
    }
  });

  it('says the hours of a line that nobody has confirmed, and that they are not, and nothing of whether it is open', async () => {
    const page = await opened(await fixture<Haven>(closed));
    page.querySelector<HTMLElement>('[value="man"]')?.click();
    const line = [...page.querySelectorAll('.groups .lines li')].find((each) =>
      texts(each).includes('Stödlinjen för män'),
    );
    expect(texts(line)).to.match(/07\.00–21\.00.*Tiderna är inte bekräftade/);
    expect(line?.querySelector('.state')).to.equal(null);
    expect(texts(line?.querySelector('.call'))).to.match(/^Ring .*, Stödlinjen för män$/);
  });

  it('shows one group at a time, and says which', async () => {
    const page = await opened(await fixture<Haven>(closed));
    const [first, second] = page.querySelectorAll<HTMLElement>('.groups > li > button');
    first?.click();
    second?.click();
    expect([first, second].map((each) => each?.ariaExpanded)).to.deep.equal(['false', 'true']);
    second?.click();
    expect(page.querySelector('.groups .lines')).to.equal(null);
  });

  it('says nothing of hours when the visitor’s clock is wrong, but that Kvinnofridslinjen is always open', async () => {
    setClock('2001-01-01T12:00:00Z');
    const page = await opened(await fixture<Haven>(closed));
    page.querySelector<HTMLElement>('.groups > li > button')?.click();
    expect(page.querySelector('.groups .state')).to.equal(null);
    expect(texts(page.querySelector('.first .state'))).to.equal('Öppet nu, dygnet runt');
  });

  it('speaks ten languages, each by its own name, with Swedish words marked as such', async () => {
    const page = await opened(await fixture<Haven>(closed));
    page.querySelector<HTMLElement>('.languages')?.click();
    const names = [...page.querySelectorAll<HTMLButtonElement>('.names button')];
    expect(names.length).to.equal(10);
    for (const { value } of names) {
      if (!page.querySelector('.names')) page.querySelector<HTMLElement>('.languages')?.click();
      page.querySelector<HTMLElement>(`.names [lang="${value}"]`)?.click();
      expect([page.documentElement.lang, page.documentElement.dir]).to.deep.equal([
        value,
        ['ar', 'fa'].includes(value) ? 'rtl' : 'ltr',
      ]);
      if (['sv', 'en'].includes(value)) continue;
      const heading = page.querySelector('h2');
      expect(texts(heading)).to.equal(swedish.about);
      expect(heading?.querySelector('[lang="sv"]'), value).not.to.equal(null);
      const partly = [...page.querySelectorAll('.first + .soft > [lang]')];
      expect(
        partly.map((each) => [each.getAttribute('lang'), texts(each)]),
        value,
      ).to.deep.equal([
        ['sv', 'Delar av texten finns bara på svenska.'],
        ['en', 'Parts of the text are in Swedish only.'],
      ]);
    }
    expect([...page.querySelectorAll('.first .soft')].map(texts).at(-1), 'Ukrainian').to.equal(
      'Безкоштовний номер. Анонімно. Потрібен перекладач?',
    );
  });

  it('says of each line whom it is for, also those who worry about someone, and what a call is', async () => {
    const page = await opened(await fixture<Haven>(closed));
    page.querySelector<HTMLElement>('[value="relative"]')?.click();
    const first = page.querySelector('.groups .lines li');
    expect([...(first?.querySelectorAll('.soft') ?? [])].map(texts)).to.deep.equal([
      'Kvinnor utsatta för hot, våld eller sexuella övergrepp, närstående, yrkesverksamma',
      'Gratis att ringa. Du kan vara anonym. Flera språk.',
    ]);
  });

  it('shows the municipality’s contacts, and the page’s own link as one that leaves', async () => {
    const page = await opened(
      await fixture<Haven>(
        html`<hamn-haven lang="sv" municipality="0880" src=${srcOf('0880')}
          ><a href="https://www.example.se/stod/">Omtanke</a></hamn-haven
        >`,
      ),
    );
    await waitUntil(() => texts(page.body).includes('Kalmar kommun'), 'the contacts are shown');
    expect(texts(page.body)).to.match(/Socialjour/);
    const own = page.querySelector<HTMLAnchorElement>('a[href="https://www.example.se/stod/"]');
    expect([own?.target, own?.rel, texts(own)]).to.deep.equal(['_blank', 'noopener noreferrer', 'example.se']);
    expect(own?.querySelector('svg')).not.to.equal(null);
  });

  it('says what a service is, unless its name says it', async () => {
    for (const [code, name] of [
      ['0880', 'Socialjour: Sydostjouren'],
      ['0884', 'Höglandets socialjour'],
    ] as const) {
      const page = await opened(
        await fixture<Haven>(html`<hamn-haven lang="sv" municipality=${code} src=${srcOf(code)}></hamn-haven>`),
      );
      await waitUntil(() => texts(page.body).includes(name), `${code}: ${name}`);
      const names = [...page.querySelectorAll('.name')].map(texts);
      expect(names).to.include(name);
      close();
    }
  });

  it('warns of an unknown code, and of the data of another municipality', async () => {
    await fixture(html`<hamn-haven municipality="9999"><a href="/stod/">Stöd</a></hamn-haven>`);
    await fixture(html`<hamn-haven municipality="0881" src=${srcOf('0880')}><a href="/stod/">Stöd</a></hamn-haven>`);
    await waitUntil(() => warnings.length === 2, 'two warnings');
    expect(warnings[0]).to.contain('municipality="9999"');
    expect(warnings[1]).to.contain('found 0880');
  });

  it('has no form field, no inline style and no script in the help, and every link that leaves is marked', async () => {
    const page = await opened(await fixture<Haven>(closed));
    for (const button of page.querySelectorAll<HTMLElement>('.groups > li > button')) {
      button.click();
      expect(page.querySelector('input, select, textarea, form, script, style, [style]')).to.equal(null);
      for (const link of page.querySelectorAll('a')) {
        const leaves = /^https?:/.test(link.protocol);
        expect([link.target, link.rel, Boolean(link.querySelector('svg'))], link.href).to.deep.equal(
          leaves ? ['_blank', 'noopener noreferrer', true] : ['', '', false],
        );
      }
    }
  });

  it('says in four sentences what shows and what does not, and how to find it again', async () => {
    const page = await opened(await fixture<Haven>(closed));
    expect([...page.querySelectorAll('.seen li')].map(texts)).to.deep.equal(Object.values(swedish.seen));
    expect(texts(page.body)).to.contain(swedish.again('Omtanke'));
    expect(Object.keys(swedish.seen).length).to.equal(4);
  });

  it('sleeps with `asleep`, and where something is edited', async () => {
    const element = await fixture<Haven>(closed);
    element.asleep = true;
    await element.updateComplete;
    expect(signOf(element)).to.equal(null);
    element.asleep = false;
    await element.updateComplete;
    expect(signOf(element)).not.to.equal(null);
    element.setAttribute('data-hamn-asleep', '');
    await waitUntil(() => !signOf(element), 'it sleeps');
  });
});
