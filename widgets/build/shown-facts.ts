// The facts that the widgets show: without sources and notes, and for one county only.
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import type { County, Municipality } from '../data/types.ts';
import type { ContactsFile, HelplinesWritten } from '../data/written.ts';
import { shorten } from './shorten.ts';

/** The county of the municipalities and contacts in the pasted files; the build sets it. */
const county = process.env.HAMN_COUNTY;

/** A value with only these fields, at any depth. */
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

/** Keeps in a pasted file only the facts that the widgets show, and one county's municipalities and contacts. */
export const shownFacts = (): Plugin =>
  shorten('shown-facts', [
    [/\/widgets\/facts\/helplines\.json$/, helplinesOf],
    [/\/widgets\/facts\/contacts\/\d\d\.json$/, contactsOf],
    [/\/widgets\/facts\/municipalities\.json$/, municipalitiesOf],
    [/\/widgets\/facts\/counties\.json$/, countiesOf],
  ]);
