import type { LitElement, ReactiveController } from 'lit';
import { trustedTime } from '../data/checked.js';
import { onServer } from './server.js';

const hosts = new Set<LitElement>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Renders every element again at each whole minute, when opening hours and warnings change. */
function tick(): void {
  hosts.forEach((host) => host.requestUpdate());
  clearTimeout(timer);
  timer = setTimeout(tick, 60_000 - (Date.now() % 60_000));
}

/** A page that becomes visible may have slept for hours, and its timers with it. */
const wake = (): void => {
  if (!document.hidden) tick();
};

/**
 * Now, or an invalid date when we must not say open or closed: on a server, because people read its pages later, perhaps much
 * later, or when the visitor's clock is wrong.
 */
export const readClock = (): Date => (onServer ? new Date(NaN) : trustedTime(new Date()));

/** Renders its element again every minute. All elements on the page share one timer. */
export class Clock implements ReactiveController {
  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.host);
    if (hosts.size > 1) return;
    tick();
    document.addEventListener('visibilitychange', wake);
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size) return;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', wake);
  }
}
