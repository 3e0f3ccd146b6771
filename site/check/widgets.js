// What an owner sets on one of our elements. A name or a value that the element does not know would be passed over in silence.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { wordsOf } from '../_config/manifest-words.js';
import { meant, shown, unknown } from './words.js';

/** Attributes that every element of HTML has. */
const ofEveryElement =
  /^(id|class|lang|dir|title|hidden|inert|role|slot|part|tabindex|translate|(aria|data)-[\w-]+|item\w+)$/;

/** The elements that were built, with the words that each attribute takes; nothing in a bare clone. */
function readElements() {
  const manifest = resolve('dist/custom-elements.json');
  if (!existsSync(manifest)) return new Map();
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8'));
  const all = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  return new Map(
    all.map(({ tagName, attributes = [] }) => [tagName, new Map(attributes.map((each) => [each.name, wordsOf(each)]))]),
  );
}

/** Attributes whose value is the id or the code of something in the data. */
async function readIds() {
  const data = resolve('dist/modules/data/index.js');
  if (!existsSync(data)) return {};
  const { counties, helplines, municipalities } = await import(pathToFileURL(data).href);
  const codes = (list) => list.map(({ code }) => code);
  return { line: helplines.map(({ id }) => id), municipality: codes(municipalities), county: codes(counties) };
}

const elements = readElements();
const ids = await readIds();

const sorted = (text) => text.toLowerCase().split(/\s+/).filter(Boolean).sort().join(' ');

/** A value that the element does not know, as a sentence; nothing otherwise. */
function problemInValue(name, value, words) {
  const known = ids[name] ?? words;
  if (!known.length || value === '' || known.some((each) => sorted(each) === sorted(value))) return;
  // A code that is nearly the same is another municipality's, so none is guessed.
  const near = name === 'line' ? meant(value, known) : undefined;
  const expected = known === words ? `expected one of ${words.join(', ')}` : 'expected one that the data has';
  return `${name}: ${shown(value)}; ${near ? `did you mean ${near}?` : expected}`;
}

/**
 * What is wrong in our elements' attributes, each as a sentence.
 *
 * @param html - A text's own; values that a template writes in have no place here.
 * @param written - What stands for such a value.
 */
export function* problemsInWidgets(html, written) {
  for (const [tag, name, rest] of html.matchAll(
    /<(hamn-[\w-]+)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)/gi,
  )) {
    const known = elements.get(name.toLowerCase());
    if (!known || tag.includes(written)) continue;
    for (const [, attribute, double, single, bare] of rest.matchAll(
      /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
    )) {
      const lower = attribute.toLowerCase();
      if (ofEveryElement.test(lower)) continue;
      if (!known.has(lower)) yield `<${name}>: ${unknown(lower, [...known.keys()])}`;
      else {
        const problem = problemInValue(lower, double ?? single ?? bare ?? '', known.get(lower));
        if (problem) yield `<${name}>: ${problem}`;
      }
    }
  }
}
