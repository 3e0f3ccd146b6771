// A helpline as a link.
import { telHref, type Helpline } from '../../widgets/data/index.ts';

/** A line's name and number for readers, without a duplicate number: `Kvinnofridslinjen 116 016`, `112`. */
export function lineLabel({ name, phone }: Pick<Helpline, 'name' | 'phone'>): string {
  return !phone || name.includes(phone.display) ? name : `${name} ${phone.display}`;
}

/** The address of a line: its number, else its page. */
export const lineHref = ({ phone, url }: Pick<Helpline, 'phone' | 'url'>): string | undefined =>
  phone ? telHref(phone.display) : url;
