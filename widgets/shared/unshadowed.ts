/*
 * A page can shadow any of the browser's names: by a global (`var navigation = {}`), by a named element
 * (`<img name="createElement">` then is `document.createElement`), or by its own method on a prototype.
 * None of that may stop the exit or hide the page's content. So the exit runs every step that can fail through `attempt`, and
 * reads its document through `read`. It trusts only three names, which no page can change: `window`, `document` and `location`.
 * It reads every other global from `window`, which a page's own `const` does not change.
 */

/** Runs a step. A step that fails returns `undefined`, and the steps after it still run. */
export function attempt<Result>(step: () => Result): Result | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}

const { get, set, getPrototypeOf } = attempt(() => window.Reflect) ?? {};
const ofDocuments = attempt(() => getPrototypeOf?.(document) ?? undefined);
const ofElements = attempt(() => window.HTMLElement.prototype);

/** Reads a document's own property, even if an element of the page has the same name. */
export const read = <Name extends keyof Document>(name: Name, page = document): Document[Name] =>
  get && ofDocuments ? get(ofDocuments, name, page) : page[name];

/** Sets a document's own property. */
export function write(name: 'title' | 'cookie', value: string, page = document): void {
  if (set && ofDocuments) set(ofDocuments, name, value, page);
  else page[name] = value;
}

export const create = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] =>
  read('createElement').call(document, tag) as HTMLElementTagNameMap[Tag];

/** Listens until a signal aborts, or until you call the returned function. */
export function listen(
  target: EventTarget,
  type: string,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each listener declares its event's type.
  listener: (event: any) => void,
  options: AddEventListenerOptions = {},
): () => void {
  const { addEventListener, removeEventListener } = ofElements ?? target;
  try {
    addEventListener.call(target, type, listener, options);
  } catch {
    // If a page replaces AbortController, the browser rejects its signals.
    addEventListener.call(target, type, listener, { ...options, signal: undefined });
  }
  return () => removeEventListener.call(target, type, listener, options);
}

/** Runs a step after `wait` milliseconds, or never if the page has replaced the browser's timers. */
export const later = (step: () => void, wait: number): number | undefined =>
  attempt(() => window.setTimeout(step, wait));

/** A controller that removes listeners; `undefined` if the page's own AbortController fails, and then the listeners stay. */
export const newAbortController = (): AbortController | undefined => attempt(() => new window.AbortController());
