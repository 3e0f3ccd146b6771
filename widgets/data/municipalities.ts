import file from '../facts/municipalities.json' with { type: 'json' };
import type { Municipality } from './types.js';

/** Every municipality, in the order of their codes. A pasted file has only their codes. */
export const municipalities: readonly Municipality[] = file.municipalities;

/** Finds a municipality by its four-digit code. */
export const findMunicipality = (code: string): Municipality | undefined =>
  municipalities.find((municipality) => municipality.code === code);
