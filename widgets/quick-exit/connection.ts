import { create, read } from '../shared/unshadowed.js';

let link: HTMLLinkElement | undefined;

/** Opens a connection to the destination during the press, so that the page is left sooner. It sends no request yet. */
export function connect(address: string): void {
  disconnect();
  link = create('link');
  link.rel = 'preconnect';
  link.href = address;
  read('head').append(link);
}

/** Removes the `<link>` from the page. */
export function disconnect(): void {
  link?.remove();
  link = undefined;
}
