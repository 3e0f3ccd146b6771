// Stops the build for wrong facts in a page or in the settings, and for a finished page that lacks required parts. The
// message names the file and the entry.
import { findHelpline } from '../facts/helplines.ts';
import { existsSync } from 'node:fs';
import { type Helpline } from '../../widgets/data/index.ts';
import { isObject } from '../../widgets/shared/is-object.ts';
import { writtenIn } from '../generator/content.ts';
import type { BuildEvent, BuiltEvent, EleventyConfig, Page } from '../generator/eleventy.types.ts';
import { begin, finish } from '../generator/finished.ts';
import version from '../generator/version.ts';
import { isWatching } from '../generator/watching.ts';
import words from '../layout/words.ts';
import metadata, { type Metadata } from '../metadata.ts';
import { notesInReplacements } from '../owner/replaced.ts';
import { project } from '../project.ts';
import { indexesAreWritten } from '../search/search-index.ts';
import { stop } from '../shared/stop.ts';
import { lineHref } from '../support/lines.ts';
import { notesInParts, problemsInLinks, problemsInPublic } from './built.ts';
import { isFramed, withoutUnseen } from './finished-page.ts';
import { notesInNumbers, problemsInStyles, problemsInTemplates, templatesWithout } from './in-sight.ts';
import { isText } from './page.ts';
import { say } from '../../widgets/check/say.ts';

/** The data of a page, unchecked. */
interface WrittenPage {
  title?: unknown;
  description?: unknown;
  lang?: unknown;
  /** The language of a page in a language other than the site's own. */
  supportLanguage?: unknown;
  picture?: unknown;
  isNews?: unknown;
  published?: unknown;
  updated?: unknown;
  happened?: unknown;
  sources?: unknown;
  metadata: Pick<Metadata, 'languages'>;
}

/** The same with Eleventy's data about the page. */
interface CheckedPage extends WrittenPage {
  layout?: string;
  /** The owner's source file of the page. */
  source?: string;
  page: Page;
}

/** Eleventy reads front matter that looks like a date as a date; a day that does not exist stays a text. */
const isDay = (value: unknown): value is Date => value instanceof Date && !Number.isNaN(value.valueOf());
const isAddress = (value: unknown) => isText(value) && /^https?:\/\/[^\s/]+/.test(value);

function problemsInDates({ published, updated }: WrittenPage): string[] {
  const problems: string[] = [];
  if (published !== undefined && !isDay(published)) problems.push(say`published: expected a day such as 2026-11-23`);
  if (updated !== undefined && !isDay(updated)) problems.push(say`updated: expected a day such as 2026-11-23`);
  if (isDay(published) && isDay(updated) && updated < published) {
    problems.push(say`updated: expected a day that is not before published`);
  }
  return problems;
}

function problemsInNews({ published, happened, sources }: WrittenPage): string[] {
  const problems: string[] = [];
  if (published === undefined) problems.push(say`published: missing; expected the day on which it was published`);
  if (happened !== undefined && !isDay(happened)) problems.push(say`happened: expected a day such as 2025-04-29`);
  if (!Array.isArray(sources) || !sources.length) {
    return [...problems, say`sources: missing; expected a list with name and url`];
  }
  sources.forEach((source: unknown, i) => {
    const { name, url } = isObject(source) ? source : {};
    if (!isText(name)) problems.push(`sources, ${say`entry ${i + 1}`}: ${say`name: missing`}`);
    if (!isAddress(url)) problems.push(`sources, ${say`entry ${i + 1}`}: ${say`url: expected a whole address`}`);
  });
  return problems;
}

/** The problems in the front matter of one page, each as `entry: expected value`. */
export function problemsInPage(data: WrittenPage): string[] {
  const problems = problemsInDates(data);
  if (!isText(data.title)) problems.push(say`title: missing`);
  if (!isText(data.description)) problems.push(say`description: missing`);
  if (!data.supportLanguage && !(String(data.lang) in data.metadata.languages)) {
    problems.push(say`lang: expected one of ${Object.keys(data.metadata.languages).join(', ')}`);
  }
  const { src, alt } = isObject(data.picture) ? data.picture : {};
  if (data.picture && !isText(src)) problems.push(say`picture.src: missing; expected photos/ and a file name`);
  if (data.picture && !isText(alt)) {
    problems.push(say`picture.alt: missing; expected words for those who do not see the picture`);
  }
  return data.isNews ? [...problems, ...problemsInNews(data)] : problems;
}

/** The start page of each language, and all pages about support. */
const isForHelp = (url: string) =>
  Object.values(words).some(({ home, supportPage }) => url === home || url.startsWith(supportPage));

/** The helplines that a page for help must link to. */
const needed = ['112', 'kvinnofridslinjen'];
const neededLines = needed.flatMap((id) => findHelpline(id) ?? []);

/** @param shown - The HTML of a page without what a browser does not show. */
const hasExit = (shown: string): boolean => /<hamn-quick-exit\b[^>]*>\s*<a href="https?:/.test(shown);

/** The required parts that a finished page lacks, whatever produced it: someone in danger needs them. */
export function problemsInHelp(url: string, html: string, lines: readonly Helpline[] = neededLines): string[] {
  if (isFramed(url)) return [];
  const problems: string[] = [];
  const shown = withoutUnseen(html);
  if (!hasExit(shown)) {
    problems.push(say`the page has no way out; expected a layout that builds on base.njk`);
  }
  // Every page has the numbers at its foot; a page for help has them before.
  const [aboveFooter = ''] = shown.split('<footer');
  for (const line of lines) {
    if (isForHelp(url) && !aboveFooter.includes(`href="${lineHref(line)}"`)) {
      problems.push(
        say`the page has no link to ${line.phone?.display ?? line.name}; expected layout/help.njk, as start.njk has it`,
      );
    }
  }
  return problems;
}

/** The problems of a finished page: of the owner's templates that they come from, or else of the page. */
function problemsInFinished({ url, inputPath }: Page, html: string): string[] {
  const problems = problemsInHelp(url, html);
  if (!problems.length) return [];
  const templates = hasExit(withoutUnseen(html))
    ? templatesWithout('help').map(
        (file) => say`${file}: has no numbers to call; expected {% include "layout/help.njk" %}, as hamn's own has it`,
      )
    : templatesWithout('exit').map(
        (file) =>
          say`${file}: has no way out; expected {% part "layout/exit.njk", lang, key | isQuiet %}, as hamn's own has it`,
      );
  return templates.length ? templates : problems.map((problem) => `${writtenIn(inputPath)}: ${problem}`);
}

const stopFor = (file: string, problems: string[]) => stop(problems.map((problem) => `${file}: ${problem}`));

export default function checks(eleventyConfig: EleventyConfig): void {
  if (new URL(metadata.url).hostname === 'localhost' && !isWatching()) {
    console.warn(
      say`The site's address is ${metadata.url}. Set url in ${project.settings}, or SITE_URL, before you publish it.`,
    );
  }
  for (const lang of Object.keys(metadata.languages)) {
    const own = `${project.content}/${lang}/tillganglighet.md`;
    if (!metadata.demonstration && !existsSync(own)) {
      console.warn(
        say`${own}: missing. Until it is there the accessibility statement is that of the template, not yours.`,
      );
    }
  }
  for (const note of notesInReplacements()) console.warn(note);
  eleventyConfig.addGlobalData('eleventyDataSchema', () => (data: CheckedPage) => {
    if (data.layout) stopFor(data.source ?? data.page.inputPath, problemsInPage(data));
  });
  eleventyConfig.addLinter('help', function (this: Page, html: string) {
    if (this.outputPath?.endsWith('.html')) stop(problemsInFinished(this, html));
  });
  eleventyConfig.on('eleventy.before', ({ directories }: BuildEvent) => begin(directories.output));
  // Checks the finished site, then writes the note that it is finished.
  eleventyConfig.on('eleventy.after', async ({ directories: { output }, outputMode, results }: BuiltEvent) => {
    if (outputMode !== 'fs') return;
    await indexesAreWritten();
    for (const note of [...notesInParts(results, writtenIn), ...notesInNumbers(results, writtenIn)]) console.warn(note);
    stop([
      ...problemsInLinks(results, output, writtenIn, metadata.url, metadata.reference ?? ''),
      ...problemsInPublic(output, results),
      ...problemsInStyles(results),
      ...problemsInTemplates(results, writtenIn),
    ]);
    // A site served by `npm start` contains the address of this machine.
    if (!isWatching()) finish(output, { version, url: metadata.url, demonstration: metadata.demonstration });
  });
}
