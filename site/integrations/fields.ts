// The fields of each widget in a CMS, from the builder's facts and words. The WordPress plugin and the Sitevision WebApp make
// their forms of this list, so a new attribute or a new widget has its field in both.
import { boxOf } from '../builder/elements.ts';
import { columns } from '../builder/own.ts';
import type { Attribute, BuilderFacts, FieldKind, Widget } from '../builder/types.ts';
import { labels } from '../builder/words/labels.ts';
import builderWords from '../builder/words/page.ts';
import type { Texts } from '../metadata.ts';
import { sure } from '../shared/sure.ts';
import widgets from '../components/widgets.ts';

/** One of the values to choose from. */
export interface Option {
  value: string;
  label: Texts;
  /** The script does not know it, so the attribute is left out: the links inside are all there is. */
  isUnknownToScript?: boolean;
}

/** A column of a list of rows. */
export interface Column {
  name: string;
  label: Texts;
  kind: 'text' | 'tel' | 'url' | 'date' | 'choice';
  /** The greatest length of its text. */
  most: number;
  options?: Option[];
}

export interface Field {
  /** The name of its attribute. A field of rows has the name `own` and no attribute. */
  name: string;
  kind: 'switch' | 'choice' | 'address' | 'text' | 'rows';
  label: Texts;
  hint?: Texts;
  /** The link in the widget says it. It is no attribute of the element. */
  isInLink?: boolean;
  /** Few people change it. */
  isRare: boolean;
  /** `on` or an empty text for a switch, else the text of the field. */
  initial: string;
  /** The builder takes several. A form that takes one writes an element for each. */
  takesSeveral?: boolean;
  /** The attribute that a switch writes, and in which of its states. */
  written?: { value: string; when: 'on' | '' };
  options?: Option[];
  columns?: Column[];
}

/** A widget as a CMS offers it. */
export interface CmsWidget {
  name: string;
  tag: string;
  title: Texts;
  purpose: Texts;
  /** The element around it: a paragraph around text and links, a `div` around others. */
  box: string;
  fields: Field[];
}

/** The language of the content. An empty text is the page's own. */
export const languageField = ({ languages }: BuilderFacts): Field => ({
  name: 'lang',
  kind: 'choice',
  label: { sv: 'Språk', en: 'Language' },
  hint: { sv: 'Tomt fält: sidans eget språk.', en: 'Empty: the page’s own language.' },
  isRare: true,
  initial: '',
  options: Object.entries(languages).map(([value, { name }]) => ({ value, label: same(name) })),
});

/** A name that is the same in both languages. */
const same = (text: string): Texts => ({ sv: text, en: text });

const inBoth = (of: (lang: 'sv' | 'en') => string): Texts => ({ sv: of('sv'), en: of('en') });

/** Places in the order of their names. */
const byName = (options: Option[]): Option[] =>
  options.sort((one, other) => one.label.sv.localeCompare(other.label.sv, 'sv'));

const municipalities = (facts: BuilderFacts): Option[] =>
  byName(facts.municipalities.map(({ code, fullName }) => ({ value: code, label: same(fullName) })));

/** The ids in the data that an attribute takes. */
const lists: Record<string, (facts: BuilderFacts) => Option[]> = {
  line: ({ lines }) =>
    lines.map(({ id, label, isUnknownToScript }) => ({
      value: id,
      label: same(label),
      ...(isUnknownToScript && { isUnknownToScript }),
    })),
  municipality: municipalities,
  county: ({ counties }) => byName(counties.map(({ code, name }) => ({ value: code, label: same(name) }))),
};

/** What a switch writes. Those that are on from the start write a word when they are off. */
const switches: Partial<Record<FieldKind, Required<Pick<Field, 'written' | 'initial'>>>> = {
  on: { written: { value: '', when: 'on' }, initial: '' },
  off: { written: { value: 'off', when: '' }, initial: 'on' },
  row: { written: { value: 'row', when: 'on' }, initial: '' },
};

/** The words of a list. The first is what an attribute that is left out means. */
function words(options: readonly string[], named: Record<string, Texts> = {}): Option[] {
  return options.map((value, at) => ({ value: at ? value : '', label: sure(named[value], value) }));
}

/** The field of an attribute. Where the builder takes several lines, the label is the name of the widget, for one. */
function fieldOf({ name: widget, title }: Widget, { name, kind, options }: Attribute, facts: BuilderFacts): Field {
  const label = sure(labels[`${widget}.${name}`], name);
  const hint = label.sv[1] && { sv: label.sv[1], en: label.en[1] ?? '' };
  const initial = facts.fields.find((each) => each.name === `${widget}.${name}`)?.initial ?? '';
  const common = {
    name,
    ...(widget === 'quick-exit' && name === 'href' && { isInLink: true }),
    label: kind === 'many' ? title : { sv: label.sv[0], en: label.en[0] },
    ...(hint && { hint }),
    isRare: label.isRare ?? false,
    initial,
  };
  const made = switches[kind];
  if (made) return { ...common, kind: 'switch', ...made };
  if (kind === 'one' || kind === 'many')
    return {
      ...common,
      kind: 'choice',
      options: sure(lists[name], name)(facts),
      ...(kind === 'many' && { takesSeveral: true }),
    };
  if (kind === 'word') return { ...common, kind: 'choice', options: words(options ?? [], label.words) };
  if (kind === 'address' || kind === 'text') return { ...common, kind };
  throw new Error(`${widget}.${name}: ${kind}: no such field in a CMS`);
}

interface OwnText {
  name: string;
  kind: string;
  sv?: string[];
  en?: string[];
}

/** The texts of a widget that no attribute says: the word and the page of its link. */
function textsOf(widget: string): Field[] {
  const of = (lang: 'sv' | 'en'): OwnText[] =>
    (builderWords[lang].own as Record<string, OwnText[] | undefined>)[widget] ?? [];
  const english = of('en');
  return of('sv').map(({ name, kind, sv = [] }, at) => {
    const en = sure(english[at]?.en, name);
    return {
      name: name.replace(`${widget}.`, ''),
      kind: kind as 'text' | 'address',
      isInLink: true,
      label: { sv: sure(sv[0], name), en: sure(en[0], name) },
      hint: { sv: sure(sv[1], name), en: sure(en[1], name) },
      isRare: false,
      initial: '',
    };
  });
}

type Lists = (typeof builderWords)['sv']['rows'];

/** The list of rows of a widget, if it has one: what the municipality knows and we do not. Its hint is the platform's: each keeps rows in its own way. */
function rowsOf(widget: string, facts: BuilderFacts): Field[] {
  const name = `${widget}.own`;
  if (!columns[name]) return [];
  const of = (lang: 'sv' | 'en'): { title: string; columns: Record<string, string[]> } =>
    sure(builderWords[lang].rows[name as keyof Lists], name);
  const columnOf = ([column, most]: [string, number]): Column => ({
    name: column,
    label: inBoth((lang) => sure(of(lang).columns[column]?.[0], column)),
    most,
    ...(column === 'place'
      ? { kind: 'choice', options: municipalities(facts) }
      : { kind: (of('sv').columns[column]?.[1] ?? 'text') as Column['kind'] }),
  });
  return [
    {
      name: 'own',
      kind: 'rows',
      label: inBoth((lang) => of(lang).title),
      isRare: false,
      initial: '',
      columns: Object.entries(columns[name]).map(columnOf),
    },
  ];
}

/** Every widget that a page can hold, in the site's order, with its fields in the builder's order. */
export const cmsWidgets = (facts: BuilderFacts): CmsWidget[] =>
  facts.widgets.map((widget) => ({
    name: widget.name,
    tag: widget.tag,
    title: widget.title,
    box: boxOf(widget.name),
    purpose: sure(
      widgets.find((each) => each.name === widget.name),
      widget.name,
    ).purpose,
    fields: [
      ...widget.attributes.map((each) => fieldOf(widget, each, facts)),
      ...textsOf(widget.name),
      ...rowsOf(widget.name, facts),
    ],
  }));
