// Lets links from one page of the builder to another bring the choice along: to a platform and back, and to the other language.
import { fieldsIn, writeChoice } from './choice.ts';
import { sure } from '../shared/sure.ts';
import type { BuilderFacts, Choice } from './types.ts';

/** The language of one of the builder's pages, `undefined` for other pages. */
const languageOf = (path: string, { pages }: BuilderFacts): string | undefined =>
  Object.entries(pages).find(([, page]) => path.startsWith(page))?.[0];

/** The address of the builder with all that was chosen. Each language's page begins with its own language. */
export function builderAddress(choice: Choice, facts: BuilderFacts, lang: string): string {
  const said = writeChoice(choice, fieldsIn(facts.fields, lang));
  return `${facts.site}${sure(facts.pages[lang], lang)}${said && `#${said}`}`;
}

/** Writes the choice into the page's links. A link to a place in the page itself stays as it is. */
export function carry(choice: Choice, facts: BuilderFacts): void {
  for (const link of document.links) {
    const lang = languageOf(link.pathname, facts);
    if (link.origin !== location.origin || !lang || link.getAttribute('href')?.startsWith('#')) continue;
    link.hash = writeChoice(choice, fieldsIn(facts.fields, lang));
  }
}
