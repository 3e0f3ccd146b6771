/**
 * The facts behind the widgets and the functions that read them. No part of it needs a DOM.
 *
 * @module
 */
export { problemsInHelplines, problemsInMunicipality } from './check.js';
export { contacts, findContact } from './contacts.js';
export { counties, findCounty } from './counties.js';
export { checked, findHelpline, helplines, type HelplineId } from './helplines.js';
export { isHoliday, lastHolidayYear } from './holidays.js';
export { findMunicipality, municipalities } from './municipalities.js';
export { isAlways, mainChannel, openingAt, stateAt, type Change, type State, type Timetable } from './opening.js';
export { publishHelplines, publishMunicipalities, type HelplinesFile, type MunicipalityFile } from './publish.js';
export { groups, linesFor } from './groups.js';
export { isOld, upkeep } from './upkeep.js';
export { digits, national, phone, telHref } from '../shared/phone.js';
export type * from './types.js';
