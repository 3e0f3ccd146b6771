// Answers what a page asks for in the browser, which itself reaches no server. Files of the page's host come through the
// visitor, with all its manners; our own files at another host, from the package; all else stays away.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTTPRequest } from 'puppeteer-core';
import type { AuditedPage, AuditFacts } from '../../../site/audit/types.ts';
import { program } from '../../../site/project.ts';
import type { Answer } from '../request.ts';
import type { Visitor } from '../visitor.ts';

/** What an audit needs to see. Pictures, fonts and films change nothing in it. */
const wanted = new Set(['document', 'stylesheet', 'script', 'fetch', 'xhr']);

/** The most files that one page may ask for. */
const mostFiles = 60;

type Response = Parameters<HTTPRequest['respond']>[0];

export class Answers {
  readonly #visitor: Visitor;
  readonly #facts: AuditFacts;
  readonly #known = new Map<string, Promise<Answer | undefined>>();

  constructor(visitor: Visitor, facts: AuditFacts) {
    this.#visitor = visitor;
    this.#facts = facts;
  }

  /** Answers one page. Returns the scripts that were not fetched, as a list that grows. */
  serve(page: AuditedPage): { answer: (request: HTTPRequest) => Promise<void>; untried: string[] } {
    const untried: string[] = [];
    let files = 0;
    const answer = async (request: HTTPRequest): Promise<void> => {
      const isPage = request.isNavigationRequest() && request.frame()?.parentFrame() === null;
      const response = isPage
        ? pageResponse(request, page)
        : (files += 1) > mostFiles
          ? undefined
          : await this.#find(request);
      if (!response && request.resourceType() === 'script') untried.push(request.url());
      // The page may be gone by now.
      await (response ? request.respond(response) : request.abort('blockedbyclient')).catch(() => undefined);
    };
    return { answer, untried };
  }

  async #find(request: HTTPRequest): Promise<Response | undefined> {
    const address = request.url().replace(/#.*/s, '');
    if (request.method() !== 'GET' || request.isNavigationRequest() || !wanted.has(request.resourceType()))
      return undefined;
    const own = this.#ownFile(address);
    if (own) return own;
    const answer = this.#visitor.isHere(address) ? await this.#ask(address) : undefined;
    if (!answer || answer.isCut) return undefined;
    const { status, headers, body } = answer;
    return { status, contentType: headers.get('content-type') ?? '', headers: allowOf(headers), body };
  }

  /** A file is asked for once in an audit. */
  #ask(address: string): Promise<Answer | undefined> {
    const known = this.#known.get(address) ?? this.#visitor.get(address).catch(() => undefined);
    this.#known.set(address, known);
    return known;
  }

  /** A file of the installed version at another host, as the package has it. */
  #ownFile(address: string): Response | undefined {
    const { version, files } = this.#facts;
    const file = Object.keys(files[version] ?? {}).find((each) => address.endsWith(`/v/${version}/${each}`));
    const path = file && join(program.widgetsBuilt, file);
    if (!path || this.#visitor.isHere(address) || !existsSync(path)) return undefined;
    return {
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: readFileSync(path),
    };
  }
}

/** Which other origins may read a file. */
const allowOf = (headers: Headers): Record<string, string> => {
  const allowed = headers.get('access-control-allow-origin');
  return allowed ? { 'access-control-allow-origin': allowed } : {};
};

/** The page, as it was read; nothing for any other page that it wants to go to. */
const pageResponse = (request: HTTPRequest, { address, html, policies }: AuditedPage): Response | undefined =>
  request.url().replace(/#.*/s, '') === address
    ? {
        contentType: 'text/html; charset=utf-8',
        headers: policies.length ? { 'content-security-policy': policies.join(', ') } : {},
        body: html,
      }
    : undefined;
