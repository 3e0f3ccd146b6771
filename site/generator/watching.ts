/** Whether `npm start` runs, which serves the site from this machine while somebody edits. */
export const isWatching = (): boolean => Boolean(process.env.HAMN_WATCHES);
