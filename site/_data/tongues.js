// The languages that the support pages are in, beside the site's own two.
import { readLanguages } from '../../widgets/strings/languages/read.js';

/** Every language whose words for the exit and for 112 have a source. Swedish has the whole site. */
export default () => readLanguages().filter(({ code }) => code !== 'sv');
