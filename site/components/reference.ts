import { existsSync } from 'node:fs';
import { program } from '../project.ts';
import inSwedish from './in-swedish.ts';
import { readBuilt, wordsOf } from './manifest.ts';

/** A kind of item in a widget's reference. */
export type Kind = 'attribute' | 'method' | 'event' | 'slot' | 'property' | 'part';

/** An item in the manifest of the widgets. */
interface Item {
  name: string;
  kind?: string;
  type?: { text: string };
  default?: string;
  description?: string;
  readonly?: boolean;
}

/** The lists of items in the manifest. */
type List = 'attributes' | 'members' | 'events' | 'slots' | 'cssProperties' | 'cssParts';

/** A declaration in the manifest. A widget has a tag. */
interface Declaration extends Partial<Record<List, Item[]>> {
  tagName?: string;
  /** The address of its page in the reference. */
  documentation?: string;
}

/** The parts of the widgets' manifest that this file reads. */
interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

/** A default: one or two colours, a text, or nothing. */
export interface Start {
  colours?: string[];
  text?: string;
}

/** The values that an attribute takes. */
export interface Value {
  kind: 'readonly' | 'boolean' | 'words' | 'text';
  words?: string[];
}

/** An item as a row of a table. */
export interface Row {
  name: string;
  value?: Value;
  start?: Start;
  /** The comment in the code. It may have no Swedish text yet. */
  description: { en: string; sv: string | undefined };
}

/** All items of one kind. */
export interface Table {
  kind: Kind;
  rows: Row[];
}

/** The list of each kind in the manifest, in the order of the page. */
const kinds: Record<Kind, List> = {
  attribute: 'attributes',
  method: 'members',
  event: 'events',
  slot: 'slots',
  property: 'cssProperties',
  part: 'cssParts',
};

const pair = /^light-dark\((#\w+), (#\w+)\)$/;
const colour = /^(#\w{3,6}|currentcolor)$/;

/**
 * A default for readers. A colour is separate, so that the page can show it, with the colour for a dark page where it
 * differs.
 */
function startOf({ default: given = '', type }: Item): Start {
  if (type?.text === 'boolean' || given === "''") return {};
  const [, light = given, dark] = pair.exec(given) ?? [];
  return colour.test(light) ? { colours: dark ? [light, dark] : [light] } : { text: given.replace(/^'|'$/g, '') };
}

/** The values of an attribute: none, one of some words, or a text. */
function valueOf(attribute: Item): Value {
  const { type, readonly } = attribute;
  if (readonly) return { kind: 'readonly' };
  if (type?.text === 'boolean') return { kind: 'boolean' };
  const words = wordsOf(attribute);
  return words.length ? { kind: 'words', words } : { kind: 'text' };
}

/** The Swedish text of each comment, by the English text. */
const inSwedishWords: Record<string, string | undefined> = inSwedish;

function row(kind: Kind, each: Item): Row {
  const english = (each.description ?? '').replace(/\s+/g, ' ');
  const swedish = inSwedishWords[english];
  if (english && !swedish) console.warn(`site/components/in-swedish.ts: no words yet for "${english}"`);
  return {
    name: kind === 'method' ? `${each.name}()` : each.name,
    ...(kind === 'attribute' && { value: valueOf(each) }),
    ...(['attribute', 'property'].includes(kind) && { start: startOf(each) }),
    description: { en: english, sv: swedish },
  };
}

const englishOf = ({ description }: Row): string => description.en;

const tables = (element: Declaration): Table[] =>
  (Object.entries(kinds) as [Kind, List][]).flatMap(([kind, list]) => {
    const found = (element[list] ?? []).filter((each) => kind !== 'method' || each.kind === 'method');
    return found.length ? { kind, rows: found.map((each) => row(kind, each)) } : [];
  });

function elementsOf(): Declaration[] {
  if (!existsSync(`${program.widgetsBuilt}/custom-elements.json`)) return [];
  const { modules } = readBuilt<Manifest>('custom-elements.json');
  return modules.flatMap(({ declarations = [] }) => declarations);
}

const elements = elementsOf();

/** The path of each widget's page in the reference, by tag. */
export const referencePages: Record<string, string> = Object.fromEntries(
  elements.flatMap(({ tagName, documentation }) =>
    tagName && documentation ? [[tagName, new URL(documentation).pathname]] : [],
  ),
);

function read(): Record<string, Table[]> {
  if (!elements.length) return {};
  const reference = Object.fromEntries(
    elements.flatMap((element) => (element.tagName ? [[element.tagName, tables(element)]] : [])),
  );
  const used = new Set(Object.values(reference).flatMap((all) => all.flatMap(({ rows }) => rows.map(englishOf))));
  for (const english of Object.keys(inSwedish))
    if (!used.has(english)) console.warn(`site/components/in-swedish.ts: no comment says "${english}" any more`);
  return reference;
}

/**
 * The reference of each widget by tag, from the comments in the code: a table for each kind of item. Empty until the
 * manifest is built. Each build is a process of its own and reads it once.
 */
export default read();
