import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { moment } from './moment.js';
import { warn } from './warn.js';

/** What a file may take: milliseconds, and characters. */
interface Limits {
  time: number;
  size: number;
}

const ordinary: Limits = { time: 10_000, size: 2_000_000 };

/** Whether the page, or its host, has written a file. A page in a sandbox has no origin, and so no other file of its own. */
export const isOwn = ({ protocol, origin }: URL): boolean =>
  protocol === 'data:' || (origin !== 'null' && origin === location.origin);

/** The text of an answer. Throws an error for one that is too long. */
export async function limitedText(response: Response, sizeLimit: number): Promise<string> {
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

/** The date of a file's last change or, if its server does not report one, of the response. */
const dateOf = ({ headers }: Response): Date | undefined => moment(headers.get('last-modified') ?? headers.get('date'));

/** Converts a file's content, or throws an error if it is wrong. `undefined` if it is correct but useless. */
type Accept<T> = (file: unknown, date: Date | undefined, address: URL) => T | undefined | Promise<T | undefined>;

async function read<T>(address: URL, accept: Accept<T>, ofOthers: Limits): Promise<T | undefined> {
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout((isOwn(address) ? ordinary : ofOthers).time),
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  // The address may lead to another origin.
  const from = new URL(response.url || address);
  const { size } = isOwn(from) ? ordinary : ofOthers;
  return accept(JSON.parse(await limitedText(response, size)), dateOf(response), from);
}

/**
 * A reader of data files that the page names in `src`. It requests and checks each address once for all elements on the page,
 * without cookies or referrer, and reads for at most ten seconds and two million characters.
 *
 * @param accept - Converts the file to the data that elements need, or throws an error that says what is wrong.
 * @param ofOthers - The limits for a file of another origin.
 */
export function jsonReader<T>(
  accept: Accept<T>,
  ofOthers = ordinary,
): (src: string, base: string) => Promise<T | undefined> {
  const requests = new Map<string, Promise<T | undefined>>();
  return async (src, base) => {
    const address = new URL(src, base);
    const reading = requests.get(address.href) ?? read(address, accept, ofOthers);
    requests.set(address.href, reading);
    return reading;
  };
}

/** Reads the file at an element's `src` whenever that changes. On any error, the element stays as it was and warns once. */
export class Source<T> implements ReactiveController {
  /** The data, if any was read. */
  data?: T | undefined;
  private src = '';
  /** The address of the last file that could be read. */
  private readFrom = '';

  constructor(
    protected readonly host: ReactiveControllerHost & HTMLElement & { src: string },
    private readonly reader: (src: string, base: string) => Promise<T | undefined>,
    private readonly expected: string,
  ) {
    host.addController(this);
  }

  /** Whether the file at `src` has been read, or the element has no `src`. */
  get isRead(): boolean {
    return this.readFrom === this.host.src;
  }

  hostUpdated(): void {
    const { src } = this.host;
    if (src === this.src) return;
    this.src = src;
    this.take('', undefined);
    if (src) void this.read(src);
  }

  private async read(src: string): Promise<void> {
    try {
      const data = await this.reader(src, this.host.baseURI);
      if (src === this.src) this.take(src, data);
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'not read';
      if (src !== this.src) return;
      this.failed?.(error);
      warn(this.host, 'src', `${this.expected} (${reason})`);
    }
  }

  /** Tells an element why the file at `src` was not taken. Most stay as they were. */
  protected failed?(error: unknown): void;

  private take(src: string, data: T | undefined): void {
    if (src === this.readFrom && data === this.data) return;
    this.readFrom = src;
    this.data = data;
    this.host.requestUpdate();
  }
}
