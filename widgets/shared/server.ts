import { isServer } from 'lit';

/** Whether a server renders. Lit's own type says that it never does, which holds in a browser only. */
export const onServer: boolean = isServer;
