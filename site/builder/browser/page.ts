// The script of the builder's page: reads the form and the address, and shows the code, the contrasts and two previews.
import { addChoiceToLinks } from '../choice-links.ts';
import { fieldsIn, initial, readChoice, valueOf, writeChoice } from '../choice.ts';
import { askedText } from '../asked.ts';
import { allCode, filesToSave, ways, type FileToSave, type Way } from '../code.ts';
import { ratio } from '../../shared/contrast.ts';
import { chosen, elements, missing, ownNumbers, plainElements, waiting } from '../elements.ts';
import facts from './facts.js';
import { fieldOf, judge, ofPage, schemes } from '../colours.ts';
import type { Judged, Scheme } from '../colours.ts';
import {
  havenMunicipality,
  municipalityFileOf,
  municipalityWithNumbers,
  numbers,
  readFile,
} from '../own-municipality.ts';
import { usable } from '../own.ts';
import { isOld } from '../../../widgets/data/check.ts';
import { inSweden } from '../../../widgets/data/swedish-time.ts';
import { sure } from '../../shared/sure.ts';
import { RowEditor } from './row-editor.ts';
import type { Choice, Field, FieldKind, Reply, Shown, Widget } from '../types.ts';
import { words } from '../words/script.ts';

const { lang } = document.documentElement;
const say = words(lang);
const fields = fieldsIn(facts.fields, lang);
const byId = (id: string): HTMLElement => sure(document.getElementById(id), id);
const around = (inside: Element, selector: string): HTMLElement =>
  sure(inside.closest<HTMLElement>(selector), selector);
const form = sure(document.querySelector<HTMLFormElement>('form#builder'), 'builder');

/** A field of the form: one control, or a group of radio buttons or boxes with one name. */
type Control = HTMLInputElement | HTMLSelectElement;
type Group = Control | RadioNodeList;

function input(name: string): Group {
  const found = form.elements.namedItem(name);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement || found instanceof RadioNodeList)
    return found;
  throw new Error(`${name}: missing`);
}

const isControl = (target: EventTarget | null): target is Control | HTMLTextAreaElement =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;

const boxesOf = (group: RadioNodeList): HTMLInputElement[] =>
  [...group].filter((each) => each instanceof HTMLInputElement);

/** The id of a field, from which the ids of its label and notes come. */
const idOf = (name: string): string => `set-${name.replaceAll('.', '-')}`;

/** The name of a field: the text of its label. */
function labelOf(name: string): string {
  const found = input(name);
  return (found instanceof RadioNodeList ? document.getElementById(idOf(name)) : found.labels?.[0])?.textContent ?? '';
}

/** The lists of rows. */
const editors = [...form.querySelectorAll<HTMLElement>('[data-rows]')].map((box) => new RowEditor(box, () => show()));
const editorOf = (name: string): RowEditor =>
  sure(
    editors.find((each) => each.name === name),
    name,
  );

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
  for (const name of ['contact-block.municipality', 'haven.municipality'])
    others(name, municipalities, ({ fullName }) => fullName);
  others('alert-banner.county', facts.counties, ({ name }) => name);
  for (const template of form.querySelectorAll('template')) {
    const select = template.content.querySelector('[data-column="place"]');
    select?.replaceChildren(new Option(), ...municipalities.map(({ code, fullName }) => new Option(fullName, code)));
  }
}

/** Whether an empty value means a ticked box. Such a box has the value `off` when it is not ticked. */
const isOff = (control: Control): boolean => 'off' in control.dataset;

const isBox = (control: Control): control is HTMLInputElement => control.type === 'checkbox';

const chosenIn = (group: RadioNodeList): string[] =>
  boxesOf(group).flatMap(({ checked, value }) => (checked ? value : []));

/** The value of a field as a text. */
function textOf({ name, kind }: Field): string {
  if (kind === 'rows') return editorOf(name).text;
  const control = input(name);
  if (control instanceof RadioNodeList) return chosenIn(control).join(',');
  if (!isBox(control)) return control.value;
  return control.checked === isOff(control) ? '' : control.value;
}

function setText({ name, kind }: Field, text: string): void {
  if (kind === 'rows') {
    editorOf(name).text = text;
    return;
  }
  const control = input(name);
  if (control instanceof RadioNodeList)
    for (const box of boxesOf(control)) box.checked = text.split(',').includes(box.value);
  else if (isBox(control)) control.checked = isOff(control) === (text === '');
  else control.value = text;
}

/** The value of a list before anybody has chosen. */
const firstValue = ({ options }: HTMLSelectElement): string | undefined =>
  ([...options].find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value;

function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement) return control.value !== firstValue(control);
  return ['checkbox', 'radio'].includes(control.type)
    ? control.checked !== control.defaultChecked
    : control.value !== control.defaultValue;
}

/** The fields that somebody has changed before this script came, with their texts. On a slow line the form is there long before. */
function alreadyChanged(): [Field, string][] {
  const hasChanged = ({ name, kind }: Field): boolean => {
    if (kind === 'rows') return false;
    const control = input(name);
    return control instanceof RadioNodeList ? boxesOf(control).some(isChanged) : isChanged(control);
  };
  return fields.filter(hasChanged).map((field) => [field, textOf(field)]);
}

const fill = (choice: Choice): void => fields.forEach((field) => setText(field, choice[field.name] ?? ''));

/** Whether someone is in the middle of writing a colour: `#0b55` is none yet, and no mistake. */
function isBeingTyped({ name, kind }: Field): boolean {
  const control = kind === 'colour' && input(name);
  return (
    control instanceof HTMLInputElement && control === document.activeElement && /^#?[\da-f]{0,6}$/i.test(control.value)
  );
}

/** The form as a choice, and the fields with unusable text. These count as empty. */
function read(): { choice: Choice; unusable: Field[] } {
  const choice = initial(fields);
  const unusable: Field[] = [];
  for (const field of fields) {
    const value = valueOf(field, textOf(field));
    if (value === undefined && !isBeingTyped(field)) unusable.push(field);
    choice[field.name] = value || (field.kind === 'colour' || field.kind === 'one' ? (field.initial ?? '') : '');
  }
  return { choice, unusable };
}

/** The note under a field. */
interface Note {
  text: string;
  isWrong: boolean;
  /** A colour with enough contrast. */
  better?: string | undefined;
}

/**
 * Writes the note under a field. For a colour with too little contrast, adds a button with a colour that has enough.
 */
function setNote(name: string, { text, isWrong, better = '' }: Note): void {
  const figure = document.getElementById(`${idOf(name)}-figure`);
  if (!figure) return;
  const control = input(name);
  if (!(control instanceof RadioNodeList)) control.setAttribute('aria-invalid', String(isWrong));
  if (figure.dataset.text === `${text} ${better}`) return;
  figure.dataset.text = `${text} ${better}`;
  figure.textContent = text;
  figure.classList.toggle('wrong', isWrong);
  if (!better) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say.use(better);
  button.addEventListener('click', () => {
    if (control instanceof RadioNodeList) return;
    control.value = better;
    control.focus();
    show();
  });
  figure.append(' ', button);
}

/** The request under a list without a selection, else ''. */
const question = ({ name }: Field, choice: Choice): string =>
  choice[name] || !facts.widgets.some((widget) => missing(widget, choice, facts).includes(name))
    ? ''
    : (say.one[name] ?? '');

/** Where the municipality's own numbers are, under the list of municipalities, and how they come in. */
function numbersNote(choice: Choice): string {
  const state = ownNumbers(choice, facts);
  for (const each of form.querySelectorAll<HTMLElement>('[data-numbers]')) each.hidden = each.dataset.numbers !== state;
  const found = havenMunicipality(choice, facts);
  if (!state || !found) return '';
  const isInstead = (state === 'written' || state === 'own') && found.services > 0;
  return [say.numbers[state](found.fullName), isInstead && say.instead].filter(Boolean).join(' ');
}

const today = (): string => inSweden(new Date())?.date ?? new Date().toISOString().slice(0, 10);

/** A day that no line breaks within. */
const unbrokenDay = (day: string): string => day.replaceAll('-', '\u2011');

/** The button that makes the file of the webmaster's own numbers, and whom and what the file is about. */
function showOwnFile(choice: Choice): void {
  const found = municipalityWithNumbers(choice, facts);
  byId('own-file').hidden = !found;
  if (!found) return;
  const { rows } = usable(numbers, choice);
  setTextOf(byId('own-file-about'), say.aboutFile(found.fullName, rows.length, unbrokenDay(today())));
  setTextOf(sure(form.querySelector('[data-own-file]'), 'data-own-file'), say.saveFile(`${found.code}.json`));
}

/** Makes the file in the browser, and saves it. Nothing is sent. */
function saveOwnFile(): void {
  const file = municipalityFileOf(read().choice, facts, today());
  if (!file) return;
  const text = `${JSON.stringify(file, undefined, 2)}\n`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `${file.code}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Fills in the rows and the municipality from a file that the webmaster has. */
async function openOwnFile(field: HTMLInputElement): Promise<void> {
  const [file] = field.files ?? [];
  const opened = file && readFile(await file.text());
  const found = opened && facts.municipalities.find(({ code }) => code === opened.code);
  if (!file) return;
  if (opened && found) {
    editorOf(numbers).text = opened.text;
    const select = input('haven.municipality');
    if (!(select instanceof RadioNodeList)) select.value = found.code;
  }
  const said =
    opened && found
      ? [
          say.openedFile(found.fullName, opened.count, unbrokenDay(opened.checked)),
          isOld(opened.checked, new Date()) && say.oldFile,
          opened.withMore.length && say.moreInFile(opened.withMore.join(', ')),
        ]
      : [say.notOpened];
  setTextOf(byId('open-own-file-told'), said.filter(Boolean).join(' '));
  // The same file can be opened again once it has changed.
  field.value = '';
  show();
}

/** The request under a field with unusable text, by the kind of field. */
const wanted: Partial<Record<FieldKind, string>> = {
  colour: say.colour,
  address: say.address,
  folder: say.folder,
  length: say.length,
};

/** Shows the contrast of each colour against its background, in both schemes. */
function showFigures(
  choice: Choice,
  judged: readonly Judged[],
  unusable: readonly Field[],
  inUse: ReadonlySet<string>,
): void {
  const notes = new Map<string, Note>(
    fields.map((field) => [field.name, { text: question(field, choice), isWrong: false }]),
  );
  const numbers = numbersNote(choice);
  if (numbers) notes.set('haven.municipality', { text: numbers, isWrong: false });
  for (const { name, kind } of unusable) notes.set(name, { text: wanted[kind] ?? '', isWrong: true });
  for (const { scheme, figures } of judged) {
    for (const { name, on, least, found, isEnough, chosen, derived, better } of figures) {
      const field = fieldOf(name, scheme);
      if (unusable.some((each) => each.name === field)) continue;
      const onWhat = on === 'ground' ? say.ground : labelOf(fieldOf(on, scheme)).replace(/,.*/s, '').toLowerCase();
      const figure = say.figure(say.number(ratio(found)), onWhat);
      const word = isEnough ? '' : chosen.length ? say.faint(say.number(least)) : say.faintDefault;
      const start = derived ? say.derived(derived) : '';
      notes.set(field, {
        text: `${start}${figure}. ${word}`.trim(),
        isWrong: !isEnough,
        better: isEnough ? '' : better,
      });
    }
  }
  // Each note is written once: a button in it that has the focus stays.
  for (const { name, kind } of fields)
    if (kind !== 'rows') setNote(name, notes.get(name) ?? { text: '', isWrong: false });
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
let shown: (Omit<Shown, 'scheme' | 'ground' | 'isEdited'> & { grounds: Record<Scheme, string> }) | undefined;
const views = byId('preview').querySelectorAll<HTMLInputElement>('.views input');
const isChosen = (value: string): boolean =>
  [...views].some((each) => each.checked && (each.value === value || each.name === value));

function send(scheme: Scheme): void {
  const { frame, isReady } = previews[scheme];
  if (!isReady || !shown) return;
  const { grounds, ...rest } = shown;
  const message: Shown = { ...rest, scheme, ground: grounds[scheme], isEdited: isChosen('editing') };
  frame?.contentWindow?.postMessage(message, location.origin);
}

/** The choice as the preview shows it, with made-up warnings and people: nobody may read SMHI's file from here. */
function sampled(choice: Choice): Choice {
  const shown = { ...choice, sample: 'on' };
  if (!choice['alert-banner']) return shown;
  return {
    ...shown,
    'alert-banner.src': '/data/smhi-warnings.sample.json',
    'alert-banner.county': facts.sampleCounty,
  };
}

function preview(choice: Choice, css: string): void {
  byId('sample').hidden = !choice['alert-banner'];
  byId('made-up').hidden = !choice['ambassador-gallery'] || Boolean(choice['ambassador-gallery.own']);
  shown = {
    nodes: (wayOf(choice) === 'plain' ? plainElements : elements)(sampled(choice), facts),
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

/** The ways in the order of the answer: the first is open. Who does not know may always paste ordinary links. */
const wayOf = ({ script }: Choice): Way => (script ? 'plain' : 'snippet');
let shownWay: Way = 'snippet';

function showWays(choice: Choice): void {
  for (const way of ways) setTextOf(byId(`asked-${way}`), askedText(way, choice, facts, lang));
  byId('trial').hidden = choice.script !== 'unknown';
  for (const each of document.querySelectorAll<HTMLElement>('[data-about]'))
    each.hidden = !(each.dataset.about ?? '').split(' ').some((name) => choice[name]);
  for (const each of document.querySelectorAll<HTMLElement>('[data-where]'))
    each.hidden = each.dataset.where !== choice.everywhere;
  if (shownWay === wayOf(choice)) return;
  shownWay = wayOf(choice);
  for (const way of ways) {
    const box = byId(`way-${way}`);
    if (box instanceof HTMLDetailsElement) box.open = way === shownWay;
    box.classList.toggle('first', way === shownWay);
  }
}

/** What to do with the files on the own host, and at the next version. */
function showHost(choice: Choice): void {
  const files = filesToSave(choice, facts);
  byId('files').hidden = !files.length;
  byId('files')
    .querySelector('ul')
    ?.replaceChildren(...files.map(fileItem));
  const where = !choice.host ? 'here' : choice.pin ? 'pinned' : 'own';
  for (const each of document.querySelectorAll<HTMLElement>('[data-update]'))
    each.hidden = each.dataset.update !== where;
}

function fileItem({ address, name }: FileToSave): HTMLElement {
  const item = document.createElement('li');
  if (address === undefined) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', saveOwnFile);
    item.append(button);
    return item;
  }
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.textContent = name;
  item.append(link);
  return item;
}

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
  showWays(choice);
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
  const slips = editors.map((editor) => ({ editor, ...usable(editor.name, choice) }));
  for (const { editor, slips: wrong } of slips) editor.show(wrong, (column) => say.cells[column] ?? '');
  const lost = slips.some(({ editor, slips: wrong }) => wrong.length && choice[editor.name.split('.')[0] ?? '']);
  const told = [
    messages(judged, unusable, widgets.length === 0, waiting(choice, facts)),
    lost && say.lost,
    ownNumbers(choice, facts) === 'written' && say.noAddress,
  ];
  setTextOf(byId('told'), told.filter(Boolean).join(' '));
  showHost(choice);
  showOwnFile(choice);
  preview(choice, code.style);
  addChoiceToLinks(choice, facts);
  const fragment = writeChoice(choice, fields);
  // Only when it changes: browsers limit the number of changes.
  if (location.hash !== (fragment && `#${fragment}`))
    history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname);
}

function start(): void {
  const changed = alreadyChanged();
  fillLists();
  fill(readChoice(location.hash, fields));
  for (const [field, text] of changed) setText(field, text);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const heading = around(byId('snippet'), '.strength').parentElement?.querySelector('h2');
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  });
  // Some fields stand outside the form, beside the code that they change.
  document.addEventListener('input', ({ target }) => {
    if (!isControl(target) || target.form !== form) return;
    if (target instanceof HTMLInputElement && target.dataset.for) fieldBeside(target).value = target.value;
    show();
  });
  for (const view of views) {
    view.addEventListener('change', () => {
      byId('preview').classList.toggle('as-phone', isChosen('phone'));
      byId('edited').hidden = !isChosen('editing');
      schemes.forEach(send);
    });
  }
  // What is half written counts when the field is left.
  document.addEventListener('focusout', ({ target }) => {
    if (!isControl(target) || target.form !== form) return;
    const field = fields.find(({ name }) => name === target.name);
    if (field && valueOf(field, textOf(field)) === undefined) setTimeout(show);
  });
  addEventListener('hashchange', () => {
    fill(readChoice(location.hash, fields));
    show();
  });
  form.querySelector('[data-own-file]')?.addEventListener('click', saveOwnFile);
  byId('open-own-file').addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) void openOwnFile(target);
  });
  byId('by-hand').hidden = true;
  show();
}

start();
