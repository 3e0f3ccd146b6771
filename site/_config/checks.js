// Wrong facts in a page or in metadata.js stop the build. The message names the file and the entry.
import { existsSync } from 'node:fs';
import { counties, municipalities } from '../../dist/modules/data/index.js';
import metadata from '../_data/metadata.js';
import { problemsInMetadata as problemsInSettings } from '../check/metadata.js';
import { stop } from '../check/stop.js';
import words from '../_data/words.js';
import { contentFolder, writtenIn } from './content.js';
import { lineHref } from './filters.js';
import { readBuilt } from './read-built.js';

/** Front matter is read as a date when it looks like one; a day that does not exist stays a text. */
const isDay = (value) => value instanceof Date && !Number.isNaN(value.valueOf());
const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isAddress = (value) => isText(value) && /^https?:\/\/[^\s/]+/.test(value);

function problemsInDates({ published, updated }) {
  const problems = [];
  if (published !== undefined && !isDay(published)) problems.push('published: expected a day such as 2026-11-23');
  if (updated !== undefined && !isDay(updated)) problems.push('updated: expected a day such as 2026-11-23');
  if (isDay(published) && isDay(updated) && updated < published) {
    problems.push('updated: expected a day that is not before published');
  }
  return problems;
}

function problemsInNews({ published, happened, sources }) {
  const problems = [];
  if (published === undefined) problems.push('published: missing; expected the day on which it was published');
  if (happened !== undefined && !isDay(happened)) problems.push('happened: expected a day such as 2025-04-29');
  if (!Array.isArray(sources) || !sources.length) {
    return [...problems, 'sources: missing; expected a list with name and url'];
  }
  sources.forEach(({ name, url } = {}, i) => {
    if (!isText(name)) problems.push(`sources, entry ${i + 1}: name: missing`);
    if (!isAddress(url)) problems.push(`sources, entry ${i + 1}: url: expected a whole address`);
  });
  return problems;
}

/** What is wrong in the front matter of one page, each as `entry: what was expected`. */
export function problemsInPage(data) {
  const problems = problemsInDates(data);
  if (!isText(data.title)) problems.push('title: missing');
  if (!isText(data.description)) problems.push('description: missing');
  if (!data.tongue && !(data.lang in data.metadata.languages)) {
    problems.push(`lang: expected one of ${Object.keys(data.metadata.languages).join(', ')}`);
  }
  if (data.picture && !isText(data.picture.src))
    problems.push('picture.src: missing; expected photos/ and a file name');
  if (data.picture && !isText(data.picture.alt)) {
    problems.push('picture.alt: missing; expected words for those who do not see the picture');
  }
  return data.isNews ? [...problems, ...problemsInNews(data)] : problems;
}

/** Pages that stand inside another one, which has a way out of its own. */
const isFramed = (url) => /^\/(en\/)?embed\//.test(url);

/** The start page of each language, and all that is about support. */
const isForHelp = (url) =>
  Object.values(words).some(({ home, supportPage }) => url === home || url.startsWith(supportPage));

/** The lines that a page for help must lead to. */
function neededLines() {
  const { lines } = readBuilt('data/helplines.json');
  return ['112', 'kvinnofridslinjen'].map((id) => lines.find((each) => each.id === id));
}

/** What a finished page lacks that someone in danger needs, whatever it was made with. */
export function problemsInHelp(url, html, lines = neededLines()) {
  if (isFramed(url)) return [];
  const problems = [];
  if (!/<hamn-quick-exit\b[^>]*>\s*<a href="https?:/.test(html)) {
    problems.push('the page has no way out; expected a layout that builds on base.njk');
  }
  for (const line of lines) {
    if (isForHelp(url) && !html.includes(`href="${lineHref(line)}"`)) {
      problems.push(`the page has no link to ${line.phone.display}; expected partials/help.njk, as start.njk has it`);
    }
  }
  return problems;
}

/** What is wrong in metadata.js, its codes among it. */
export const problemsInMetadata = (written) => problemsInSettings(written, { counties, municipalities });

const stopFor = (file, problems) => stop(problems.map((problem) => `${file}: ${problem}`));

export default function checks(eleventyConfig) {
  if (new URL(metadata.url).hostname === 'localhost') {
    console.warn(
      `The site's address is ${metadata.url}. Set url in site/_data/metadata.js, or SITE_URL, before you publish it.`,
    );
  }
  for (const lang of Object.keys(metadata.languages)) {
    const own = `${contentFolder}/${lang}/tillganglighet.md`;
    if (!metadata.demonstration && !existsSync(own)) {
      console.warn(
        `${own}: missing. Until it is there the accessibility statement is that of the template, not yours.`,
      );
    }
  }
  eleventyConfig.addGlobalData('eleventyDataSchema', () => (data) => {
    if (data.layout) stopFor(data.source ?? data.page.inputPath, problemsInPage(data));
  });
  let lines;
  eleventyConfig.on('eleventy.before', () => (lines = neededLines()));
  eleventyConfig.addLinter('help', function (html) {
    const { url, inputPath, outputPath } = this;
    if (outputPath?.endsWith('.html')) stopFor(writtenIn(inputPath), problemsInHelp(url, html, lines));
  });
}
