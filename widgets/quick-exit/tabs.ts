/** What the exits on this page do when another tab leaves. */
const exits = new Set<() => void>();

let channel: BroadcastChannel | undefined;

/** Lets the tabs of one site leave together. Nothing is stored: a message is gone when it is read. */
export function openTabs(leave: () => void): void {
  exits.add(leave);
  if (channel) return;
  try {
    channel = new window.BroadcastChannel('hamn');
    channel.onmessage = () => [...exits][0]?.();
  } catch {
    // A page without an origin of its own has no channel, and no other tabs; an old browser has no channels.
  }
}

/** Asks every other tab of the site to leave. */
export const callTabs = (): void => channel?.postMessage('');

/** Stops listening, with the last exit: an open channel may keep a page out of what the browser keeps for Back. */
export function closeTabs(leave: () => void): void {
  exits.delete(leave);
  if (exits.size) return;
  channel?.close();
  channel = undefined;
}
