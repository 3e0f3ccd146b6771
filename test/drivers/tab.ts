// The actions that a tab supports in every engine.
import type { Button, Contact } from './actions.ts';

const pause = (time: number) => new Promise((done) => setTimeout(done, time));

export abstract class Tab {
  /** Messages that the page wrote to the console, if the engine reports them. */
  errors: string[] = [];
  /** Types of the dialogs that the page opened, if the engine reports them. */
  dialogs: string[] = [];

  abstract start: (address: string) => Promise<unknown>;
  protected abstract evaluate: (expression: string) => Promise<unknown>;
  abstract move: (x: number, y: number) => Promise<unknown>;
  abstract down: (button?: Button) => Promise<unknown>;
  abstract up: (button?: Button) => Promise<unknown>;
  abstract keyDown: (key: string) => Promise<unknown>;
  abstract keyUp: (key: string) => Promise<unknown>;
  abstract back: () => Promise<unknown>;
  abstract forward: () => Promise<unknown>;
  abstract reload: () => Promise<unknown>;
  abstract show: () => Promise<unknown>;
  abstract close: () => Promise<unknown>;
  abstract hide: () => Promise<unknown>;
  abstract reveal: () => Promise<unknown>;
  abstract screenshot: () => Promise<Buffer>;
  abstract touch(type: Contact | 'touchCancel', x?: number, y?: number): Promise<unknown>;
  abstract pen(type: Contact, x: number, y: number): Promise<unknown>;

  /** Evaluates an expression in the page. The value arrives as JSON, so only the caller knows its type. */
  run<Value = unknown>(expression: string): Promise<Value> {
    return this.evaluate(expression) as Promise<Value>;
  }

  /** Goes to an address and waits for the page to load. The drivers' own waiting is unreliable: all lose track after Back. */
  async goto(address: string): Promise<void> {
    await this.start(address);
    for (let tries = 0; tries < 200; tries += 1) {
      const [at, state] = await this.run<string[]>('[location.href, document.readyState]').catch(() => []);
      if (at === address && state === 'complete') return;
      await pause(25);
    }
    const last = await this.url().catch((error: unknown) => String(error));
    throw new Error(`${address} was not reached; the tab is at ${last}`);
  }

  /** Takes screenshots as fast as the driver can. Returns a function that stops and returns them. */
  async film(): Promise<() => Promise<Buffer[]>> {
    const frames: Buffer[] = [];
    const filming = new AbortController();
    const done = (async () => {
      // While a browser changes pages, a screenshot can fail.
      while (!filming.signal.aborted)
        await this.screenshot().then(
          (picture) => frames.push(picture),
          () => undefined,
        );
    })();
    return Promise.resolve(async () => {
      filming.abort();
      await done;
      return frames;
    });
  }

  url = () => this.run<string>('location.href');
  title = () => this.run<string>('document.title');
}
