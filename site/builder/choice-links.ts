// Adds the choice to the links between the builder's pages: to a platform and back, and to the other language.
import { fieldsIn, writeChoice } from './choice.ts';
import { sure } from '../shared/sure.ts';
import type { BuilderFacts, Choice } from './types.ts';

/** The language of a builder page, `undefined` for any other page. */
const languageOf = (path: string, { pages }: BuilderFacts): string | undefined =>
  Object.entries(pages).find(([, page]) => path.startsWith(page))?.[0];

/** The builder's address with the choice. Each language's page starts with its own language. */
export function builderAddress(choice: Choice, facts: BuilderFacts, lang: string): string {
  const fragment = writeChoice(choice, fieldsIn(facts.fields, lang));
  return `${facts.site}${sure(facts.pages[lang], lang)}${fragment && `#${fragment}`}`;
}

/** The page's links to the builder's pages, each with the language of its page. Links within the page are left out. */
export const builderLinks = (facts: BuilderFacts): { link: HTMLAnchorElement | HTMLAreaElement; lang: string }[] =>
  [...document.links].flatMap((link) => {
    const lang = languageOf(link.pathname, facts);
    const isWithin = link.getAttribute('href')?.startsWith('#') ?? false;
    return lang && link.origin === location.origin && !isWithin ? [{ link, lang }] : [];
  });

/** Adds the choice to the page's links. */
export function addChoiceToLinks(choice: Choice, facts: BuilderFacts): void {
  for (const { link, lang } of builderLinks(facts)) link.hash = writeChoice(choice, fieldsIn(facts.fields, lang));
}
