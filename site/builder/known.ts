// The whole of what is known about a line and a municipality, as lines of text and links for the code to paste. The widgets
// recognise each of them, so that they show none of it twice.
import { telHref, type Contact, type Helpline, type Phone, type Service } from '../../widgets/data/index.ts';
import { isThrough112 } from '../../widgets/data/helplines.ts';
import { isAlways, isSure } from '../../widgets/data/opening.ts';
import type { Channel } from '../../widgets/data/types.ts';
import { callFacts, channels, hasChat, hoursAllYear, hoursLabel } from '../../widgets/hotline-card/card-content.ts';
import { byName, type NamedService } from '../../widgets/contact-block/same-name.ts';
import { onlyReachable } from '../../widgets/contact-block/reachable.ts';
import { cardSpeech, type CardPhrases } from '../../widgets/phrases/index.ts';
import type { Phrase } from '../../widgets/phrases/phrase.ts';
import { card as swedish, contact } from '../../widgets/phrases/sv.ts';
import { hoursTexts } from '../../widgets/shared/opening-text.ts';
import { digits } from '../../widgets/shared/phone.ts';
import { shownHost } from '../../widgets/shared/shown-host.ts';
import { sure } from '../shared/sure.ts';
import type { Said } from './types.ts';

const isText = (phrase: Phrase): phrase is string => typeof phrase === 'string';

/** A sentence in a language, or in Swedish where the language lacks one of its phrases. */
function sentence(strings: CardPhrases, make: (strings: CardPhrases) => Phrase[]): Said[] {
  const own = make(strings);
  const said = own.every(isText) ? { text: own.join('') } : { text: make(swedish).join(''), lang: 'sv' as const };
  return said.text ? [said] : [];
}

const joined = (phrases: Phrase[], between: string): Phrase[] =>
  phrases.flatMap((phrase, index) => (index ? [between, phrase] : [phrase]));

function hours(line: Helpline, channel: Channel, strings: CardPhrases): Phrase[] {
  const texts = isThrough112(line) ? [] : hoursAllYear(line, channel, strings);
  if (!texts.length) return [];
  const isUnsure = !isSure(line, channel) && !isAlways(line.hours?.[channel]);
  const unsure: Phrase[] = isUnsure ? [' ', strings.unsureHours] : [];
  return [hoursLabel(channel, strings), ': ', ...joined(texts, ', '), '.', ...unsure];
}

/** What is known about a line besides its number, in one language. A seasonal hour is left out: it is wrong most of the year. */
export function knownOfLine(line: Helpline, code: string): Said[] {
  const { phone, sms, url } = line;
  const strings = sure(cardSpeech(code), code);
  const hoursOf = (channel: Channel): Said[] => sentence(strings, (say) => hours(line, channel, say));
  const linked = (href: string, make: (say: CardPhrases) => Phrase[]): Said[] =>
    sentence(strings, make).map((said) => ({ ...said, href }));
  const chat = phone && url && hasChat(line) ? linked(url, (say) => [say.chatAt(shownHost(url))]) : [];
  const text = sms ? linked(`sms:${digits(sms.display)}`, (say) => [say.channel.sms, ' ', sms.display]) : [];
  const facts = sentence(strings, (say) => {
    const all = callFacts(line, say);
    return all.length ? [...joined(all, '. '), '.'] : [];
  });
  const whom: Said = { text: `${swedish.forWhom} ${line.audience.join(', ')}.`, ...(code !== 'sv' && { lang: 'sv' }) };
  const [first, ...others] = channels;
  return [whom, ...hoursOf(sure(first, 'channel')), ...facts, ...chat, ...others.flatMap(hoursOf), ...text];
}

/** The words about 112, for the link of the line that is 112. */
export const emergencyWords = (code: string): Said =>
  sure(sentence(sure(cardSpeech(code), code), (say) => [say.emergency, ' 112'])[0], code);

const mail = (email = ''): Said[] => (email ? [{ text: email, href: `mailto:${email}` }] : []);

const number = (phone?: Phone): Said[] => (phone ? [{ text: phone.display, href: telHref(phone.display) }] : []);

/** A service, with the numbers of others of the same name. */
type Shown = Service & Partial<Pick<NamedService, 'more'>>;

/** A service as a paragraph: its name and hours, then each way to reach it on a line of its own. */
function paragraph({ name, when, hours, phone, email, url, more = [] }: Shown, title?: string): Said[] {
  const times = [...(when ? [when] : []), ...hoursTexts(hours?.phone ?? [], contact)].join(', ');
  const text = [title ? `${title}: ${name}` : name, times].filter(Boolean).join(', ');
  return [
    { text },
    ...[phone, ...more.map((each) => each.phone)].flatMap(number),
    ...mail(email),
    ...(url ? [{ text: shownHost(url), href: url }] : []),
  ];
}

/** What is known about a municipality besides its name and website, in the order and the words of the contact block. */
export function knownOfMunicipality(entry: Contact): Said[][] {
  const { switchboard, outOfHours, socialServices = [], shelters = [], ...rest } = onlyReachable(entry);
  const { email, violencePage, visit } = rest;
  const place = visit && [visit.street, [visit.postalCode, visit.locality].filter(Boolean).join(' ')].join(', ');
  return [
    ...(outOfHours ? [paragraph(outOfHours, contact.outOfHours)] : []),
    ...byName(socialServices).map((each) => paragraph(each, contact.socialServices)),
    ...(switchboard ? [paragraph(switchboard, contact.switchboard)] : []),
    ...byName(shelters).map((each) => paragraph(each)),
    ...(email ? [[{ text: `${contact.email}:` }, ...mail(email)]] : []),
    ...(violencePage ? [[{ text: contact.violencePage, href: violencePage }]] : []),
    ...(place ? [[{ text: `${contact.visit}: ${place}` }]] : []),
  ];
}
