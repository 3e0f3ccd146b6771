import type { LitElement, ReactiveController } from 'lit';
import { checked } from '../data/checked.js';
import { onServer } from './server.js';

const hosts = new Set<LitElement>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Renders every element anew and waits for the next whole minute, which is when opening hours and warnings change. */
function tick(): void {
  hosts.forEach((host) => host.requestUpdate());
  clearTimeout(timer);
  timer = setTimeout(tick, 60_000 - (Date.now() % 60_000));
}

/** A page that comes to the front may have slept for hours, and timers sleep with it. */
const wake = (): void => {
  if (!document.hidden) tick();
};

/**
 * What the visitor's clock shows, or no moment at all where nothing may be said of what is open: on a server, whose words are
 * read later, perhaps much later, and where the clock shows a day before the data was gone through and so is wrong.
 */
export function readClock(): Date {
  const now = new Date();
  return onServer || now.toJSON() < checked ? new Date(NaN) : now;
}

/** Renders its element anew every minute. All elements on the page share one timer. */
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
