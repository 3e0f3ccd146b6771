import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { AmbassadorGallery } from '../../widgets/ambassador-gallery/ambassador-gallery.js';
import '../../widgets/ambassador-gallery/ambassador-gallery.js';

const picture = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 500"></svg>';

/** Four of them, again and again: a role and a municipality each, and a pledge. */
const roles = [
  ['rektor', '0880', 'Kalmar'],
  ['präst', '0861', 'Mönsterås'],
  ['snickare', '0880', 'Kalmar'],
  ['polis', '0885', 'Borgholm'],
] as const;

function figure(index: number) {
  const [role, place, name] = roles[index % roles.length] as (typeof roles)[0];
  const id = `person-${index + 1}`;
  return html`
    <figure id=${id} data-place=${place}>
      <img src=${picture} alt="Tecknat porträtt" width="400" height="500" />
      <blockquote>Jag säger ifrån.</blockquote>
      <figcaption><a href="#${id}">Exempel ${index + 1}</a>, ${role}, <data value=${place}>${name}</data></figcaption>
    </figure>
  `;
}

async function gallery(count: number, { layout = '', filter = true, view = true } = {}): Promise<AmbassadorGallery> {
  const people = Array.from({ length: count }, (_, index) => figure(index));
  const el: AmbassadorGallery = await fixture(
    html`<hamn-ambassador-gallery layout=${layout} ?filter=${filter} ?view=${view}>${people}</hamn-ambassador-gallery>`,
  );
  await nextFrame();
  return el;
}

const find = (el: Element, selector: string): Element | null => el.shadowRoot?.querySelector(selector) ?? null;
const search = (el: Element) => find(el, 'input') as HTMLInputElement;
const places = (el: Element) => find(el, 'select') as HTMLSelectElement;
const status = (el: Element) => find(el, 'output')?.textContent;
const view = (el: Element) => find(el, 'dialog') as HTMLDialogElement;
const isOpen = (el: Element) => view(el).matches(':popover-open');
const link = (el: Element, id: string) => el.querySelector(`a[href="#${id}"]`) as HTMLAnchorElement;
const figures = (el: Element) => [...el.querySelectorAll<HTMLElement>(':scope > figure:not([slot=view])')];
const shown = (el: Element) => figures(el).flatMap((each) => (each.checkVisibility() ? [each.id] : []));
/** Compares elements by name: printing whole elements after a failed comparison takes minutes. */
const focused = (el: Element) => {
  const inner = document.activeElement === el ? el.shadowRoot?.activeElement : document.activeElement;
  return inner?.localName === 'a' ? inner.getAttribute('href') : inner?.localName;
};
const hasView = (el: Element) => el.querySelector('[slot=view]') !== null;
const inView = (el: Element) => el.querySelector('[slot=view] a')?.textContent;

async function type(el: AmbassadorGallery, words: string): Promise<void> {
  search(el).focus();
  await sendKeys({ type: words });
  await el.updateComplete;
}

async function choose(el: AmbassadorGallery, place: string): Promise<void> {
  places(el).value = place;
  places(el).dispatchEvent(new Event('input', { bubbles: true }));
  await el.updateComplete;
}

async function clickOn(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

/** Goes to an address within the page, and waits for the page's event. */
async function goTo(hash: string): Promise<void> {
  const heard = oneEvent(window, 'hashchange');
  location.hash = hash;
  await heard;
}

const columns = (el: HTMLElement): number =>
  new Set(figures(el).map((each) => Math.round(each.getBoundingClientRect().left))).size;

async function warnings(act: () => Promise<unknown>): Promise<string[]> {
  const messages: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => messages.push(message);
  await act();
  console.warn = warn;
  return messages;
}

beforeEach(() => setViewport({ width: 1280, height: 800 }));

afterEach(() => {
  if (location.hash) history.replaceState(null, '', location.href.replace(/#.*/, ''));
});

describe('the gallery', () => {
  it('leaves no row for what editors write between people', async () => {
    const element = await fixture<AmbassadorGallery>(
      html`<hamn-ambassador-gallery
        >${figure(0)}
        <p>&nbsp;</p>
        ${figure(1)}
        <p><br /></p>
        ${figure(2)}
        <p>Mer</p></hamn-ambassador-gallery
      >`,
    );
    await nextFrame();
    expect(element.shadowRoot?.querySelectorAll('li.rest').length).to.equal(1);
    expect(element.shadowRoot?.querySelectorAll('li:not(.rest)').length).to.equal(3);
  });

  it("keeps the page's own figures, in their order, where they were", async () => {
    const el = await gallery(3);
    expect(figures(el).map(({ id }) => id)).to.deep.equal(['person-1', 'person-2', 'person-3']);
    const slots = [...(el.shadowRoot?.querySelectorAll<HTMLSlotElement>('li slot') ?? [])];
    expect(slots.flatMap((slot) => slot.assignedElements())).to.deep.equal(figures(el));
  });

  it('shows no parts of its own unless the page asks for them', async () => {
    const el = await gallery(3, { filter: false, view: false });
    for (const each of ['input', 'select', 'dialog']) expect(find(el, each) === null).to.equal(true);
    link(el, 'person-2').click();
    expect(hasView(el)).to.equal(false);
  });

  it('is a list of people, each in their own entry', async () => {
    const el = await gallery(3);
    const list = find(el, '[part=list]') as HTMLElement;
    expect(list.getAttribute('role')).to.equal('list');
    expect([...list.children].map(({ localName }) => localName)).to.deep.equal(['li', 'li', 'li']);
  });

  it('numbers no entries: a browser would renumber all later entries for each hidden one', async () => {
    const el = await gallery(3);
    const entries = [...(find(el, '[part=list]')?.children ?? [])];
    expect(entries.map((each) => getComputedStyle(each).display)).to.deep.equal(['block', 'block', 'block']);
  });

  it('has an entry for each when it is first drawn', async () => {
    const el = document.createElement('hamn-ambassador-gallery');
    el.innerHTML = '<figure></figure><figure></figure>';
    const place = await fixture(html`<div></div>`);
    place.append(el);
    await el.updateComplete;
    expect(find(el, '[part=list]')?.children.length).to.equal(2);
  });

  it('follows people that are added or removed later', async () => {
    const el = await gallery(2);
    const copy = figures(el)[1]?.cloneNode(true) as HTMLElement;
    copy.id = 'late';
    el.append(copy);
    await nextFrame();
    expect(status(el)).to.equal('Träffar: 3');
    figures(el)[0]?.remove();
    await nextFrame();
    expect(status(el)).to.equal('Träffar: 2');
  });

  for (const options of [{}, { layout: 'row' }, { layout: 'row', view: false }, { filter: false, view: false }]) {
    it(`passes axe with ${JSON.stringify(options)}`, async () => {
      await expect(await gallery(3, options)).to.be.accessible();
    }).timeout(10_000);
  }

  for (const [width, expected] of [
    [320, 2],
    [768, 3],
    [1280, 6],
  ] as const) {
    it(`is laid out in ${expected} columns at ${width} px, and nothing sticks out`, async () => {
      await setViewport({ width, height: 640 });
      const el = await gallery(12);
      expect(columns(el)).to.equal(expected);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }

  it('takes the least width of a column from the page', async () => {
    const el = await gallery(12);
    el.style.setProperty('--hamn-gallery-column', '30rem');
    expect(columns(el)).to.equal(2);
  });

  it('gives every picture the same shape, whatever its own', async () => {
    const el = await gallery(2);
    const [img] = el.querySelectorAll('img');
    img?.setAttribute('height', '400');
    const { width, height } = (img as HTMLImageElement).getBoundingClientRect();
    expect(width / height).to.be.closeTo(0.8, 0.01);
  });

  it("lets the page's own rules win", async () => {
    const el = await gallery(1);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('blockquote { font-style: normal }');
    document.adoptedStyleSheets.unshift(sheet);
    expect(getComputedStyle(el.querySelector('blockquote') as Element).fontStyle).to.equal('normal');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  it('adds its rules for figures once, however many galleries there are', async () => {
    await gallery(1);
    const before = document.adoptedStyleSheets.length;
    await gallery(1);
    expect(document.adoptedStyleSheets.length).to.equal(before);
  });

  it('lays them out inside a shadow root too', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const el = document.createElement('hamn-ambassador-gallery');
    root.append(el);
    const quote = document.createElement('blockquote');
    const inside = document.createElement('figure');
    inside.append(quote);
    el.append(inside);
    await nextFrame();
    expect(getComputedStyle(quote).fontStyle).to.equal('italic');
  });

  it('has the words of the nearest language', async () => {
    const el = await gallery(2);
    el.lang = 'en';
    await nextFrame();
    expect(status(el)).to.equal('Matches: 2');
    expect(view(el).querySelector('button')?.textContent).to.equal('Close');
  });
});

describe('the row', () => {
  it('is one line, which scrolls inside the page', async () => {
    await setViewport({ width: 768, height: 640 });
    const el = await gallery(12, { layout: 'row' });
    const list = find(el, '[part=list]') as HTMLElement;
    expect(columns(el)).to.equal(12);
    expect(list.scrollWidth).to.be.above(list.clientWidth);
    expect(document.documentElement.scrollWidth).to.be.at.most(768);
  });

  it('is scrolled with the arrow keys, also without a link in it', async () => {
    const el = await gallery(24, { layout: 'row', view: false, filter: false });
    for (const each of el.querySelectorAll('a')) each.remove();
    await sendKeys({ press: 'Tab' });
    expect(focused(el)).to.equal('ul');
    await sendKeys({ press: 'ArrowRight' });
    await nextFrame();
    await nextFrame();
    expect(find(el, '[part=list]')?.scrollLeft).to.be.above(0);
  });

  it('is a grid on paper, which does not scroll', async () => {
    const el = await gallery(12, { layout: 'row' });
    await emulateMedia({ media: 'print' });
    const [across, right] = [columns(el), Math.max(...figures(el).map((each) => each.getBoundingClientRect().right))];
    await emulateMedia({ media: 'screen' });
    expect(across).to.be.below(12);
    expect(right).to.be.at.most(innerWidth);
  });

  it('fills the width when there are few people', async () => {
    const el = await gallery(2, { layout: 'row' });
    const { right } = (figures(el)[1] as HTMLElement).getBoundingClientRect();
    expect(right).to.be.closeTo(el.getBoundingClientRect().right, 1);
  });
});

describe('looking for people', () => {
  for (const [words, expected] of [
    ['polis', [4]],
    ['POLIS', [4]],
    ['monsteras', [2]],
    ['exempel kalmar', [1, 3]],
    ['kalmar 3', [3]],
    ['ifrån', [1, 2, 3, 4]],
    ['  präst  ', [2]],
    ['ingen', []],
  ] as const) {
    it(`finds ${expected.length} with "${words}", says so, and keeps the focus`, async () => {
      const el = await gallery(4);
      await type(el, words);
      expect(shown(el)).to.deep.equal(expected.map((number) => `person-${number}`));
      expect(status(el)).to.equal(`Träffar: ${expected.length}`);
      expect(focused(el)).to.equal('input');
    });
  }

  it('offers each municipality once, by the name in the caption and in Swedish order', async () => {
    const el = await gallery(8);
    for (const [index, place, name] of [
      [5, '0662', 'Åseda'],
      [6, '1292', 'Ängelholm'],
      [7, '0821', 'Östersund'],
    ] as const) {
      figures(el)[index]?.setAttribute('data-place', place);
      (el.querySelectorAll('data')[index] as HTMLElement).textContent = name;
    }
    el.append(document.createElement('figure'));
    await nextFrame();
    const texts = [...places(el).options].map(({ value, text }) => [value, text]);
    expect(texts).to.deep.equal([
      ['', 'Alla'],
      ['0885', 'Borgholm'],
      ['0880', 'Kalmar'],
      ['0861', 'Mönsterås'],
      ['0662', 'Åseda'],
      ['1292', 'Ängelholm'],
      ['0821', 'Östersund'],
    ]);
  });

  it('shows the code where the page gives no name, and no choice where no one has a place', async () => {
    const other: AmbassadorGallery = await fixture(
      html`<hamn-ambassador-gallery filter><figure data-place="0861"></figure></hamn-ambassador-gallery>`,
    );
    await nextFrame();
    expect(places(other).options[1]?.text).to.equal('0861');
    const none: AmbassadorGallery = await fixture(
      html`<hamn-ambassador-gallery filter><figure></figure></hamn-ambassador-gallery>`,
    );
    await nextFrame();
    expect(places(none).checkVisibility()).to.equal(false);
    expect(search(none).checkVisibility()).to.equal(true);
  });

  it('takes municipality and words together', async () => {
    const el = await gallery(4);
    await choose(el, '0880');
    expect(shown(el)).to.deep.equal(['person-1', 'person-3']);
    await type(el, 'snickare');
    expect(shown(el)).to.deep.equal(['person-3']);
    await choose(el, '');
    expect(status(el)).to.equal('Träffar: 1');
  });

  it('hides people added later who do not match the search', async () => {
    const el = await gallery(4);
    await type(el, 'polis');
    const late = figures(el)[0]?.cloneNode(true) as HTMLElement;
    el.append(late);
    await nextFrame();
    expect(shown(el)).to.deep.equal(['person-4']);
  });

  it('moves nothing: neither the field nor the page, however few are left', async () => {
    await setViewport({ width: 320, height: 640 });
    const el = await gallery(12);
    const after = document.createElement('p');
    el.after(after);
    search(el).focus();
    scrollTo(0, 20);
    const where = () => [scrollY, search(el).getBoundingClientRect().top];
    const before = where();
    await type(el, 'ingen');
    expect(shown(el)).to.deep.equal([]);
    expect(where()).to.deep.equal(before);
    expect(after.getBoundingClientRect().top).to.be.at.least(innerHeight);
    for (let letter = 0; letter < 5; letter += 1) await sendKeys({ press: 'Backspace' });
    expect((find(el, '[part=list]') as HTMLElement).style.minBlockSize).to.equal('');
    after.remove();
    scrollTo(0, 0);
  });

  it("hides them whatever the page's own rules say", async () => {
    const el = await gallery(2);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('figure { display: block !important }');
    document.adoptedStyleSheets.push(sheet);
    await type(el, 'ingen');
    expect(shown(el)).to.deep.equal([]);
    document.adoptedStyleSheets.pop();
  });
});

describe("a person's own view", () => {
  it('opens with a click anywhere on the figure, and leaves address and history alone', async () => {
    const el = await gallery(4);
    const [address, entries] = [location.href, history.length];
    await clickOn(figures(el)[1]?.querySelector('img') as Element);
    expect(isOpen(el)).to.equal(true);
    expect(inView(el)).to.equal('Exempel 2');
    expect([location.href, history.length]).to.deep.equal([address, entries]);
  });

  it('shows what the figure shows, without its id, and leaves the figure where it was', async () => {
    const el = await gallery(4);
    const before = figures(el).map((each) => each.getBoundingClientRect().top);
    link(el, 'person-2').click();
    const copy = el.querySelector('[slot=view]') as HTMLElement;
    expect(copy.innerHTML).to.equal(figures(el)[1]?.innerHTML);
    expect(copy.id).to.equal('');
    expect(copy.checkVisibility()).to.equal(true);
    expect(figures(el).map((each) => each.getBoundingClientRect().top)).to.deep.equal(before);
    expect(document.querySelectorAll('#person-2').length).to.equal(1);
  });

  it('is a dialog with the name of the person, and passes axe', async () => {
    const el = await gallery(4);
    link(el, 'person-2').click();
    expect(view(el).getAttribute('aria-label')).to.equal('Exempel 2, präst, Mönsterås');
    await expect(el).to.be.accessible();
  });

  for (const [how, close] of [
    ['Esc', () => sendKeys({ press: 'Escape' })],
    ['its button', () => sendKeys({ press: 'Enter' })],
  ] as const) {
    it(`takes the focus, closes with ${how}, and gives the focus back`, async () => {
      const el = await gallery(4);
      link(el, 'person-3').focus();
      await sendKeys({ press: 'Enter' });
      expect(isOpen(el)).to.equal(true);
      expect(el.shadowRoot?.activeElement?.textContent).to.equal('Stäng');
      await close();
      expect(isOpen(el)).to.equal(false);
      expect(focused(el)).to.equal('#person-3');
      await nextFrame();
      expect(hasView(el)).to.equal(false);
    });
  }

  it('closes with a click beside it, and a click on another shows the other', async () => {
    const el = await gallery(12);
    link(el, 'person-1').click();
    await clickOn(figures(el)[11]?.querySelector('img') as Element);
    expect(inView(el)).to.equal('Exempel 12');
    await sendMouse({ type: 'click', position: [1270, 790] });
    expect(isOpen(el)).to.equal(false);
  });

  for (const [dir, ahead, back] of [
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const) {
    it(`goes on with ${ahead} in ${dir}, among those found, and round`, async () => {
      const el = await gallery(4);
      el.dir = dir;
      await choose(el, '0880');
      link(el, 'person-1').click();
      for (const [key, expected] of [
        [ahead, 'Exempel 3'],
        [ahead, 'Exempel 1'],
        [back, 'Exempel 3'],
        ['ArrowDown', 'Exempel 3'],
      ] as const) {
        await sendKeys({ press: key });
        expect(inView(el)).to.equal(expected);
      }
    });
  }

  it('goes on with its buttons, and names the person shown', async () => {
    const el = await gallery(4);
    link(el, 'person-1').click();
    const [, previous, next] = view(el).querySelectorAll('button');
    next?.click();
    expect(inView(el)).to.equal('Exempel 2');
    previous?.click();
    previous?.click();
    expect(inView(el)).to.equal('Exempel 4');
    expect(view(el).getAttribute('aria-label')).to.contain('Exempel 4');
    expect(find(el, 'slot[name=view]')?.closest('[aria-live]')?.getAttribute('aria-live')).to.equal('polite');
  });

  it('opens with the address, and closes when the address is another', async () => {
    location.hash = '#person-2';
    const el = await gallery(4);
    expect(inView(el)).to.equal('Exempel 2');
    await goTo('#person-4');
    expect(inView(el)).to.equal('Exempel 4');
    await goTo('#elsewhere');
    expect(isOpen(el)).to.equal(false);
  });

  it('does not open again by itself when it was closed and the figures change', async () => {
    location.hash = '#person-2';
    const el = await gallery(4);
    await sendKeys({ press: 'Escape' });
    figures(el)[0]?.remove();
    await nextFrame();
    expect(isOpen(el)).to.equal(false);
  });

  it('is not taken for the address of the page itself', async () => {
    const el: AmbassadorGallery = await fixture(
      html`<hamn-ambassador-gallery view
        ><figure><a href="#">Upp</a></figure></hamn-ambassador-gallery
      >`,
    );
    expect(isOpen(el)).to.equal(false);
  });

  it('opens with a link that names the page too, and not with one to somewhere else', async () => {
    const el = await gallery(2);
    link(el, 'person-2').href = `${location.pathname}#person-2`;
    el.querySelector<HTMLElement>('a[href$="#person-2"]')?.click();
    expect(inView(el)).to.equal('Exempel 2');
    await sendKeys({ press: 'Escape' });
    figures(el)[0]?.querySelector('figcaption')?.insertAdjacentHTML('beforeend', '<a href="#other">Annat</a>');
    link(el, 'other').click();
    expect(isOpen(el)).to.equal(false);
  });

  it('keeps the focus when it goes on from a link inside', async () => {
    const el = await gallery(2);
    link(el, 'person-1').click();
    el.querySelector<HTMLElement>('[slot=view] a')?.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(el.shadowRoot?.activeElement?.textContent).to.equal('Stäng');
  });

  it('does not take the focus back from elsewhere when it closes', async () => {
    const el = await gallery(2);
    link(el, 'person-1').click();
    search(el).focus();
    await sendKeys({ press: 'Escape' });
    expect(isOpen(el)).to.equal(false);
    expect(focused(el)).to.equal('input');
  });

  it('opens for someone hidden by the search', async () => {
    const el = await gallery(4);
    await type(el, 'polis');
    await goTo('#person-1');
    expect(inView(el)).to.equal('Exempel 1');
    expect(el.querySelector('[slot=view]')?.checkVisibility()).to.equal(true);
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
    it(`leaves a click with ${key} to the browser`, async () => {
      const el = await gallery(2);
      const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true });
      let handled;
      const note = (event: Event): void => {
        handled = event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener('click', note, { once: true });
      link(el, 'person-1').dispatchEvent(click);
      expect(handled).to.equal(false);
      expect(isOpen(el)).to.equal(false);
    });
  }

  it('goes to the figure in a browser without popovers', async () => {
    const el = await gallery(2);
    Object.defineProperty(view(el), 'togglePopover', { value: undefined });
    link(el, 'person-2').click();
    expect(location.hash).to.equal('#person-2');
    expect(hasView(el)).to.equal(false);
  });

  it('notifies the exit that something has opened', async () => {
    const el = await gallery(2);
    const opened: boolean[] = [];
    addEventListener('toggle', () => opened.push(isOpen(el)), { capture: true, once: true });
    link(el, 'person-2').click();
    expect(opened).to.deep.equal([true]);
  });

  it('ignores address changes after its removal', async () => {
    const el = await gallery(2);
    el.remove();
    await goTo('#person-2');
    expect(hasView(el)).to.equal(false);
  });
});

describe('wrong input', () => {
  it('is a grid with one warning for a layout that there is not', async () => {
    let el!: AmbassadorGallery;
    const messages = await warnings(async () => {
      el = await gallery(12, { layout: 'circle' });
      el.requestUpdate();
      await el.updateComplete;
    });
    expect(columns(el)).to.equal(6);
    expect(messages).to.deep.equal(['<hamn-ambassador-gallery layout="circle">: expected "grid" or "row"']);
  });

  it('is silent for grid and row, and for nothing', async () => {
    for (const layout of ['', 'grid', 'row']) {
      const messages = await warnings(async () => {
        const el = await gallery(1, { layout });
        el.removeAttribute('layout');
        await el.updateComplete;
      });
      expect(messages).to.deep.equal([]);
    }
  });

  it('is an empty gallery where there are no figures', async () => {
    const el = await gallery(0);
    expect(find(el, 'input') === null).to.equal(true);
  });
});
