import { setTimeout as wait } from 'node:timers/promises';

/** Time in milliseconds. A test passes its own, and waits for nothing. */
export interface Clock {
  now: () => number;
  wait: (time: number) => Promise<unknown>;
}

export const realClock: Clock = { now: () => performance.now(), wait: (time) => wait(time) };
