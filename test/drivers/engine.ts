// What every engine gives the tests: a browser, sessions that know nothing of each other, and tabs.
import type { Tab } from './tab.ts';

/** A visitor of their own: cookies and history are in no other session. */
export interface Session {
  newTab: () => Promise<Tab>;
  countTabs: () => Promise<number>;
  /** Opens the tab again that was closed last, where the engine can. */
  reopen?: () => Promise<Tab>;
  close: () => Promise<unknown>;
}

export interface StartedBrowser {
  fresh: () => Promise<Session>;
  close: () => Promise<unknown>;
}

export interface Browser extends StartedBrowser {
  /** Hosts outside this machine that it asked for. */
  asked: string[];
}

export interface Surroundings {
  /** The system is dark. */
  isDark?: boolean;
  /** No site may store anything. Firefox alone does so. */
  blocksCookies?: boolean;
}

/** What a driver is told when it starts a browser. `proxy` is a port of this machine. */
export interface Start extends Required<Surroundings> {
  proxy: number;
}

export type Launch = (surroundings?: Surroundings) => Promise<Browser>;

export type Engine = [name: string, launch: Launch];
