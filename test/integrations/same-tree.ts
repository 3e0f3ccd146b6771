// The accessibility tree of a widget, and the settings to compare: a page by the plugin, by the WebApp and by a paste with the same
// settings have the same one, with and without script.
import type { Browser, Page } from 'puppeteer-core';
import { fieldsIn, initial } from '../../site/builder/choice.ts';
import { elements } from '../../site/builder/elements.ts';
import type { BuilderFacts, Choice } from '../../site/builder/types.ts';
import { toHtml } from '../../site/builder/write.ts';

/** A node of the accessibility tree, as Chromium gives it to a debugger. */
interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** What a screen reader says of a node, besides role and name. */
const said = ['level', 'expanded', 'pressed', 'hasPopup', 'url', 'roledescription', 'disabled', 'checked'];

/** Boxes without a meaning: a theme adds some, and a paste none. */
const silent = ['generic', 'none', 'InlineTextBox', 'LineBreak', 'paragraph'];

/** The address of the page itself, which differs between two pages. */
const ownAddress = /^https?:\/\/(127\.0\.0\.1|localhost):\d+\/[^#]*/;

const text = (value: unknown): string =>
  String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** A node of the document, as Chromium gives it to a debugger. */
interface Part {
  backendNodeId: number;
  children?: Part[];
  shadowRoots?: Part[];
}

/** The ids of a part of the document and all that is in it. */
const idsIn = ({ backendNodeId, children = [], shadowRoots = [] }: Part): number[] => [
  backendNodeId,
  ...[...children, ...shadowRoots].flatMap(idsIn),
];

/** A line for each node in the first element that fits a selector, indented as the tree is. */
export async function treeOf(page: Page, selector: string): Promise<string[]> {
  const devtools = await page.createCDPSession();
  await devtools.send('DOM.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  if (!nodeId) throw new Error(`${selector}: not on ${page.url()}`);
  const { node } = await devtools.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await devtools.detach();
  const within = new Set(idsIn(node));
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const lines: string[] = [];
  const walk = (each: Node | undefined, depth: number): void => {
    if (!each) return;
    const role = text(each.role?.value);
    const isEmpty = role === 'StaticText' && !text(each.name?.value);
    const isSaid = within.has(each.backendDOMNodeId ?? -1) && !each.ignored && !silent.includes(role) && !isEmpty;
    if (isSaid) {
      const more = (each.properties ?? [])
        .filter(({ name }) => said.includes(name))
        .map(({ name, value }) => `${name}=${text(value.value).replace(ownAddress, '')}`);
      lines.push(`${'  '.repeat(depth)}${[role, JSON.stringify(text(each.name?.value)), ...more].join(' ')}`);
    }
    for (const id of each.childIds ?? []) walk(byId.get(id), depth + (isSaid ? 1 : 0));
  };
  walk(nodes[0], 0);
  return lines;
}

/** What an editor has chosen: a widget, a language, and the fields that are not as they were. A switch is 'on' or ''. */
export interface Case {
  widget: string;
  lang: 'sv' | 'en';
  fields: Record<string, string>;
}

/** A list of rows, as the builder saves them: a tab between the cells. */
const rows = (...all: string[][]): string => all.map((cells) => cells.join('\t')).join('\n');

const numbers = rows(['Socialsekreterare', '0480-45 00 01', 'mån–fre 8–16'], ['Jour <natt> & helg', '116 016']);
const people = rows(
  ['Exempel Ett', 'rektor', '0880', 'Jag säger ifrån.', 'https://www.example.se/ett.jpg', 'En man', '2026-11-02'],
  ['Exempel "Två" & Co', '', '', '', '', '', '2026-11-03'],
);

const each: Omit<Case, 'lang'>[] = [
  { widget: 'quick-exit', fields: {} },
  {
    widget: 'quick-exit',
    fields: {
      href: 'https://www.example.org/a?b=c&d',
      inline: 'on',
      shortcut: '',
      guard: '',
      disguise: 'Väder & "vind"',
    },
  },
  { widget: 'quick-exit', fields: { place: 'top start', quiet: 'on', shield: 'on' } },
  { widget: 'hotline-card', fields: { line: 'kvinnofridslinjen' } },
  { widget: 'hotline-card', fields: { line: '112', level: '2' } },
  { widget: 'hotline-card', fields: { line: 'rfsl-stodmottagning' } },
  { widget: 'contact-block', fields: { municipality: '0880' } },
  { widget: 'contact-block', fields: { municipality: '0114', own: numbers } },
  { widget: 'ambassador-gallery', fields: { own: people, filter: 'on' } },
  { widget: 'ambassador-gallery', fields: { own: people, view: 'on', layout: 'on' } },
  { widget: 'haven', fields: { municipality: '0880' } },
  // Kalmar's page is known. Nobody knows a website of Haninge.
  {
    widget: 'haven',
    fields: { municipality: '0880', word: 'Hjälp & "råd" $&', link: 'https://www.example.se/stod?a=$&b=c' },
  },
  { widget: 'haven', fields: { municipality: '0136', link: 'https://www.example.se/stod' } },
  { widget: 'haven', fields: { municipality: '0136', word: 'Hjälp', link: 'https://www.example.se/stod' } },
  { widget: 'alert-banner', fields: { county: '08', src: 'https://www.example.se/warnings.json' } },
];

/** The settings to compare, each in both languages. */
export const cases: Case[] = (['sv', 'en'] as const).flatMap((lang) => each.map((one) => ({ ...one, lang })));

export const nameOf = ({ widget, lang, fields }: Case): string =>
  `${widget} ${lang} ${new URLSearchParams(fields).toString().slice(0, 60)}`;

/** The builder's choice for a case. */
export function choiceOf({ widget, lang, fields }: Case, facts: BuilderFacts): Choice {
  const kinds = new Map(facts.fields.map(({ name, kind }) => [name, kind]));
  const valueOf = (name: string, value: string): string => {
    const kind = kinds.get(name) ?? '';
    if (kind === 'off') return value === 'on' ? '' : 'off';
    return kind === 'row' && value === 'on' ? 'row' : value;
  };
  const set = Object.entries(fields).map(([name, value]) => [`${widget}.${name}`, valueOf(`${widget}.${name}`, value)]);
  const none = Object.fromEntries(facts.widgets.map(({ name }) => [name, '']));
  return { ...initial(fieldsIn(facts.fields, lang)), ...none, ...Object.fromEntries(set), [widget]: 'on' } as Choice;
}

/**
 * The builder waits for the municipality's own page about support where it knows none. A CMS takes its first page in the meantime,
 * so the paste to compare with has that page as its link.
 */
export function withFirstPage(choice: Choice, { municipalities }: BuilderFacts): Choice {
  const { domain, supportPage } = municipalities.find(({ code }) => code === choice['haven.municipality']) ?? {};
  return choice['haven.link'] || supportPage || !domain ? choice : { ...choice, 'haven.link': `https://${domain}/` };
}

/** The HTML that somebody pastes with these settings, without its script. */
export const pasted = (one: Case, facts: BuilderFacts): string =>
  elements(withFirstPage(choiceOf(one, facts), facts), facts)
    .map((node) => toHtml(node))
    .join('\n');

/** A page in a language, with a script of ours at this address, or without one. */
export const pageWith = (html: string, lang: string, script = ''): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>T</title>${script}<body><main>${html}</main>`;

/** Waits in a page until every element of a tag has drawn itself. */
const drawn = async (tag: string): Promise<void> => {
  await customElements.whenDefined(tag);
  const all = [...document.querySelectorAll(tag)] as (Element & { updateComplete?: Promise<unknown> })[];
  for (const element of all) await element.updateComplete;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
};

/** The tree of a widget on a page at an address, with or without script. */
export async function treeAt(browser: Browser, address: string, tag: string, hasScript: boolean): Promise<string[]> {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(hasScript);
    await page.goto(address, { waitUntil: 'load' });
    if (hasScript) await page.evaluate(drawn, tag);
    return await treeOf(page, tag);
  } finally {
    await page.close();
  }
}
