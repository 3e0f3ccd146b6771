import { readBuilt } from '../_config/read-built.ts';

/** The hash and the sizes of a file. */
export interface Measured {
  integrity: string;
  bytes: number;
  gzip: number;
  brotli: number;
}

/** The hash and the sizes of each file that one pastes. */
export default (): Record<string, Measured> => readBuilt('integrity.json');
