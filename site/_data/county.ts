import { findCounty, type County } from '../../widgets/data/index.ts';
import metadata from '../metadata.ts';

/** The county of the site. `site/check/metadata.ts` refuses a code that no county has, before anything uses this. */
export default findCounty(metadata.county) as County;
