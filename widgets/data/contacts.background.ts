import type { Confidence, Source } from './types.js';

/** What stands behind one service in `contacts.ts`: the same name and number as there, so that no number has the sources of another. */
export interface ContactBackground {
  name: string;
  phone?: string;
  confidence: Confidence;
  sources: string[];
}

// Three municipalities agree, but none of their pages that bears a date is recent.
const sydostjouren: ContactBackground = {
  name: 'Sydostjouren (gemensam socialjour)',
  phone: '020-45 39 00',
  confidence: 'medium',
  sources: ['vastervik-jour', 'kalmar-jour', 'monsteras-jour'],
};
const hultsfredVimmerbyShelter: ContactBackground = {
  name: 'Hultsfred-Vimmerby Kvinnojour',
  confidence: 'medium',
  sources: ['vimmerby-2025', 'region-2023'],
};

/**
 * What stands behind each service in `contacts.ts`, by the code of its municipality.
 * It is published with the data and is not part of a pasted widget.
 */
export const contactBackground: Partial<Record<string, ContactBackground[]>> = {
  '0821': [sydostjouren],
  '0834': [sydostjouren],
  '0840': [sydostjouren],
  '0860': [hultsfredVimmerbyShelter],
  '0861': [sydostjouren],
  '0862': [sydostjouren],
  '0880': [
    { name: 'Kalmar kommun', phone: '010-352 00 00', confidence: 'medium', sources: ['kalmar-namnd'] },
    sydostjouren,
    { name: 'Kvinnojouren och Ungdomsjouren Kalmar', confidence: 'medium', sources: ['vimmerby-2025', 'region-2023'] },
  ],
  '0881': [sydostjouren],
  '0882': [sydostjouren],
  '0883': [
    { name: 'Västerviks kommun', phone: '010-355 40 00', confidence: 'medium', sources: ['vastervik-beslut'] },
    sydostjouren,
    { name: 'råd och stöd', phone: '010-355 51 26', confidence: 'medium', sources: ['vastervik-vald'] },
    { name: 'brådskande ärenden', phone: '010-355 50 22', confidence: 'medium', sources: ['vastervik-vald'] },
    { name: 'brådskande ärenden', phone: '010-355 50 52', confidence: 'medium', sources: ['vastervik-vald'] },
    {
      name: 'Kvinno- och tjejjouren Vändela, Västervik',
      phone: '070-778 21 90',
      confidence: 'medium',
      sources: ['vastervik-vald', 'vandela-om', 'vimmerby-2025'],
    },
  ],
  '0884': [
    {
      name: 'Höglandets socialjour',
      phone: '112 (be om Höglandets socialjour)',
      confidence: 'medium',
      sources: ['vimmerby-vald'],
    },
    hultsfredVimmerbyShelter,
  ],
  '0885': [sydostjouren],
};

/** The pages that the contacts were read from. */
export const contactSources: Record<string, Source> = {
  'kalmar-namnd': {
    title: 'Socialnämnden',
    publisher: 'Kalmar kommun',
    url: 'https://www.kalmar.se/kommun-och-politik/moten-handlingar-och-protokoll/socialnamnden.html',
    date: '2024',
    note: 'copy that lists the meetings of 2024',
  },
  'vastervik-beslut': {
    title: 'Beslut som rör dig själv',
    publisher: 'Västerviks kommun',
    url: 'https://www.vastervik.se/Kommun-och-politik/Overklaga-beslut-rattssakerhet/Beslut-som-ror-dig-sjalv/',
    date: '2023-12-15',
  },
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
