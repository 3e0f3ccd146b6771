// The pages of an audit, one after the other: the one that was asked for, then those in the sitemaps, then those that they
// link to.
import type { AuditedPage } from '../../site/audit/types.ts';
import { textOf } from './charset.ts';
import { Gathered } from './gather.ts';
import { mostDepth } from './manners.ts';
import { leadsOf, speaksOfHelp } from './read-page.ts';
import type { Answer } from './request.ts';
import { pagesInSitemaps } from './sitemaps.ts';
import { Unread } from './unread.ts';
import type { Visitor } from './visitor.ts';

/** What came of one address. */
export type Visit = { page: AuditedPage } | { address: string; unread: Unread };

/** How far an audit goes. */
export interface Scope {
  /** Whether it goes on from the first page. */
  isSite: boolean;
  /** The most pages that are asked for. */
  most: number;
}

/** The text of a page, if the answer is one. */
function htmlIn({ status, headers, body, isCut }: Answer): string {
  const type = headers.get('content-type') ?? '';
  if (status < 200 || status > 299) throw new Unread('status', String(status));
  if (!/^text\/html\b/i.test(type)) throw new Unread('not-html', type);
  if (isCut) throw new Unread('too-large');
  return textOf(body, type);
}

class Crawl {
  readonly #visitor: Visitor;
  readonly #tags: readonly string[];
  readonly #scope: Scope;
  readonly #gathered: Gathered;
  readonly #seen = new Set<string>();
  readonly #queued = new Set<string>();
  readonly #queue: { address: string; depth: number }[] = [];

  constructor(visitor: Visitor, tags: readonly string[], scope: Scope) {
    this.#visitor = visitor;
    this.#tags = tags;
    this.#scope = scope;
    this.#gathered = new Gathered(visitor, scope.isSite);
  }

  async *pages(start: string): AsyncGenerator<Visit> {
    const first = await this.#visit(start, 0);
    if (first) yield first;
    if (!this.#scope.isSite || !first || 'unread' in first) return;
    const linked = this.#queue.splice(0).map(({ address }) => address);
    this.#queued.clear();
    this.#add(await pagesInSitemaps(first.page.address, this.#visitor), 0);
    this.#add(linked, 1);
    let count = 1;
    for (let next; count < this.#scope.most && (next = this.#queue.shift());) {
      const visit = await this.#visit(next.address, next.depth);
      const reason = visit && 'unread' in visit ? visit.unread.reason : undefined;
      if (visit) yield visit;
      if (reason === 'later') return;
      if (reason !== 'forbidden') count += 1;
    }
  }

  /** Visits an address; `undefined` if it leads to a page that has been visited. */
  async #visit(address: string, depth: number): Promise<Visit | undefined> {
    this.#seen.add(address);
    try {
      const answer = await this.#gathered.answerOf(address);
      if (answer.address !== address && this.#seen.has(answer.address)) return undefined;
      this.#seen.add(answer.address);
      const leads = leadsOf(htmlIn(answer), answer.address, this.#tags);
      if (this.#scope.isSite && depth < mostDepth) this.#add(leads.links, depth + 1);
      return { page: await this.#gathered.page(answer, leads) };
    } catch (error) {
      if (error instanceof Unread) return { address, unread: error };
      throw error;
    }
  }

  /** Adds to the queue what is new and on the host. Pages about help come first, since not all may be read. */
  #add(addresses: readonly string[], depth: number): void {
    const isNew = (each: string): boolean =>
      !this.#seen.has(each) && !this.#queued.has(each) && this.#visitor.isHere(each);
    const added = addresses.filter(isNew);
    for (const each of added) this.#queued.add(each);
    const ordered = [...added.filter(speaksOfHelp), ...added.filter((each) => !speaksOfHelp(each))];
    this.#queue.push(...ordered.map((address) => ({ address, depth })));
  }
}

/**
 * Visits the pages, beginning with this one.
 *
 * @param tags - The tags of the widgets.
 */
export const crawl = (start: string, visitor: Visitor, tags: readonly string[], scope: Scope): AsyncGenerator<Visit> =>
  new Crawl(visitor, tags, scope).pages(start);
