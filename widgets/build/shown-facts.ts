// The facts that the widgets show: without sources, notes and names of municipalities.
import type { Plugin } from 'vite';
import type { County, Municipality } from '../data/types.ts';
import type { HelplinesWritten } from '../data/written.ts';
import { shorten } from './shorten.ts';

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

const municipalitiesOf = ({ municipalities }: { municipalities: Municipality[] }): object => ({
  municipalities: municipalities.map(({ code }) => ({ code })),
});

const countiesOf = ({ counties }: { counties: County[] }): object => ({
  counties: without(counties, 'municipalityCount boardUrl'),
});

/** Keeps in a pasted file only the facts that the widgets show. Of municipalities these are the codes. */
export const shownFacts = (): Plugin =>
  shorten('shown-facts', [
    [/\/widgets\/facts\/helplines\.json$/, helplinesOf],
    [/\/widgets\/facts\/municipalities\.json$/, municipalitiesOf],
    [/\/widgets\/facts\/counties\.json$/, countiesOf],
  ]);
