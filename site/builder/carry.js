// Lets links from one page of the builder to another bring the choice along: to a platform and back, and to the other language.
import { fieldsIn, writeChoice } from './choice.js';

/** The language of one of the builder's pages, `undefined` for other pages. */
const languageOf = (path, { pages }) => Object.keys(pages).find((lang) => path.startsWith(pages[lang]));

/** The address of the builder with all that was chosen. Each language's page begins with its own language. */
export function builderAddress(choice, facts, lang) {
  const said = writeChoice(choice, fieldsIn(facts.fields, lang));
  return `${facts.site}${facts.pages[lang]}${said && `#${said}`}`;
}

/** Writes the choice into the page's links. A link to a place in the page itself stays as it is. */
export function carry(choice, facts) {
  for (const link of document.links) {
    const lang = languageOf(link.pathname, facts);
    if (link.origin !== location.origin || !lang || link.getAttribute('href').startsWith('#')) continue;
    link.hash = writeChoice(choice, fieldsIn(facts.fields, lang));
  }
}
