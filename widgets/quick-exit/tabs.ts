let channel: BroadcastChannel | undefined;

/** Lets the tabs of one site leave together. Nothing is stored: a message is gone when it is read. */
export function openTabs(leave: () => void): void {
  if (channel || typeof BroadcastChannel === 'undefined') return;
  try {
    channel = new BroadcastChannel('hamn');
    channel.onmessage = leave;
  } catch {
    // A page without an origin of its own has no channel, and no other tabs.
  }
}

/** Asks every other tab of the site to leave. */
export const callTabs = (): void => channel?.postMessage('');

/** Stops listening: an open channel may keep a page out of what the browser keeps for Back. */
export function closeTabs(): void {
  channel?.close();
  channel = undefined;
}
