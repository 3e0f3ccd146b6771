import { existsSync } from 'node:fs';
import inSwedish from '../_config/in-swedish.js';
import { wordsOf } from '../_config/manifest-words.js';
import { readBuilt } from '../_config/read-built.js';

/** What each kind of thing is called in the manifest, in the order of the page. */
const kinds = {
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
function startOf({ default: given = '', type }) {
  if (type?.text === 'boolean' || given === "''") return {};
  const [, light = given, dark] = pair.exec(given) ?? [];
  return colour.test(light) ? { colours: [light, dark].filter(Boolean) } : { text: given.replace(/^'|'$/g, '') };
}

/** What one may write: a name alone, one of some words, or a text. */
function valueOf(attribute) {
  const { type, readonly } = attribute;
  if (readonly) return { kind: 'readonly' };
  if (type?.text === 'boolean') return { kind: 'boolean' };
  const words = wordsOf(attribute);
  return words.length ? { kind: 'words', words } : { kind: 'text' };
}

function row(kind, each) {
  const english = (each.description ?? '').replace(/\s+/g, ' ');
  const swedish = inSwedish[english];
  if (english && !swedish) console.warn(`site/_config/in-swedish.js: no words yet for "${english}"`);
  return {
    name: kind === 'method' ? `${each.name}()` : each.name,
    ...(kind === 'attribute' && { value: valueOf(each) }),
    ...(['attribute', 'property'].includes(kind) && { start: startOf(each) }),
    description: { en: english, sv: swedish },
  };
}

/**
 * What can be set on each widget and what it tells, by tag, from the comments in the code: a table for each kind of thing.
 * Empty until the manifest has been built.
 */
export default function () {
  if (!existsSync('dist/custom-elements.json')) return {};
  const elements = readBuilt('custom-elements.json')
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  return Object.fromEntries(
    elements.map((element) => [
      element.tagName,
      Object.entries(kinds).flatMap(([kind, list]) => {
        const found = (element[list] ?? []).filter((each) => kind !== 'method' || each.kind === 'method');
        return found.length ? { kind, rows: found.map((each) => row(kind, each)) } : [];
      }),
    ]),
  );
}
