// The files of the WordPress plugin: PHP that never changes, and data of this build beside it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path/posix';
import metadata from '../../metadata.ts';
import { program } from '../../project.ts';
import { sure } from '../../shared/sure.ts';
import { projectTrust } from '../../signed/trust.ts';
import type { Fallbacks } from '../fallbacks.ts';
import { languageField, type Column, type Field, type Option } from '../fields.ts';
import type { MakeFiles, Source } from '../types.ts';
import type { Files } from '../zip.ts';
import { phpFile, type Data } from './php.ts';

/** The newest WordPress that `test/integrations/wordpress.test.ts` has seen. The test says when it sees a newer one. */
export const testedUpTo = '7.1';

/** The names of options in their order, by their values: one text where both languages have the same. */
const names = (options: readonly Option[] = []): Data =>
  new Map(options.map(({ value, label: { sv, en } }) => [value, sv === en ? sv : { sv, en }]));

const columnData = ({ label, kind, most, options }: Column): Data => ({
  ...{ kind, label: { ...label }, most },
  ...(options && { options: names(options) }),
});

const fieldData = ({ kind, label, hint, isInLink, isRare, initial, written, options, columns }: Field): Data => ({
  ...{ kind, label: { ...label }, rare: isRare, initial },
  ...(hint && { hint: { ...hint } }),
  ...(isInLink && { link: true }),
  ...(written && { written: { value: written.value, on: written.when === 'on' } }),
  ...(options && {
    options: names(options),
    unknown: options.filter((each) => each.isUnknownToScript).map(({ value }) => value),
  }),
  ...(columns && { columns: Object.fromEntries(columns.map((each) => [each.name, columnData(each)])) }),
});

/** Each widget with its fields, by name. The language is a field of each. */
const widgetData = ({ widgets, facts }: Source): Record<string, Data> =>
  Object.fromEntries(
    widgets.map(({ name, tag, title, purpose, box, fields }) => [
      name,
      {
        ...{ tag, title: { ...title }, purpose: { ...purpose }, box },
        fields: Object.fromEntries([...fields, languageField(facts)].map((each) => [each.name, fieldData(each)])),
      },
    ]),
  );

/** A municipality's code begins with that of its county. */
const isPerCounty = ({ key }: Fallbacks): boolean => key === 'municipality';

/** Where the content of each widget is: its key, and the number of the set of each language. */
const contentData = (fallbacks: Source['fallbacks']): Record<string, Data> =>
  Object.fromEntries(
    Object.entries(fallbacks).map(([name, all]) => [
      name,
      {
        key: all.key ?? '',
        perCounty: isPerCounty(all),
        sets: Object.fromEntries(all.sets.flatMap((set, at) => set.map((lang) => [lang, at]))),
      },
    ]),
  );

/** The content of a widget, in one file, or in one for each county. */
function contentFiles(name: string, all: Fallbacks): Files {
  const files: Record<string, Record<string, string[]>> = {};
  for (const [value, html] of Object.entries(all.html)) {
    const file = `data/content/${name}${isPerCounty(all) ? `-${value.slice(0, 2)}` : ''}.php`;
    (files[file] ??= {})[value] = html;
  }
  return Object.fromEntries(Object.entries(files).map(([file, each]) => [file, phpFile(each)]));
}

/** What the PHP asks of the build. */
function buildData({ facts }: Source, script: Uint8Array): Record<string, Data> {
  const { version, keys } = projectTrust();
  return {
    version: facts.version,
    checked: facts.checked,
    integrity: sure(facts.files['hamn.js'], 'hamn.js'),
    hash: createHash('sha384').update(script).digest('hex').slice(0, 16),
    languages: Object.keys(facts.languages),
    keys: Object.fromEntries(keys),
    issue: version,
  };
}

/** The folder of what goes into the zip as it is, here and in the package. */
const folder = (): string => join(program.site, 'integrations/wordpress/plugin');

/** The files that are written by hand. Two of them name the version. */
function written({ facts }: Source): Files {
  const values: Record<string, string> = {
    version: facts.version,
    checked: facts.checked,
    tested: testedUpTo,
    source: metadata.repository ?? facts.site,
    changes: `${facts.site}/api/documents/Changelog.html`,
  };
  const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
  const files = readdirSync(folder(), { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath.replaceAll('\\', '/'), name);
      const text = readFileSync(path, 'utf8');
      return [relative(folder(), path), /(^|\/)(hamn\.php|readme\.txt)$/.test(path) ? filled(text) : text];
    }),
  );
}

/** The plugin. Its folder is `hamn`, whatever the name of the zip. */
export const wordpress: MakeFiles = (source) => {
  const { pasted, fallbacks } = source;
  const script = readFileSync(join(pasted, 'hamn.js'));
  const files: Files = {
    ...written(source),
    'js/hamn.js': script,
    'js/first.js': readFileSync(join(pasted, 'first.js')),
    LICENSE: readFileSync(join(program.widgetsBuilt, 'LICENSE')),
    'LICENSES.md': readFileSync(join(program.widgetsBuilt, 'LICENSES.md')),
    'data/build.php': phpFile(buildData(source, script)),
    'data/widgets.php': phpFile(widgetData(source)),
    'data/content.php': phpFile(contentData(fallbacks)),
    ...Object.assign({}, ...Object.entries(fallbacks).map(([name, all]) => contentFiles(name, all))),
  };
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`hamn/${path}`, content]));
};
