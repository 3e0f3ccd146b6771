// The places for an owner's own HTML and CSS. Their names stay the same until the next major version.
import type { Texts } from '../metadata.ts';

/** The places for HTML, by the file in `templates` that fills them. Each is empty without its file. */
export const blocks: Record<string, Texts> = {
  'blocks/head.njk': {
    sv: 'Sist i sidans head, på varje sida.',
    en: 'At the end of the head, on every page.',
  },
  'blocks/before-content.njk': {
    sv: 'Före sidans innehåll, efter sidhuvudet, på varje sida.',
    en: 'Before the content, after the header, on every page.',
  },
  'blocks/after-content.njk': {
    sv: 'Efter sidans innehåll, före sidfoten, på varje sida.',
    en: 'After the content, before the footer, on every page.',
  },
  'blocks/start.njk': {
    sv: 'Sist på startsidan.',
    en: 'At the end of the start page.',
  },
  'blocks/municipality.njk': {
    sv: 'Sist på varje kommuns sida. Variabeln municipality har kommunens uppgifter.',
    en: "At the end of each municipality's page. The variable municipality has its facts.",
  },
  'blocks/footer.njk': {
    sv: 'Sist i sidfoten, på varje sida.',
    en: 'At the end of the footer, on every page.',
  },
};

/** The owner's own style sheets in `styles`, added to ours. */
export const added: Record<string, Texts> = {
  'own.css': {
    sv: 'Egna regler, efter alla andra, på varje sida.',
    en: 'Own rules, after all others, on every page.',
  },
};

/**
 * The templates that an owner can replace with confidence: their variables and what they must contain stay the same until
 * the next major version. All others may change in any version.
 */
export const stable: Record<string, Texts> = {
  'layout/header.njk': {
    sv: 'Sidhuvudet: knappen Lämna sidan snabbt, namnet, menyn. Knappen måste vara kvar.',
    en: 'The header: the button Exit this page, the name, the menu. The button must stay.',
  },
  'layout/footer.njk': {
    sv: 'Sidfoten: numren att ringa, länkarna.',
    en: 'The footer: the numbers to call, the links.',
  },
  'layout/page.layout.njk': { sv: 'En vanlig sida.', en: 'An ordinary page.' },
  'home/start.layout.njk': {
    sv: 'Startsidan. Numren att ringa måste komma först.',
    en: 'The start page. The numbers to call must come first.',
  },
  'home/contact.njk': { sv: 'Kontakten på startsidan.', en: 'The contact on the start page.' },
  'news/news.layout.njk': { sv: 'En nyhet.', en: 'A news item.' },
  'news/list.njk': { sv: 'Listan med nyheter.', en: 'The list of news.' },
  'ambassadors/ambassadors.layout.njk': { sv: 'Sidan om ambassadörerna.', en: 'The page about the ambassadors.' },
  'ambassadors/ambassador.njk': { sv: 'En ambassadör.', en: 'One ambassador.' },
  'plan/plan.layout.njk': { sv: 'Sidan om handlingsplanen.', en: 'The page about the plan.' },
  'plan/goals.njk': { sv: 'Planens mål.', en: 'The goals of the plan.' },
  'programme/municipalities.layout.njk': {
    sv: 'Sidan om kommunernas program.',
    en: "The page about the municipalities' programme.",
  },
  'municipalities/municipality.layout.njk': {
    sv: 'En kommuns sida.',
    en: "A municipality's page.",
  },
};
