import { findCounty } from '../../dist/modules/data/index.js';
import metadata from './metadata.js';

/** The county of the site. */
export default findCounty(metadata.county);
