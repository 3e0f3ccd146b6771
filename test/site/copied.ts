/** Keeps what a page copies in `window.copied`. It runs in the page: a browser of a test has no clipboard. */
export function keepCopied(): void {
  navigator.clipboard.writeText = (text) => {
    Object.assign(window, { copied: text });
    return Promise.resolve();
  };
}
