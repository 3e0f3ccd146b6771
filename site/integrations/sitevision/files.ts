// The Sitevision WebApp: one app, whose form chooses the widget. We make the zip ourselves, because Sitevision's own build changes
// the bytes of scripts in `resource/`, and then their hashes no longer hold.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import metadata from '../../metadata.ts';
import { program } from '../../project.ts';
import { sure } from '../../shared/sure.ts';
import type { CmsWidget, Field } from '../fields.ts';
import { languageField } from '../fields.ts';
import type { MakeFiles, Source } from '../types.ts';
import type { Files } from '../zip.ts';
import { formHtml } from './form.ts';
import { formWords } from './form-words.ts';
import { words } from './words.ts';

const read = (path: string): string => readFileSync(join(program.site, 'integrations/sitevision', path), 'utf8');

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The scripts of a page, which the app serves under addresses with their hash. */
const scripts = ['hamn.js', 'first.js'];

/** What the server's code knows. */
function facts({ facts: { version, languages, files }, widgets }: Source, script: (name: string) => Buffer): object {
  const about = (name: string): object => {
    const hash = createHash('sha256').update(script(name)).digest('hex').slice(0, 8);
    return { route: `/${name.replace('.js', '')}-${version}-${hash}.js`, integrity: sure(files[name], name) };
  };
  return {
    widgets: widgets.map(({ name }) => name),
    languages: Object.keys(languages),
    files: Object.fromEntries(scripts.map((name) => [name, about(name)])),
  };
}

/** Several sources in one function, as one file: Sitevision's own build makes the same. */
const bundle = (known: string, ...sources: string[]): string =>
  ["(function () {\n'use strict';", known, ...sources.map(read), '})();\n'].join('\n');

/** An attribute for the server. */
function attribute(field: Field): object {
  const { name, kind, isInLink, written, options, takesSeveral } = field;
  const unknown = options?.filter((each) => each.isUnknownToScript).map(({ value }) => value);
  return {
    ...{ name, kind, ...written },
    ...(isInLink && { isInLink }),
    ...(options && { values: options.map(({ value }) => value) }),
    ...(unknown?.length && { unknown }),
    ...(takesSeveral && { takesSeveral }),
  };
}

/** The columns of the rows of a widget. */
const columns = ({ fields }: CmsWidget): object[] =>
  (fields.find(({ kind }) => kind === 'rows')?.columns ?? []).map(({ name, most, options }) => ({
    ...{ name, most },
    ...(options && { options: Object.fromEntries(options.map(({ value, label }) => [value, label.sv])) }),
  }));

/** The facts of a widget, which the server reads when it writes that widget. */
const widgetFacts = (widget: CmsWidget, { fallbacks }: Source): string => {
  const { name, tag, box, fields } = widget;
  const attributes = fields.filter(({ kind }) => kind !== 'rows').map(attribute);
  return JSON.stringify({ name, tag, box, attributes, columns: columns(widget), ...fallbacks[name] });
};

/** The values of an untouched form. */
const defaults = (widgets: readonly CmsWidget[]): object => ({
  widget: sure(widgets[0], 'widgets').name,
  lang: '',
  ...Object.fromEntries(
    widgets.flatMap(({ name, fields }) =>
      fields.map(({ name: field, kind, initial }) => [
        `${name}-${field}`,
        kind === 'switch' ? initial === 'on' : initial,
      ]),
    ),
  ),
});

/** The files of the WebApp. */
export const sitevision: MakeFiles = (source) => {
  const { facts: all, widgets, pasted } = source;
  const script = (name: string): Buffer => readFileSync(join(pasted, name));
  const known = `/** @type {{ files: Record<string, { route: string, integrity: string }>, widgets: string[], languages: string[] }} */\nvar package_ = ${JSON.stringify(facts(source, script))};\n`;
  const lists = Object.fromEntries(widgets.map((widget) => [widget.name, columns(widget)]));
  const inLanguage = (lang: 'sv' | 'en'): string => json(formWords(widgets, languageField(all), lang));
  const files: Files = {
    'manifest.json': json({
      id: 'hamn',
      version: all.version,
      name: words.name,
      author: metadata.owner.name,
      description: words.description,
      helpUrl: `${all.site}/bygg/sitevision/`,
      type: 'WebApp',
      bundled: true,
      maxUploadSizeInMB: 0,
    }),
    'appDataDefaults.json': json({ appData: defaults(widgets) }),
    'index.js': bundle(known, 'server/common.js', 'server/rows.js', 'server/index.js'),
    'hooks.js': bundle(known, 'server/common.js', 'server/hooks.js'),
    // A page needs none: Sitevision's own build writes the same empty file.
    'main.js': '',
    'config/index.html': formHtml(widgets, languageField(all)),
    'config/index.js': read('form/index.js'),
    'config/config.js': bundle(`var lists = ${JSON.stringify(lists)};\n`, 'server/rows.js', 'form/config.js'),
    'i18n/sv.json': inLanguage('sv'),
    'i18n/en.json': inLanguage('en'),
    'resource/LICENSE.txt': script('LICENSE'),
    'resource/LICENSES.txt': script('LICENSES.md'),
  };
  for (const name of scripts) files[`resource/${name}`] = script(name);
  for (const widget of widgets) files[`resource/${widget.name}.json`] = widgetFacts(widget, source);
  return files;
};
