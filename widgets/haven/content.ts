import { html, nothing, type TemplateResult } from 'lit';
import { allChecked } from '../data/checked.js';
import { groups, inOrder } from '../data/groups.js';
import { findHelpline, helplines } from '../data/helplines.js';
import { answersAlways, openingAt } from '../data/opening.js';
import type { Contact, Group, Helpline, Municipality, Service } from '../data/types.js';
import { byName } from '../contact-block/same-name.js';
import { stateText } from '../shared/opening-text.js';
import { shownHost } from '../shared/shown-host.js';
import { dateText } from '../shared/time-text.js';
import { languageNames, type ContactPhrases, type HavenPhrases } from '../phrases/index.js';
import { callLink, factsOf, lineRow, outLink, serviceRow, stateOf, whomOf } from './rows.js';

/** What the page gives the help. */
export interface Given {
  /** The words of the page's own link; empty if it has none. */
  words: string;
  /** The page's own link. */
  link: HTMLAnchorElement | undefined;
  /** The municipality's contacts, if the page names their file and it was read. */
  facts: (Municipality & Contact) | undefined;
  /** Now, or an invalid date when nothing may be said of the municipality's hours. */
  factsNow: Date;
}

/** What the visitor has chosen, and the words for it. */
export interface Chosen {
  language: string;
  strings: HavenPhrases;
  contact: ContactPhrases;
  group: Group | undefined;
  /** Whether the list of languages is open. */
  listsLanguages: boolean;
  /** Whether to draw more than the two numbers that everyone must find at once. */
  isWhole: boolean;
  now: Date;
  /** Opens the list of languages, or closes it. */
  listLanguages(): void;
  /** Shows the lines of the group that a button has as its value, or hides them. */
  choose(press: Event): void;
  /** Changes to the language that a button has as its value. */
  speak(press: Event): void;
}

type Part = TemplateResult | typeof nothing;

const cross = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 5l14 14M19 5L5 19" /></svg>`;
const globe = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="9" />
  <path d="M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18" />
</svg>`;
const chevron = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 9l6 6 6-6" /></svg>`;

/** Everything in the frame, in its order: the way out, 112 and Kvinnofridslinjen, the groups, the municipality, what shows. */
export const content = (given: Given, chosen: Chosen): TemplateResult =>
  html`<div class="panel">
    ${header(chosen)}
    <main>
      <h1 tabindex="-1" class="spoken">${chosen.strings.panel}</h1>
      ${first(chosen)} ${partly(chosen)}
      ${chosen.isWhole ? [about(chosen), municipality(given, chosen), seen(given, chosen)] : nothing}
    </main>
  </div>`;

/** The languages are buttons. Nothing here is a form field: some browsers ask a server of their maker how to fill those in. */
const header = (chosen: Chosen): TemplateResult => {
  const { strings, language, listsLanguages, listLanguages } = chosen;
  const own = languageNames().find(({ code }) => code === language)?.name;
  return html`<header>
    <button type="button" class="languages" aria-expanded=${listsLanguages} @click=${listLanguages}>
      ${globe}<span>${own}</span><span class="spoken">${strings.changeLanguage}</span>${chevron}
    </button>
    <button type="button" class="close">${strings.close}${cross}</button>
    ${listsLanguages ? languages(chosen) : nothing}
  </header>`;
};

const languages = ({ language, speak }: Chosen): TemplateResult =>
  html`<ul class="names">
    ${languageNames().map(
      ({ code, name }) =>
        html`<li>
          <button type="button" lang=${code} aria-current=${code === language} value=${code} @click=${speak}>
            ${name}
          </button>
        </li>`,
    )}
  </ul>`;

/** No source has all of the help in other languages than these two. */
const partly = ({ language, strings }: Chosen): Part =>
  language === 'sv' || language === 'en' ? nothing : html`<p class="soft">${strings.partly}</p>`;

/** The two numbers that everyone must find at once. */
function first(chosen: Chosen): TemplateResult {
  const line = findHelpline('kvinnofridslinjen');
  return html`<div class="first">
    <div class="danger">
      <p class="name">${chosen.contact.danger}</p>
      ${callLink('112', chosen, 'now')}
    </div>
    ${
      line?.phone
        ? html`<div>
            <p class="name" lang="sv">${line.name}</p>
            ${callLink(line.phone.display, chosen, 'now', line.name)} ${firstState(line, chosen)}
            ${whomOf(line, chosen)} ${factsOf(line, chosen)}
          </div>`
        : nothing
    }
  </div>`;
}

/** What answers day and night is open now, whatever the clock says. The browser's calendar is slow to start, so the first screen does without. */
const firstState = (line: Helpline, chosen: Chosen): Part =>
  answersAlways(line, 'phone')
    ? html`<p class="state open">${stateText(true, chosen.contact.aroundTheClock, chosen.contact)}</p>`
    : stateOf(line, 'phone', chosen.now, chosen);

const about = (chosen: Chosen): TemplateResult =>
  html`<p>${chosen.strings.intro}</p>
    <h2>${chosen.strings.about}</h2>
    <ul class="groups">
      ${groups.map((group) => html`<li>${groupOf(group, chosen)}</li>`)}
    </ul>`;

function groupOf(group: Group, chosen: Chosen): TemplateResult {
  const isOpen = group === chosen.group;
  return html`<button type="button" aria-expanded=${isOpen} value=${group} @click=${chosen.choose}>
      <span>${chosen.strings.groups[group]}</span>${chevron}
    </button>
    ${isOpen ? lines(group, chosen) : nothing}`;
}

/** A group's lines, the open ones first. 112 stands above them all. */
function lines(group: Group, chosen: Chosen): TemplateResult {
  const shown = inOrder(helplines, { group, now: chosen.now }).filter(({ kind }) => kind !== 'emergency');
  return html`<p class="soft">${chosen.strings.leaves}</p>
    <ul class="lines">
      ${shown.map((line) => html`<li>${lineRow(line, chosen)}</li>`)}
    </ul>`;
}

/** The municipality's own contacts, those that answer now first, and its page. */
function municipality({ facts, factsNow, link, words }: Given, chosen: Chosen): Part {
  const { strings, contact } = chosen;
  const own = link?.href && /^https?:/.test(link.protocol) ? link : undefined;
  if (!facts && !own) return nothing;
  const { outOfHours, socialServices = [], switchboard, shelters = [], domain, violencePage } = facts ?? {};
  const labelled = [
    ...byName(socialServices).map((service) => ({ service, label: contact.socialServices })),
    ...(outOfHours ? [{ service: { ...outOfHours, more: [] }, label: contact.outOfHours }] : []),
    ...(switchboard ? [{ service: { ...switchboard, more: [] }, label: contact.switchboard }] : []),
    ...byName(shelters).map((service) => ({ service, label: undefined })),
  ];
  const isOpen = ({ service }: { service: Service }): number =>
    Number(openingAt(service, 'phone', factsNow).state === 'open');
  const web = violencePage ?? (domain && `https://${domain}/`);
  const services = labelled
    .sort((a, b) => isOpen(b) - isOpen(a))
    .map(({ service, label }) => html`<li>${serviceRow(service, label, factsNow, chosen)}</li>`);
  return html`<h2>${facts ? html`<span lang="sv">${facts.fullName}</span>` : strings.municipality}</h2>
    ${
      services.length
        ? html`<ul class="lines">
            ${services}
          </ul>`
        : nothing
    }
    ${
      own
        ? html`<p>
            ${strings.ownPage}
            ${outLink(own.href, html`${own.host === window.location.host && words ? words : shownHost(own.href)}`)}
          </p>`
        : web
          ? html`<p>${outLink(web, violencePage ? contact.violencePage : html`${shownHost(web)}`)}</p>`
          : nothing
    }`;
}

/** What the help hides and what it does not, how to close it, and how to find it again. */
function seen({ words }: Given, { strings, contact }: Chosen): TemplateResult {
  const sign = words || strings.sign;
  return html`<h2>${strings.seenTitle}</h2>
    <ul class="seen">
      ${Object.values(strings.seen).map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    <p>${strings.leave}</p>
    <p>${typeof sign === 'string' ? strings.again(sign) : nothing}</p>
    <p class="soft">${strings.checked(dateText(allChecked, contact))}</p>`;
}
