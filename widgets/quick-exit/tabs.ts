const name = 'hamn';

/** Lets the tabs of one site leave together. Nothing is stored: the message is gone when it is read. */
export class Tabs {
  private channel: BroadcastChannel | undefined;

  constructor(private readonly leave: () => void) {}

  /** Listens. An open channel may keep a page out of the back/forward cache, so `close` it before the page goes there. */
  open(): void {
    if (this.channel || typeof BroadcastChannel === 'undefined') return;
    try {
      this.channel = new BroadcastChannel(name);
      this.channel.onmessage = this.leave;
    } catch {
      // A page without an origin of its own has no channel, and no other tabs.
    }
  }

  /** Tells every other tab to leave. */
  call(): void {
    this.open();
    this.channel?.postMessage('');
  }

  close(): void {
    this.channel?.close();
    this.channel = undefined;
  }
}
