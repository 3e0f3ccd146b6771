import { readBuilt } from '../_config/read-built.js';

/** The languages that have a page of support, beside Swedish and English, which have the whole site. */
export default () => readBuilt('data/languages.json').languages.filter(({ code }) => !['sv', 'en'].includes(code));
