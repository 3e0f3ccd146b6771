import type { Unknown } from '../shared/is-object.js';
import { moment } from '../shared/moment.js';
import { bilingual, objects, text, type Warning } from './warnings.js';

/** An alert names those that it takes the place of, or takes back, as `sender,identifier,sent`. */
const takenBack = ({ references }: Unknown): string[] => text(references).match(/[^\s,]+/g) ?? [];

/** The whole country, the county, or a municipality in it. */
const concerns = (county: string) => (info: Unknown) =>
  objects(info.area)
    .flatMap(({ geocode }) => objects(geocode))
    .some(({ value }) => value === '00' || text(value).startsWith(county));

/** Some of an alert's own words in Swedish and in English: each language stands apart, with areas and all. */
function readAlert({ identifier, sent }: Unknown, infos: Unknown[]): Warning | undefined {
  const info = (language: string) => infos.find((each) => text(each.language).startsWith(language)) ?? {};
  const swedish = info('sv');
  const both = (read: (info: Unknown) => unknown) => bilingual(read(swedish), read(info('en')));
  const event = both((each) => each.event);
  const area = both((each) =>
    objects(each.area)
      .map(({ areaDesc }) => text(areaDesc))
      .join(', '),
  );
  const words = both(({ description, instruction }) => `${text(description)}\n${text(instruction)}`);
  const { expires, web } = swedish;
  const [start, end] = [moment(sent), moment(expires)];
  if (!event || !area || !words || !start || (expires != null && !end)) return undefined;
  const url = /^https:\/\/[^\s<>"]+$/.test(text(web)) ? text(web) : 'https://www.sverigesradio.se/';
  return { key: `VMA ${text(identifier)}`, level: 'VMA', event, area, text: words, start, end, url };
}

/**
 * Important public announcements (VMA) for one county: real ones only, for the siren is tested four times a year.
 * One that is taken back, or that a later one takes the place of, is left out.
 *
 * @param alerts - The alerts in Sveriges Radio's answer, version 3.
 * @param county - A county's two-digit code.
 * @returns Each as a warning, or as nothing where it cannot be read.
 */
export function readVma(alerts: unknown[], county: string): (Warning | undefined)[] {
  const actual = objects(alerts).filter(({ status }) => status === 'Actual');
  const gone = actual.flatMap(takenBack);
  return actual
    .filter(({ msgType, identifier }) => msgType !== 'Cancel' && !gone.includes(text(identifier)))
    .flatMap((alert) => {
      const infos = objects(alert.info).filter(concerns(county));
      return infos.length ? [readAlert(alert, infos)] : [];
    });
}
