// Drives Firefox tabs with WebDriver BiDi. Puppeteer only starts Firefox: its page objects lose track of pages that Back restores.
import puppeteer from 'puppeteer-core';
import {
  type Action,
  type Button,
  contact,
  type Contact,
  keyDown,
  keyUp,
  pointerDown,
  pointerMove,
  pointerUp,
  type Source,
} from './actions.ts';
import type { Session, Start, StartedBrowser } from './engine.ts';
import { Tab } from './tab.ts';

/** Firefox's answers, for the commands where we read the answer. */
interface Answers {
  'browser.createUserContext': { userContext: string };
  'browsingContext.create': { context: string };
  'browsingContext.captureScreenshot': { data: string };
  'browsingContext.getTree': { contexts: { context: string; userContext: string }[] };
  'script.evaluate': { result: { value?: string }; exceptionDetails?: { text: string } };
}
type Answer<Method extends string> = Method extends keyof Answers ? Answers[Method] : unknown;
type Send = <Method extends string>(method: Method, parameters: object) => Promise<Answer<Method>>;

interface Events {
  'log.entryAdded': { level: string; text: string; source: { context: string } };
  'browsingContext.userPromptOpened': { context: string; type: string };
}

/** Puppeteer's connection, which its public types hide. */
interface Connection {
  send: <Method extends string>(method: Method, parameters: object) => Promise<{ result: Answer<Method> }>;
  on: <Type extends keyof Events>(type: Type, listener: (event: Events[Type]) => void) => void;
}

const preferences = ({ proxy, isDark, blocksCookies }: Start) => ({
  ...(blocksCookies && { 'network.cookie.cookieBehavior': 2 }),
  'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxy,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'app.normandy.enabled': false,
  // Firefox then looks for no add-ons, and starts in two thirds of the time.
  'extensions.enabledScopes': 0,
});

class FirefoxTab extends Tab {
  readonly context: string;
  private readonly visit: Session;
  private readonly sendAny: Send;
  /** The tab in front of this one. */
  private other?: Tab;

  constructor(visit: Session, send: Send, context: string) {
    super();
    this.visit = visit;
    this.sendAny = send;
    this.context = context;
  }

  private send = <Method extends string>(method: Method, parameters: object = {}) =>
    this.sendAny(method, { context: this.context, ...parameters });
  private act = (source: Source) => this.send('input.performActions', { actions: [source] });
  private point = (...actions: Action[]) => this.act({ type: 'pointer', id: 'mouse', actions });
  private type = (...actions: Action[]) => this.act({ type: 'key', id: 'keyboard', actions });

  start = (url: string) => this.send('browsingContext.navigate', { url, wait: 'none' });
  move = (x: number, y: number) => this.point(pointerMove(x, y));
  down = (button: Button = 'left') => this.point(pointerDown(button));
  up = (button: Button = 'left') => this.point(pointerUp(button));
  keyDown = (key: string) => this.type(keyDown(key));
  keyUp = (key: string) => this.type(keyUp(key));
  back = () => this.traverse(-1);
  forward = () => this.traverse(1);
  touch = (type: Contact, x: number, y: number) => this.act(contact('touch', type, x, y));
  pen = () => Promise.reject(new Error('The driver of Firefox has no pen.'));
  reload = () => this.send('browsingContext.reload', { wait: 'none' });
  show = () => this.send('browsingContext.activate');
  close = () => this.send('browsingContext.close');

  /** Opens another tab in front of this one. */
  hide = async () => {
    this.other = await this.visit.newTab();
    await this.other.show();
  };
  reveal = async () => {
    await this.other?.close();
    await this.show();
  };
  private traverse = (delta: number) => this.send('browsingContext.traverseHistory', { delta }).catch(() => undefined);

  protected evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await this.send('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`,
      target: { context: this.context },
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value && (JSON.parse(result.value) as unknown);
  };

  screenshot = async () => {
    const { data } = await this.send('browsingContext.captureScreenshot', {});
    return Buffer.from(data, 'base64');
  };
}

export async function launch({ executablePath, ...how }: Start & { executablePath: string }): Promise<StartedBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    // Long limits, for a browser that starts beside others on a slow machine.
    timeout: 120_000,
    protocolTimeout: 120_000,
    extraPrefsFirefox: preferences(how),
    defaultViewport: null,
    args: ['--width=800', '--height=700', '--remote-allow-system-access'],
  });
  const { connection } = browser as unknown as { connection: Connection };
  const send: Send = async (method, parameters) => (await connection.send(method, parameters)).result;
  const tabs = new Map<string, Tab>();
  connection.on('log.entryAdded', ({ level, text, source }) => {
    tabs.get(source.context)?.errors.push(`${level}: ${text}`);
  });
  connection.on('browsingContext.userPromptOpened', ({ context, type }) => tabs.get(context)?.dialogs.push(type));
  return {
    async fresh() {
      const { userContext } = await send('browser.createUserContext', {});
      const visit: Session = {
        async newTab() {
          const { context } = await send('browsingContext.create', { type: 'tab', userContext });
          await send('browsingContext.setViewport', { context, viewport: { width: 800, height: 600 } });
          const tab = new FirefoxTab(visit, send, context);
          tabs.set(context, tab);
          return tab;
        },
        /** Reopens the last closed tab, from the browser's own window: a page cannot do so. */
        async reopen() {
          const contextsOf = async (more: object) => (await send('browsingContext.getTree', more)).contexts;
          const known = (await contextsOf({})).map(({ context }) => context);
          const [own] = await contextsOf({ 'moz:scope': 'chrome' });
          const expression = 'void SessionStore.undoCloseTab(window, 0)';
          await send('script.evaluate', { expression, target: { context: own?.context }, awaitPromise: false });
          const again = (await contextsOf({})).find((each) => !known.includes(each.context));
          if (!again) throw new Error('No tab was opened again.');
          return new FirefoxTab(visit, send, again.context);
        },
        async countTabs() {
          const { contexts } = await send('browsingContext.getTree', { maxDepth: 0 });
          return contexts.filter((each) => each.userContext === userContext).length;
        },
        close: () => send('browser.removeUserContext', { userContext }),
      };
      return visit;
    },
    close: () => browser.close(),
  };
}
