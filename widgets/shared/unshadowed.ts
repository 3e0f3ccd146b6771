/*
 * A page can give any name of the browser's to something of its own: by a global (`var navigation = {}`), by a named element
 * (`<img name="createElement">` is `document.createElement` from then on), or by a method of its own on a prototype.
 * None of that may stop the exit or hide what the page has written. So the exit takes every step that can fail through
 * `attempt`, reads its document through `read`, and trusts three names alone, which no page can change: `window`, `document`
 * and `location`. Every other global it takes from `window`, which a page's own `const` does not change.
 */

/** Runs a step. A step that fails gives nothing, and the steps after it still run. */
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

/** Reads a document's own property, whatever element of the page has the same name. */
export const read = <Name extends keyof Document>(name: Name, page = document): Document[Name] =>
  get && ofDocuments ? get(ofDocuments, name, page) : page[name];

/** Sets a document's own property. */
export function write(name: 'title' | 'cookie', value: string, page = document): void {
  if (set && ofDocuments) set(ofDocuments, name, value, page);
  else page[name] = value;
}

/** Makes an element. */
export const create = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] =>
  read('createElement').call(document, tag) as HTMLElementTagNameMap[Tag];

/** Listens until a signal ends it, or until the function that it returns is called. */
export function listen(
  target: EventTarget,
  type: string,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what an event of this type is, its listener says.
  listener: (event: any) => void,
  options: AddEventListenerOptions = {},
): () => void {
  const { addEventListener, removeEventListener } = ofElements ?? target;
  try {
    addEventListener.call(target, type, listener, options);
  } catch {
    // A page with an AbortController of its own has signals that the browser does not take.
    addEventListener.call(target, type, listener, { ...options, signal: undefined });
  }
  return () => removeEventListener.call(target, type, listener, options);
}

/** Runs a step later, if the page has left the browser's clock alone; otherwise never. */
export const later = (step: () => void, wait: number): number | undefined =>
  attempt(() => window.setTimeout(step, wait));

/** What ends listeners; nothing on a page that has an AbortController of its own, where they stay. */
export const ending = (): AbortController | undefined => attempt(() => new window.AbortController());
