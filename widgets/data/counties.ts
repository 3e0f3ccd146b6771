import file from '../facts/counties.json' with { type: 'json' };
import type { County } from './types.js';

/** Sweden's 21 counties with SCB's codes. SMHI uses the same code as an integer. */
export const counties: readonly County[] = file.counties;

/** Finds a county by its two-digit code. */
export const findCounty = (code: string): County | undefined => counties.find((county) => county.code === code);
