// Visits one host, with all the manners. Every request of an audit goes through here.
import { withoutWww } from '../../widgets/shared/shown-host.ts';
import { realClock, type Clock } from './clock.ts';
import { mostRedirects, patience, rest, robotName } from './manners.ts';
import { Pace } from './pace.ts';
import { request, type Answer, type Asked } from './request.ts';
import { rulesIn, type Robots } from './robots.ts';
import { Unread } from './unread.ts';

/** How long an answer asks us to wait, in milliseconds. */
function waitAsked(headers: Headers): number {
  const value = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const day = Date.parse(value);
  return Number.isNaN(day) ? rest : Math.max(0, day - Date.now());
}

/** A redirect of robots.txt to another host leaves us without its rules. To the twin, the pages themselves redirect too. */
function unreadRobots(error: unknown): never {
  throw error instanceof Unread && error.reason === 'elsewhere' ? new Unread('robots-unread') : error;
}

export class Visitor {
  /** The host, with its port if that is not the usual one. */
  readonly host: string;
  readonly #pace: Pace;
  readonly #time: number | undefined;
  readonly #robots = new Map<string, Promise<Robots>>();

  constructor(host: string, { clock = realClock, time }: { clock?: Clock; time?: number } = {}) {
    this.host = host;
    this.#pace = new Pace(clock);
    this.#time = time;
  }

  /** Whether an address is on the host, and may be asked for: no query string. */
  isHere(address: string): boolean {
    if (!URL.canParse(address)) return false;
    const { protocol, host, search } = new URL(address);
    return /^https?:$/.test(protocol) && host === this.host && !search;
  }

  /** The rules for an address. */
  robotsFor(address: string): Promise<Robots> {
    const { origin, href } = new URL('/robots.txt', address);
    const known = this.#robots.get(origin);
    if (known) return known;
    const asked = this.#askForRobots(href);
    this.#robots.set(origin, asked);
    return asked;
  }

  async #askForRobots(address: string): Promise<Robots> {
    const rules = rulesIn(address, await this.#follow(address, {}, () => Promise.resolve()).catch(unreadRobots));
    this.#pace.slowTo((rules.getCrawlDelay(robotName) ?? 0) * 1000);
    return rules;
  }

  /** Asks for an address, and follows its redirects within the host. Throws `Unread` when that may not or cannot be. */
  get(address: string, asked: Asked = {}): Promise<Answer> {
    return this.#follow(address, asked, async (each) => {
      const rules = await this.robotsFor(each);
      if (rules.isAllowed(each, robotName) === false) throw new Unread('forbidden');
    });
  }

  async #follow(address: string, asked: Asked, permit: (address: string) => Promise<void>): Promise<Answer> {
    let next = address;
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      await permit(next);
      const answer = await this.#ask(next, asked);
      const to = answer.status >= 300 && answer.status < 400 && answer.headers.get('location');
      if (!to || !URL.canParse(to, next)) return answer;
      next = this.#within(new URL(to, next));
    }
    throw new Unread('too-many-redirects');
  }

  /** The address of a redirect, if it is on the host. */
  #within(to: URL): string {
    to.hash = '';
    to.search = '';
    if (this.isHere(to.href)) return to.href;
    throw withoutWww(to.host) === withoutWww(this.host)
      ? new Unread('twin', to.origin)
      : new Unread('elsewhere', to.href);
  }

  /** Makes one request, and again if the server asks us to wait. */
  async #ask(address: string, asked: Asked): Promise<Answer> {
    for (let attempts = 1; attempts <= 3; attempts += 1) {
      const answer = await this.#pace.take(() => request(address, { ...asked, time: this.#time }));
      if (answer.status !== 429 && answer.status !== 503) return answer;
      const time = waitAsked(answer.headers);
      if (time > patience) break;
      this.#pace.slowDown();
      this.#pace.restFor(time);
    }
    throw new Unread('later');
  }
}
