// The owner's own pages. A file in the project's folder `content` replaces the page of the same name in site/pages/, or is a
// new page. Files in the folder `public` are copied unchanged.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { EleventyConfig } from './eleventy.types.ts';
import { program, project } from '../project.ts';

const isPage = (file: string) => /\.(md|njk)$/.test(file);
const withoutEnding = (file: string) => file.replace(/\.\w+$/, '');

/**
 * The source file of a page, for messages: the owner's file where it replaces a general page, or the subject's template
 * where `addPage` added the page.
 */
export function writtenIn(inputPath: string): string {
  const path = relative(program.pages, inputPath);
  return [join(project.content, path), inputPath, join(program.site, path)].find(existsSync) ?? inputPath;
}

/** The general page that an owner's page replaces, if any. */
function replaced(file: string): string | undefined {
  const folder = join(program.pages, dirname(file));
  if (!existsSync(folder)) return;
  const name = readdirSync(folder).find(
    (each) => isPage(each) && withoutEnding(join(dirname(file), each)) === withoutEnding(file),
  );
  return name && join(folder, name);
}

/**
 * The entries that a page takes over from the general page that it replaces, unless it has its own: its layout and its
 * address.
 */
const inherited = /^(layout|permalink|bareTitle|hasChoice): .*$/gm;
const head = /^(\uFEFF?---\r?\n)((?:.*\n)*?)(?=---\s)/;

/**
 * The text of a page with the entries that it takes over. Without its layout a start page would have no number to call.
 */
function withInherited(text: string, general: string): string {
  const [, , ownFront = ''] = head.exec(text) ?? [];
  const lines = head.exec(general)?.[2]?.match(inherited) ?? [];
  const missing = lines.filter((line) => !new RegExp(`^${line.split(':')[0]}:`, 'm').test(ownFront));
  return text.replace(head, (front: string) => front + missing.map((line) => `${line}\n`).join(''));
}

export default function content(eleventyConfig: EleventyConfig): void {
  if (existsSync(project.public)) eleventyConfig.addPassthroughCopy({ [project.public]: '.' });
  if (!existsSync(project.content)) return;
  for (const file of readdirSync(project.content, { recursive: true, encoding: 'utf8' }).filter(isPage)) {
    const general = replaced(file);
    if (general) eleventyConfig.ignores.add(general);
    const source = join(project.content, file);
    const text = readFileSync(source, 'utf8');
    eleventyConfig.addTemplate(file, general ? withInherited(text, readFileSync(general, 'utf8')) : text, { source });
  }
}
