import { readBuilt } from '../_config/read-built.js';

/** The hash and the sizes of each file that one pastes. */
export default () => readBuilt('integrity.json');
