// Opening hours as people write them: `mån–fre 8.30–16`, `mon-fri 08:30-16:00`, `dygnet runt`.

const days: Record<string, string> = {
  ...{ mån: 'mon', tis: 'tue', ons: 'wed', tors: 'thu', tor: 'thu', fre: 'fri', lör: 'sat', sön: 'sun' },
  ...{ mon: 'mon', tue: 'tue', wed: 'wed', thu: 'thu', fri: 'fri', sat: 'sat', sun: 'sun' },
};
const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const time = (written: string): string | undefined => {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:](\d\d))?$/.exec(written) ?? [];
  const clock = `${hour.padStart(2, '0')}:${minute}`;
  return /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(clock) ? clock : undefined;
};

/** Days such as `mon`, `mon-fri` or `mon,wed`. A later day never comes first. */
function daysIn(written: string): string | undefined {
  const parts = written.split(',').map((part) => part.split('-').map((name) => days[name]));
  const areRight = parts.every(([first = '', last = first, ...more]) => {
    const [from, to] = [week.indexOf(first), week.indexOf(last)];
    return from >= 0 && to >= from && !more.length;
  });
  return areRight ? parts.map((part) => part.join('-')).join(',') : undefined;
}

/** Opening hours in the form of the published data's sources, `mon-fri 08:30-16:00`, or `undefined` if they are none. */
export function hoursIn(written: string): string | undefined {
  const plain = written
    .trim()
    .toLowerCase()
    .replace(/\s*[–-]\s*/g, '-')
    .replace(/,\s+/g, ',');
  if (/^(always|alltid|dygnet runt)$/.test(plain)) return 'always';
  const [, when = '', from = '', to = ''] = /^(\S+) (?:kl\.? ?)?([\d.:]+)-([\d.:]+)$/.exec(plain) ?? [];
  const [found, open, close] = [daysIn(when), time(from), time(to)];
  return found && open && close && open !== close ? `${found} ${open}-${close}` : undefined;
}
