// Drives WebKitGTK tabs with its WebDriver, on a separate virtual screen. Each visit starts a new browser, which takes half a
// second, so nothing of an earlier visit remains.
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
 * Starts a virtual screen. Without `-noreset`, the screen resets whenever its last window closes, and refuses a browser that starts
 * at that moment. The browser then crashes, and its driver waits forever.
 */
async function startScreen() {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-noreset', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(screen.stdout, 'data')) as [Buffer];
  return { screen, display: `:${String(number).trim()}` };
}

type Method = 'GET' | 'POST' | 'DELETE';

/** Sends one command of the W3C WebDriver protocol. Error messages quote the command. */
async function command(address: string, method: Method, body?: object): Promise<unknown> {
  const { pathname } = new URL(address);
  const words = `${method} ${pathname} ${JSON.stringify(body ?? {}).slice(0, 200)}`;
  const options = {
    method,
    body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    // The driver crashes if we cancel a request, so the limit is longer than any machine needs.
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
  /** The address of the session. */
  private readonly session: string;
  private readonly window: string;

  constructor(session: string, window: string) {
    super();
    this.session = session;
    this.window = window;
  }

  /** WebDriver sends commands to the last selected window, so each command first selects its own. */
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
  // Stops both processes even if this process or its parent is interrupted.
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
  // 'none': otherwise every command waits for the navigation to end, and a destination that hangs never ends.
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
