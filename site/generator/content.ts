// The owner's own pages. A file in site/content/<code>/ takes the place of the page of the same name in site/pages/,
// or is a page of its own; what lies in its folder `public` is copied as it is. <code> is that of the county, or of the municipality if the site is a municipality's.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { EleventyConfig } from './eleventy.types.ts';
import { contentFolder } from '../metadata.ts';
import { program } from '../project.ts';

const isPage = (file: string) => /\.(md|njk)$/.test(file);
const withoutEnding = (file: string) => file.replace(/\.\w+$/, '');

/**
 * The file in which a page is written, for messages: the owner's own where it has taken a general page's place, and the
 * template of a subject where `addPage` has added it.
 */
export function writtenIn(inputPath: string): string {
  const path = relative(program.pages, inputPath);
  return [join(contentFolder, path), inputPath, join(program.site, path)].find(existsSync) ?? inputPath;
}

/** The general page that one of the owner's replaces, if there is one. */
function replaced(file: string): string | undefined {
  const folder = join(program.pages, dirname(file));
  if (!existsSync(folder)) return;
  const name = readdirSync(folder).find(
    (each) => isPage(each) && withoutEnding(join(dirname(file), each)) === withoutEnding(file),
  );
  return name && join(folder, name);
}

/** What a page takes over from the general one that it replaces, where it says nothing itself: its looks and its address. */
const inherited = /^(layout|permalink|bareTitle|hasChoice): .*$/gm;
const head = /^(\uFEFF?---\r?\n)((?:.*\n)*?)(?=---\s)/;

/** The text of a page with what it takes over. Without its layout a start page would have no number to call. */
function withInherited(text: string, general: string): string {
  const [, , said = ''] = head.exec(text) ?? [];
  const lines = head.exec(general)?.[2]?.match(inherited) ?? [];
  const missing = lines.filter((line) => !new RegExp(`^${line.split(':')[0]}:`, 'm').test(said));
  return text.replace(head, (front: string) => front + missing.map((line) => `${line}\n`).join(''));
}

export default function content(eleventyConfig: EleventyConfig): void {
  if (!existsSync(contentFolder)) return;
  if (existsSync(`${contentFolder}/public`)) eleventyConfig.addPassthroughCopy({ [`${contentFolder}/public`]: '.' });
  for (const file of readdirSync(contentFolder, { recursive: true, encoding: 'utf8' }).filter(isPage)) {
    const general = replaced(file);
    if (general) eleventyConfig.ignores.add(general);
    const source = join(contentFolder, file);
    const text = readFileSync(source, 'utf8');
    eleventyConfig.addTemplate(file, general ? withInherited(text, readFileSync(general, 'utf8')) : text, { source });
  }
}
