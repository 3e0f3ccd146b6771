import { html, nothing, type TemplateResult } from 'lit';
import { hoursOn, isAlways, isSure, type Timetable } from '../data/opening.js';
import { inSweden } from '../data/swedish-time.js';
import type { Channel, Helpline } from '../data/types.js';
import { entry } from '../shared/entry.js';
import { number } from '../shared/number.js';
import { hoursTexts } from '../shared/opening-text.js';
import { joinPhrases } from '../shared/join-phrases.js';
import { dateText } from '../shared/time-text.js';
import { digits } from '../shared/phone.js';
import { isDate } from '../data/check.js';
import type { CardPhrases } from '../phrases/index.js';
import type { Phrase } from '../phrases/phrase.js';
import { abroad, international } from './abroad.js';
import { channels, hoursLabel } from './card-content.js';

type Content = Phrase | undefined;

function hours(table: Timetable, channel: Channel, now: Date, strings: CardPhrases): Content {
  const here = inSweden(now);
  if (!here || !table.hours?.[channel]) return undefined;
  const { hours, certain } = hoursOn(table, channel, here.date);
  if (!certain || !hours.length) return undefined;
  const texts = hoursTexts(hours, strings);
  const unsure = isSure(table, channel) || isAlways(hours) ? nothing : html`<br />${strings.unsureHours}`;
  return html`${texts.map((text, index) => html`${index ? html`<br />` : nothing}${text}`)}${unsure}`;
}

function languages({ interpreting, interpretingSv }: Helpline, code: string): Content {
  if (code === 'sv' && interpretingSv) return interpretingSv;
  return interpreting && html`<span lang="en">${interpreting}</span>`;
}

function deaf({ kind, textPhone }: Helpline, strings: CardPhrases): Content {
  if (kind === 'emergency') return strings.deaf112;
  return textPhone && strings.textPhone(/\d{4}/.exec(textPhone)?.[0] ?? '');
}

function fromAbroad(line: Helpline, strings: CardPhrases): Content {
  const way = abroad(line);
  if (!way) return undefined;
  if (way === '116') return strings.abroad116;
  if (way === 'sweden') return strings.swedenOnly;
  const { display, tel } = international(way);
  return html`<a href="tel:${digits(tel)}">${number(display)}</a>`;
}

/** The day of the check, and of the newest source. A number without a source with a day says so. */
function checkedText({ phone, lastSource }: Helpline, checked: string, strings: CardPhrases): Phrase {
  const unknown = phone ? [' ', strings.neverChecked] : [];
  const source = isDate(lastSource) ? [' ', strings.newestSource(dateText(lastSource, strings))] : unknown;
  return joinPhrases(dateText(checked, strings), '.', ...source);
}

/** “More about” and the name of the line. Where both are Swedish they are one run, or they change places from right to left. */
const title = (name: string, { more }: CardPhrases): TemplateResult =>
  typeof more === 'string'
    ? html`${more} <span lang="sv">${name}</span>`
    : html`<span lang="sv" dir="ltr">${more} ${name}</span>`;

/**
 * Collapsed details: useful facts that nobody needs in order to call.
 *
 * @param checked - The day of the last complete check of the data.
 * @param code - The code of the visitor's language.
 */
export const details = (
  line: Helpline,
  checked: string,
  now: Date,
  strings: CardPhrases,
  code: string,
): TemplateResult =>
  html`<details part="more">
    <summary>${title(line.name, strings)}</summary>
    <dl>
      ${channels.map((channel) => entry(hoursLabel(channel, strings), hours(line, channel, now, strings)))}
      ${entry(strings.language, languages(line, code))} ${entry(strings.email, line.email)}
      ${entry(strings.deaf, deaf(line, strings))} ${entry(strings.abroad, fromAbroad(line, strings))}
      ${entry(strings.formerNumber, line.formerPhone && number(line.formerPhone.display))}
      ${entry(strings.checked, checkedText(line, checked, strings))}
    </dl>
    ${line.phone ? html`<p>${strings.callList}</p>` : nothing}
  </details>`;
