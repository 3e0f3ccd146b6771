// The facts that the widgets show: without sources, notes and names of municipalities.
import type { Plugin } from 'vite';
import type { County, Municipality } from '../data/types.ts';
import type { HelplinesWritten, WrittenLine } from '../data/written.ts';
import { shorten } from './shorten.ts';

/** A value without these fields, at any depth. */
const without = <T>(value: T, fields: string): T => {
  const names = new Set(fields.split(' ').filter(Boolean));
  return JSON.parse(JSON.stringify(value, (name, each: unknown) => (names.has(name) ? undefined : each))) as T;
};

const background = 'confidence sources note';

/** What no widget shows of a line. */
const unshown = `${background} whom whomEn formerPhoneStatus abroad runBy use hoursNote onPhoneBill altChannels`;

/** What else a file leaves out. The haven alone says in English whom a line is for. */
const alsoUnshown: Record<string, string> = {
  hamn: '',
  haven: 'formerPhone phoneFromAbroad email interpretingSv textPhone lastSource',
};

/** The order of a list needs to know which lines are unsure. */
const unsure = ({ confidence }: WrittenLine): Partial<WrittenLine> => (confidence === 'low' ? { confidence } : {});

const helplinesOf =
  (widget: string) =>
  ({ lines }: HelplinesWritten): HelplinesWritten => ({
    lines: lines.map((line) => ({
      ...without(line, `${unshown} ${alsoUnshown[widget] ?? 'audienceEn'}`),
      ...unsure(line),
    })),
    sources: {},
  });

const municipalitiesOf = ({ municipalities }: { municipalities: Municipality[] }): object => ({
  municipalities: municipalities.map(({ code }) => ({ code })),
});

const countiesOf = ({ counties }: { counties: County[] }): object => ({
  counties: without(counties, 'municipalityCount boardUrl'),
});

/** Keeps in a pasted file only the facts that its widgets show. Of municipalities these are the codes. */
export const shownFacts = (widget: string): Plugin =>
  shorten('shown-facts', [
    [/\/widgets\/facts\/helplines\.json$/, helplinesOf(widget)],
    [/\/widgets\/facts\/municipalities\.json$/, municipalitiesOf],
    [/\/widgets\/facts\/counties\.json$/, countiesOf],
  ]);
