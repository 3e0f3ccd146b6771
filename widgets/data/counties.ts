import type { County } from './types.js';

/**
 * Sweden's 21 counties with SCB's codes. SMHI names a county by the same code as an integer.
 *
 * Source: a CC0 dataset after SCB (2026-02), checked against two public agencies' lists.
 */
export const counties: readonly County[] = [
  { code: '01', name: 'Stockholms län', shortName: 'Stockholm', smhiAreaId: 1, municipalityCount: 26 },
  { code: '03', name: 'Uppsala län', shortName: 'Uppsala', smhiAreaId: 3, municipalityCount: 8 },
  { code: '04', name: 'Södermanlands län', shortName: 'Södermanland', smhiAreaId: 4, municipalityCount: 9 },
  {
    code: '05',
    name: 'Östergötlands län',
    shortName: 'Östergötland',
    smhiAreaId: 5,
    municipalityCount: 13,
    boardUrl: 'https://www.lansstyrelsen.se/ostergotland/',
  },
  { code: '06', name: 'Jönköpings län', shortName: 'Jönköping', smhiAreaId: 6, municipalityCount: 13 },
  { code: '07', name: 'Kronobergs län', shortName: 'Kronoberg', smhiAreaId: 7, municipalityCount: 8 },
  {
    code: '08',
    name: 'Kalmar län',
    shortName: 'Kalmar',
    smhiAreaId: 8,
    municipalityCount: 12,
    boardUrl: 'https://www.lansstyrelsen.se/kalmar/',
  },
  { code: '09', name: 'Gotlands län', shortName: 'Gotland', smhiAreaId: 9, municipalityCount: 1 },
  { code: '10', name: 'Blekinge län', shortName: 'Blekinge', smhiAreaId: 10, municipalityCount: 5 },
  { code: '12', name: 'Skåne län', shortName: 'Skåne', smhiAreaId: 12, municipalityCount: 33 },
  { code: '13', name: 'Hallands län', shortName: 'Halland', smhiAreaId: 13, municipalityCount: 6 },
  { code: '14', name: 'Västra Götalands län', shortName: 'Västra Götaland', smhiAreaId: 14, municipalityCount: 49 },
  { code: '17', name: 'Värmlands län', shortName: 'Värmland', smhiAreaId: 17, municipalityCount: 16 },
  {
    code: '18',
    name: 'Örebro län',
    shortName: 'Örebro',
    smhiAreaId: 18,
    municipalityCount: 12,
    boardUrl: 'https://www.lansstyrelsen.se/orebro/',
  },
  { code: '19', name: 'Västmanlands län', shortName: 'Västmanland', smhiAreaId: 19, municipalityCount: 10 },
  { code: '20', name: 'Dalarnas län', shortName: 'Dalarna', smhiAreaId: 20, municipalityCount: 15 },
  {
    code: '21',
    name: 'Gävleborgs län',
    shortName: 'Gävleborg',
    smhiAreaId: 21,
    municipalityCount: 10,
    boardUrl: 'https://www.lansstyrelsen.se/gavleborg/',
  },
  { code: '22', name: 'Västernorrlands län', shortName: 'Västernorrland', smhiAreaId: 22, municipalityCount: 7 },
  { code: '23', name: 'Jämtlands län', shortName: 'Jämtland', smhiAreaId: 23, municipalityCount: 8 },
  {
    code: '24',
    name: 'Västerbottens län',
    shortName: 'Västerbotten',
    smhiAreaId: 24,
    municipalityCount: 15,
    boardUrl: 'https://www.lansstyrelsen.se/vasterbotten/',
  },
  { code: '25', name: 'Norrbottens län', shortName: 'Norrbotten', smhiAreaId: 25, municipalityCount: 14 },
];

/** Finds a county by its two-digit code, or nothing. */
export const findCounty = (code: string): County | undefined => counties.find((county) => county.code === code);
