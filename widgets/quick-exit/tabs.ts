/** Functions that make the exits on this page leave when another tab does. */
const exits = new Set<() => void>();

let channel: BroadcastChannel | undefined;

/** Lets the tabs of one site leave together. It stores nothing: a message is gone once it is read. */
export function openTabs(leave: () => void): void {
  exits.add(leave);
  if (channel) return;
  try {
    channel = new window.BroadcastChannel('hamn');
    channel.onmessage = () => [...exits][0]?.();
  } catch {
    // A page with an opaque origin has no channel and no other tabs. Old browsers have no channels.
  }
}

/** Asks every other tab of the site to leave. */
export const callTabs = (): void => channel?.postMessage('');

/** Stops listening after the last exit: an open channel may keep the page out of the browser's cache for Back. */
export function closeTabs(leave: () => void): void {
  exits.delete(leave);
  if (exits.size) return;
  channel?.close();
  channel = undefined;
}
