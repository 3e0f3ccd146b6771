// Spoils data, whether its types allow it or not.
import { sure } from '../../site/shared/sure.ts';

/** Sets fields of an entry. */
export const put = (entry: object | undefined, fields: object) => Object.assign(sure(entry, 'the entry'), fields);
/** Removes a field. */
export const cut = <Entry extends object>(entry: Entry | undefined, field: keyof Entry) =>
  Reflect.deleteProperty(sure(entry, 'the entry'), field);
