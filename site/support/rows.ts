// A helpline as a row of the support page: its name, whom it is for, its hours, and what one can do.
import { allChecked } from '../facts/helplines.ts';
import { mainChannel, type Channel, type PublishedHelpline } from '../../widgets/data/index.ts';
import { isThrough112 } from '../../widgets/data/helplines.ts';
import { answersAlways, hoursOn, isSure } from '../../widgets/data/opening.ts';

import { card as en } from '../../widgets/phrases/en.ts';
import { card as sv } from '../../widgets/phrases/sv.ts';
import { capital, small } from '../../widgets/shared/letters.ts';
import { hoursTexts } from '../../widgets/shared/opening-text.ts';
import { digits, telHref } from '../../widgets/shared/phone.ts';
import { shownHost } from '../../widgets/shared/shown-host.ts';
import { day } from '../layout/filters.ts';

/** A link of a row. */
interface Action {
  href: string;
  text: string;
  /** The channel that it opens. A directory has none. */
  channel?: Channel;
}

/** A fact among a row's details. */
interface Detail {
  name: string;
  text: string;
}

/** A row in one language. */
export interface Row {
  /** Whom the line is for, in some six words. */
  whom: string;
  /** Its hours while no time is known: empty when they are not known, and for a line through 112. */
  hours: string;
  actions: Action[];
  details: Detail[];
}

/** What the style sheet needs to know before any script runs. */
export interface Standing {
  /** The line's main channel answers day and night. */
  isAlways: boolean;
  /** `open`: its chat or text messages answer day and night. `some`: it has one of them, with hours or without. */
  writes?: 'open' | 'some';
}

const speeches = { sv, en };
type Lang = keyof typeof speeches;
const acts = {
  sv: { call: 'Ring', chat: 'Chatta', sms: 'Sms', find: 'Hitta stöd', page: 'Webbplats' },
  en: { call: 'Call', chat: 'Chat', sms: 'Text', find: 'Find support', page: 'Website' },
};
const today = new Date().toISOString().slice(0, 10);
const writing: Channel[] = ['chat', 'sms'];

function hours(line: PublishedHelpline, channel: Channel, lang: Lang): string {
  const { hours, certain } = hoursOn(line, channel, today);
  if (!certain || !hours.length || isThrough112(line)) return '';
  return hoursTexts(hours, speeches[lang]).join(', ');
}

function actions({ kind, phone, sms, url, hours }: PublishedHelpline, lang: Lang): Action[] {
  const chats = kind !== 'directory' && (hours?.chat ?? !phone);
  const web = { href: url ?? '', text: chats ? acts[lang].chat : acts[lang].find };
  return [
    ...(phone
      ? [{ href: telHref(phone.display), text: `${acts[lang].call} ${phone.display}`, channel: 'phone' as const }]
      : []),
    ...(url && (chats || !phone) ? [{ ...web, ...(chats && { channel: 'chat' as const }) }] : []),
    ...(sms ? [{ href: `sms:${digits(sms.display)}`, text: acts[lang].sms, channel: 'sms' as const }] : []),
  ];
}

function details(line: PublishedHelpline, lang: Lang): Detail[] {
  const say = speeches[lang];
  const languages = lang === 'sv' ? line.interpretingSv : line.interpreting;
  const channels = (['phone', ...writing] as Channel[]).flatMap((channel) => {
    const text = hours(line, channel, lang);
    const unsure = text && !isSure(line, channel) ? ` ${say.unsureHours}` : '';
    return text
      ? { name: `${say.openingHours}, ${say.channel[channel].toLowerCase()}`, text: `${capital(text, lang)}.${unsure}` }
      : [];
  });
  const facts = [line.freeOfCharge && say.free, line.anonymous && !isThrough112(line) && say.anonymous].filter(Boolean);
  return [
    { name: say.forWhom, text: lang === 'sv' ? `${line.audience.join(', ')}.` : small(line.audienceEn, 'en') },
    ...(facts.length ? [{ name: say.channel.phone, text: `${facts.join('. ')}.` }] : []),
    ...channels,
    ...(languages ? [{ name: say.language, text: `${capital(languages, lang)}.` }] : []),
    ...(line.sms ? [{ name: say.channel.sms, text: line.sms.display }] : []),
    ...(line.url ? [{ name: acts[lang].page, text: shownHost(line.url) }] : []),
    ...(line.email ? [{ name: say.email, text: line.email }] : []),
    ...(line.phone ? [{ name: say.checked, text: `${day(allChecked, lang)}.` }] : []),
  ];
}

const row = (line: PublishedHelpline, lang: Lang): Row => ({
  whom: (lang === 'sv' ? line.whom : line.whomEn) ?? (lang === 'sv' ? line.audience[0] : line.audienceEn) ?? '',
  hours: isSure(line, mainChannel(line)) ? capital(hours(line, mainChannel(line), lang), lang) : '',
  actions: actions(line, lang),
  details: details(line, lang),
});

/** A line as a row, in each language of the page. */
export const rows = (line: PublishedHelpline): Record<string, Row> => ({ sv: row(line, 'sv'), en: row(line, 'en') });

/** What is known about a line at any time. */
export function standing(line: PublishedHelpline): Standing {
  const has =
    line.kind === 'chat' || writing.some((channel) => line.hours?.[channel] ?? (channel === 'sms' && line.sms));
  return {
    isAlways: answersAlways(line, mainChannel(line)) && !isThrough112(line),
    ...(has && { writes: writing.some((channel) => answersAlways(line, channel)) ? 'open' : 'some' }),
  };
}

/** When a line answers, in the middle of a sentence: `dygnet runt`. */
export const hoursIn = (line: PublishedHelpline, lang: Lang): string => hours(line, mainChannel(line), lang);
