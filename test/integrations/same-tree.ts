// The accessibility tree of a widget, and the settings to compare: a page by the plugin, by the WebApp and by a paste with the same
// settings have the same one, with and without script.
import type { Browser, Page } from 'puppeteer-core';
import { fieldsIn, initial } from '../../site/builder/choice.ts';
import { elements } from '../../site/builder/elements.ts';
import type { BuilderFacts, Choice } from '../../site/builder/types.ts';
import { toHtml } from '../../site/builder/write.ts';

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

/** The HTML that somebody pastes with these settings, without its script. */
export const pasted = (one: Case, facts: BuilderFacts): string =>
  elements(choiceOf(one, facts), facts)
    .map((node) => toHtml(node))
    .join('\n');

/** A page in a language, with a script of ours at this address, or without one. */
export const pageWith = (html: string, lang: string, script = ''): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>T</title>${script}<body><main>${html}</main>`;

/** The trees of all elements of a tag, as text. White space between elements is nothing to hear. */
export async function treeOf(page: Page, tag: string): Promise<string> {
  const trees = [];
  for (const root of await page.$$(tag))
    trees.push(await page.accessibility.snapshot({ root, interestingOnly: false }));
  if (!trees.length) throw new Error(`The page has no ${tag}.`);
  return JSON.stringify(
    trees,
    (key, value: unknown) => {
      if (key === 'loaderId' || key === 'backendNodeId') return undefined;
      // A link to a place on the page itself has the address of the page.
      if (typeof value === 'string') return value.replace(page.url(), '').replace(/\s+/g, ' ').trim();
      const isBlank = (node: unknown): boolean =>
        ['StaticText', 'InlineTextBox'].includes((node as { role: string }).role) &&
        !(node as { name?: string }).name?.trim();
      return key === 'children' && Array.isArray(value) ? value.filter((node) => !isBlank(node)) : value;
    },
    1,
  );
}

/** Waits in a page until every element of a tag has drawn itself. */
const drawn = async (tag: string): Promise<void> => {
  await customElements.whenDefined(tag);
  const all = [...document.querySelectorAll(tag)] as (Element & { updateComplete?: Promise<unknown> })[];
  for (const element of all) await element.updateComplete;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
};

/** The tree of a widget on a page at an address, with or without script. */
export async function treeAt(browser: Browser, address: string, tag: string, hasScript: boolean): Promise<string> {
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
