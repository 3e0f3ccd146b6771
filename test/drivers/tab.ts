// What a tab can do in every engine.
const pause = (time) => new Promise((done) => setTimeout(done, time));

export class Tab {
  /** What the page wrote to the console, where the engine tells. */
  errors = [];
  /** Questions that the page has put, where the engine tells. */
  dialogs = [];

  /** Goes to an address and waits until the page is there. No driver's own waiting is trusted: all lose count after Back. */
  async goto(address) {
    await this.start(address);
    for (let tries = 0; tries < 200; tries += 1) {
      const [at, state] = await this.run('[location.href, document.readyState]').catch(() => []);
      if (at === address && state === 'complete') return;
      await pause(25);
    }
    throw new Error(`${address} was not reached; the tab is at ${await this.url().catch((error) => error.message)}`);
  }

  /** Pictures taken one after the other until it is stopped: as many as the driver can take. */
  async film() {
    const frames = [];
    let filming = true;
    const done = (async () => {
      // While a browser swaps one page for another there may be nothing to take a picture of.
      while (filming)
        await this.screenshot().then(
          (picture) => frames.push(picture),
          () => undefined,
        );
    })();
    return async () => {
      filming = false;
      await done;
      return frames;
    };
  }

  url = () => this.run('location.href');
  title = () => this.run('document.title');
}
