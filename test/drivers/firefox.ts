// Tabs of Firefox, driven through WebDriver BiDi. Puppeteer starts it; its own page loses count of what Firefox restores with Back.
import puppeteer from 'puppeteer-core';
import { contact, keyDown, keyUp, pointerDown, pointerMove, pointerUp } from './actions.ts';
import { Tab } from './tab.ts';

const preferences = (proxy, isDark, blocksCookies) => ({
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
  // It looks for add-ons nowhere, and starts in two thirds of the time.
  'extensions.enabledScopes': 0,
});

class FirefoxTab extends Tab {
  constructor(visit, send, context) {
    super();
    Object.assign(this, { visit, context });
    this.send = (method, parameters) => send(method, { context, ...parameters });
  }

  start = (url) => this.send('browsingContext.navigate', { url, wait: 'none' });
  act = (source) => this.send('input.performActions', { actions: [source] });
  point = (...actions) => this.act({ type: 'pointer', id: 'mouse', actions });
  type = (...actions) => this.act({ type: 'key', id: 'keyboard', actions });
  move = (x, y) => this.point(pointerMove(x, y));
  down = (button = 'left') => this.point(pointerDown(button));
  up = (button = 'left') => this.point(pointerUp(button));
  keyDown = (key) => this.type(keyDown(key));
  keyUp = (key) => this.type(keyUp(key));
  back = () => this.traverse(-1);
  forward = () => this.traverse(1);
  touch = (...how) => this.act(contact('touch', ...how));
  reload = () => this.send('browsingContext.reload', { wait: 'none' });
  show = () => this.send('browsingContext.activate');
  close = () => this.send('browsingContext.close');

  /** Another tab is put in front of this one. */
  hide = async () => {
    this.other = await this.visit.newTab();
    await this.other.show();
  };
  reveal = async () => {
    await this.other.close();
    await this.show();
  };
  traverse = (delta) => this.send('browsingContext.traverseHistory', { delta }).catch(() => undefined);

  async run(expression) {
    const { result, exceptionDetails } = await this.send('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`,
      target: { context: this.context },
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value && JSON.parse(result.value);
  }

  async screenshot() {
    const { data } = await this.send('browsingContext.captureScreenshot', {});
    return Buffer.from(data, 'base64');
  }
}

export async function launch({ executablePath, proxy, isDark, blocksCookies }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    // A browser that starts beside others on a slow machine.
    timeout: 120_000,
    protocolTimeout: 120_000,
    extraPrefsFirefox: preferences(proxy, isDark, blocksCookies),
    defaultViewport: null,
    args: ['--width=800', '--height=700', '--remote-allow-system-access'],
  });
  const send = async (method, parameters) => (await browser.connection.send(method, parameters)).result;
  const tabs = new Map();
  browser.connection.on('log.entryAdded', ({ level, text, source }) => {
    tabs.get(source.context)?.errors.push(`${level}: ${text}`);
  });
  browser.connection.on('browsingContext.userPromptOpened', ({ context, type }) =>
    tabs.get(context)?.dialogs.push(type),
  );
  return {
    async fresh() {
      const { userContext } = await send('browser.createUserContext', {});
      const visit = {
        async newTab() {
          const { context } = await send('browsingContext.create', { type: 'tab', userContext });
          await send('browsingContext.setViewport', { context, viewport: { width: 800, height: 600 } });
          const tab = new FirefoxTab(visit, send, context);
          tabs.set(context, tab);
          return tab;
        },
        /** Opens the tab again that was closed last. Only the browser's own window can. */
        async reopen() {
          const contextsOf = async (more) => (await send('browsingContext.getTree', more)).contexts;
          const known = (await contextsOf({})).map(({ context }) => context);
          const [{ context: own }] = await contextsOf({ 'moz:scope': 'chrome' });
          const expression = 'void SessionStore.undoCloseTab(window, 0)';
          await send('script.evaluate', { expression, target: { context: own }, awaitPromise: false });
          const { context } = (await contextsOf({})).find((each) => !known.includes(each.context));
          return new FirefoxTab(visit, send, context);
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
