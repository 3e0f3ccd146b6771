import type { LitElement, ReactiveController } from 'lit';
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
 * What the clock shows. For a server that is no moment at all: what it renders is read later, perhaps much later, so nothing is
 * said of what is open.
 */
export function readClock(): Date {
  return onServer ? new Date(NaN) : new Date();
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
