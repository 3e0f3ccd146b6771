import { existsSync } from 'node:fs';
import { program } from '../project.ts';
import inSwedish from './in-swedish.ts';
import { readBuilt, wordsOf } from './manifest.ts';

/** A kind of thing that can be set on a widget, or that it tells. */
export type Kind = 'attribute' | 'method' | 'event' | 'slot' | 'property' | 'part';

/** A thing in the manifest of the widgets. */
interface Item {
  name: string;
  kind?: string;
  type?: { text: string };
  default?: string;
  description?: string;
  readonly?: boolean;
}

/** What the manifest calls a list of things. */
type List = 'attributes' | 'members' | 'events' | 'slots' | 'cssProperties' | 'cssParts';

/** A declaration in the manifest. A widget has a tag. */
interface Declaration extends Partial<Record<List, Item[]>> {
  tagName?: string;
}

/** The manifest of the widgets, as far as this file reads it. */
interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

/** A default: one or two colours, or a text, or nothing. */
export interface Start {
  colours?: string[];
  text?: string;
}

/** What one may write. */
export interface Value {
  kind: 'readonly' | 'boolean' | 'words' | 'text';
  words?: string[];
}

/** A thing as a row of a table. */
export interface Row {
  name: string;
  value?: Value;
  start?: Start;
  /** What the comment in the code says. A comment may have no Swedish words yet. */
  description: { en: string; sv: string | undefined };
}

/** All things of one kind. */
export interface Table {
  kind: Kind;
  rows: Row[];
}

/** What each kind of thing is called in the manifest, in the order of the page. */
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

/** A default as one reads it; a colour apart, so that it can be shown, with that of a dark page where it has another. */
function startOf({ default: given = '', type }: Item): Start {
  if (type?.text === 'boolean' || given === "''") return {};
  const [, light = given, dark] = pair.exec(given) ?? [];
  return colour.test(light) ? { colours: dark ? [light, dark] : [light] } : { text: given.replace(/^'|'$/g, '') };
}

/** What one may write: a name alone, one of some words, or a text. */
function valueOf(attribute: Item): Value {
  const { type, readonly } = attribute;
  if (readonly) return { kind: 'readonly' };
  if (type?.text === 'boolean') return { kind: 'boolean' };
  const words = wordsOf(attribute);
  return words.length ? { kind: 'words', words } : { kind: 'text' };
}

/** Each comment in Swedish, by the English words. */
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

const tables = (element: Declaration): Table[] =>
  (Object.entries(kinds) as [Kind, List][]).flatMap(([kind, list]) => {
    const found = (element[list] ?? []).filter((each) => kind !== 'method' || each.kind === 'method');
    return found.length ? { kind, rows: found.map((each) => row(kind, each)) } : [];
  });

/**
 * What can be set on each widget and what it tells, by tag, from the comments in the code: a table for each kind of thing.
 * Empty until the manifest has been built.
 */
export default function attributes(): Record<string, Table[]> {
  if (!existsSync(`${program.widgetsBuilt}/custom-elements.json`)) return {};
  const { modules } = readBuilt<Manifest>('custom-elements.json');
  const elements = modules.flatMap(({ declarations = [] }) => declarations);
  return Object.fromEntries(
    elements.flatMap((element) => (element.tagName ? [[element.tagName, tables(element)]] : [])),
  );
}
