// Spoils data, to whatever its types allow or not.
import { sure } from '../../site/shared/sure.ts';

/** Sets fields of an entry. */
export const put = (entry: object | undefined, fields: object) => Object.assign(sure(entry, 'the entry'), fields);
/** Takes a field away. */
export const cut = <Entry extends object>(entry: Entry | undefined, field: keyof Entry) =>
  Reflect.deleteProperty(sure(entry, 'the entry'), field);
