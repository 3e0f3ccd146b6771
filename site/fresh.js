// Reads the site's own modules anew when one of them has changed, which Node does not do by itself: each generation of them
// has addresses of its own. For `npm start` alone, through node:module's `register`.

const folders = ['./', '../dist/modules/'].map((path) => new URL(path, import.meta.url).href);
let generation;

/** @param {Int32Array} shared Whose first number is the generation. It is raised when a module has changed. */
export function initialize(shared) {
  generation = shared;
}

export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  if (!generation[0] || !folders.some((folder) => found.url.startsWith(folder))) return found;
  const url = new URL(found.url);
  url.searchParams.set('generation', generation[0]);
  return { ...found, url: url.href };
}
