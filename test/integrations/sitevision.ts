// The WebApp as Sitevision's server would run it, with stubs of what its code requires. Nobody has run it on such a server yet.
import { readFileSync, readdirSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { unzipSync } from 'fflate';

/** The files of the built WebApp, by their path. */
export function readWebApp(): { name: string; bytes: Uint8Array; files: Record<string, Uint8Array> } {
  const folder = 'dist/site/integrations';
  const name = readdirSync(folder).find((each) => /^hamn-sitevision-[\d.]+\.zip$/.test(each));
  if (!name) throw new Error(`${folder}: has no WebApp; run \`npm run build\` first`);
  const bytes = readFileSync(`${folder}/${name}`);
  return { name, bytes, files: unzipSync(bytes) };
}

const { files } = readWebApp();

export const textOf = (file: string): string => Buffer.from(files[file] ?? []).toString();

export const jsonOf = <T>(file: string): T => JSON.parse(textOf(file)) as T;

/** What the server answers. */
export interface Answer {
  html: string;
  headers: Record<string, string>;
  type: string;
  /** The content of the file that it sends. */
  file?: Uint8Array;
}

/** What surrounds the app on a page. */
export interface Around {
  locale?: string;
  isEdited?: boolean;
  nonce?: string;
  /** A module that the server does not have, or `context` for a request without one. */
  lacks?: string[];
  /** The language of the editor. */
  editor?: 'sv' | 'en';
}

/** The app with what its form has saved. */
export interface App {
  /** The elements that it adds to the head, in order, then what it writes in its place on the page. */
  page: () => { head: string[]; html: string };
  ask: (path: string) => Answer;
  routes: string[];
}

interface Request {
  context: object | null;
}
type Handle = (request: Request, response: object) => void;

/** Runs the app. `saved` differs from what its form has from the start. */
export function startApp(saved: Record<string, unknown> = {}, around: Around = {}): App {
  const { locale = 'sv_SE', isEdited = false, nonce = '', lacks = [], editor = 'sv' } = around;
  const data = { ...jsonOf<{ appData: Record<string, unknown> }>('appDataDefaults.json').appData, ...saved };
  const words = jsonOf<Record<string, string>>(`i18n/${editor}.json`);
  const routes: Record<string, Handle> = {};
  const head: ((request: Request) => string)[] = [];
  const modules: Record<string, object> = {
    router: {
      get: (path: string, handle: Handle) => void (routes[path] = handle),
      getStandaloneUrl: (path: string) => `/appresource/4.1a2b/12.3c4d${path}`,
    },
    appData: { get: (key: string) => data[key] ?? null },
    appResource: {
      getContent: (name: string) => {
        if (!files[`resource/${name}`]) throw new Error(`${name}: no such resource`);
        return textOf(`resource/${name}`);
      },
      getNode: (name: string) => files[`resource/${name}`],
    },
    hooks: { addHeadElement: (make: (request: Request) => string) => head.push(make) },
    i18n: { get: (key: string) => words[key] ?? key },
    VersionUtil: { OFFLINE_VERSION: 0, ONLINE_VERSION: 1, getCurrentVersion: () => (isEdited ? 0 : 1) },
    PortletContextUtil: { getNonce: () => nonce, getCurrentLocale: () => ({ toString: () => locale }) },
  };
  const require = (name: string): object => {
    const found = lacks.includes(name) ? undefined : modules[name];
    if (!found) throw new Error(`no module ${name}`);
    return found;
  };
  const run = (file: string): unknown => runInNewContext(textOf(file), { require }, { filename: file });
  run('index.js');
  if (!lacks.includes('hooks')) run('hooks.js');
  const answer = (path: string, context: object | null): Answer => {
    const said: Answer = { html: '', headers: {}, type: '' };
    const response = {
      send: (html: string) => void (said.html = html),
      set(name: string, value: string) {
        said.headers[name] = value;
        return response;
      },
      type(name: string) {
        said.type = name;
        return response;
      },
      sendFile: (file: Uint8Array) => void (said.file = file),
    };
    const handle = routes[path];
    if (!handle) throw new Error(`${path}: no such route`);
    handle({ context }, response);
    return said;
  };
  return {
    routes: Object.keys(routes),
    ask: (path) => answer(path, null),
    page() {
      const context = lacks.some((each) => ['hooks', 'context'].includes(each)) ? null : {};
      const elements = head.map((make) => make({ context })).filter(Boolean);
      return { head: elements, html: answer('/', context).html };
    },
  };
}
