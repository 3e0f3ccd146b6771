// One page of the owner's: how it is saved, what stands at its top, and its text.
import { readFileSync, readdirSync } from 'node:fs';
import nunjucks from 'nunjucks';
import { LineCounter, parseDocument } from 'yaml';
import { problemInDay } from './days.js';
import { problemInAlt, problemInPhoto } from './photos.js';
import { textOf } from './saved.js';
import { inTemplate, inText, leftIn } from './text.js';
import { inTextsOf } from './wording.js';
import { meant, shown, unknown, unknownIn } from './words.js';

/** What may stand at the top of a page, and what each is. */
const texts = ['title', 'description', 'lead', 'heading', 'layout'];
const flags = ['bareTitle', 'hasChoice', 'noindex', 'noFooter', 'translated'];
const days = { published: 31, updated: 31, happened: 366 };
const known = [...texts, ...flags, ...Object.keys(days), 'permalink', 'sources', 'picture', 'header'];

/** What stands between the two lines of hyphens, and what comes after. */
export function split(text) {
  const [whole, front] = /^---[ \t]*\r?\n([^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  if (whole === undefined) return { problem: 'line 1: expected ---, then title and description, then --- again' };
  return { front: front ?? '', body: text.slice(whole.length), offset: whole.split('\n').length - 1 };
}

/** The front matter with its days as texts, the line of each entry, or the line and words of a slip of the pen. */
export function readFront(front) {
  const counter = new LineCounter();
  const document = parseDocument(front, { schema: 'core', lineCounter: counter, logLevel: 'error' });
  // The first line of hyphens stands before.
  const lineAt = (offset) => counter.linePos(offset).line + 1;
  if (document.errors.length) {
    const { pos, message } = document.errors[0];
    const line = lineAt(pos[0]);
    return { problem: `line ${line}: ${message.split(/ at line|:\n/)[0]}: ${front.split('\n')[line - 2]?.trim()}` };
  }
  const lineOf = (name) => {
    const range = document.contents?.items?.find(({ key }) => key?.value === name)?.key.range;
    return range ? lineAt(range[0]) : undefined;
  };
  // YAML takes what follows a space and # for a remark of the writer's.
  const cut = (document.contents?.items ?? []).find(({ key, value }) => texts.includes(key?.value) && value?.comment);
  if (cut) {
    const { key, value } = cut;
    return {
      problem: `line ${lineOf(key.value)}: ${key.value}: what stands after # would be lost; expected quotation marks: ${key.value}: '${value.value} #${value.comment}'`,
    };
  }
  return { data: document.toJS() ?? {}, lineOf };
}

const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isWhole = (value) => isText(value) && /^https?:\/\/[^\s/]+\.[^\s/]+/.test(value);

/** The days of a page, each as its entry and what is wrong. */
export function* inDays(data) {
  for (const [name, ahead] of Object.entries(days)) {
    if (data[name] === undefined) continue;
    const expected = problemInDay(data[name], ahead);
    if (expected) yield [name, `${shown(data[name])}; ${expected}`];
  }
  if (typeof data.updated === 'string' && typeof data.published === 'string' && data.updated < data.published) {
    yield ['updated', `${shown(data.updated)}; expected a day that is not before published`];
  }
}

function* inSources(sources) {
  if (!Array.isArray(sources) || !sources.length)
    return yield ['sources', 'missing; expected a list with name and url'];
  for (const [i, source] of sources.entries()) {
    const where = `entry ${i + 1}: `;
    if (!isText(source?.name)) yield ['sources', `${where}name: missing`];
    if (!isWhole(source?.url)) yield ['sources', `${where}url: ${shown(source?.url)}; expected a whole address`];
    for (const problem of unknownIn(source, ['name', 'url', 'lang', 'date'], where)) yield ['sources', problem];
  }
}

/** What is wrong at the top of a page, each as its entry and a sentence. */
async function inFront(data, { isNews, isTemplate, contentFolder }) {
  const problems = [];
  for (const name of Object.keys(data).filter((each) => !known.includes(each))) {
    const sentence = unknown(name, known);
    // A template may have entries of its own; one that is spelt nearly as ours is a slip there too.
    if (!isTemplate || sentence.includes('did you mean')) problems.push([name, sentence.slice(name.length + 2)]);
  }
  for (const name of ['title', 'description'])
    if (!isText(data[name]))
      problems.push([
        name,
        data[name] === undefined || data[name] === null || data[name] === ''
          ? 'missing'
          : `${shown(data[name])}; expected a text`,
      ]);
  for (const name of texts.slice(2)) {
    if (data[name] !== undefined && !isText(data[name])) problems.push([name, `${shown(data[name])}; expected a text`]);
  }
  for (const name of texts.filter((each) => each !== 'layout' && isText(data[each]))) {
    const left = leftIn(data[name]) ?? /&(?:[a-z]+|#\d+);/i.exec(data[name])?.[0];
    if (left) problems.push([name, `${left.split(';')[0]}; expected plain text, without Markdown or HTML`]);
  }
  const layouts = readdirSync('site/_includes/layouts');
  if (isText(data.layout) && !layouts.includes(data.layout)) {
    const near = meant(
      data.layout.replace(/\.njk$/, ''),
      layouts.map((each) => each.replace(/\.njk$/, '')),
    );
    problems.push([
      'layout',
      `${shown(data.layout)}; ${near ? `did you mean ${near}.njk?` : `expected one of ${layouts.join(', ')}`}`,
    ]);
  }
  for (const name of flags) {
    if (data[name] !== undefined && typeof data[name] !== 'boolean')
      problems.push([name, `${shown(data[name])}; expected true or false`]);
  }
  if (data.permalink !== undefined && !isText(data.permalink) && !isTemplate) {
    problems.push(['permalink', `${shown(data.permalink)}; expected an address such as /om-oss/, or no such line`]);
  }
  if (
    isText(data.permalink) &&
    !/[{%]/.test(data.permalink) &&
    !/^\/([a-z0-9-]+\/)*([a-z0-9-]+\.[a-z]+)?$/.test(data.permalink)
  ) {
    problems.push([
      'permalink',
      `${shown(data.permalink)}; expected small letters, figures and hyphens, such as /om-oss/`,
    ]);
  }
  problems.push(...inDays(data));
  if (isNews && data.published === undefined)
    problems.push(['published', 'missing; expected the day on which it was published']);
  if (isNews || data.sources !== undefined) problems.push(...inSources(data.sources));
  if (data.picture !== undefined) {
    const { src, alt } = data.picture ?? {};
    problems.push(...unknownIn(data.picture, ['src', 'alt', 'credit', 'caption']).map((each) => ['picture', each]));
    if (!isText(src) || !src.startsWith('photos/'))
      problems.push(['picture.src', `${shown(src)}; expected photos/ and a file name`]);
    else {
      const problem = await problemInPhoto(src.slice('photos/'.length), `${contentFolder}/photos`);
      if (problem) problems.push(['picture.src', `${src}: ${problem}`]);
    }
    const inAlt = problemInAlt(alt, src);
    if (inAlt) problems.push(['picture.alt', inAlt]);
  }
  return problems;
}

/** A slip in what Nunjucks reads, with its line. */
function problemInNunjucks(body) {
  try {
    nunjucks.parser.parse(body, [], {});
  } catch ({ message, lineno }) {
    // Tags that plugins bring are known to Eleventy only.
    if (/unknown block tag/.test(message)) return;
    // What is never closed ends with the text: it begins at the last brace.
    const last = body.slice(0, Math.max(body.lastIndexOf('{{'), body.lastIndexOf('{%'))).split('\n').length;
    return [lineno || last, message.replace(/^[^]*\n\s*/, '')];
  }
}

/** What a tab, a list of results and a shared link have room for. */
const most = { title: 70, description: 160 };

/** What is noted at the top of a page, each as its entry and a sentence. */
function* notesInFront({ title, description }) {
  if (isText(title) && title.length > most.title)
    yield ['title', `${title.length} characters; expected at most ${most.title}, or the end is cut`];
  if (isText(description) && description.length > most.description)
    yield ['description', `${description.length} characters; expected at most ${most.description}, or the end is cut`];
}

/**
 * What is wrong in one page, and what is only noted, each as `file: entry: what stood there; what was expected (line N)`.
 *
 * @param file - Its path.
 * @param about - Whether it is news, and where the owner's content lies.
 */
export async function inOwnPage(file, { isNews = false, contentFolder }) {
  const at = (line, problem) => `${file}: ${problem}${line ? ` (line ${line})` : ''}`;
  const stopped = (line, problem) => ({ problems: [at(line, problem)], notes: [] });
  const { text, problem: unread } = textOf(file);
  if (unread) return stopped(undefined, unread);
  const conflict = /^(<{7}|>{7}) .*/m.exec(text);
  if (conflict) {
    const line = text.slice(0, conflict.index).split('\n').length;
    return stopped(line, `${conflict[0]}: two versions were not merged; expected one of them`);
  }
  const { front, body, offset, problem: unsplit } = split(text);
  if (unsplit) return stopped(undefined, unsplit);
  const { data, lineOf, problem: unparsed } = readFront(front);
  if (unparsed) return stopped(undefined, unparsed);
  if (typeof data !== 'object' || Array.isArray(data)) return stopped(2, 'expected entries such as title: …');
  const isTemplate = file.endsWith('.njk');
  const found = isTemplate ? inTemplate(body) : await inText(body, contentFolder);
  const inFrontTexts = inTextsOf(data);
  const slip = problemInNunjucks(body);
  const inEntry = ([name, each]) => at(lineOf(name.split(/[.,]/)[0]), `${name}: ${each}`);
  const inTexts = (each) => at(lineOf(each.split(/[.,:]/)[0]), each);
  return {
    data,
    problems: [
      ...(isNews && !body.trim() ? [at(undefined, 'no text; expected the news under the second ---')] : []),
      ...(await inFront(data, { isNews, isTemplate, contentFolder })).map(inEntry),
      ...inFrontTexts.problems.map(inTexts),
      ...(slip ? [at(slip[0] && slip[0] + offset, slip[1])] : []),
      ...found.problems.map(([line, problem]) => at(line && line + offset, problem)),
    ],
    notes: [
      ...[...notesInFront(data)].map(inEntry),
      ...inFrontTexts.notes.map(inTexts),
      ...found.notes.map(([line, note]) => at(line && line + offset, note)),
    ],
  };
}

/** Days in one of the template's own pages, of which nothing else is the owner's. */
export function problemsInDaysOf(file) {
  const { front } = split(readFileSync(file, 'utf8'));
  if (front === undefined) return [];
  const { data, lineOf, problem } = readFront(front);
  if (problem) return [`${file}: ${problem}`];
  return [...inDays(data)].map(([name, each]) => `${file}: ${name}: ${each} (line ${lineOf(name)})`);
}
