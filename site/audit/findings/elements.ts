// What an editor has done to the code: an element or the script that is gone, code shown as text, marks that are no longer code.
import { closest as closestWord, distance } from 'fastest-levenshtein';
import { short, type Audited, type Found } from '../found.ts';
import { elementsOf, framesOf, isLoadedInside, marks, scriptsOf, traces } from '../ours.ts';
import { closest, inside, ownerAt, placeOf, type Tag } from '../page.ts';

/** The script of the newest version, to paste; `undefined` where no site offers it. */
export function scriptTag({ facts: { site, version, files } }: Audited, file: string): string | undefined {
  const hash = files[version]?.[file];
  return site && hash
    ? `<script type="module" src="${site}/v/${version}/${file}" integrity="${hash}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`
    : undefined;
}

/** An element without the script that draws it. A script that is held back is another finding. */
function missingScript(audited: Audited): Found[] {
  const [first] = elementsOf(audited);
  if (!first || scriptsOf(audited).some(({ file }) => file !== 'frame.js') || isLoadedInside(audited)) return [];
  const comment = audited.page.comments.find(
    ({ value }) => /<script\b[^>]*hamn/i.test(value) || /<script\b[^>]*\/v\/\d+\.\d+\.\d+\//i.test(value),
  );
  const code = scriptTag(audited, 'hamn.js');
  if (comment)
    return [{ id: 'script-held', start: comment.start, found: short(`<!--${comment.value}-->`), names: ['<!-- -->'] }];
  return [
    {
      id: 'script-missing',
      start: first.start,
      found: short(first.written),
      names: [first.name],
      ...(code && { code }),
    },
  ];
}

/** How many letters a misspelt name may differ from the right one. */
const nearBy = 3;

/** Elements that look like ours by their name, and are not: `<hamn-hotlinecard>`, `<hamn-quick-exitt>`. */
const misspelt = ({ page, facts }: Audited): { tag: Tag; right: string | undefined }[] =>
  page.tags
    .filter(({ name }) => /^hamn[-_a-z]/.test(name) && !facts.tags.includes(name) && facts.tags.length > 0)
    .map((tag) => {
      const near = closestWord(tag.name, [...facts.tags]);
      return { tag, right: distance(tag.name, near) <= nearBy ? near : undefined };
    });

const unknownElements = (audited: Audited): Found[] =>
  misspelt(audited).map(({ tag, right }) => ({
    id: 'unknown-element',
    start: tag.start,
    found: short(tag.written),
    names: [tag.name, right ?? ''],
    ...(right && { code: tag.written.replace(/^<[^\s/>]+/, `<${right}`) }),
  }));

/** A script whose elements are gone. In a page's template it may stand alone: it does nothing where no element is. */
function missingElement(audited: Audited): Found[] {
  const isSomething =
    audited.page.tags.some(({ name }) => audited.facts.tags.includes(name)) ||
    framesOf(audited).length ||
    misspelt(audited).length ||
    isEscaped(audited);
  const script = scriptsOf(audited).find(({ file, attribute }) => file !== 'frame.js' && attribute === 'src');
  if (isSomething || !script) return [];
  const isPasted =
    traces(audited.page).length || closest(script.tag, ({ name }) => name === 'main' || name === 'article');
  return isPasted ? [{ id: 'element-missing', start: script.tag.start, found: short(script.tag.written) }] : [];
}

/** Elements that show code on purpose, and the title, which names it. */
const code = ['pre', 'code', 'kbd', 'samp', 'textarea', 'xmp', 'title'];
const shownTag = /(?:<|&lt;)hamn-[a-z-]+/;

const escapedRuns = ({ page, facts }: Audited): { at: number; run: Audited['page']['runs'][number]; text: string }[] =>
  page.runs.flatMap((run) => {
    const found = shownTag.exec(run.text);
    const isOurs = found && facts.tags.some((tag) => found[0].endsWith(tag));
    if (!isOurs || closest(ownerAt(run, found.index), ({ name }) => code.includes(name))) return [];
    return [{ at: found.index, run, text: run.text.slice(found.index) }];
  });

const isEscaped = (audited: Audited): boolean => escapedRuns(audited).length > 0;

/** Code that a visitor reads. */
const escaped = (audited: Audited): Found[] =>
  escapedRuns(audited)
    .slice(0, 1)
    .map(({ at, run, text }) => ({ id: 'escaped', start: placeOf(run, at, audited.page), found: short(text) }));

const selfClosed = (audited: Audited): Found[] =>
  elementsOf(audited)
    .filter(({ written }) => written.endsWith('/>'))
    .map(({ name, start, written }) => ({
      id: 'self-closed',
      start,
      found: short(written),
      names: [name],
      code: `${written.replace(/\s*\/>$/, '>')} … </${name}>`,
    }));

/** Attributes whose quotation marks a word processor has changed. */
function quotes(audited: Audited): Found[] {
  const elements = elementsOf(audited);
  const isTel = ({ attributes }: Tag): boolean => /^[”“″„«»’]+tel:/i.test(attributes.get('href') ?? '');
  const all = new Set([
    ...elements,
    ...elements.flatMap((each) => [...inside(each)]),
    ...scriptsOf(audited).map(({ tag }) => tag),
    ...audited.page.tags.filter(isTel),
  ]);
  return [...all].flatMap((tag): Found[] => {
    const [name] = [...tag.attributes].find(([, value]) => value.search(marks) === 0 && /^[”“″„«»’]/.test(value)) ?? [];
    if (!name) return [];
    return [
      {
        id: 'quotes',
        start: tag.places.get(name) ?? tag.start,
        found: short(tag.written),
        code: tag.written.replace(/[”“″„«»]/g, '"'),
      },
    ];
  });
}

export const elementFindings = (audited: Audited): Found[] => [
  ...missingScript(audited),
  ...missingElement(audited),
  ...unknownElements(audited),
  ...escaped(audited),
  ...selfClosed(audited),
  ...quotes(audited),
];
