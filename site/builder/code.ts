// The code in its three variants, and the policy lines that each needs. The page shows and copies these texts.
import { contrast } from '../shared/contrast.ts';
import { chosen, chosenLines, element, elements, municipalityFile, ownFile, plainElements } from './elements.ts';
import { choiceCss } from './colours.ts';
import { municipalityWithNumbers } from './own-municipality.ts';
import { sha256 } from './sha256.ts';
import { sure } from '../shared/sure.ts';
import type { BuilderFacts, Child, Choice, ElementData, Widget } from './types.ts';
import { toHtml } from './write.ts';

/** The code in its three variants, by the id of the element that shows it. */
export interface Code {
  snippet: string;
  plain: string;
  frame: string;
  /** The names of the chosen widgets without a frame. */
  without: string[];
  style: string;
  policy: string;
}

/** Makes addresses on this site absolute, so that the code works on another site. */
export const whole = (html: string, site: string): string => html.replace(/\b(src|href)="\/(?!\/)/g, `$1="${site}/`);

/** The smallest file that contains the chosen widgets. */
export function fileFor(names: readonly string[]): string {
  const [first, ...others] = names;
  return first && !others.length ? `widgets/${first}.js` : 'hamn.js';
}

export function hashOf(file: string, { files }: BuilderFacts): string {
  const hash = files[file];
  if (!hash) throw new Error(`dist/integrity.json: ${file}: missing; run \`npm run build:widgets\` first`);
  return hash;
}

/** The path of a built file on this site. A released version never changes. */
const pinnedPath = (file: string, { version }: BuilderFacts): string => `/v/${version}/${file}`;

/** The script tag for a built file: its pinned address and its hash. */
export const scriptTag = (file: string, facts: BuilderFacts): string =>
  scriptAt(facts.site + pinnedPath(file, facts), hashOf(file, facts));

/** No page's address goes along with the request. */
const noReferrer = 'referrerpolicy="no-referrer"';

const scriptAt = (address: string, hash?: string): string =>
  hash
    ? `<script type="module" src="${address}" integrity="${hash}" crossorigin="anonymous" ${noReferrer}></script>`
    : `<script type="module" src="${address}" ${noReferrer}></script>`;

/** The name of the script file on the webmaster's own host. A file that keeps its hash has its version in its name. */
export function ownName(choice: Choice, facts: BuilderFacts): string {
  const [name = ''] = fileOf(choice, facts).split('/').slice(-1);
  return choice.pin ? name.replace('.js', `-${facts.version}.js`) : name;
}

/** The address of the script: the published version, or a file on the webmaster's own host. */
export const scriptAddress = (choice: Choice, facts: BuilderFacts): string =>
  choice.host ? ownFile(choice, ownName(choice, facts)) : facts.site + pinnedPath(fileOf(choice, facts), facts);

/**
 * The hash in the script tag for the choice. On the webmaster's own host a new version takes the place of the old file under the
 * same name, so the tag has no hash unless the webmaster wants one: an old hash would stop the new file on every page.
 */
const chosenHash = (choice: Choice, facts: BuilderFacts): string | undefined =>
  choice.host && !choice.pin ? undefined : hashOf(fileOf(choice, facts), facts);

/**
 * The comment on the first line of the code, for anyone who finds it in a page years later: the name, the version, the
 * day of the last check of the numbers, and the address for changing it.
 */
export const trace = ({ site, version, checked, pages }: BuilderFacts, lang: string): string =>
  `<!-- hamn ${version} · ${checked} · ${site}${sure(pages[lang] ?? pages.sv, 'sv')} -->`;

const traced = (code: string, facts: BuilderFacts, lang: string): string => code && `${trace(facts, lang)}\n${code}`;

const written = (nodes: readonly Child[], site: string): string =>
  whole(nodes.map((node) => toHtml(node)).join('\n'), site);

/** Colours and lengths as CSS rules. */
export const styleCode = (choice: Choice, facts: BuilderFacts): string => choiceCss(choice, chosen(choice, facts));

/**
 * The same rules inside the code, so that one copy has everything. With `sheet`, they are left out, for a page whose
 * policy forbids a style element.
 */
const styleInside = (choice: Choice, facts: BuilderFacts): string => {
  const style = choice.sheet ? '' : styleCode(choice, facts);
  return style && `\n${style}\n`;
};

/** The script file for the choice. */
export const fileOf = (choice: Choice, facts: BuilderFacts): string =>
  fileFor(chosen(choice, facts).map(({ name }) => name));

/** With script: the colours, the elements, and the script that defines them. */
export function scriptCode(choice: Choice, facts: BuilderFacts): string {
  const style = styleInside(choice, facts);
  return [
    trace(facts, choice.lang),
    style && `<style>${style}</style>`,
    written(elements(choice, facts), facts.site),
    scriptAt(scriptAddress(choice, facts), chosenHash(choice, facts)),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Only elements that every editor keeps: ordinary links. */
export const plainCode = (choice: Choice, facts: BuilderFacts): string =>
  traced(written(plainElements(choice, facts), facts.site), facts, choice.lang);

/** The ends of the frames' addresses for each widget that can have frames. */
const framed: Record<string, (choice: Choice, facts: BuilderFacts) => string[]> = {
  'quick-exit': () => [''],
  'hotline-card': (choice, facts) => chosenLines(choice, facts).map(({ id }) => `${id}/`),
  'contact-block': (choice, { municipalities }) => {
    const found = municipalities.find(({ code }) => code === choice['contact-block.municipality']);
    return found?.hasPage ? [`${found.code}/`] : [];
  },
};

/** The ends of the addresses of a widget's frames. None for a widget without a frame. */
const restsOf = (name: string, choice: Choice, facts: BuilderFacts): string[] =>
  (['sv', 'en'].includes(choice.lang) && framed[name]?.(choice, facts)) || [];

/** An exit in a sandboxed frame may leave with the whole page only if the frame allows it. */
const sandbox = 'allow-scripts allow-popups allow-top-navigation-by-user-activation';

/** The parts of a widget that a frame needs. */
type Framed = Pick<Widget, 'name' | 'title' | 'height'>;

/** The height of a frame. A municipality with many services needs more space. */
const heightOf = ({ name, height }: Framed, rest: string, { municipalities }: BuilderFacts): number => {
  const least = sure(height, `${name}: height`);
  const services = municipalities.find(({ code }) => `${code}/` === rest)?.services;
  return services ? Math.max(least, 360 + services * 190) : least;
};

/** The title of a frame: the line or the municipality in it, so that several frames on a page differ. */
function titleOf({ title }: Framed, lang: string, { lines, municipalities }: BuilderFacts, rest: string): string {
  const line = lines.find(({ id }) => `${id}/` === rest)?.label;
  const place = municipalities.find(({ code }) => `${code}/` === rest)?.fullName;
  return line ?? place ?? title[lang] ?? title.sv;
}

/** A frame has its own background: light unless the page's is dark. */
const schemeOn = (ground: string): string =>
  contrast(ground, '#ffffff') > contrast(ground, '#000000') ? '?scheme=dark' : '';

export const frame = (widget: Framed, lang: string, facts: BuilderFacts, rest = ''): string =>
  traced(toHtml(frameElement(widget, lang, facts, rest)), facts, lang);

const frameElement = (
  widget: Framed,
  lang: string,
  facts: BuilderFacts,
  rest: string,
  ground = '#ffffff',
): ElementData =>
  element('iframe', {
    src: `${facts.site}${lang === 'sv' ? '' : `/${lang}`}/embed/${widget.name}/${rest}${schemeOn(ground)}`,
    title: titleOf(widget, lang, facts, rest),
    width: '100%',
    height: String(heightOf(widget, rest, facts)),
    frameborder: '0',
    referrerpolicy: 'no-referrer',
    sandbox: widget.name === 'quick-exit' && sandbox,
  });

/** The frames of a widget. None for a widget that has none with these choices. */
const framesOf = (widget: Widget, choice: Choice, facts: BuilderFacts): ElementData[] =>
  restsOf(widget.name, choice, facts).map((rest) => frameElement(widget, choice.lang, facts, rest, choice.ground));

/** A frame for each widget that can have one, and the names of the widgets that cannot. */
export function frameCode(choice: Choice, facts: BuilderFacts): { code: string; without: string[] } {
  const all = chosen(choice, facts).map((widget) => ({ name: widget.name, frames: framesOf(widget, choice, facts) }));
  const frames = all.flatMap((each) => each.frames.map((one) => toHtml(one)));
  return {
    code: traced(frames.join('\n'), facts, choice.lang),
    without: all.filter((each) => !each.frames.length).map(({ name }) => name),
  };
}

/** The elements with a `src` in this part of the code, itself included. */
function sourcesIn(child: Child): { tag: string; src: string }[] {
  if (typeof child === 'string' || 'comment' in child) return [];
  const { tag, attributes, children } = child;
  const { src } = attributes;
  return [...(typeof src === 'string' ? [{ tag, src }] : []), ...children.flatMap(sourcesIn)];
}

/** The addresses that the code loads while the page is shown: `data` for the widgets, and pictures. Each is absolute. */
export interface ReadBy {
  data: string[];
  pictures: string[];
}

export function readBy(choice: Choice, facts: BuilderFacts): ReadBy {
  const found = elements(choice, facts).flatMap(sourcesIn);
  const of = (isPicture: boolean): string[] =>
    found
      .filter(({ tag }) => (tag === 'img') === isPicture)
      .map(({ src }) => (src.startsWith('/') ? facts.site + src : src));
  return { data: of(false), pictures: of(true) };
}

const hosts = (addresses: readonly string[]): string =>
  [...new Set(addresses.map((each) => new URL(each).origin))].join(' ');

/** A request that a page with the code makes while it is shown. */
export interface Asked {
  address: string;
  what: 'script' | 'data' | 'picture' | 'frame';
}

/** A variant of the code: with script, as ordinary links, or in frames. */
export const ways = ['snippet', 'plain', 'frame'] as const;
export type Way = (typeof ways)[number];

/** Every request that a page makes for one variant of the code. The page says these, and no others. */
export function askedBy(way: Way, choice: Choice, facts: BuilderFacts): Asked[] {
  const { data, pictures } = readBy(choice, facts);
  const all = (addresses: readonly string[], what: Asked['what']): Asked[] =>
    [...new Set(addresses)].map((address) => ({ address, what }));
  if (!chosen(choice, facts).length) return [];
  if (way === 'plain') return all(pictures, 'picture');
  if (way === 'frame') {
    const frames = chosen(choice, facts).flatMap((widget) => framesOf(widget, choice, facts));
    return all(
      frames.flatMap(sourcesIn).map(({ src }) => src),
      'frame',
    );
  }
  return [...all([scriptAddress(choice, facts)], 'script'), ...all(data, 'data'), ...all(pictures, 'picture')];
}

/** The lines that a strict policy needs, one for each directive. */
export function policyFor(choice: Choice, facts: BuilderFacts): string {
  const { data, pictures } = readBy(choice, facts);
  const style = styleInside(choice, facts);
  const hash = chosenHash(choice, facts);
  return [
    `script-src ${hash ? `'${hash}'` : scriptAddress(choice, facts)}`,
    style && `style-src '${sha256(style)}'`,
    data.length && `connect-src ${hosts(data)}`,
    pictures.length && `img-src ${hosts(pictures)}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** A file that the webmaster saves: from an address of this site, or made in the page. */
export interface FileToSave {
  name: string;
  /** Absent: the page makes the file of the webmaster's own numbers. */
  address?: string;
}

/** Files that the webmaster saves on the own host, with the names that the code has for them. */
export function filesToSave(choice: Choice, facts: BuilderFacts): FileToSave[] {
  if (!choice.host) return [];
  const script = { address: pinnedPath(fileOf(choice, facts), facts), name: ownName(choice, facts) };
  const { data } = readBy(choice, facts);
  const codes = [choice['contact-block.municipality'], choice['haven.municipality']].filter(
    (code) => code !== undefined,
  );
  const read = [...new Set(codes)].filter((code) => data.includes(ownFile(choice, `${code}.json`)));
  const made = municipalityWithNumbers(choice, facts)?.code;
  return [
    script,
    ...read.map((code) => ({ name: `${code}.json`, ...(code !== made && { address: municipalityFile(code) }) })),
  ];
}

/** The policy lines for frames: their origin, and the helper script that adjusts their height. */
export const framePolicy = (facts: BuilderFacts): string =>
  `frame-src ${facts.site}\nscript-src '${hashOf('frame.js', facts)}'`;

/** One line that shows whether a page may have a script: a button with it, an ordinary link without it. */
export function trialCode(facts: BuilderFacts, text: string): string {
  const button = element(
    'hamn-quick-exit',
    { demo: true, inline: true },
    element('a', { href: facts.exit, rel: 'noreferrer' }, text),
  );
  return `${toHtml(element('p', {}, button))}\n${scriptTag('widgets/quick-exit.js', facts)}`;
}

/** Every text that the page shows for a choice, by the id of the element that shows it. */
export function allCode(choice: Choice, facts: BuilderFacts): Code {
  const isEmpty = chosen(choice, facts).length === 0;
  const { code, without } = isEmpty ? { code: '', without: [] } : frameCode(choice, facts);
  return {
    snippet: isEmpty ? '' : scriptCode(choice, facts),
    plain: plainCode(choice, facts),
    frame: code,
    without,
    style: styleCode(choice, facts),
    policy: isEmpty ? '' : policyFor(choice, facts),
  };
}
