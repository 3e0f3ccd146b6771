/** What the contact block says, for pages that say it themselves. */
export { contactPhrases as default } from '../../widgets/strings/index.ts';
