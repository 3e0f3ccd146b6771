import { readBuilt } from '../_config/read-built.js';

/** The helplines as published, in the order in which a list shows them. */
export default () => readBuilt('data/helplines.json');
