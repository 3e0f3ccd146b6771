import { create, read } from '../shared/unshadowed.js';

let link: HTMLLinkElement | undefined;

/** Opens a connection to where the exit leads while the press lasts, so that the page is left sooner. Nothing is asked for yet. */
export function connect(address: string): void {
  disconnect();
  link = create('link');
  link.rel = 'preconnect';
  link.href = address;
  read('head').append(link);
}

/** Takes the page's mark of it away. */
export function disconnect(): void {
  link?.remove();
  link = undefined;
}
