import { phone } from '../shared/phone.js';
import { openings } from './hours.js';
import type { Contact, Service } from './types.js';

const sydostjouren: Service = {
  name: 'Sydostjouren (gemensam socialjour)',
  phone: phone('020-45 39 00'),
  when: 'utanför kontorstid',
};

/** Shelters, under each municipality that the shelter's own name speaks of. */
const kalmarShelter: Service = {
  name: 'Kvinnojouren och Ungdomsjouren Kalmar',
};
const hultsfredVimmerbyShelter: Service = {
  name: 'Hultsfred-Vimmerby Kvinnojour',
};
const vandela: Service = {
  name: 'Kvinno- och tjejjouren Vändela, Västervik',
  phone: phone('070-778 21 90'),
  hours: { phone: openings(['mon-sun 20:00-22:00']) },
  hoursConfidence: 'medium',
  when: 'telefonsvarare övrig tid',
  url: 'https://www.unizonjourer.se/kvinnojourenvandela/',
};

/**
 * Where the social services of Kalmar county's municipalities are reached.
 * A number stands here only where a municipal page that gives it was found; gaps stay gaps.
 * Where each comes from stands in `contacts.background.ts`, by municipality, name and number; without it the build stops.
 */
export const contacts: readonly Contact[] = [
  { code: '0821', outOfHours: sydostjouren },
  { code: '0834', outOfHours: sydostjouren },
  { code: '0840', outOfHours: sydostjouren },
  { code: '0860', shelters: [hultsfredVimmerbyShelter] },
  { code: '0861', outOfHours: sydostjouren },
  { code: '0862', outOfHours: sydostjouren },
  {
    code: '0880',
    switchboard: { name: 'Kalmar kommun', phone: phone('010-352 00 00') },
    outOfHours: sydostjouren,
    shelters: [kalmarShelter],
  },
  {
    code: '0881',
    outOfHours: sydostjouren,
    violencePage:
      'https://nybro.se/omsorg-hjalp/vald-i-nara-relationer/detta-ar-vald-i-nara-relation-och-hedersrelaterad-vald-och-fortryck/',
  },
  { code: '0882', outOfHours: sydostjouren },
  {
    code: '0883',
    switchboard: { name: 'Västerviks kommun', phone: phone('010-355 40 00'), email: 'kommun@vastervik.se' },
    outOfHours: sydostjouren,
    violencePage: 'https://www.vastervik.se/Omsorg-stod-och-hjalp/Vald-och-hot/vald-i-nara-relationer/',
    socialServices: [
      { name: 'råd och stöd', phone: phone('010-355 51 26') },
      { name: 'brådskande ärenden', phone: phone('010-355 50 22') },
      { name: 'brådskande ärenden', phone: phone('010-355 50 52') },
    ],
    shelters: [vandela],
  },
  {
    code: '0884',
    outOfHours: {
      name: 'Höglandets socialjour',
      phone: phone('112 (be om Höglandets socialjour)'),
    },
    violencePage: 'https://www.vimmerby.se/omsorg-och-hjalp/vald-och-hot/vald-i-nara-relation',
    shelters: [hultsfredVimmerbyShelter],
  },
  { code: '0885', outOfHours: sydostjouren },
];

/** Finds a municipality's contacts by its four-digit code, or nothing. */
export const findContact = (code: string): Contact | undefined => contacts.find((contact) => contact.code === code);
