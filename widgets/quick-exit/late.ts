import { isHeld } from '../shared/released.js';
import { onServer } from '../shared/server.js';
import { contentOf } from './content.js';

/** A press that began on an exit's own link before the script was there, and where the link was then. */
export interface LatePress {
  link: HTMLElement;
  area: DOMRect;
  isTaken?: boolean;
}

function find(): LatePress | undefined {
  try {
    for (const exit of document.querySelectorAll<HTMLElement>('hamn-quick-exit:not(:defined)')) {
      // Another link that the element holds, or the rest of a page whose end tag is missing, leads where it says.
      const { link } = contentOf(exit);
      if (link && [link, ...link.querySelectorAll('*')].some(isHeld))
        return { link, area: link.getBoundingClientRect() };
    }
  } catch {
    // The page has put something of its own in the way: the link is what it was.
  }
  return undefined;
}

/** Looked for when the script arrives, before the exit does. */
export const latePress = onServer ? undefined : find();
