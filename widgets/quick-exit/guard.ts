import { attempt, read, write as set } from '../shared/unshadowed.js';

/**
 * For five minutes after an exit, a cookie without a value keeps the site's pages hidden when the browser brings them back.
 * A page that Firefox restores from memory sees only a cookie, not sessionStorage.
 * The cookie is the only thing that hamn ever stores. With `guard="off"`, hamn does not set it.
 */
const name = 'hamn';
const minutes = 5;

const attributes = (): string => `path=/; SameSite=Strict${location.protocol === 'https:' ? '; Secure' : ''}`;

/** A sandboxed page may have no cookies. The exit works without them, but cannot guard Back. */
function write(maxAge: number): void {
  attempt(() => set('cookie', `${name}=; max-age=${maxAge}; ${attributes()}`));
}

const isSet = (): boolean => attempt(() => read('cookie').split('; ').includes(`${name}=`)) ?? false;

/** Whether this document comes from the browser's history: by Back or Forward, by reload, or with a reopened tab. */
function isBroughtBack(): boolean {
  const [entry] = window.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return /back|reload/.test(entry?.type ?? '');
}

/** Keeps the site's pages from coming back, for five minutes from now. */
export const raiseGuard = (): void => write(minutes * 60);

/** Whether this page must stay hidden: the browser brought it back after an exit. */
export const mustStayAway = (restored: boolean): boolean => isSet() && (restored || attempt(isBroughtBack) === true);

/** Lets pages show again, because someone came here by an ordinary visit. */
export const lowerGuard = (): void => {
  if (isSet()) write(0);
};

export { name as cookieName, minutes as cookieMinutes };
