// The JSON that the widgets read has sources, notes and more that no visitor needs. What is built holds less of it, in the same
// shape, so that the same code reads both.
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import type { County, Municipality } from '../data/types.ts';
import type { ContactsFile, HelplinesWritten } from '../data/written.ts';

/** The county whose municipalities and contacts the pasted files hold; the build sets it. */
const county = process.env.HAMN_COUNTY;

/** A value without these fields, at any depth. */
const without = <T>(value: T, fields: string): T => {
  const names = new Set(fields.split(' '));
  return JSON.parse(JSON.stringify(value, (name, each: unknown) => (names.has(name) ? undefined : each))) as T;
};

const background = 'confidence sources note';

const helplinesOf = ({ lines }: HelplinesWritten): HelplinesWritten => ({
  lines: without(
    lines,
    `${background} audienceEn formerPhoneStatus abroad runBy use hoursNote onPhoneBill altChannels`,
  ),
  sources: {},
});

const contactsOf = ({ services, contacts }: ContactsFile, file: string): ContactsFile =>
  basename(file) === `${county}.json`
    ? { ...without({ services, contacts }, background), sources: {} }
    : { contacts: [], sources: {} };

const municipalitiesOf = ({ municipalities }: { municipalities: Municipality[] }): object => ({
  municipalities: municipalities.filter((each) => each.county === county),
});

const countiesOf = ({ counties }: { counties: County[] }): object => ({
  counties: without(counties, 'municipalityCount boardUrl'),
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
