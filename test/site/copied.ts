/** Stores the text that a page copies in `window.copied`. Runs in the page: a test browser has no clipboard. */
export function keepCopied(): void {
  navigator.clipboard.writeText = (text) => {
    Object.assign(window, { copied: text });
    return Promise.resolve();
  };
}
