/**
 * The facts behind the widgets, and functions that read them. Nothing here needs a DOM.
 *
 * @module
 */
export { isOld } from './check.js';
export { counties, findCounty } from './counties.js';
export { allChecked, checked } from './checked.js';
export { findByNumber, findHelpline, helplines } from './helplines.js';
export { isHoliday } from './holidays.js';
export { findMunicipality, municipalities } from './municipalities.js';
export {
  isAlways,
  mainChannel,
  openingAt,
  stateAt,
  type Change,
  type State,
  type Timetable,
  type Told,
} from './opening.js';
export {
  publishHelplines,
  publishMunicipalities,
  type HelplinesFile,
  type MunicipalityFile,
  type PublishedHelpline,
} from './publish.js';
export { groups, groupsOf, inOrder, isFor, linesFor, type Placed } from './groups.js';
export type { Wanted } from './order.js';
export { upkeep } from './upkeep.js';
export { digits, national, phone, telHref } from '../shared/phone.js';
export type * from './ids.js';
export type * from './types.js';
