// A library's page with the haven at its foot, as a visitor uses it, and everything that a page can read about itself.
import { after, before } from 'node:test';
import type { Browser, Launch, Tab } from '../../drivers/index.ts';
import { type Opened, tabsOf } from '../../drivers/tabs.ts';
import { click, pause, until } from '../../drivers/visit.ts';
import { municipalityFiles } from '../../samples/municipalities.ts';
import { serveSite, type Site } from '../../support/servers.ts';

/** What is special about a page: elements before the haven, a script before every other, attributes of the haven. */
export interface Special {
  early?: string;
  extra?: string;
  attributes?: string;
  inside?: string;
  policy?: string;
}

/** The page remembers every shadow root, so that a test can look into a closed one. Nothing else about it is special. */
export const keepsRoots = `const attach = Element.prototype.attachShadow;
  window.roots = [];
  Element.prototype.attachShadow = function (how) {
    const root = attach.call(this, how);
    roots.push(root);
    return root;
  };`;

const ownLink = '<a href="/stod/">Stöd</a>';

function page(url: string): string | undefined {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const special = Object.fromEntries(searchParams) as Special;
  if (pathname === '/early.js') return `${keepsRoots}\n${special.early ?? ''}`;
  if (pathname === '/0880.json') return JSON.stringify(municipalityFiles['0880']);
  if (pathname === '/stod/') return '<!doctype html><title>Stöd</title><h1>Stöd</h1>';
  if (pathname !== '/bibliotek') return undefined;
  const { early = '', extra = '', attributes = '', inside = ownLink } = special;
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Biblioteket</title>
    <meta name="viewport" content="width=device-width">
    <script src="/early.js?${String(new URLSearchParams({ early }))}"></script>
    <script type="module" src="/hamn.js"></script></head>
    <body><h1>Bibliotekets öppettider</h1><p>Måndag–fredag 10–18</p><canvas height="1150"></canvas>
    <p id="search" tabindex="0">Sök bland böcker</p> <a href="/bibliotek?2">Låna</a>
    ${extra}
    <footer><hamn-haven ${attributes}>${inside}</hamn-haven></footer><canvas height="900"></canvas></body></html>`;
}

/** A site with such pages. */
export const serveLibrary = (): Promise<Site> =>
  serveSite(page, (url) => {
    const policy = new URL(url, 'http://localhost').searchParams.get('policy');
    const type = url.startsWith('/early.js') ? 'text/javascript' : url.startsWith('/0880') ? 'application/json' : '';
    return { ...(type && { 'content-type': type }), ...(policy && { 'content-security-policy': policy }) };
  });

/** The document of the help, as a page could never reach it; `undefined` while nothing is open. */
export const help = `roots.map((root) => root.querySelector('dialog[open] iframe')?.contentDocument).find(Boolean)`;

/** A value from the help. */
export const inHelp = <Value>(tab: Tab, expression: string): Promise<Value> =>
  tab.run<Value>(`((help) => ${expression})(${help})`);

export const isOpen = (tab: Tab): Promise<boolean> => tab.run(`Boolean(${help}?.querySelector('.groups'))`);

export const opens = (tab: Tab): Promise<void> => until(() => isOpen(tab), true, 'the help is open');
export const closes = (tab: Tab): Promise<void> => until(() => isOpen(tab), false, 'the help has gone');

type Point = [x: number, y: number];

const centre =
  'const { left, top, width, height } = part.getBoundingClientRect(); return [left + width / 2, top + height / 2];';

/** The middle of the sign, in window coordinates. */
export const signOf = (tab: Tab): Promise<Point> =>
  tab.run(
    `(() => { const part = document.querySelector('hamn-haven').shadowRoot.querySelector('button'); ${centre} })()`,
  );

/** The middle of something in the help: the frame covers the window, so its coordinates are the window's. */
export const middleIn = (tab: Tab, selector: string): Promise<Point> =>
  inHelp(
    tab,
    `(() => { const part = help.querySelector(${JSON.stringify(selector)}); part.scrollIntoView({ block: 'nearest' }); ${centre} })()`,
  );

export const pressSign = async (tab: Tab): Promise<void> => click(tab, ...(await signOf(tab)));
export const pressIn = async (tab: Tab, selector: string): Promise<void> =>
  click(tab, ...(await middleIn(tab, selector)));

export async function tap(tab: Tab, [x, y]: Point): Promise<void> {
  await tab.touch('touchStart', x, y);
  await tab.touch('touchEnd', x, y);
}

/** Everything that a page can read about itself, and of what it has stored. */
export const everything = `(async () => ({
  length: history.length,
  entries: window.navigation?.entries?.().map(({ url, index, key }) => [url, index, key]),
  state: history.state,
  href: location.href,
  title: document.title,
  cookie: document.cookie,
  local: { ...localStorage },
  session: { ...sessionStorage },
  caches: await window.caches?.keys?.(),
  databases: (await indexedDB.databases?.())?.length,
  html: document.documentElement.outerHTML,
  roots: roots.map((root) => root.innerHTML.replace(/<!--.*?-->/g, '')),
  focused: document.activeElement?.outerHTML.slice(0, 60),
  selection: String(getSelection()),
  scroll: [scrollX, scrollY],
  frames: window.length,
  own: Object.keys(window).length,
  sheets: [document.styleSheets.length, document.adoptedStyleSheets?.length],
}))()`;

/** Hosts that a browser asks for itself, whatever the page: for its updates and its maker's account. */
const ofBrowsers = /^(accounts\.google|clients\d?\.google|update\.googleapis|.*\.mozilla|.*\.firefox)\./;

/** Hosts that were asked for something of the page's. */
export const askedFor = ({ asked }: Browser): string[] => asked.filter((host) => !ofBrowsers.test(`${host}.`));

/** The library, and a tab for each test. */
export interface Library extends Opened {
  site: Site;
  /** Opens a page and scrolls to the foot where the sign is. */
  open: (special?: Special, which?: Tab) => Promise<void>;
}

export function libraryWith(launch: Launch, take: (library: Library) => void): void {
  let site: Site;
  before(async () => {
    site = await serveLibrary();
  });
  after(() => site.close());
  tabsOf(launch, (opened) =>
    take({
      ...opened,
      site,
      async open(special = {}, which = opened.tab) {
        await which.goto(`${site.address}/bibliotek?${String(new URLSearchParams({ ...special }))}`);
        const isReady = `Boolean(document.querySelector('hamn-haven')?.shadowRoot?.querySelector('button, slot'))`;
        await until(() => which.run(isReady), true, 'the sign is there');
        await which.run(`(scrollTo(0, 1000), 0)`);
        await until(() => which.run('scrollY'), 1000, 'the foot is in view');
        await pause(50);
      },
    }),
  );
}
