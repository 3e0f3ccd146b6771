// The script of the builder's page: reads the form and the address, and shows the code, the contrasts and two previews.
import { addChoiceToLinks } from '../choice-links.ts';
import { fieldsIn, initial, readChoice, valueOf, writeChoice } from '../choice.ts';
import { allCode } from '../code.ts';
import { ratio } from '../../shared/contrast.ts';
import { chosen, elements, waiting } from '../elements.ts';
import facts from './facts.js';
import { fieldOf, judge, ofPage, schemes } from '../colours.ts';
import type { Judged, Scheme } from '../colours.ts';
import { sure } from '../../shared/sure.ts';
import type { Choice, Field, FieldKind, Reply, Shown, Widget } from '../types.ts';
import { words } from '../words/script.ts';

const { lang } = document.documentElement;
const say = words(lang);
const fields = fieldsIn(facts.fields, lang);
const byId = (id: string): HTMLElement => sure(document.getElementById(id), id);
const around = (inside: Element, selector: string): HTMLElement =>
  sure(inside.closest<HTMLElement>(selector), selector);
const form = sure(document.querySelector<HTMLFormElement>('form#builder'), 'builder');

/** A field of the form. */
type Control = HTMLInputElement | HTMLSelectElement;

function input(name: string): Control {
  const found = form.elements.namedItem(name);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`${name}: missing`);
}

/** The name of a field: the text of its label. */
const labelOf = (name: string): string => input(name).labels?.[0]?.textContent ?? '';

/** Adds the remaining municipalities and counties to the lists. The page itself contains only the owner's. */
function fillLists(): void {
  function others<Each extends { code: string }>(
    name: string,
    all: readonly Each[],
    text: (each: Each) => string,
  ): void {
    const select = input(name);
    if (!(select instanceof HTMLSelectElement)) return;
    const known = new Set([...select.options].map(({ value }) => value));
    const group = document.createElement('optgroup');
    group.label = say.others;
    group.append(...all.filter(({ code }) => !known.has(code)).map((each) => new Option(text(each), each.code)));
    select.append(group);
  }
  const alphabet = new Intl.Collator('sv');
  const municipalities = [...facts.municipalities].sort((a, b) => alphabet.compare(a.fullName, b.fullName));
  others('contact-block.municipality', municipalities, ({ fullName }) => fullName);
  others('alert-banner.county', facts.counties, ({ name }) => name);
}

/** Whether an empty value means a ticked box. Such a box has the value `off` when it is not ticked. */
const isOff = (control: Control): boolean => 'off' in control.dataset;

const isBox = (control: Control): control is HTMLInputElement => control.type === 'checkbox';

/** The value of a field as a text. */
function textOf(control: Control): string {
  if (!isBox(control)) return control.value;
  return control.checked === isOff(control) ? '' : control.value;
}

function setText(control: Control, text: string): void {
  if (isBox(control)) control.checked = isOff(control) === (text === '');
  else control.value = text;
}

const fill = (choice: Choice): void => fields.forEach(({ name }) => setText(input(name), choice[name] ?? ''));

/** The form as a choice, and the fields with unusable text. These count as empty. */
function read(): { choice: Choice; unusable: Field[] } {
  const choice = initial(fields);
  const unusable: Field[] = [];
  for (const field of fields) {
    const value = valueOf(field, textOf(input(field.name)));
    if (value === undefined) unusable.push(field);
    choice[field.name] = value || (field.kind === 'colour' || field.kind === 'one' ? (field.initial ?? '') : '');
  }
  return { choice, unusable };
}

/**
 * Writes the note under a field. For a colour with too little contrast, adds a button with a colour that has enough.
 */
function setFigure(name: string, text: string, isWrong: boolean, better = ''): void {
  const control = input(name);
  const figure = document.getElementById(`${control.id}-figure`);
  if (!figure) return;
  control.setAttribute('aria-invalid', String(isWrong));
  if (figure.dataset.text === `${text} ${better}`) return;
  figure.dataset.text = `${text} ${better}`;
  figure.textContent = text;
  figure.classList.toggle('wrong', isWrong);
  if (!better) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say.use(better);
  button.addEventListener('click', () => {
    control.value = better;
    control.focus();
    show();
  });
  figure.append(' ', button);
}

/** The request under a list without a selection, else ''. */
const question = ({ name, kind }: Field, choice: Choice): string => {
  const [, attribute = ''] = name.split('.');
  return kind === 'one' && choice[name] === '' ? (say.one[attribute] ?? '') : '';
};

/** The request under a field with unusable text, by the kind of field. */
const wanted: Partial<Record<FieldKind, string>> = { colour: say.colour, address: say.address, length: say.length };

/** Shows the contrast of each colour against its background, in both schemes. */
function showFigures(
  choice: Choice,
  judged: readonly Judged[],
  unusable: readonly Field[],
  inUse: ReadonlySet<string>,
): void {
  for (const field of fields) setFigure(field.name, question(field, choice), false);
  for (const { name, kind } of unusable) setFigure(name, wanted[kind] ?? '', true);
  for (const { scheme, figures } of judged) {
    for (const { name, on, least, found, isEnough, chosen, derived, better } of figures) {
      const field = fieldOf(name, scheme);
      if (unusable.some((each) => each.name === field)) continue;
      const onWhat = on === 'ground' ? say.ground : labelOf(fieldOf(on, scheme)).replace(/,.*/s, '').toLowerCase();
      const figure = say.figure(say.number(ratio(found)), onWhat);
      const word = isEnough ? '' : chosen.length ? say.faint(say.number(least)) : say.faintDefault;
      const start = derived ? say.derived(derived) : '';
      setFigure(field, `${start}${figure}. ${word}`.trim(), !isEnough, isEnough ? undefined : better);
    }
  }
  for (const box of form.querySelectorAll<HTMLElement>('[data-colour], [data-length]')) {
    const { colour, length } = box.dataset;
    box.hidden = colour !== 'ground' && !inUse.has(colour ?? length ?? '');
  }
}

/** One sentence about each part of the choice that the code leaves out. */
function messages(
  judged: readonly Judged[],
  unusable: readonly Field[],
  isEmpty: boolean,
  wait: readonly Widget[],
): string {
  const name = (names: readonly string[]): string => [...new Set(names)].map(labelOf).join('; ');
  const refused = judged.flatMap(({ scheme, refused }) => refused.map((each) => fieldOf(each, scheme)));
  return [
    wait.length ? say.waiting(wait.map(({ title }) => title[lang]).join('; ')) : isEmpty && say.nothing,
    refused.length && say.refused(name(refused)),
    unusable.length && say.unusable(name(unusable.map((each) => each.name))),
  ]
    .filter(Boolean)
    .join(' ');
}

const setTextOf = (element: Element, text: string): void => {
  if (element.textContent !== text) element.textContent = text;
};

const previews: Record<Scheme, { frame?: HTMLIFrameElement; isReady: boolean }> = {
  light: { isReady: false },
  dark: { isReady: false },
};
let shown: (Omit<Shown, 'scheme' | 'ground'> & { grounds: Record<Scheme, string> }) | undefined;

function send(scheme: Scheme): void {
  const { frame, isReady } = previews[scheme];
  if (!isReady || !shown) return;
  const { grounds, ...rest } = shown;
  const message: Shown = { ...rest, scheme, ground: grounds[scheme] };
  frame?.contentWindow?.postMessage(message, location.origin);
}

function preview(choice: Choice, css: string): void {
  shown = {
    nodes: elements(choice, facts),
    css,
    lang: choice.lang,
    grounds: { light: choice.ground, dark: choice['dark.ground'] },
  };
  for (const scheme of schemes) {
    const state = previews[scheme];
    if (state.frame) send(scheme);
    else {
      const frame = document.createElement('iframe');
      frame.title = say.preview(say.schemes[scheme]);
      frame.src = '/embed/preview/';
      byId('preview').querySelector('.frames')?.append(frame);
      state.frame = frame;
    }
  }
}

addEventListener('message', ({ origin, source, data }: MessageEvent<Reply>) => {
  const scheme = schemes.find((each) => previews[each].frame?.contentWindow === source);
  if (origin !== location.origin || !scheme) return;
  if (data.ready) {
    previews[scheme].isReady = true;
    send(scheme);
  }
  const { frame } = previews[scheme];
  if (data.hamn && frame) frame.height = String(data.hamn);
  if (data.followed) byId('followed').textContent = say.followed;
});

/** The text field that belongs to a colour picker. */
const fieldBeside = (chart: HTMLInputElement): HTMLInputElement => {
  const id = chart.dataset.for ?? '';
  return sure(document.querySelector<HTMLInputElement>(`input#${id}`), id);
};

/** Shows everything again: the code to copy and the previews come from the same choice. */
function show(): void {
  const { choice, unusable } = read();
  const widgets = chosen(choice, facts);
  const judged = judge(choice, widgets);
  const code = allCode(choice, facts);
  const inUse = new Set(widgets.flatMap(({ properties }) => properties.map(({ name }) => name)));
  for (const id of ['snippet', 'plain', 'frame', 'style', 'policy'] as const) {
    setTextOf(byId(id), code[id]);
    around(byId(id), '.code').hidden = !code[id];
  }
  for (const id of ['look', 'apart']) byId(id).hidden = !code.style || !choice.sheet;
  const names = (list: readonly string[]): string =>
    list.map((name) => facts.widgets.find((each) => each.name === name)?.title[lang]).join(', ');
  setTextOf(byId('without'), code.without.length ? say.without(names(code.without)) : '');
  for (const set of form.querySelectorAll<HTMLElement>('[data-widget]')) set.hidden = !choice[set.dataset.widget ?? ''];
  for (const chart of form.querySelectorAll<HTMLInputElement>('[type="color"]')) {
    const field = fieldBeside(chart);
    const { name } = field;
    const { value } = judged[around(chart, '.colour').dataset.scheme === 'dark' ? 1 : 0];
    const property = name.replace('dark.', '');
    const without = inUse.has(property) ? value(property) : chart.defaultValue;
    const isText = without === ofPage;
    chart.value = choice[name] || (isText ? chart.defaultValue : without);
    field.placeholder = isText ? say.asText : without;
  }
  showFigures(choice, judged, unusable, inUse);
  setTextOf(byId('told'), messages(judged, unusable, widgets.length === 0, waiting(choice, facts)));
  preview(choice, code.style);
  addChoiceToLinks(choice, facts);
  const fragment = writeChoice(choice, fields);
  // Only when it changes: browsers limit the number of changes.
  if (location.hash !== (fragment && `#${fragment}`))
    history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname);
}

function start(): void {
  fillLists();
  fill(readChoice(location.hash, fields));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const heading = around(byId('snippet'), '.strength').parentElement?.querySelector('h2');
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  });
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset.for) fieldBeside(target).value = target.value;
    show();
  });
  addEventListener('hashchange', () => {
    fill(readChoice(location.hash, fields));
    show();
  });
  byId('by-hand').hidden = true;
  show();
}

start();
