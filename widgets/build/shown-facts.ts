// The facts that the widgets show: without sources and notes, and for one county only.
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import type { County, Municipality } from '../data/types.ts';
import type { ContactsFile, HelplinesWritten } from '../data/written.ts';
import { shorten } from './shorten.ts';

/** The county of the municipalities and contacts in the pasted files; the build sets it. */
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
    `${background} audienceEn whom whomEn formerPhoneStatus abroad runBy use hoursNote onPhoneBill altChannels`,
  ),
  sources: {},
});

const contactsOf = ({ services, contacts }: ContactsFile, file: string): ContactsFile =>
  basename(file) === `${county}.json`
    ? { ...without({ services, contacts }, `${background} use useEn`), sources: {} }
    : { contacts: [], sources: {} };

const municipalitiesOf = ({ municipalities }: { municipalities: Municipality[] }): object => ({
  municipalities: municipalities.filter((each) => each.county === county),
});

const countiesOf = ({ counties }: { counties: County[] }): object => ({
  counties: without(counties, 'municipalityCount boardUrl'),
});

/** Keeps in a pasted file only the facts that the widgets show, and one county's municipalities and contacts. */
export const shownFacts = (): Plugin =>
  shorten('shown-facts', [
    [/\/widgets\/facts\/helplines\.json$/, helplinesOf],
    [/\/widgets\/facts\/contacts\/\d\d\.json$/, contactsOf],
    [/\/widgets\/facts\/municipalities\.json$/, municipalitiesOf],
    [/\/widgets\/facts\/counties\.json$/, countiesOf],
  ]);
