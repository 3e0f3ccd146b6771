// Fetches what the audit of a page asks for, besides the page. What one page has asked for is kept for the next.
import { createHash } from 'node:crypto';
import type { AuditedPage } from '../../site/audit/types.ts';
import { textOf } from './charset.ts';
import type { Leads } from './read-page.ts';
import type { Answer } from './request.ts';
import { Unread } from './unread.ts';
import type { Visitor } from './visitor.ts';

const hashOf = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The day until which signed data is good; `undefined` if it is not signed data. */
function expiryIn(text: string): string | undefined {
  try {
    const { signed } = JSON.parse(text) as { signed: string };
    const { expires } = JSON.parse(signed) as { expires?: unknown };
    return typeof expires === 'string' ? expires : undefined;
  } catch {
    return undefined;
  }
}

export class Gathered {
  readonly #visitor: Visitor;
  /** Answers that the audit of the whole site will want as pages too. */
  readonly #answers: Map<string, Answer> | undefined;
  readonly #hashes = new Map<string, string>();
  readonly #expiries = new Map<string, string>();
  readonly #statuses = new Map<string, number>();
  /** Every file that was asked for, also those that gave nothing. */
  readonly #asked = new Set<string>();

  constructor(visitor: Visitor, isSite: boolean) {
    this.#visitor = visitor;
    this.#answers = isSite ? new Map() : undefined;
  }

  /** The answer of a page, which may have been asked for as a link to help. */
  async answerOf(address: string): Promise<Answer> {
    const known = this.#answers?.get(address);
    this.#answers?.delete(address);
    const answer = known ?? (await this.#visitor.get(address));
    this.#statuses.set(address, answer.status).set(answer.address, answer.status);
    return answer;
  }

  /** The page of an answer, with all that its audit asks for. */
  async page(answer: Answer, { scripts, data, help }: Leads): Promise<AuditedPage> {
    const { address, headers, body } = answer;
    for (const each of scripts)
      await this.#askForFile(each, ({ body: bytes }) => this.#hashes.set(each, hashOf(bytes)));
    for (const each of data) await this.#askForFile(each, (file) => this.#noteExpiry(each, file));
    for (const each of help) await this.#askForStatus(each);
    return {
      address,
      html: textOf(body, headers.get('content-type') ?? ''),
      policies: headers.has('content-security-policy') ? [headers.get('content-security-policy') ?? ''] : [],
      hashes: this.#hashes,
      statuses: this.#statusesOf([...help, ...scripts]),
      expiries: this.#expiries,
    };
  }

  /** The statuses of some addresses, as far as they are known. */
  #statusesOf(addresses: readonly string[]): Map<string, number> {
    return new Map([...this.#statuses].filter(([address]) => addresses.includes(address)));
  }

  async #askForFile(address: string, keep: (answer: Answer) => unknown): Promise<void> {
    if (this.#asked.has(address) || !this.#visitor.isHere(address)) return;
    this.#asked.add(address);
    const answer = await this.#visitor.get(address).catch(stopIfLater);
    if (answer) this.#statuses.set(address, answer.status);
    if (answer?.status === 200 && !answer.isCut) keep(answer);
  }

  #noteExpiry(address: string, { body }: Answer): void {
    const expires = expiryIn(new TextDecoder().decode(body));
    if (expires !== undefined) this.#expiries.set(address, expires);
  }

  async #askForStatus(address: string): Promise<void> {
    if (this.#statuses.has(address) || this.#asked.has(address) || !this.#visitor.isHere(address)) return;
    this.#asked.add(address);
    try {
      const answer = await this.#visitor.get(address, { isHeadOnly: !this.#answers });
      this.#statuses.set(address, answer.status);
      this.#answers?.set(address, answer);
    } catch (error) {
      if (isSilence(error)) this.#statuses.set(address, 0);
      else stopIfLater(error);
    }
  }
}

/** Whether the server gave no answer. */
const isSilence = (error: unknown): boolean =>
  error instanceof Unread && ['no-answer', 'too-slow'].includes(error.reason);

/** A server that asks us to come back later gets no more requests. Any other error concerns one file alone. */
function stopIfLater(error: unknown): undefined {
  if (!(error instanceof Unread) || error.reason === 'later') throw error;
}
