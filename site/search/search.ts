// The search page with script. It loads Pagefind and an index from this site when someone begins to search. What is typed stays in
// the page: not in the address, not in the history, not in storage. It is gone when the visitor moves on, so that Back shows an
// empty field.

/** A page that matches, as Pagefind tells it. */
interface Found {
  url: string;
  meta: { title?: string };
  /** Its words around the match, as HTML with `<mark>` as its only element. */
  excerpt: string;
  /** Its parts that match, each under a heading of its own. */
  sub_results: { title: string; url: string }[];
}

/** The functions of Pagefind that this page uses. */
interface Pagefind {
  createInstance: (options: { basePath: string; noWorker: boolean }) => Index;
}

interface Index {
  search: (term: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}

/** The texts of the results in a language. */
interface Phrases {
  found: (count: number) => string;
  none: string;
  more: string;
  failed: string;
}

const texts: { sv: Phrases } & Record<string, Phrases> = {
  sv: {
    found: (count) => (count === 1 ? 'En sida.' : `${count} sidor.`),
    none: 'Ingen sida har de orden. Prova ett annat ord, eller färre bokstäver.',
    more: 'Visa fler',
    failed: 'Det gick inte att söka nu. Ladda om sidan, eller använd länkarna nedanför.',
  },
  en: {
    found: (count) => (count === 1 ? 'One page.' : `${count} pages.`),
    none: 'No page has those words. Try another word, or fewer letters.',
    more: 'Show more',
    failed: 'Search did not work just now. Load the page again, or use the links below.',
  },
};
const text = texts[document.documentElement.lang] ?? texts.sv;

/** How many pages are shown at a time, and how many parts of each. */
const [atATime, parts] = [10, 3];

/** How long typing rests before a search, in milliseconds. */
const rest = 250;

// The build writes this file: a bundler must leave it alone.
const address = '/pagefind/pagefind.js';
const indexes = new Map<string, Promise<Index>>();

/** Loads the index of the site or of the code, once. A failed load is tried again. */
function load(where: string): Promise<Index> {
  const known = indexes.get(where);
  if (known) return known;
  const loading = (import(/* @vite-ignore */ address) as Promise<Pagefind>).then(({ createInstance }) =>
    createInstance({ basePath: `/pagefind/${where}/`, noWorker: true }),
  );
  loading.catch(() => indexes.delete(where));
  indexes.set(where, loading);
  return loading;
}

/** The excerpt as nodes. Its text has `&lt;` and `&gt;` for angle brackets. */
const excerptOf = ({ excerpt }: Found): (Node | string)[] =>
  excerpt.split(/<\/?mark>/).map((piece, i) => {
    const plain = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    if (i % 2 === 0) return plain;
    const mark = document.createElement('mark');
    mark.textContent = plain;
    return mark;
  });

function linkTo(url: string, title: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  return link;
}

/** A page that matches: its link, its words around the match, and links to its parts. */
function itemOf(found: Found): HTMLLIElement {
  const item = document.createElement('li');
  const words = document.createElement('p');
  words.append(...excerptOf(found));
  item.append(linkTo(found.url, found.meta.title ?? found.url), words);
  const inPage = found.sub_results
    .filter(({ url, title }) => url !== found.url && title !== found.meta.title)
    .slice(0, parts);
  if (inPage.length) {
    const line = document.createElement('p');
    line.className = 'facts';
    line.append(...inPage.flatMap(({ url, title }, i) => [...(i ? [' · '] : []), linkTo(url, title)]));
    item.append(line);
  }
  return item;
}

/** Starts the search. */
function start(box: HTMLElement): void {
  const field = box.querySelector<HTMLInputElement>('[type=search]');
  const status = box.querySelector('[role=status]');
  const list = box.querySelector('ol');
  const more = box.querySelector('button');
  const choices = [...box.querySelectorAll<HTMLInputElement>('[type=radio]')];
  if (!field || !status || !list || !more) return;
  more.textContent = text.more;
  for (const choice of choices) if (choice.id && location.hash === `#${choice.id}`) choice.checked = true;

  let searches = 0;
  let timer = 0;
  let waiting: { data: () => Promise<Found> }[] = [];

  const empty = (): void => {
    waiting = [];
    list.replaceChildren();
    more.hidden = true;
  };

  /** Shows the next results, unless a newer search has begun. Returns the first new one. */
  const showNext = async (search: number): Promise<HTMLLIElement | undefined> => {
    const next = waiting.slice(0, atATime);
    const items = (await Promise.all(next.map((each) => each.data()))).map(itemOf);
    if (search !== searches) return;
    waiting = waiting.slice(atATime);
    list.append(...items);
    more.hidden = !waiting.length;
    return items[0];
  };

  const find = async (): Promise<void> => {
    const search = ++searches;
    const term = field.value.trim();
    empty();
    if (!term) {
      status.textContent = '';
      return;
    }
    try {
      const index = await load(choices.find(({ checked }) => checked)?.value ?? 'site');
      const { results } = await index.search(term);
      if (search !== searches) return;
      waiting = results;
      await showNext(search);
      if (search === searches) status.textContent = results.length ? text.found(results.length) : text.none;
    } catch {
      if (search === searches) status.textContent = text.failed;
    }
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void find(), rest);
  });
  field.addEventListener('keydown', ({ key, isComposing }) => {
    if (key !== 'Enter' || isComposing) return;
    clearTimeout(timer);
    void find();
  });
  for (const choice of choices) choice.addEventListener('change', () => void find());
  // The button may be gone after this: the next result takes the focus.
  more.addEventListener('click', () => void showNext(searches).then((item) => item?.querySelector('a')?.focus()));
  addEventListener('pagehide', () => {
    clearTimeout(timer);
    searches += 1;
    field.value = '';
    status.textContent = '';
    empty();
  });
  document.querySelector<HTMLElement>('[data-without-script]')?.remove();
  box.removeAttribute('data-waiting');
}

document.querySelectorAll<HTMLElement>('[data-search]').forEach(start);

export {};
