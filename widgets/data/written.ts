/** The data with what stands behind it, for the check before a build. */
export * from './index.js';
export { contactBackground } from './contacts.background.js';
