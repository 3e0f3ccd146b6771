import type { Clock } from './clock.ts';
import { longestPause, pause } from './manners.ts';

/** Lets one request at a time pass, with a pause between an answer and the next request. */
export class Pace {
  readonly #clock: Clock;
  #pause = pause;
  #next = -Infinity;
  #last: Promise<unknown> = Promise.resolve();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Makes a request when its turn has come. */
  take<Answer>(request: () => Promise<Answer>): Promise<Answer> {
    const turn = this.#last.then(() => this.#make(request));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #make<Answer>(request: () => Promise<Answer>): Promise<Answer> {
    // A timer may end a little early.
    for (let left; (left = this.#next - this.#clock.now()) > 0;) await this.#clock.wait(Math.ceil(left));
    try {
      return await request();
    } finally {
      this.#next = Math.max(this.#next, this.#clock.now() + this.#pause);
    }
  }

  /** Makes every pause at least this long from here on, in milliseconds. */
  slowTo(time: number): void {
    this.#pause = Math.max(this.#pause, Math.min(time, longestPause));
    this.restFor(this.#pause);
  }

  /** Doubles the pause from here on. */
  slowDown(): void {
    this.slowTo(this.#pause * 2);
  }

  /** Makes no request for this long, in milliseconds. */
  restFor(time: number): void {
    this.#next = Math.max(this.#next, this.#clock.now() + time);
  }
}
