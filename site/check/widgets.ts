// Checks attributes of our elements in the owner's texts. An element ignores unknown names and values silently.
import { helplines } from '../facts/helplines.ts';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { counties, municipalities } from '../../widgets/data/index.ts';
import { wordsOf } from '../components/manifest.ts';
import { meant, shown, unknown } from '../../widgets/check/words.ts';
import { program } from '../project.ts';
import { say } from '../../widgets/check/say.ts';

/** Attributes of every HTML element. */
const ofEveryElement =
  /^(id|class|lang|dir|title|hidden|inert|role|slot|part|tabindex|translate|(aria|data)-[\w-]+|item\w+)$/;

/** An attribute in the manifest. */
interface Attribute {
  name: string;
  type?: { text: string };
}

/** The parts of `custom-elements.json` that this file reads. A declaration that is no element has no `tagName`. */
interface Manifest {
  modules: { declarations?: { tagName?: string; attributes?: Attribute[] }[] }[];
}

/** The built elements with the words that each attribute takes; empty before the first build. */
function readElements(): Map<string, Map<string, string[]>> {
  const manifest = resolve(program.widgetsBuilt, 'custom-elements.json');
  if (!existsSync(manifest)) return new Map();
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  const all = modules.flatMap(({ declarations = [] }) => declarations);
  return new Map(
    all.flatMap(({ tagName, attributes = [] }): [string, Map<string, string[]>][] =>
      tagName ? [[tagName, new Map(attributes.map((each) => [each.name, wordsOf(each)]))]] : [],
    ),
  );
}

/** Attributes with an id or a code from the data as value. */
const ids: Record<string, string[]> = {
  line: helplines.map(({ id }) => id),
  municipality: municipalities.map(({ code }) => code),
  county: counties.map(({ code }) => code),
};

const elements = readElements();

const sorted = (text: string): string => text.toLowerCase().split(/\s+/).filter(Boolean).sort().join(' ');

/** The problem with a value, as a sentence; `undefined` for a known value. */
function problemInValue(name: string, value: string, words: readonly string[]): string | undefined {
  const known = ids[name] ?? words;
  if (!known.length || value === '' || known.some((each) => sorted(each) === sorted(value))) return;
  // No suggestion for a code: a similar code belongs to another municipality.
  const near = name === 'line' ? meant(value, known) : undefined;
  const expected = known === words ? say`expected one of ${words.join(', ')}` : say`expected one that the data has`;
  return `${name}: ${shown(value)}; ${near ? say`did you mean ${near}?` : expected}`;
}

/**
 * The problems in our elements' attributes, each as a sentence.
 *
 * @param html - The text. Tags with a value from a template are not checked.
 * @param written - The placeholder for such a value.
 */
export function* problemsInWidgets(html: string, written: string): Generator<string> {
  for (const [tag, name = '', rest = ''] of html.matchAll(
    /<(hamn-[\w-]+)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)/gi,
  )) {
    const known = elements.get(name.toLowerCase());
    if (!known || tag.includes(written)) continue;
    for (const [, attribute = '', double, single, bare] of rest.matchAll(
      /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
    )) {
      const lower = attribute.toLowerCase();
      if (ofEveryElement.test(lower)) continue;
      const words = known.get(lower);
      if (!words) yield `<${name}>: ${unknown(lower, [...known.keys()])}`;
      else {
        const problem = problemInValue(lower, double ?? single ?? bare ?? '', words);
        if (problem) yield `<${name}>: ${problem}`;
      }
    }
  }
}
