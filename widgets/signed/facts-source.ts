import { readClock } from '../shared/clock.js';
import { moment } from '../shared/moment.js';
import { Source } from '../shared/read-json.js';
import { Expired } from './facts-reader.js';
import type { Issue } from './issue.js';

/** Reads the facts at an element's `src`. After they expire, its numbers stay and nothing is said of hours. */
export class FactsSource<T extends object> extends Source<T> {
  /** The address of facts that had expired when they were read. */
  private expiredAt = '';

  /** Now, or an invalid date when nothing may be said of hours. */
  get now(): Date {
    const now = readClock();
    const end = moment((this.data as Partial<Issue> | undefined)?.expires);
    const { src } = this.host;
    return (src && src === this.expiredAt) || (end && now >= end) ? new Date(NaN) : now;
  }

  protected override failed(error: unknown): void {
    if (!(error instanceof Expired)) return;
    this.expiredAt = this.host.src;
    this.host.requestUpdate();
  }
}
