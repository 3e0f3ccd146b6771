// Wrong facts in a page or in metadata.js stop the build. The message names the file and the entry.
import { existsSync } from 'node:fs';
import { counties, findCounty, findMunicipality, municipalities } from '../../dist/modules/data/index.js';
import metadata from '../_data/metadata.js';
import { problemsInColours } from './colours.js';
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

/** A logo needs its measures, so that the page does not move when it comes; a link a name and a whole address. */
function problemsInLooks({ logo, links = {} }) {
  const problems = [];
  if (logo) {
    const { src, width, height } = logo;
    if (![`${contentFolder}/public`, 'site/public'].some((folder) => existsSync(`${folder}${src}`))) {
      problems.push(`logo.src: ${src}; expected a file in ${contentFolder}/public, written as /logo.svg`);
    }
    if (!(width > 0 && height > 0)) problems.push('logo: expected its width and height in pixels');
  }
  for (const [lang, list] of Object.entries(links)) {
    list.forEach(({ name, url } = {}, i) => {
      if (!isText(name) || !isAddress(url)) {
        problems.push(`links.${lang}, entry ${i + 1}: expected a name and a whole address`);
      }
    });
  }
  return problems;
}

const quoted = (value) => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value));
const listed = (places) => places.map(({ code, shortName, name }) => `${code} ${shortName ?? name}`).join(', ');

/** Codes that no county or municipality has, with those that there are. */
function problemsInPlaces({ county, municipality, moreCounties = [] }) {
  const expected = `expected the two-digit code of a county: ${listed(counties)}`;
  const known = findCounty(county);
  const problems = known ? [] : [`county: ${quoted(county)}; ${expected}`];
  if (moreCounties !== 'all') {
    const wrong = [moreCounties].flat().filter((code) => !findCounty(code));
    problems.push(...wrong.map((code) => `moreCounties: ${quoted(code)}; ${expected}; or 'all'`));
  }
  if (known && municipality && findMunicipality(municipality)?.county !== county) {
    const within = listed(municipalities.filter((each) => each.county === county));
    const where = `county ${county}, ${known.shortName}: ${within}`;
    problems.push(`municipality: ${quoted(municipality)}; expected the code of a municipality in ${where}; or nothing`);
  }
  return problems;
}

/** What is wrong in metadata.js. */
export function problemsInMetadata({
  url,
  exit,
  languages,
  title,
  description,
  discreetTitle,
  feedId,
  owner,
  ...rest
}) {
  const problems = [];
  if (!isAddress(url) || url.endsWith('/')) problems.push('url: expected a whole address without a slash at its end');
  if (!isAddress(exit)) problems.push('exit: expected a whole address that begins with http: or https:');
  problems.push(...problemsInPlaces(rest));
  for (const [name, address] of Object.entries(rest.warnings ?? {})) {
    if (!['smhi', 'vma'].includes(name)) problems.push(`warnings.${name}: expected smhi or vma`);
    if (!isAddress(address)) problems.push(`warnings.${name}: expected a whole address`);
  }
  if (!isText(feedId)) problems.push('feedId: missing; the ids in the feeds are made from it');
  if (!isText(owner?.name)) problems.push('owner.name: missing');
  for (const lang of Object.keys(languages)) {
    if (!isText(title?.[lang])) problems.push(`title.${lang}: missing`);
    if (!isText(discreetTitle?.[lang])) problems.push(`discreetTitle.${lang}: missing; a shared link shows it`);
    if (!isText(description?.[lang])) problems.push(`description.${lang}: missing`);
  }
  return [...problems, ...problemsInColours(rest.colours), ...problemsInLooks(rest)];
}

function stop(file, problems) {
  if (problems.length) throw new Error(problems.map((problem) => `${file}: ${problem}`).join('\n'));
}

export default function checks(eleventyConfig) {
  stop('site/_data/metadata.js', problemsInMetadata(metadata));
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
    if (data.layout) stop(data.source ?? data.page.inputPath, problemsInPage(data));
  });
  let lines;
  eleventyConfig.on('eleventy.before', () => (lines = neededLines()));
  eleventyConfig.addLinter('help', function (html) {
    const { url, inputPath, outputPath } = this;
    if (outputPath?.endsWith('.html')) stop(writtenIn(inputPath), problemsInHelp(url, html, lines));
  });
}
