import { isHeld } from '../shared/released.js';
import { onServer } from '../shared/server.js';
import { contentOf } from './content.js';

/** A press on an exit's own link that began before the script arrived, and the link's area at that time. */
export interface LatePress {
  link: HTMLElement;
  area: DOMRect;
  isTaken?: boolean;
}

function find(): LatePress | undefined {
  try {
    for (const exit of document.querySelectorAll<HTMLElement>('hamn-quick-exit:not(:defined)')) {
      // Other links in the element, such as those of a page without an end tag, keep their own destination.
      const { link } = contentOf(exit);
      if (link && [link, ...link.querySelectorAll('*')].some(isHeld))
        return { link, area: link.getBoundingClientRect() };
    }
  } catch {
    // The page has overwritten something that this needs. The link still works as a link.
  }
  return undefined;
}

/** Found when the script arrives, before it registers the exit. */
export const latePress = onServer ? undefined : find();
