// Municipalities' data as a site publishes it, for tests of the widgets.
import type { MunicipalityFile } from '../../widgets/data/index.js';
import files from './municipalities.json' with { type: 'json' };

/** The published files by code: the twelve municipalities of a county. */
export const municipalityFiles = files as unknown as Readonly<Record<string, MunicipalityFile>>;

/** A value of `src` that has a municipality's file in it, so that a page needs no server. */
export const srcOf = (code: string): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify(municipalityFiles[code]))}`;
