import { isServer } from 'lit';

/** Whether this code runs on a server. Lit's own type is `false`, which is right only in a browser. */
export const onServer: boolean = isServer;
