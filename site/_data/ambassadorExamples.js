// The three in the example of the gallery.
export { readExamples as default } from '../ambassadors/read.js';
