const RealDate = Date;
const realSetTimeout = window.setTimeout;
let waiting: (() => void)[] = [];

/** Stops the page's clock at a given time. Timers of a second and more wait for `runTimers`. */
export function setClock(moment: string): void {
  const now = RealDate.parse(moment);
  window.Date = class extends RealDate {
    constructor(...given: unknown[]) {
      super(...((given.length ? given : [now]) as [number]));
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
  window.setTimeout = ((run: () => void, delay = 0) => {
    if (delay < 1000) return realSetTimeout(run, delay);
    waiting.push(run);
    return 0;
  }) as typeof setTimeout;
}

/** Runs the waiting timers, and returns their number. */
export function runTimers(): number {
  const due = waiting;
  waiting = [];
  due.forEach((run) => run());
  return due.length;
}

/** Restores the page's own clock. */
export function resetClock(): void {
  window.Date = RealDate;
  window.setTimeout = realSetTimeout;
  waiting = [];
}
