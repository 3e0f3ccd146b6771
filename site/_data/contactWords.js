/** What the contact block says, for pages that say it themselves. */
export { contactPhrases as default } from '../../dist/modules/strings/index.js';
