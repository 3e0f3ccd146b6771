import { phone } from '../shared/phone.js';
import { openings } from './hours.js';
import type { Contact, Service, Source } from './types.js';

const sydostjouren: Service = {
  name: 'Sydostjouren (gemensam socialjour)',
  phone: phone('020-45 39 00'),
  when: 'utanför kontorstid',
  confidence: 'high',
  sources: ['vastervik-jour', 'kalmar-jour', 'monsteras-jour'],
};

/** Shelters, under each municipality that the shelter's own name speaks of. */
const kalmarShelter: Service = {
  name: 'Kvinnojouren och Ungdomsjouren Kalmar',
  confidence: 'medium',
  sources: ['vimmerby-2025', 'region-2023'],
};
const hultsfredVimmerbyShelter: Service = {
  name: 'Hultsfred-Vimmerby Kvinnojour',
  confidence: 'medium',
  sources: ['vimmerby-2025', 'region-2023'],
};
const vandela: Service = {
  name: 'Kvinno- och tjejjouren Vändela, Västervik',
  phone: phone('070-778 21 90'),
  hours: { phone: openings(['mon-sun 20:00-22:00']) },
  hoursConfidence: 'medium',
  when: 'telefonsvarare övrig tid',
  url: 'https://www.unizonjourer.se/kvinnojourenvandela/',
  confidence: 'medium',
  sources: ['vastervik-vald', 'vandela-om', 'vimmerby-2025'],
};

/**
 * Where the social services of Kalmar county's municipalities are reached.
 * A number stands here only where a municipal page that gives it was found; gaps stay gaps.
 */
export const contacts: readonly Contact[] = [
  { code: '0821', outOfHours: sydostjouren },
  { code: '0834', outOfHours: sydostjouren },
  { code: '0840', outOfHours: sydostjouren },
  { code: '0860', shelters: [hultsfredVimmerbyShelter] },
  { code: '0861', outOfHours: sydostjouren },
  { code: '0862', outOfHours: sydostjouren },
  { code: '0880', outOfHours: sydostjouren, shelters: [kalmarShelter] },
  {
    code: '0881',
    outOfHours: sydostjouren,
    violencePage:
      'https://nybro.se/omsorg-hjalp/vald-i-nara-relationer/detta-ar-vald-i-nara-relation-och-hedersrelaterad-vald-och-fortryck/',
  },
  { code: '0882', outOfHours: sydostjouren },
  {
    code: '0883',
    outOfHours: sydostjouren,
    violencePage: 'https://www.vastervik.se/Omsorg-stod-och-hjalp/Vald-och-hot/vald-i-nara-relationer/',
    socialServices: [
      { name: 'råd och stöd', phone: phone('010-355 51 26'), confidence: 'medium', sources: ['vastervik-vald'] },
      { name: 'brådskande ärenden', phone: phone('010-355 50 22'), confidence: 'medium', sources: ['vastervik-vald'] },
      { name: 'brådskande ärenden', phone: phone('010-355 50 52'), confidence: 'medium', sources: ['vastervik-vald'] },
    ],
    shelters: [vandela],
  },
  {
    code: '0884',
    outOfHours: {
      name: 'Höglandets socialjour',
      phone: phone('112 (be om Höglandets socialjour)'),
      confidence: 'medium',
      sources: ['vimmerby-vald'],
    },
    violencePage: 'https://www.vimmerby.se/omsorg-och-hjalp/vald-och-hot/vald-i-nara-relation',
    shelters: [hultsfredVimmerbyShelter],
  },
  { code: '0885', outOfHours: sydostjouren },
];

/** Finds a municipality's contacts by its four-digit code, or nothing. */
export const findContact = (code: string): Contact | undefined => contacts.find((contact) => contact.code === code);

/** The pages that the contacts were read from. */
export const contactSources: Record<string, Source> = {
  'vastervik-jour': {
    title: 'Socialjour',
    publisher: 'Västerviks kommun',
    url: 'https://www.vastervik.se/Omsorg-stod-och-hjalp/Akut-hjalp/Socialjour-social-beredskap/',
    date: '2023-09-29',
  },
  'kalmar-jour': {
    title: 'Socialjour - Sydostjouren',
    publisher: 'Kalmar kommun',
    url: 'https://kalmar.se/omsorg-och-stod/socialjour.html',
    note: 'undated copy',
  },
  'monsteras-jour': {
    title: 'Socialjour',
    publisher: 'Mönsterås kommun',
    url: 'https://www.monsteras.se/omsorg-och-stod/akut-hjalp-och-stod/socialjour/',
    date: '2021-06-18',
  },
  'vastervik-vald': {
    title: 'Våld i nära relationer',
    publisher: 'Västerviks kommun',
    url: 'https://www.vastervik.se/Omsorg-stod-och-hjalp/Vald-och-hot/vald-i-nara-relationer/',
    note: 'undated copy, before April 2025',
  },
  'vimmerby-vald': {
    title: 'Våld i nära relation',
    publisher: 'Vimmerby kommun',
    url: 'https://www.vimmerby.se/omsorg-och-hjalp/vald-och-hot/vald-i-nara-relation',
    note: 'undated copy',
  },
  'region-2023': {
    title: 'Samarbete ska minska antalet våldsutsatta kvinnor',
    publisher: 'Region Kalmar län',
    url: 'https://regionkalmar.se/nyhetslista/samarbete-ska-minska-antalet-valdutsatta-kvinnor/',
    date: '2024-02-19',
  },
  'vimmerby-2025': {
    title: 'Över en miljon i stöd till länets kvinnojourer',
    publisher: 'Dagens Vimmerby',
    url: 'https://www.dagensvimmerby.se/nyheter/e/311189/over-en-miljon-i-stod-till-lanets-kvinnojourer-oerhort-tacksamma/',
    date: '2025-11-12',
  },
  'vandela-om': {
    title: 'Om Vändela',
    publisher: 'Kvinnojouren Vändela (Unizon)',
    url: 'https://www.unizonjourer.se/kvinnojourenvandela/om-vandela/',
    note: 'undated copy',
  },
};
