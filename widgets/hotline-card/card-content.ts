import type { Timetable } from '../data/opening.js';
import type { Channel, Helpline } from '../data/types.js';
import { joinPhrases } from '../shared/join-phrases.js';
import { hoursTexts } from '../shared/opening-text.js';
import { digits } from '../shared/phone.js';
import type { Said } from '../shared/stands-twice.js';
import type { CardPhrases, OpeningPhrases } from '../phrases/index.js';
import type { Phrase } from '../phrases/phrase.js';

/** The channels of a line. */
export const channels: Channel[] = ['phone', 'chat', 'sms'];

/** The label of a channel's hours: `Öppettider, Telefon`. */
export const hoursLabel = (channel: Channel, strings: CardPhrases): Phrase =>
  joinPhrases(strings.openingHours, strings.comma, strings.channel[channel]);

/** Whether the card links to a line's chat. */
export const hasChat = ({ phone, hours }: Pick<Helpline, 'phone' | 'hours'>): boolean => Boolean(!phone || hours?.chat);

/** Facts about a call. No "anonymous" for a call to 112: 112 sees every caller's number and place. */
export const callFacts = (line: Helpline, strings: Pick<CardPhrases, 'free' | 'anonymous' | 'languages'>): Phrase[] =>
  [
    line.freeOfCharge && strings.free,
    line.anonymous && line.phone?.tel !== '112' && strings.anonymous,
    line.interpreting && strings.languages,
  ].filter((fact): fact is Phrase => Boolean(fact));

/** A channel's hours, one text for each period. Empty when they change with the season: then only a day's own hours are certain. */
export function hoursAllYear(line: Timetable, channel: Channel, strings: OpeningPhrases): Phrase[] {
  if (line.hoursExceptions?.some((season) => season[channel])) return [];
  return hoursTexts(line.hours?.[channel] ?? [], strings);
}

/**
 * The texts, numbers and links that the card shows for a line at any hour. It replaces a link that dials the line's number or
 * opens its chat, whatever the link's text.
 *
 * @param languages - Phrases in the visitor's language, and in Swedish, the language of a page's own content.
 */
export function cardContent(line: Helpline, languages: ReadonlySet<CardPhrases>): Said {
  const { name, phone, formerPhone, sms, url, audience } = line;
  const displays = [phone, formerPhone, sms].map((each) => each?.display);
  return {
    texts: () => [
      name,
      ...displays,
      audience.join(', '),
      ...[...languages].flatMap((say) => [
        ...callFacts(line, say),
        ...channels.flatMap((channel) => [hoursLabel(channel, say), ...hoursAllYear(line, channel, say)]),
        say.unsureHours,
        say.forWhom,
      ]),
    ],
    numbers: [phone?.tel, formerPhone?.tel],
    links: [hasChat(line) ? url : undefined, sms && `sms:${digits(sms.display)}`],
    anyLabel: true,
  };
}
