// hamn check <address>: visits the pages, audits each, and makes the report.
import type { AuditedPage, Finding } from '../../site/audit/types.ts';
import { crawl, type Scope } from './crawl.ts';
import type { Known } from './known.ts';
import { inOrder, type Missed, type Report, type ToldFinding } from './report.ts';
import type { Visitor } from './visitor.ts';
import type { Words } from './words/words.ts';

/** Finds more in a page than its HTML says, besides what was found before. `--browser` passes one. */
export type Look = (page: AuditedPage, before: readonly Finding[]) => Promise<Finding[]>;

export interface Asked {
  address: string;
  scope: Scope;
  visitor: Visitor;
  known: Known;
  /** The words of the report, for the language of the first page: `sv`, or nothing if no page was read. */
  wordsFor: (lang: string) => Words;
  /** Looks at each page in a browser too. */
  look?: Look | undefined;
  /** Hears of each page that was read. */
  onPage?: ((pages: number, address: string) => void) | undefined;
}

const tellIn =
  ({ findings, lang }: Words, { tell }: Known) =>
  (finding: Finding): ToldFinding => {
    const own = Object.hasOwn(findings, finding.id) ? findings[finding.id as keyof typeof findings] : undefined;
    return { ...finding, ...(own?.(finding.names ?? []) ?? tell(finding, lang)) };
  };

/** The language that a page says that it is in: `sv` of `<html lang="sv-SE">`. */
export const languageIn = (html: string): string =>
  /<html\b[^>]*?\slang\s*=\s*["']?([a-z]{2,3})\b/i.exec(html)?.[1]?.toLowerCase() ?? '';

export async function check({ address, scope, visitor, known, wordsFor, look, onPage }: Asked): Promise<Report> {
  let lang = '';
  const pages: string[] = [];
  const missed: Missed[] = [];
  const findings: Finding[] = [];
  for await (const visit of crawl(address, visitor, known.facts.tags, scope)) {
    if ('unread' in visit) {
      missed.push({ address: visit.address, reason: visit.unread.reason, detail: visit.unread.detail });
      continue;
    }
    if (!pages.length) lang = languageIn(visit.page.html);
    pages.push(visit.page.address);
    onPage?.(pages.length, visit.page.address);
    const found = known.audit(visit.page, known.facts);
    findings.push(...found, ...((await look?.(visit.page, found)) ?? []));
  }
  const words = wordsFor(lang);
  return {
    language: words.lang,
    hamn: known.facts.version,
    address,
    time: new Date().toISOString(),
    pages,
    missed,
    findings: inOrder(findings.map(tellIn(words, known))),
  };
}
