import { readRows } from './municipality-rows.js';
import type { Municipality } from './types.js';

/**
 * Kalmar county's municipalities, apart from the other counties': a pasted widget carries these and no more.
 * Sources as in `municipalities.ts`.
 */
export const kalmarMunicipalities: readonly Municipality[] = readRows(`
0821|Högsby
0834|Torsås
0840|Mörbylånga
0860|Hultsfred|Hultsfreds kommun
0861|Mönsterås
0862|Emmaboda
0880|Kalmar
0881|Nybro
0882|Oskarshamn|Oskarshamns kommun
0883|Västervik|Västerviks kommun
0884|Vimmerby
0885|Borgholm|Borgholms kommun
`);
