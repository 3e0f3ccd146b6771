import { attempt, read, write as set } from '../shared/unshadowed.js';

/**
 * After an exit, a cookie without a value tells the site's pages for five minutes that they are not to be shown when the
 * browser brings them back. Only a cookie is seen by a page that Firefox restores from memory; sessionStorage is not.
 * It is the one thing that hamn ever stores, and `guard="off"` leaves it out.
 */
const name = 'hamn';
const minutes = 5;

const attributes = (): string => `path=/; SameSite=Strict${location.protocol === 'https:' ? '; Secure' : ''}`;

/** A sandboxed page may have no cookies. The exit works without them; only Back is not guarded. */
function write(maxAge: number): void {
  attempt(() => set('cookie', `${name}=; max-age=${maxAge}; ${attributes()}`));
}

const isSet = (): boolean => attempt(() => read('cookie').split('; ').includes(`${name}=`)) ?? false;

/** Whether this document came out of the browser's history: by Back or Forward, by reload, or with a reopened tab. */
function isBroughtBack(): boolean {
  const [entry] = window.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return /back|reload/.test(entry?.type ?? '');
}

/** From now on and for five minutes the site's pages do not come back. */
export const raiseGuard = (): void => write(minutes * 60);

/** Whether this page must not be shown: the browser brought it back after an exit. */
export const mustStayAway = (restored: boolean): boolean => isSet() && (restored || attempt(isBroughtBack) === true);

/** Someone came here anew, so the pages are shown again. */
export const lowerGuard = (): void => {
  if (isSet()) write(0);
};
