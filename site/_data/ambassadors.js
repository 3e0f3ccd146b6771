// The ambassadors as the pages show them. They are written in site/ambassadors/people.js.
export { readAmbassadors as default } from '../ambassadors/read.js';
