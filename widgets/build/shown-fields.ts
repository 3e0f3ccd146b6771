// The JSON that the widgets read has sources, notes and more that no visitor needs. What is built holds less of it, in the same
// shape, so that the same code reads both.
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import type { County, Municipality } from '../data/types.ts';
import type { ContactsFile, HelplinesWritten } from '../data/written.ts';

/** The county whose municipalities and contacts the pasted files hold; the build sets it. */
const county = process.env.HAMN_COUNTY;

/** The same value with these fields alone, at any depth. */
const only = <T>(value: T, fields: readonly string[]): T => JSON.parse(JSON.stringify(value, [...fields])) as T;

const times = 'hours hoursExceptions hoursConfidence phone chat sms year months from to';

const ofLine =
  `id name kind audience groups formerPhone phoneFromAbroad url ${times} chatHoursConfidence freeOfCharge anonymous ` +
  'interpreting interpretingSv textPhone lastSource';

const ofContact =
  'code switchboard outOfHours socialServices shelters email violencePage visit street postalCode locality ' +
  `name when url ${times}`;

const ofCounty = 'code name shortName smhiAreaId';

const helplinesOf = ({ lines }: HelplinesWritten): HelplinesWritten => ({
  lines: only(lines, ofLine.split(' ')),
  sources: {},
});

function contactsOf({ services = {}, contacts }: ContactsFile, file: string): ContactsFile {
  if (basename(file) !== `${county}.json`) return { contacts: [], sources: {} };
  const fields = ofContact.split(' ');
  return {
    services: only(services, [...Object.keys(services), ...fields]),
    contacts: only(contacts, fields),
    sources: {},
  };
}

const municipalitiesOf = ({ municipalities }: { municipalities: Municipality[] }): object => ({
  municipalities: municipalities.filter((each) => each.county === county),
});

const countiesOf = ({ counties }: { counties: County[] }): object => ({
  counties: only(counties, ofCounty.split(' ')),
});

/** Which files are shortened in a pasted file, and how. */
const shortened: [file: RegExp, shorten: (content: never, file: string) => unknown][] = [
  [/\/widgets\/facts\/helplines\.json$/, helplinesOf],
  [/\/widgets\/facts\/contacts\/\d\d\.json$/, contactsOf],
  [/\/widgets\/facts\/municipalities\.json$/, municipalitiesOf],
  [/\/widgets\/facts\/counties\.json$/, countiesOf],
];

/** Leaves out of JSON what the widgets do not show. */
export const shownFields = (): Plugin => ({
  name: 'shown-fields',
  enforce: 'pre',
  transform: {
    filter: { id: shortened.map(([file]) => file) },
    handler(json, id) {
      const [, shorten] = shortened.find(([file]) => file.test(id)) ?? [];
      return shorten && JSON.stringify(shorten(JSON.parse(json) as never, id));
    },
  },
});
