// The script of the page: reads the pasted HTML, lists what goes wrong in it, and shows the widgets in it in two windows.
// Nothing leaves the browser.
import { fieldsIn, readChoice } from '../../builder/choice.ts';
import { builderLinks } from '../../builder/choice-links.ts';
import { readBy, scriptCode } from '../../builder/code.ts';
import { sure } from '../../shared/sure.ts';
import { ownAddress } from '../findings/hosts.ts';
import { findIn, inOrder, measuredFindings } from '../findings/index.ts';
import type { Finding, Measured, Place, Report } from '../types.ts';
import { findingWords } from '../words/findings.ts';
import { scriptWords } from '../words/page.ts';
import facts from './facts.js';
import { frameWith, parsed } from './from-text.ts';
import { markPlace } from './place.ts';
import { hostsAsked, shownPage, type Parts } from './shown-page.ts';
import { withStylesHeld } from './styles.ts';

const lang = document.documentElement.lang === 'en' ? 'en' : 'sv';
const say = scriptWords[lang];
const words = findingWords(lang);

const byId = (id: string): HTMLElement => sure(document.getElementById(id), id);
const inside = (element: HTMLElement, selector: string): HTMLElement =>
  sure(element.querySelector<HTMLElement>(selector), selector);

const form = byId('try') as HTMLFormElement;
const source = byId('try-source') as HTMLTextAreaElement;
const place = byId('try-place') as HTMLSelectElement;
const fetches = byId('try-fetch') as HTMLInputElement;
const address = byId('try-address') as HTMLInputElement;
const [told, found, looks] = [byId('try-told'), byId('try-found'), byId('try-looks')];

const list = new Intl.ListFormat(lang, { type: 'conjunction' });
const choiceNow = () => readChoice(location.hash, fieldsIn(facts.fields, lang));

function element(tag: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

function shownFinding({ kind, names = [], code }: Finding): HTMLElement {
  const { title, happens, todo } = words[kind](kind === 'base-href' ? names.join('') : list.format(names));
  const item = element('li', element('h3', title), element('p', happens), element('p', todo));
  item.dataset.kind = kind;
  if (code) item.append(element('pre', element('code', code)));
  return item;
}

function showFindings(findings: readonly Finding[]): void {
  inside(found, '.findings').replaceChildren(...findings.map(shownFinding));
  inside(found, '[data-count]').textContent = findings.length ? say.some(findings.length) : say.none;
  found.hidden = false;
}

/** A window of this width, shrunk to the space that the page has. */
function screen(
  name: string,
  text: string,
  width: number,
  height: number,
  drawn = width,
): [HTMLElement, HTMLIFrameElement] {
  const frame = frameWith(text);
  const box = element('div', frame);
  box.className = 'screen';
  frame.title = name;
  frame.width = String(drawn);
  frame.height = String((height * drawn) / width);
  box.style.maxInlineSize = `${width}px`;
  new ResizeObserver(() => {
    const scale = box.clientWidth / drawn;
    frame.style.transform = `scale(${scale})`;
    box.style.blockSize = `${Number(frame.height) * scale}px`;
  }).observe(box);
  return [element('figure', element('figcaption', name), box), frame];
}

/** The width that a phone draws a page without a viewport in. */
const wide = 980;

function showScreens(text: string, hasViewport: boolean): HTMLIFrameElement[] {
  const [phone, small] = screen(say.phone, text, 360, 640, hasViewport ? 360 : wide);
  const [computer, large] = screen(say.computer, text, 1280, 800);
  looks.hidden = false;
  inside(looks, '.screens').replaceChildren(phone, computer);
  return [small, large];
}

/** What the frames of the last try measured. Only our own script runs in them. */
let frames: HTMLIFrameElement[] = [];
let fromHtml: Finding[] = [];
let measured: Measured[] = [];

addEventListener('message', ({ source: sender, data }: MessageEvent<Report | undefined>) => {
  if (!data?.measured || !frames.some((each) => each.contentWindow === sender)) return;
  measured.push(data.measured);
  found.ariaBusy = String(measured.length < frames.length);
  showFindings(inOrder([...fromHtml, ...measured.flatMap(measuredFindings)]));
});

const thirdParties = async () => (await import('./third-party-facts.js')).default;
const read = (): Document => parsed(withStylesHeld(source.value));

/** Says who would learn of it, before anything is fetched. */
async function sayHosts(): Promise<void> {
  address.value ||= ownAddress(read()) ?? '';
  const fetchedFrom = address.validity.valid ? address.value : '';
  const hosts = fetchedFrom ? hostsAsked(read(), { fetchedFrom, parties: await thirdParties() }) : [];
  inside(form, '[data-hosts]').textContent = hosts.length ? say.wouldAsk(list.format(hosts)) : '';
}

async function show(): Promise<void> {
  const choice = choiceNow();
  const isEmpty = !source.value.trim();
  told.textContent = isEmpty ? say.empty : facts.widgets.some(({ name }) => choice[name]) ? '' : say.nothing;
  if (told.textContent) return;
  const parties = await thirdParties();
  const page = read();
  const wanted = place.value as Place;
  const { parent, missing } = markPlace(page, wanted);
  const code = scriptCode(choice, facts);
  fromHtml = findIn({ source: source.value, page, parent, missing, code, choice, facts, parties });
  measured = [];
  await sayHosts();
  const here = { ...facts, site: location.origin };
  const parts: Parts = {
    scripts: { inside: `${location.origin}/embed/try.js`, widgets: `${location.origin}/v/${facts.version}/hamn.js` },
    code: scriptCode(choice, here),
    reads: readBy(choice, here),
    fetchedFrom: fetches.checked && address.validity.valid ? address.value || undefined : undefined,
    parties,
  };
  const { text, hosts } = shownPage(page, parts);
  found.ariaBusy = 'true';
  showFindings(fromHtml);
  frames = showScreens(text, Boolean(page.querySelector('meta[name="viewport" i]')));
  inside(looks, '[data-asked]').textContent = hosts.length
    ? say.asked(list.format(hosts))
    : fetches.checked && !parts.fetchedFrom
      ? say.noAddress
      : say.asksNobody;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void show().then(() => {
    if (!found.hidden) byId('try-found-title').focus();
  });
});

inside(form, '[data-example]').addEventListener('click', () => {
  source.value = JSON.parse(byId('try-example').textContent) as string;
  place.value = 'mark';
  form.requestSubmit();
});

for (const each of [source, address, fetches]) each.addEventListener('change', () => void sayHosts());
const showAddress = (): void => {
  inside(form, '[data-address]').hidden = !fetches.checked;
};
fetches.addEventListener('change', showAddress);

/** The links to the builder, and to this page in the other language, keep the choice. */
const keepChoice = (): void => {
  for (const { link } of builderLinks(facts)) link.hash = location.hash;
};

addEventListener('hashchange', keepChoice);
keepChoice();
// Somebody may have written and ticked before this script came.
showAddress();
void sayHosts();
