import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { moment } from './moment.js';
import { warn } from './warn.js';

const timeLimit = 10_000;
const sizeLimit = 2_000_000;

async function limitedText(response: Response): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += part.value;
    if (text.length > sizeLimit) {
      void reader?.cancel();
      throw new Error(`more than ${sizeLimit} characters`);
    }
  }
  return text;
}

/** When a file was last changed or, where its server does not say, sent. */
const dateOf = ({ headers }: Response): Date | undefined => moment(headers.get('last-modified') ?? headers.get('date'));

/** What is made of a file, or an error for what is wrong with it. Nothing when it is fine but of no use. */
type Accept<T> = (file: unknown, date: Date | undefined, address: URL) => T | undefined;

async function read<T>(address: URL, accept: Accept<T>): Promise<T | undefined> {
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(timeLimit),
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return accept(JSON.parse(await limitedText(response)), dateOf(response), address);
}

/**
 * A reader of data files that a page itself has named in `src`. Each address is asked once for all elements on the page,
 * without cookies or referrer, for ten seconds and two million characters at most, and what it holds is checked once.
 *
 * @param accept - Makes of the file what the elements need, or throws an error that says what is wrong.
 */
export function jsonReader<T>(accept: Accept<T>): (src: string, base: string) => Promise<T | undefined> {
  const known = new Map<string, Promise<T | undefined>>();
  return async (src, base) => {
    const address = new URL(src, base);
    const reading = known.get(address.href) ?? read(address, accept);
    known.set(address.href, reading);
    return reading;
  };
}

/** Reads what an element's `src` names, whenever it changes. Whatever is wrong, the element stays as it was and warns once. */
export class Source<T> implements ReactiveController {
  /** What was read, or nothing. */
  data?: T | undefined;
  private src = '';

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { src: string },
    private readonly reader: (src: string, base: string) => Promise<T | undefined>,
    private readonly expected: string,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { src } = this.host;
    if (src === this.src) return;
    this.src = src;
    this.take(undefined);
    if (src) void this.read(src);
  }

  private async read(src: string): Promise<void> {
    try {
      const data = await this.reader(src, this.host.baseURI);
      if (src === this.src) this.take(data);
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'not read';
      if (src === this.src) warn(this.host, 'src', `${this.expected} (${reason})`);
    }
  }

  private take(data: T | undefined): void {
    if (data === this.data) return;
    this.data = data;
    this.host.requestUpdate();
  }
}
