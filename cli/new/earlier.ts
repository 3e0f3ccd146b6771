// A project from a copy of hamn 0.1, where an owner's files were JavaScript in the folders of hamn itself. The copy is only
// read. Numbers in its TypeScript stay there: only their owner knows the source of each.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import { defaults } from '../../site/owner/defaults.ts';
import { hamnSchema } from '../../site/owner/hamn.schema.ts';
import { fieldsOf } from '../../widgets/check/words.ts';
import { version } from '../peers.ts';
import { Refusal } from '../refusal.ts';
import { suggested, type Answers } from './answers.ts';
import { withSchema } from './files.ts';
import { placeIn } from './place.ts';
import type { Words } from '../words/words.ts';

/** What a copy has for a project. */
export interface Earlier {
  answers: Answers;
  /** The texts of new files, by their paths. */
  files: Map<string, string>;
  /** Folders and files to copy: from, and to in the project. */
  copies: [from: string, to: string][];
  /** Settings that nobody knows any more. */
  unknown: string[];
}

/** The default export of a JavaScript file, read by a program of its own, since it may do anything. */
function exportOf(file: string): unknown {
  const program = `const { default: it } = await import(${JSON.stringify(pathToFileURL(resolve(file)).href)});
    process.stdout.write(JSON.stringify(it ?? null));`;
  const env = { ...process.env, SITE_URL: undefined };
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8', env }),
  );
}

/** The settings that differ from the defaults, for this version. */
function settingsFrom(written: object): { text: string; unknown: string[] } {
  const known = Object.keys(hamnSchema(['sv'], true).shape);
  const names = Object.keys(written).filter((name) => {
    const value = fieldsOf(written)[name];
    return !isDeepStrictEqual(value, fieldsOf(defaults)[name]) && value !== null;
  });
  const kept = names.filter((name) => known.includes(name)).map((name) => [name, fieldsOf(written)[name]]);
  return {
    text: stringify({ ...Object.fromEntries(kept), hamn: version }, { lineWidth: 0 }),
    unknown: names.filter((name) => !known.includes(name)),
  };
}

/** Reads a copy of hamn 0.1. */
export function readEarlier(copy: string, words: Words): Earlier {
  const at = (path: string): string => join(copy, path);
  if (!existsSync(at('site/_data/metadata.js'))) throw new Refusal(words.new.notACopy(copy));
  const settings = exportOf(at('site/_data/metadata.js'));
  const { text, unknown } = settingsFrom(fieldsOf(settings));
  const { county, municipality, title } = fieldsOf(settings);
  const place = placeIn(municipality ? { municipality } : { county }, words);
  if (!place) throw new Refusal(words.new.notACopy(copy));
  const content =
    [municipality, county]
      .filter(Boolean)
      .map((code) => at(`site/content/${String(code)}`))
      .find(existsSync) ?? '';
  const lists = ['ambassadors', 'plan']
    .filter((name) => existsSync(join(content, `${name}.js`)))
    .map((name): [string, string] => [
      `${name}.yaml`,
      withSchema(name, stringify(exportOf(join(content, `${name}.js`)), { lineWidth: 0 })),
    ]);
  const copies: [string, string][] = [
    ...['sv', 'en'].map((code): [string, string] => [join(content, code), `content/${code}`]),
    ...['photos', 'portraits', 'public'].map((name): [string, string] => [join(content, name), name]),
    ...['published', 'published.json'].map((name): [string, string] => [at(`site/${name}`), name]),
  ];
  return {
    answers: { ...suggested(place), title: String(fieldsOf(title).sv) },
    files: new Map([['hamn.yaml', withSchema('hamn', text)], ...lists]),
    copies: copies.filter(([from]) => existsSync(from)),
    unknown,
  };
}
