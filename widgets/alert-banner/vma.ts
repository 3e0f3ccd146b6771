import {
  bilingual,
  inOrder,
  isObject,
  moment,
  objects,
  text,
  type Unknown,
  type Warning,
  type Warnings,
} from './warnings.js';

const home = 'https://www.sverigesradio.se/';

/** An alert names those that it takes the place of, or takes back, as `sender,identifier,sent`. */
const takenBack = ({ references }: Unknown): string[] => (text(references) ?? '').split(/[\s,]+/);

const codesOf = (info: Unknown): unknown[] =>
  objects(info.area).flatMap(({ geocode }) => objects(geocode).map(({ value }) => value));

/** The whole country, the county, or a municipality in it. */
const concerns = (county: string) => (info: Unknown) =>
  codesOf(info).some((code) => code === '00' || (typeof code === 'string' && code.startsWith(county)));

const areaOf = (info: Unknown): string =>
  objects(info.area)
    .flatMap(({ areaDesc }) => text(areaDesc) ?? [])
    .join(', ');

function readAlert({ identifier, sent }: Unknown, infos: Unknown[]): Warning | undefined {
  const info = (language: string) => infos.find((each) => text(each.language)?.startsWith(language));
  const [swedish = infos[0] ?? {}, english = {}] = [info('sv'), info('en')];
  const both = (read: (from: Unknown) => unknown) => bilingual(read(swedish), read(english));
  const [event, area] = [both(({ event }) => event), both(areaOf)];
  const [start, end] = [moment(sent), moment(swedish.expires)];
  const description = both(({ description }) => description);
  if (!event || !area || !start || !end || !description) return undefined;
  const web = text(swedish.web) ?? '';
  const url = /^https:\/\/[^\s<>"]+$/.test(web) ? web : home;
  return { key: `vma ${text(identifier) ?? event.sv}`, level: 'VMA', event, area, text: description, start, end, url };
}

/**
 * Important public announcements (VMA) for one county that have not ended: real ones only, for the siren is tested four
 * times a year. One that is taken back, or that a later one takes the place of, is left out.
 *
 * @param file - Sveriges Radio's answer, version 3.
 */
export function readVma(file: Unknown, county: string, now: Date): Warnings {
  if (!Array.isArray(file.alerts) || !file.alerts.every(isObject)) {
    throw new Error("expected the alerts of Sveriges Radio's VMA");
  }
  const actual = objects(file.alerts).filter(({ status }) => status === 'Actual');
  const gone = new Set(actual.flatMap(takenBack));
  const holding = actual.filter(
    ({ msgType, identifier }) => msgType !== 'Cancel' && !gone.has(text(identifier) ?? ' '),
  );
  const mine = holding.flatMap((alert) => {
    const infos = objects(alert.info);
    return infos.some(concerns(county)) ? [readAlert(alert, infos.filter(concerns(county)))] : [];
  });
  return inOrder(mine, now);
}
