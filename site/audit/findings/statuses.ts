// What the command has asked of servers: links to help that lead nowhere, scripts that are gone, and data that is too old.
import { short, type Audited, type Found } from '../found.ts';
import { elementsOf, scriptsOf, wholeAddress } from '../ours.ts';
import { textOf } from '../page.ts';

const isGone = (status: number): boolean => status === 404 || status === 410;
const isSilent = (status: number): boolean => status === 0 || status >= 500;

/** The value for an address as written in the page, or whole. */
const valueFor = <T>(values: ReadonlyMap<string, T>, address: string, audited: Audited): T | undefined =>
  values.get(address) ??
  values.get(wholeAddress(address, audited) ?? '') ??
  values.get((wholeAddress(address, audited) ?? '').replace(/#.*/s, ''));

function deadLinks(audited: Audited): Found[] {
  const { page, sent } = audited;
  if (!sent.statuses.size) return [];
  return page.tags.flatMap((tag): Found[] => {
    const address = tag.name === 'a' || tag.name === 'area' ? tag.attributes.get('href')?.trim() : undefined;
    const status = address ? valueFor(sent.statuses, address, audited) : undefined;
    if (status === undefined || !(isGone(status) || isSilent(status))) return [];
    const place = { start: tag.start, found: short(`${tag.written}${textOf(tag)}</${tag.name}>`) };
    return [{ id: isGone(status) ? 'dead-link' : 'silent-link', ...place, names: [address ?? '', String(status)] }];
  });
}

/** Scripts of ours whose file is gone. */
const goneScripts = (audited: Audited): Found[] =>
  scriptsOf(audited).flatMap(({ tag, address }): Found[] => {
    const status = valueFor(audited.sent.statuses, address, audited);
    if (status === undefined || !isGone(status)) return [];
    return [{ id: 'script-gone', start: tag.start, found: short(tag.written), names: [address, String(status)] }];
  });

/** Today in Sweden, `YYYY-MM-DD`. */
const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });

const expired = (audited: Audited): Found[] =>
  elementsOf(audited).flatMap((tag): Found[] => {
    const address = tag.attributes.get('src')?.trim();
    const until = address ? valueFor(audited.sent.expiries, address, audited) : undefined;
    if (until === undefined || until.slice(0, 10) >= (audited.facts.today ?? today())) return [];
    return [
      {
        id: 'expired',
        start: tag.places.get('src') ?? tag.start,
        found: short(tag.written),
        names: [address ?? '', until.slice(0, 10)],
      },
    ];
  });

export const statusFindings = (audited: Audited): Found[] => [
  ...deadLinks(audited),
  ...goneScripts(audited),
  ...expired(audited),
];
