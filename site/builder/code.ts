// The code in its three variants, and the policy lines that each needs. The page shows and copies these texts.
import { contrast } from '../shared/contrast.ts';
import { chosen, element, elements, plainElements } from './elements.ts';
import { choiceCss } from './colours.ts';
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

/** The script tag for a built file: its pinned address and its hash. */
export function scriptTag(file: string, facts: BuilderFacts): string {
  const address = `${facts.site}/v/${facts.version}/${file}`;
  return `<script type="module" src="${address}" integrity="${hashOf(file, facts)}" crossorigin="anonymous"></script>`;
}

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
    scriptTag(fileOf(choice, facts), facts),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Only elements that every editor keeps: ordinary links. */
export const plainCode = (choice: Choice, facts: BuilderFacts): string =>
  traced(written(plainElements(choice, facts), facts.site), facts, choice.lang);

/** The end of the frame's address for each widget that can have a frame. */
const framed: Record<string, (choice: Choice, facts: BuilderFacts) => string | undefined> = {
  'quick-exit': () => '',
  'hotline-card': (choice) => `${choice['hotline-card.line'] ?? ''}/`,
  'contact-block': (choice, { municipalities }) => {
    const found = municipalities.find(({ code }) => code === choice['contact-block.municipality']);
    return found?.hasPage ? `${found.code}/` : undefined;
  },
};

/** The end of the address of a widget's frame, `undefined` for a widget without a frame. */
const restOf = (name: string, choice: Choice, facts: BuilderFacts): string | undefined =>
  ['sv', 'en'].includes(choice.lang) ? framed[name]?.(choice, facts) : undefined;

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

/** A frame has its own background: light unless the page's is dark. */
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

/** A frame for each widget that can have one, and the names of the widgets that cannot. */
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

/** The elements with a `src` in this element, itself included. */
const sourcesIn = ({ tag, attributes: { src }, children }: ElementData): { tag: string; src: string }[] => [
  ...(typeof src === 'string' ? [{ tag, src }] : []),
  ...children.flatMap((child) => (typeof child === 'string' ? [] : sourcesIn(child))),
];

/** The addresses that the page loads while it is shown: `data` for the widgets, and pictures. Each is absolute. */
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

/** The lines that a strict policy needs, one for each directive. */
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

/** The policy lines for frames: their origin, and the helper script that adjusts their height. */
export const framePolicy = (facts: BuilderFacts): string =>
  `frame-src ${facts.site}\nscript-src '${hashOf('frame.js', facts)}'`;

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
