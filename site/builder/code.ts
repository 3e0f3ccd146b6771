// The code in its three strengths, and what a policy must allow for each. The page shows and copies what is made here.
import { contrast } from '../shared/contrast.ts';
import { chosen, element, elements, plainElements } from './elements.ts';
import { look } from './look.ts';
import { sha256 } from './sha256.ts';
import { sure } from '../shared/sure.ts';
import type { BuilderFacts, Child, Choice, ElementData, Widget } from './types.ts';
import { toHtml } from './write.ts';

/** The code in its three strengths, by the id of the element that shows it. */
export interface Code {
  snippet: string;
  plain: string;
  frame: string;
  /** The names of the chosen widgets that have no frame. */
  without: string[];
  style: string;
  policy: string;
}

/** Addresses on this site, made whole, so that the code works on another. */
export const whole = (html: string, site: string): string => html.replace(/\b(src|href)="\/(?!\/)/g, `$1="${site}/`);

/** The file that holds what was chosen and no more than it must. */
export function fileFor(names: readonly string[]): string {
  const [first, ...others] = names;
  return first && !others.length ? `widgets/${first}.js` : 'hamn.js';
}

/** The hash of a built file. */
export function hashOf(file: string, { files }: BuilderFacts): string {
  const hash = files[file];
  if (!hash) throw new Error(`dist/integrity.json: ${file}: missing; run \`npm run build:widgets\` first`);
  return hash;
}

/** The script tag for a built file: its pinned address and its hash. */
export function scriptTag(file: string, facts: BuilderFacts): string {
  const address = `${facts.site}/v/${facts.version}/${file}`;
  return `<script type="module" src="${address}" integrity="${hashOf(file, facts)}" crossorigin="anonymous"></script>`;
}

/**
 * What whoever finds the code in a page years later needs: what it is, which version, the day on which its numbers were gone
 * through, and where to change it. It stands first, on a line of its own.
 */
export const trace = ({ site, version, checked, pages }: BuilderFacts, lang: string): string =>
  `<!-- hamn ${version} · ${checked} · ${site}${sure(pages[lang] ?? pages.sv, 'sv')} -->`;

const traced = (code: string, facts: BuilderFacts, lang: string): string => code && `${trace(facts, lang)}\n${code}`;

const written = (nodes: readonly Child[], site: string): string =>
  whole(nodes.map((node) => toHtml(node)).join('\n'), site);

/** Colours and measures, as rules of style. */
export const styleCode = (choice: Choice, facts: BuilderFacts): string => look(choice, chosen(choice, facts));

/** The same within the code, so that one copy holds all. An own style sheet is for a page whose policy forbids it there. */
const styleInside = (choice: Choice, facts: BuilderFacts): string => {
  const style = choice.sheet ? '' : styleCode(choice, facts);
  return style && `\n${style}\n`;
};

/** The file that the code names. */
export const fileOf = (choice: Choice, facts: BuilderFacts): string =>
  fileFor(chosen(choice, facts).map(({ name }) => name));

/** With script: the colours, the elements, and the one file that brings them to life. */
export function scriptCode(choice: Choice, facts: BuilderFacts): string {
  const style = styleInside(choice, facts);
  return [
    trace(facts, choice.lang),
    style && `<style>${style}</style>`,
    written(elements(choice, facts), facts.site),
    scriptTag(fileOf(choice, facts), facts),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Without anything that an editor takes out: links that work. */
export const plainCode = (choice: Choice, facts: BuilderFacts): string =>
  traced(written(plainElements(choice, facts), facts.site), facts, choice.lang);

/** What a frame can show of each widget: a page of this site, where it has one. */
const framed: Record<string, (choice: Choice, facts: BuilderFacts) => string | undefined> = {
  'quick-exit': () => '',
  'hotline-card': (choice) => `${choice['hotline-card.line'] ?? ''}/`,
  'contact-block': (choice, { municipalities }) => {
    const found = municipalities.find(({ code }) => code === choice['contact-block.municipality']);
    return found?.hasPage ? `${found.code}/` : undefined;
  },
};

/** What the address of a widget's frame ends with, `undefined` where there is no frame. */
const restOf = (name: string, choice: Choice, facts: BuilderFacts): string | undefined =>
  ['sv', 'en'].includes(choice.lang) ? framed[name]?.(choice, facts) : undefined;

/** An exit in a sandbox may take the whole page along only when the frame says so. */
const sandbox = 'allow-scripts allow-popups allow-top-navigation-by-user-activation';

/** A widget as a frame shows it. */
type Framed = Pick<Widget, 'name' | 'title' | 'height'>;

/** A municipality of which much is known needs more room than most. */
const heightOf = ({ name, height }: Framed, rest: string, { municipalities }: BuilderFacts): number => {
  const least = sure(height, `${name}: height`);
  const services = municipalities.find(({ code }) => `${code}/` === rest)?.services;
  return services ? Math.max(least, 360 + services * 190) : least;
};

/** A frame has a ground of its own. It is a light one unless the page's is dark. */
const schemeOn = (ground: string): string =>
  contrast(ground, '#ffffff') > contrast(ground, '#000000') ? '?scheme=dark' : '';

export const frame = (widget: Framed, lang: string, facts: BuilderFacts, rest = ''): string =>
  traced(frameElement(widget, lang, facts, rest), facts, lang);

const frameElement = (widget: Framed, lang: string, facts: BuilderFacts, rest: string, ground = '#ffffff'): string =>
  toHtml(
    element('iframe', {
      src: `${facts.site}${lang === 'sv' ? '' : `/${lang}`}/embed/${widget.name}/${rest}${schemeOn(ground)}`,
      title: widget.title[lang],
      width: '100%',
      height: String(heightOf(widget, rest, facts)),
      sandbox: widget.name === 'quick-exit' && sandbox,
    }),
  );

/** A frame for each widget that has one, and those that have none. */
export function frameCode(choice: Choice, facts: BuilderFacts): { code: string; without: string[] } {
  const frames: string[] = [];
  const without: string[] = [];
  for (const widget of chosen(choice, facts)) {
    const rest = restOf(widget.name, choice, facts);
    if (rest === undefined) without.push(widget.name);
    else frames.push(frameElement(widget, choice.lang, facts, rest, choice.ground));
  }
  return { code: traced(frames.join('\n'), facts, choice.lang), without };
}

/** An element and what stands in it, each with its source where it has one. */
const sourcesIn = ({ tag, attributes: { src }, children }: ElementData): { tag: string; src: string }[] => [
  ...(typeof src === 'string' ? [{ tag, src }] : []),
  ...children.flatMap((child) => (typeof child === 'string' ? [] : sourcesIn(child))),
];

/** What is read while the page is shown: `data` by the widgets, and pictures. Each is a whole address. */
export function readBy(choice: Choice, facts: BuilderFacts): { data: string[]; pictures: string[] } {
  const found = elements(choice, facts).flatMap(sourcesIn);
  const of = (isPicture: boolean): string[] =>
    found
      .filter(({ tag }) => (tag === 'img') === isPicture)
      .map(({ src }) => (src.startsWith('/') ? facts.site + src : src));
  return { data: of(false), pictures: of(true) };
}

const hosts = (addresses: readonly string[]): string =>
  [...new Set(addresses.map((each) => new URL(each).origin))].join(' ');

/** What a strict policy must be given, directive by directive. */
export function policyFor(choice: Choice, facts: BuilderFacts): string {
  const { data, pictures } = readBy(choice, facts);
  const style = styleInside(choice, facts);
  return [
    `script-src '${hashOf(fileOf(choice, facts), facts)}'`,
    style && `style-src '${sha256(style)}'`,
    data.length && `connect-src ${hosts(data)}`,
    pictures.length && `img-src ${hosts(pictures)}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The same for frames: whence they come, and the helper that lets their height follow what they hold. */
export const framePolicy = (facts: BuilderFacts): string =>
  `frame-src ${facts.site}\nscript-src '${hashOf('frame.js', facts)}'`;

/** Everything that the page shows of a choice, by the id of the element that shows it. */
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
