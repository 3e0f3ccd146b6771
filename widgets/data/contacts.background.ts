import type { Confidence, Source } from './types.js';

/**
 * What stands behind each service in `contacts.ts`, by its name.
 * It is published with the data and is not part of a pasted widget.
 */
export const contactBackground: Partial<Record<string, { confidence: Confidence; sources: string[] }>> = {
  // Three municipalities agree, but none of their pages that bears a date is recent.
  'Sydostjouren (gemensam socialjour)': {
    confidence: 'medium',
    sources: ['vastervik-jour', 'kalmar-jour', 'monsteras-jour'],
  },
  'Kvinnojouren och Ungdomsjouren Kalmar': { confidence: 'medium', sources: ['vimmerby-2025', 'region-2023'] },
  'Hultsfred-Vimmerby Kvinnojour': { confidence: 'medium', sources: ['vimmerby-2025', 'region-2023'] },
  'Kvinno- och tjejjouren Vändela, Västervik': {
    confidence: 'medium',
    sources: ['vastervik-vald', 'vandela-om', 'vimmerby-2025'],
  },
  'råd och stöd': { confidence: 'medium', sources: ['vastervik-vald'] },
  'brådskande ärenden': { confidence: 'medium', sources: ['vastervik-vald'] },
  'Höglandets socialjour': { confidence: 'medium', sources: ['vimmerby-vald'] },
};

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
