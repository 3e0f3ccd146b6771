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

/** Adds the choice to the page's links, except links within the page. */
export function addChoiceToLinks(choice: Choice, facts: BuilderFacts): void {
  for (const link of document.links) {
    const lang = languageOf(link.pathname, facts);
    if (link.origin !== location.origin || !lang || link.getAttribute('href')?.startsWith('#')) continue;
    link.hash = writeChoice(choice, fieldsIn(facts.fields, lang));
  }
}
