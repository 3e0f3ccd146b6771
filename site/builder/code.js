// The code in its three strengths, and what a policy must allow for each. The page shows and copies what is made here.
import { contrast } from './contrast.js';
import { chosen, element, elements, plainElements } from './elements.js';
import { look } from './look.js';
import { sha256 } from './sha256.js';
import { toHtml } from './write.js';

/** Addresses on this site, made whole, so that the code works on another. */
export const whole = (html, site) => html.replace(/\b(src|href)="\/(?!\/)/g, `$1="${site}/`);

/** The file that holds what was chosen and no more than it must. */
export function fileFor(names, lang) {
  if (!['sv', 'en'].includes(lang)) return `hamn.${lang}.js`;
  return names.length === 1 ? `widgets/${names[0]}.js` : 'hamn.js';
}

/** The script tag for a built file: its pinned address and its hash. */
export function scriptTag(file, { site, version, files }) {
  if (!files[file]) throw new Error(`dist/integrity.json: ${file}: missing; run \`npm run build:widgets\` first`);
  const address = `${site}/v/${version}/${file}`;
  return `<script type="module" src="${address}" integrity="${files[file]}" crossorigin="anonymous"></script>`;
}

/**
 * What whoever finds the code in a page years later needs: what it is, which version, the day on which its numbers were gone
 * through, and where to change it. It stands first, on a line of its own.
 */
export const trace = ({ site, version, checked, pages }, lang) =>
  `<!-- hamn ${version} · ${checked} · ${site}${pages[lang] ?? pages.sv} -->`;

const traced = (code, facts, lang) => code && `${trace(facts, lang)}\n${code}`;

const written = (nodes, site) => whole(nodes.map((node) => toHtml(node)).join('\n'), site);

/** Colours and measures, as rules of style. */
export const styleCode = (choice, facts) => look(choice, chosen(choice, facts));

/** The same within the code, so that one copy holds all. An own style sheet is for a page whose policy forbids it there. */
const styleInside = (choice, facts) => {
  const style = choice.sheet ? '' : styleCode(choice, facts);
  return style && `\n${style}\n`;
};

/** The file that the code names. */
export const fileOf = (choice, facts) =>
  fileFor(
    chosen(choice, facts).map(({ name }) => name),
    choice.lang,
  );

/** With script: the colours, the elements, and the one file that brings them to life. */
export function scriptCode(choice, facts) {
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
export const plainCode = (choice, facts) =>
  traced(written(plainElements(choice, facts), facts.site), facts, choice.lang);

/** What a frame can show of each widget: a page of this site, where it has one. */
const framed = {
  'quick-exit': () => '',
  'hotline-card': (choice) => `${choice['hotline-card.line']}/`,
  'contact-block': (choice, { municipalities }) =>
    municipalities.find(({ code, hasPage }) => hasPage && code === choice['contact-block.municipality']) &&
    `${choice['contact-block.municipality']}/`,
};

const isFramed = (name, choice, facts) =>
  ['sv', 'en'].includes(choice.lang) && framed[name]?.(choice, facts) !== undefined;

/** An exit in a sandbox may take the whole page along only when the frame says so. */
const sandbox = 'allow-scripts allow-popups allow-top-navigation-by-user-activation';

/** A municipality of which much is known needs more room than most. */
const heightOf = (widget, rest, { municipalities }) => {
  const { services } = municipalities.find(({ code }) => `${code}/` === rest) ?? {};
  return services ? Math.max(widget.height, 360 + services * 190) : widget.height;
};

/** A frame has a ground of its own. It is a light one unless the page's is dark. */
const schemeOn = (ground) => (contrast(ground, '#ffffff') > contrast(ground, '#000000') ? '?scheme=dark' : '');

export const frame = (widget, lang, facts, rest = '') => traced(frameElement(widget, lang, facts, rest), facts, lang);

const frameElement = (widget, lang, facts, rest, ground = '#ffffff') =>
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
export function frameCode(choice, facts) {
  const all = chosen(choice, facts);
  const some = all.filter(({ name }) => isFramed(name, choice, facts));
  return {
    code: traced(
      some
        .map((widget) => frameElement(widget, choice.lang, facts, framed[widget.name](choice, facts), choice.ground))
        .join('\n'),
      facts,
      choice.lang,
    ),
    without: all.filter((widget) => !some.includes(widget)).map(({ name }) => name),
  };
}

const withSource = (node) => [...(node.attributes?.src ? [node] : []), ...(node.children ?? []).flatMap(withSource)];

/** What is read while the page is shown: `data` by the widgets, and pictures. Each is a whole address. */
export function readBy(choice, facts) {
  const found = elements(choice, facts).flatMap(withSource);
  const of = (isPicture) =>
    found
      .filter(({ tag }) => (tag === 'img') === isPicture)
      .map(({ attributes: { src } }) => (src.startsWith('/') ? facts.site + src : src));
  return { data: of(false), pictures: of(true) };
}

const hosts = (addresses) => [...new Set(addresses.map((each) => new URL(each).origin))].join(' ');

/** What a strict policy must be given, directive by directive. */
export function policyFor(choice, facts) {
  const { data, pictures } = readBy(choice, facts);
  const style = styleInside(choice, facts);
  return [
    `script-src '${facts.files[fileOf(choice, facts)]}'`,
    style && `style-src '${sha256(style)}'`,
    data.length && `connect-src ${hosts(data)}`,
    pictures.length && `img-src ${hosts(pictures)}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The same for frames: whence they come, and the helper that lets their height follow what they hold. */
export const framePolicy = ({ site, files }) => `frame-src ${site}\nscript-src '${files['frame.js']}'`;

/** Everything that the page shows of a choice, by the id of the element that shows it. */
export function allCode(choice, facts) {
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
