// Tabs of WebKitGTK, driven through its WebDriver, in a screen of its own. Each visit is a browser of its own: it starts in
// half a second, and nothing of the visit before is left in it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../support/servers.ts';
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
import type { Start, StartedBrowser } from './engine.ts';
import { Tab } from './tab.ts';

/**
 * `-noreset`: otherwise the screen starts anew whenever its last window has closed, and turns away a browser that comes just
 * then. The browser dies of it, and its driver waits for it without end.
 */
async function startScreen() {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-noreset', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(screen.stdout, 'data')) as [Buffer];
  return { screen, display: `:${String(number).trim()}` };
}

type Method = 'GET' | 'POST' | 'DELETE';

/** One command of the W3C WebDriver protocol. What goes wrong is told with the command's own words. */
async function command(address: string, method: Method, body?: object): Promise<unknown> {
  const { pathname } = new URL(address);
  const words = `${method} ${pathname} ${JSON.stringify(body ?? {}).slice(0, 200)}`;
  const options = {
    method,
    body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    // A driver whose question is taken back dies of its own answer, so that it has longer than any machine needs.
    signal: AbortSignal.timeout(60_000),
  };
  const response = await fetch(address, options).catch((error: unknown) => {
    throw new Error(`WebKitWebDriver did not answer ${words}: ${String(error)}`, { cause: error });
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebKitWebDriver refused ${words}: ${JSON.stringify(value)}`);
  return value;
}

class WebkitTab extends Tab {
  /** The address of its session. */
  private readonly session: string;
  private readonly window: string;

  constructor(session: string, window: string) {
    super();
    this.session = session;
    this.window = window;
  }

  /** Commands go to the window that was switched to last, so each one first goes to its own. */
  private async send(path: string, method: Method = 'POST', body?: object) {
    await this.show();
    return command(`${this.session}/${path}`, method, body);
  }

  private act = (source: Source) => this.send('actions', 'POST', { actions: [source] });
  private point = (...actions: Action[]) => this.act({ type: 'pointer', id: 'mouse', actions });
  private type = (...actions: Action[]) => this.act({ type: 'key', id: 'keyboard', actions });

  start = (url: string) => this.send('url', 'POST', { url });
  protected evaluate = (expression: string) =>
    this.send('execute/sync', 'POST', { script: `return (${expression})`, args: [] });
  move = (x: number, y: number) => this.point(pointerMove(x, y));
  down = (button: Button = 'left') => this.point(pointerDown(button));
  up = (button: Button = 'left') => this.point(pointerUp(button));
  keyDown = (key: string) => this.type(keyDown(key));
  keyUp = (key: string) => this.type(keyUp(key));
  back = () => this.send('back');
  forward = () => this.send('forward');
  touch = () => Promise.reject(new Error('WebKitWebDriver has no touch.'));
  pen = (type: Contact, x: number, y: number) => this.act(contact('pen', type, x, y));
  reload = () => this.send('refresh');
  screenshot = async () => Buffer.from((await this.send('screenshot', 'GET')) as string, 'base64');
  show = () => command(`${this.session}/window`, 'POST', { handle: this.window });
  close = () => this.send('window', 'DELETE');
  hide = () => this.send('window/minimize');
  reveal = () => this.send('window/rect', 'POST', { x: 0, y: 0 });
}

export async function launch({
  driver,
  browser,
  proxy,
  isDark,
}: Start & { driver: string; browser: string }): Promise<StartedBrowser> {
  const { screen, display } = await startScreen();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, ...(isDark && { GTK_THEME: 'Adwaita:dark' }) };
  const server = spawn(driver, ['--host=127.0.0.1', `--port=${port}`], { env, stdio: 'ignore' });
  const close = () => {
    server.kill();
    screen.kill();
  };
  // A run that is cut off, here or above, leaves nothing behind.
  process.once('exit', close);
  process.once('SIGTERM', () => process.exit(1));
  process.stdout.once('error', () => process.exit(1));
  const root = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 50; tries += 1) {
    if (await command(`${root}/status`, 'GET').catch(() => undefined)) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  const options = {
    binary: browser,
    args: ['--automation', `--proxy=http://127.0.0.1:${proxy}`, '--ignore-host=localhost', '--ignore-host=127.0.0.1'],
  };
  // 'none': otherwise every command waits until a navigation has ended, and one to a destination that hangs never does.
  const capabilities = {
    alwaysMatch: { browserName: 'MiniBrowser', pageLoadStrategy: 'none', 'webkitgtk:browserOptions': options },
  };
  return {
    async fresh() {
      const { sessionId } = (await command(`${root}/session`, 'POST', { capabilities })) as { sessionId: string };
      const session = `${root}/session/${sessionId}`;
      let first = (await command(`${session}/window`, 'GET')) as string | undefined;
      return {
        async newTab() {
          const open = () =>
            command(`${session}/window/new`, 'POST', { type: 'window' }) as Promise<{ handle: string }>;
          const window = first ?? (await open()).handle;
          first = undefined;
          const tab = new WebkitTab(session, window);
          await tab.show();
          return tab;
        },
        countTabs: async () => ((await command(`${session}/window/handles`, 'GET')) as string[]).length,
        close: () => command(session, 'DELETE'),
      };
    },
    close: () => {
      close();
      return Promise.resolve();
    },
  };
}
