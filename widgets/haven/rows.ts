import { html, nothing, type TemplateResult } from 'lit';
import { isThrough112 } from '../data/helplines.js';
import { isAlways, isSure, mainChannel, openingAt, type Timetable } from '../data/opening.js';
import type { Channel, Helpline } from '../data/types.js';
import { callFacts, hoursAllYear } from '../hotline-card/card-content.js';
import type { NamedService } from '../contact-block/same-name.js';
import { capital } from '../shared/letters.js';
import { number } from '../shared/number.js';
import { openingText } from '../shared/opening-text.js';
import { digits, telHref } from '../shared/phone.js';
import { shownHost } from '../shared/shown-host.js';
import type { Phrase } from '../phrases/phrase.js';
import type { Chosen } from './content.js';

type Part = TemplateResult | typeof nothing;
type Says = Pick<Chosen, 'strings' | 'contact'>;

/** Stands for the number in a phrase. */
const gap = '\uE000';

/** Points out of the page: a link with it opens another site. */
export const arrow = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 17L17 7M9 7h8v8" /></svg>`;

/** A link that dials a number, with the word for "call": `Ring 116 016`. A screen reader also hears whom it calls. */
export function callLink(display: string, { strings }: Says, kind = '', whom = ''): TemplateResult {
  const words = strings.callNumber(gap);
  const [before = '', after = ''] = typeof words === 'string' ? words.split(gap) : [];
  return html`<a class="call ${kind}" href=${telHref(display)}
    >${before ? html`<span>${before}</span>` : nothing}${number(display)}${
      after ? html`<span>${after}</span>` : nothing
    }${whom ? html`<span class="spoken" lang="sv">, ${whom}</span>` : nothing}</a
  >`;
}

/** A link to another site. It opens in a tab of its own, so that the page's tab keeps its history. */
export const outLink = (href: string, words: Phrase): TemplateResult =>
  html`<a class="out" href=${href} target="_blank" rel="noopener noreferrer">${words}${arrow}</a>`;

/** Whether a channel is open, and what comes next. */
export function stateOf(table: Timetable, channel: Channel, now: Date, { contact }: Says, label?: Phrase): Part {
  const text = openingText(table, channel, now, contact);
  if (!text) return nothing;
  const { state } = openingAt(table, channel, now);
  return html`<p class="state ${state}">${label ? html`${label}: ` : nothing}${text}</p>`;
}

/** Hours that nobody has confirmed, as they are written. Nothing is said of whether such a line is open. */
function unsureHours(line: Helpline, channel: Channel, { strings, contact }: Says): Part {
  const isUnsure = !isSure(line, channel) && !isAlways(line.hours?.[channel]);
  const texts = isUnsure ? hoursAllYear(line, channel, contact) : [];
  return texts.length
    ? html`<p class="soft">${texts.map((text) => html`${text}. `)}${strings.unsureHours}</p>`
    : nothing;
}

/** Whom a line is for. */
export function whomOf({ audience, audienceEn }: Helpline, { language }: Pick<Chosen, 'language'>): TemplateResult {
  return language === 'en' && audienceEn
    ? html`<p class="soft" lang="en">${audienceEn}</p>`
    : html`<p class="soft" lang="sv">${capital(audience.join(', '), 'sv')}</p>`;
}

/** A fact ends with a full stop, if it is no question. */
const stopAfter = (fact: Phrase): string => (typeof fact === 'string' && /[?؟]$/.test(fact) ? '' : '.');

/** What is known of a call, in the visitor's language: free, anonymous, several languages. */
export function factsOf(line: Helpline, { strings }: Says): Part {
  const facts = callFacts(line, strings);
  return facts.length
    ? html`<p class="soft">${facts.map((fact, at) => html`${at ? ' ' : ''}${fact}${stopAfter(fact)}`)}</p>`
    : nothing;
}

/** A helpline: its name, whom it is for, what is known of a call, whether it is open, and every way to reach it. */
export function lineRow(line: Helpline, chosen: Chosen): TemplateResult {
  const { strings, now } = chosen;
  const { name, phone, sms, url, hours, kind } = line;
  const isChat = kind !== 'directory' && Boolean(hours?.chat ?? !phone);
  const channel = mainChannel(line);
  const isOpen = openingAt(line, channel, now).state === 'open';
  return html`<h3 class="name" lang="sv">${name}</h3>
    ${whomOf(line, chosen)} ${phone ? factsOf(line, chosen) : nothing}
    ${isThrough112(line) ? nothing : stateOf(line, channel, now, chosen, phone && channel === 'chat' ? strings.chat : '')}
    ${hours?.phone && hours.chat ? stateOf(line, 'chat', now, chosen, strings.chat) : nothing}
    ${isThrough112(line) ? nothing : unsureHours(line, channel, chosen)}
    <p class="ways">
      ${phone ? callLink(phone.display, chosen, isOpen ? 'now' : '', name) : nothing}
      ${url && isChat ? outLink(url, strings.chatAt(shownHost(url))) : nothing}
      ${url && kind === 'directory' ? outLink(url, strings.helpAt(shownHost(url))) : nothing}
      ${sms ? html`<a class="call" href="sms:${digits(sms.display)}"><span>${strings.sms} </span>${number(sms.display)}</a>` : nothing}
    </p>`;
}

/** Whether a name already says its label, as `Socialjouren` says `Socialjour`. */
const says = (name: string, label: Phrase): boolean =>
  typeof label === 'string' && name.toLocaleLowerCase('sv').includes(label.toLocaleLowerCase('sv'));

/** A service of the municipality. */
export function serviceRow(
  service: NamedService,
  label: Phrase | undefined,
  now: Date,
  chosen: Chosen,
): TemplateResult {
  const { name, phone, more, when, email, url } = service;
  const numbers = [phone, ...more.map((each) => each.phone)];
  const isOpen = openingAt(service, 'phone', now).state === 'open';
  return html`<h3 class="name">
      ${label && !says(name, label) ? html`${label}: ` : nothing}<span lang="sv">${name}</span>
    </h3>
    ${when ? html`<p class="soft" lang="sv">${when}</p>` : nothing} ${stateOf(service, 'phone', now, chosen)}
    <p class="ways">
      ${numbers.map((each) => (each ? callLink(each.display, chosen, isOpen ? 'now' : '', name) : nothing))}
      ${url ? outLink(url, html`${shownHost(url)}`) : nothing}
      ${email ? html`<a class="call" href="mailto:${email}">${email}</a>` : nothing}
    </p>`;
}
