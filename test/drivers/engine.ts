// The interface of every browser engine: a browser, isolated sessions, and tabs.
import type { Tab } from './tab.ts';

/** One visitor. Sessions share no cookies and no history. */
export interface Session {
  newTab: () => Promise<Tab>;
  countTabs: () => Promise<number>;
  /** Reopens the last closed tab. Missing if the engine cannot do so. */
  reopen?: () => Promise<Tab>;
  close: () => Promise<unknown>;
}

export interface StartedBrowser {
  fresh: () => Promise<Session>;
  close: () => Promise<unknown>;
}

export interface Browser extends StartedBrowser {
  /** Hosts outside this machine that the browser requested. */
  asked: string[];
}

export interface Surroundings {
  /** True for a dark system theme. */
  isDark?: boolean;
  /** True to stop all sites from storing anything. Only Firefox supports this. */
  blocksCookies?: boolean;
}

/** Options for starting a browser. `proxy` is a port on this machine. */
export interface Start extends Required<Surroundings> {
  proxy: number;
}

export type Launch = (surroundings?: Surroundings) => Promise<Browser>;

export type Engine = [name: string, launch: Launch];
