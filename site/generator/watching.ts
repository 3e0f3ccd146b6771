/** Whether `npm start` runs: it serves the site from this machine while somebody edits it. */
export const isWatching = (): boolean => Boolean(process.env.HAMN_WATCHES);
