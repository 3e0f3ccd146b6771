import type { LitElement, ReactiveController } from 'lit';

const hosts = new Set<LitElement>();
let timer: ReturnType<typeof setTimeout> | undefined;

function tick(): void {
  hosts.forEach((host) => host.requestUpdate());
  wait();
}

/** Waits for the next whole minute, which is when opening hours and warnings change. */
function wait(): void {
  timer = setTimeout(tick, 60_000 - (Date.now() % 60_000));
}

/** Renders its element anew every minute. All elements on the page share one timer. */
export class Clock implements ReactiveController {
  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.host);
    if (hosts.size === 1) wait();
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size === 0) clearTimeout(timer);
  }
}
