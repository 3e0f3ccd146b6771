// The support page with script: the lines stand in the order of what answers now, each says whether it is open, and a
// choice is said aloud. Also filters the list of municipalities by a typed name. Without script there are the same lines,
// links and filters. The typed name stays in the page: the field is in no form, and asks the browser not to remember it and
// not to send it to a spelling check.
import { trustedTime } from '../../widgets/data/checked.ts';
import { readTimes } from '../../widgets/data/hours.ts';
import { mainChannel, openingAt, sayableAt } from '../../widgets/data/opening.ts';
import { inOrder, trusting, type Grouped } from '../../widgets/data/order.ts';
import type { Channel, Group } from '../../widgets/data/types.ts';
import type { WrittenTimetable } from '../../widgets/data/written.ts';
import { opening as en } from '../../widgets/phrases/en.ts';
import { opening as sv } from '../../widgets/phrases/sv.ts';
import { changeText } from '../../widgets/shared/change-text.ts';
import { shown } from './shown.ts';

/** The result texts of a language. */
interface Phrases {
  found: (count: number) => string;
  none: string;
  shown: (count: number) => string;
  opening: typeof sv;
}

const texts: { sv: Phrases } & Record<string, Phrases> = {
  sv: {
    found: (count) => (count === 1 ? 'En kommun i listan.' : `${count} kommuner i listan.`),
    none: 'Ingen kommun i listan heter så. Numren överst på sidan gäller i hela landet.',
    shown: shown.sv,
    opening: sv,
  },
  en: {
    found: (count) => (count === 1 ? 'One municipality in the list.' : `${count} municipalities in the list.`),
    none: 'No municipality in the list has that name. The numbers at the top of the page serve the whole country.',
    shown: shown.en,
    opening: en,
  },
};
const text = texts[document.documentElement.lang] ?? texts.sv;

/** Removes accents, for any keyboard: `monsteras` finds `Mönsterås`. */
const plain = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();

function startField(section: Element): void {
  const items = [...section.querySelectorAll('li')];
  const field = section.querySelector('input');
  const status = section.querySelector('[role=status]');
  if (!field || !status) return;
  field.disabled = false;

  const matches = (wanted: string): HTMLLIElement[] =>
    items.filter((item) => plain(item.textContent).startsWith(wanted));
  field.addEventListener('input', () => {
    const wanted = plain(field.value);
    const found = matches(wanted);
    items.forEach((item) => (item.hidden = !found.includes(item)));
    status.textContent = !wanted ? '' : found.length ? text.found(found.length) : text.none;
  });
  // Clicks the link, so that every other listener for links works.
  field.addEventListener('keydown', ({ key, isComposing }) => {
    const wanted = plain(field.value);
    if (key !== 'Enter' || isComposing || !wanted) return;
    const found = matches(wanted);
    const [only] = found.length === 1 ? found : found.filter((item) => plain(item.textContent) === wanted);
    only?.querySelector('a')?.click();
  });
}

document.querySelectorAll('.municipality-choice').forEach(startField);

/** A line as the page's own data gives it. */
type Line = Grouped & { id: string; isThrough112?: boolean };

const form = document.querySelector<HTMLFormElement>('form.audience');
const data = document.querySelector('#timetables')?.textContent ?? '[]';
const lines = (JSON.parse(data) as (Line & WrittenTimetable)[]).map((line): Line => ({ ...line, ...readTimes(line) }));
const lineOf = (item: HTMLElement): Line | undefined => lines.find(({ id }) => id === item.dataset.id);
const lists = [...document.querySelectorAll<HTMLElement>('.rows')];
const itemsOf = (list: HTMLElement): HTMLElement[] => [...list.children] as HTMLElement[];

/** The state in words, as `openingText` of the widgets, without Lit: `Öppet nu, stänger kl. 16.00`. */
function stateText(line: Line, now: Date): string {
  const said = line.isThrough112 ? undefined : sayableAt(line, mainChannel(line), now);
  if (!said) return '';
  const say = text.opening;
  const { state, change } = said;
  if (state === 'unknown') return say.otherHours;
  const next = change ? String(changeText(change, said.today, say)) : said.isAlways ? say.aroundTheClock : '';
  return (
    [state === 'open' ? say.openNow : say.closedNow, next].filter(Boolean).join(', ') +
    (change && said.isElsewhere ? ` (${say.swedishTime})` : '')
  );
}

/** Whether one can write to the line now: `open`, `closed`, `some` while its hours are not known, or `undefined` if never. */
function writes(line: Line, item: HTMLElement, now: Date): string | undefined {
  const states = (['chat', 'sms'] as Channel[])
    .filter((channel) => line.hours?.[channel])
    .map((channel) => openingAt(line, channel, now).state);
  if (states.includes('open')) return 'open';
  const isClosed = states.length > 0 && states.every((state) => state === 'closed');
  return item.dataset.writes && (isClosed ? 'closed' : 'some');
}

/** The last words about each row. A browser that translates the page has put its own in their place. */
const lastTold = new WeakMap<Element, string>();

/** Writes what changes with the hour into a row. A row in view keeps its look and its place: only its words change. */
function tell(item: HTMLElement, now: Date, isStill: boolean): void {
  const line = lineOf(item);
  const state = item.querySelector('.state');
  if (!line || !state) return;
  const told = stateText(line, now);
  if ((lastTold.get(state) ?? state.textContent) !== told) state.textContent = told;
  lastTold.set(state, told);
  if (isStill) return;
  // A line that is probably closed looks closed, although no word says so.
  const { state: sure } = openingAt(line, mainChannel(line), now);
  const isProbablyClosed = openingAt(trusting(line), mainChannel(line), now).state === 'closed';
  item.dataset.state = isProbablyClosed ? 'closed' : sure;
  const written = writes(line, item, now);
  if (written) item.dataset.writes = written;
}

/** Puts the rows of a list in order. Rows that stand right stay where they are. */
function sort(list: HTMLElement, now: Date): void {
  const group = list.dataset.for as Group | undefined;
  const items = new Map(itemsOf(list).map((item) => [item.dataset.id, item]));
  const wanted = inOrder(
    lines.filter(({ id }) => items.has(id)),
    { group, now },
  );
  const isInPlace = itemsOf(list).every((item, at) => item.dataset.id === wanted[at]?.id);
  if (!isInPlace) list.append(...wanted.flatMap(({ id }) => items.get(id) ?? []));
}

/**
 * Writes states and puts the lists in order. A page that has been painted must not move under a finger that is about to call:
 * the lists in view wait for the visitor's next choice.
 */
function place(isAsked: boolean): void {
  const now = trustedTime(new Date());
  const isPainted = performance.getEntriesByType('paint').length > 0;
  for (const list of lists) {
    const { top, bottom } = list.getBoundingClientRect();
    const isStill = !isAsked && isPainted && top < innerHeight && bottom > 0;
    itemsOf(list).forEach((item) => tell(item, now, isStill));
    if (!isStill) sort(list, now);
  }
}

/** Says how many lines the choice leaves. Folded lines are for everyone and not counted. */
function count(): void {
  const status = document.querySelector('.count');
  const shown = lists.flatMap(itemsOf).filter((item) => !item.closest('.folded') && item.checkVisibility());
  if (status) status.textContent = text.shown(shown.length);
}

/** An address such as `/stod/#ung` chooses the group of that section. */
function chooseByAddress(): void {
  const section = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : undefined;
  const choice = form?.querySelector<HTMLInputElement>(`[value="${section?.dataset.group ?? ''}"]`);
  if (choice) choice.checked = true;
}

function start(choices: HTMLFormElement): void {
  choices.dataset.live = '';
  const label = choices.querySelector<HTMLElement>('[data-open]');
  if (label) label.textContent = label.dataset.open ?? '';
  // A reload may bring an earlier choice back, although the form asks the browser not to.
  chooseByAddress();
  place(false);
  count();
  choices.addEventListener('change', () => {
    place(true);
    count();
  });
  addEventListener('hashchange', () => {
    chooseByAddress();
    place(true);
    count();
  });
  // States change with the hour. Nothing moves meanwhile.
  setInterval(() => {
    const now = trustedTime(new Date());
    lists.flatMap(itemsOf).forEach((item) => tell(item, now, true));
  }, 60_000);
}

if (form) start(form);

export {};
