// A page of WebKitGTK, driven through its WebDriver, in a screen of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

const keys = { Shift: '\uE008', Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004', Space: ' ', ' ': ' ' };
const buttons = { left: 0, middle: 1, right: 2 };

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function startScreen() {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(screen.stdout, 'data');
  return { screen, display: `:${String(number).trim()}` };
}

/** One command of the W3C WebDriver protocol. */
async function command(address, method, body) {
  const response = await fetch(address, {
    method,
    body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    signal: AbortSignal.timeout(15_000),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}

class Page {
  constructor(session, window) {
    Object.assign(this, { session, window, errors: [] });
  }

  /** Commands go to the window that was switched to last, so each one first goes to its own. */
  async send(path, method = 'POST', body = undefined) {
    await command(`${this.session}/window`, 'POST', { handle: this.window });
    return command(`${this.session}/${path}`, method, body);
  }

  act = (type, id, ...actions) => this.send('actions', 'POST', { actions: [{ type, id, actions }] });
  goto = (url) => this.send('url', 'POST', { url });
  run = (expression) => this.send('execute/sync', 'POST', { script: `return (${expression})`, args: [] });
  move = (x, y) =>
    this.act('pointer', 'mouse', { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });
  down = (button = 'left') => this.act('pointer', 'mouse', { type: 'pointerDown', button: buttons[button] });
  up = (button = 'left') => this.act('pointer', 'mouse', { type: 'pointerUp', button: buttons[button] });
  keyDown = (key) => this.act('key', 'keyboard', { type: 'keyDown', value: keys[key] ?? key });
  keyUp = (key) => this.act('key', 'keyboard', { type: 'keyUp', value: keys[key] ?? key });
  url = () => this.run('location.href');
  title = () => this.send('title', 'GET');
  back = () => this.send('back');
  reload = () => this.send('refresh');
  screenshot = async () => Buffer.from(await this.send('screenshot', 'GET'), 'base64');
  show = () => command(`${this.session}/window`, 'POST', { handle: this.window });
  close = () => this.send('window', 'DELETE');
}

export async function launch({ driver, browser }) {
  const { screen, display } = await startScreen();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display };
  const server = spawn(driver, ['--host=127.0.0.1', `--port=${port}`], { env, stdio: 'ignore' });
  const root = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 50; tries += 1) {
    if (await command(`${root}/status`, 'GET').catch(() => undefined)) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  const options = { binary: browser, args: ['--automation'] };
  const capabilities = {
    alwaysMatch: { browserName: 'MiniBrowser', pageLoadStrategy: 'normal', 'webkitgtk:browserOptions': options },
  };
  const { sessionId } = await command(`${root}/session`, 'POST', { capabilities });
  const session = `${root}/session/${sessionId}`;
  await command(`${session}/timeouts`, 'POST', { pageLoad: 8_000, script: 8_000 });
  const first = await command(`${session}/window`, 'GET');
  let used = false;
  return {
    async newPage() {
      const window = used ? (await command(`${session}/window/new`, 'POST', { type: 'tab' })).handle : first;
      used = true;
      const page = new Page(session, window);
      await page.show();
      return page;
    },
    async close() {
      await command(session, 'DELETE').catch(() => undefined);
      server.kill();
      screen.kill();
    },
  };
}
