// The ambassadors as the pages show them. They are written in site/content/<code>/ambassadors.js.
export { readAmbassadors as default } from '../ambassadors/read.ts';
