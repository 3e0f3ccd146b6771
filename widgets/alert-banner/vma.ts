import type { Unknown } from '../shared/is-object.js';
import { findCounty } from '../data/counties.js';
import { webAddress } from './plain-text.js';
import { bilingual, fields, listOf, periodOf, placeOfAll, text, type Place, type Warning } from './warnings.js';

/** The alerts that an alert replaces or cancels, as `sender,identifier,sent`. */
const referencesOf = ({ references }: Unknown): string[] => text(references).match(/[^\s,]+/g) ?? [];

/** The place of a code for the country, a county or a municipality: `00`, `08`, `0880`. Any other code may be any place. */
const placeOfCode =
  (county: string) =>
  (geocode: unknown): Place => {
    const { valueName, value } = fields(geocode);
    const code = text(value);
    if (!/^(sverige|län|kommun)$/i.test(text(valueName)) || !/^\d\d(\d\d)?$/.test(code)) return 'unknown';
    if (code === '00' || code.slice(0, 2) === county) return 'here';
    return findCounty(code.slice(0, 2)) ? 'elsewhere' : 'unknown';
  };

const placeOf = (county: string) => (info: unknown) =>
  placeOfAll(
    listOf(fields(info).area).map((area) => placeOfAll(listOf(fields(area).geocode).map(placeOfCode(county)))),
  );

/** An alert's texts in Swedish and English. Each language has its own `info`, areas included. */
function readAlert(alert: Unknown, county: string): Warning[] {
  const { info } = alert;
  const places = listOf(info).map(placeOf(county));
  if (placeOfAll(places) === 'elsewhere') return [];
  const infos = listOf(info)
    .filter((_, index) => places[index] !== 'elsewhere')
    .map(fields);
  const isEnglish = ({ language }: Unknown): boolean => text(language).startsWith('en');
  const inEnglish = infos.filter(isEnglish);
  const [first, ...others] = infos.filter((each) => !isEnglish(each));
  if (!infos.length) return [readInfo(alert, undefined, undefined, { county, index: 0 })];
  if (!first) return inEnglish.map((each, index) => readInfo(alert, undefined, each, { county, index }));
  const inSwedish = [first, ...others.filter(({ language }) => text(language) === text(first.language))];
  // Each info may have its own place and time. Swedish and English pair up only when the counts show which belong together.
  const isPaired = inSwedish.length === inEnglish.length || inSwedish.length === 1;
  return inSwedish.map((each, index) =>
    readInfo(alert, each, isPaired ? inEnglish[index] : undefined, { county, index }),
  );
}

/** One `info` of an alert, in its languages. */
function readInfo(
  { identifier, sent }: Unknown,
  ofSwedish: Unknown | undefined,
  ofEnglish: Unknown | undefined,
  { county, index }: { county: string; index: number },
): Warning {
  const [swedish, english] = [ofSwedish ?? {}, ofEnglish ?? {}];
  const places = [ofSwedish, ofEnglish].flatMap((each) => (each ? placeOf(county)(each) : []));
  const both = (read: (info: Unknown) => unknown) => bilingual(read(swedish), read(english));
  const event = both((each) => each.event);
  const area = both((each) =>
    listOf(each.area)
      .map((one) => text(fields(one).areaDesc))
      .filter(Boolean)
      .join(', '),
  );
  const words = both(({ description, instruction }) => `${text(description)}\n${text(instruction)}`);
  const { expires, web } = ofSwedish ?? english;
  const period = periodOf(sent, expires);
  const isPlaced = places.includes('here');
  return {
    key: `VMA ${text(identifier)}${index ? ` ${index}` : ''}`,
    isPlaced,
    isWhole: isPlaced && !places.includes('unknown') && Boolean(event?.sv && area?.sv && words?.sv && period),
    level: 'VMA',
    event,
    area,
    text: words,
    period,
    url: webAddress(text(web)) ?? 'https://www.sverigesradio.se/',
  };
}

/** Statuses that are certainly no warning: an exercise, a test, a message between systems, a draft. */
const notReal = ['Exercise', 'Test', 'System', 'Draft'];

/**
 * Important public announcements (VMA) for one county. Only real ones: the siren is tested four times a year. Cancelled and
 * replaced announcements are left out.
 *
 * @param alerts - The alerts in Sveriges Radio's answer, version 3.
 * @param county - A county's two-digit code.
 * @returns One entry for each announcement; `undefined` where it is unclear whether it is real.
 */
export function readVma(alerts: unknown[], county: string): (Warning | undefined)[] {
  const all = alerts.map(fields).filter(({ status }) => !notReal.includes(text(status)));
  // Other alerts, such as acknowledgements, may refer to an alert that is still valid.
  const replaces = ({ msgType }: Unknown): boolean => msgType === 'Update' || msgType === 'Cancel';
  const isReal = ({ status }: Unknown): boolean => status === 'Actual';
  const isReplaced = (alert: Unknown): boolean =>
    all.some(
      (each) => each !== alert && isReal(each) && replaces(each) && referencesOf(each).includes(text(alert.identifier)),
    );
  return all
    .filter((alert) => alert.msgType !== 'Cancel' && !isReplaced(alert))
    .flatMap((alert) => (isReal(alert) ? readAlert(alert, county) : [undefined]));
}
