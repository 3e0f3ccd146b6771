// SARIF 2.1.0, for the tools that gather findings of many programs.
import { createHash } from 'node:crypto';
import type { Severity } from '../../../site/audit/types.ts';
import type { Report, ToldFinding } from '../report.ts';
import type { Words } from '../words/words.ts';
import { plain } from './plain.ts';

const levels: Record<Severity, string> = { wrong: 'error', broken: 'error', old: 'warning', advice: 'note' };

/** The same finding has the same fingerprint next week, on whichever line it is then. */
const fingerprint = ({ id, address, found }: ToldFinding): string =>
  createHash('sha256')
    .update(JSON.stringify([id, address, found]))
    .digest('hex')
    .slice(0, 32);

const messageOf = ({ title, happens, todo, found, right }: ToldFinding, words: Words): string =>
  [title, happens, todo, found && `${words.found}: ${found}`, right && `${words.right}: ${right.text}`]
    .filter((each) => each)
    .map((each) => plain(String(each)))
    .join('\n');

export function sarifReport({ hamn, time, findings, pages }: Report, words: Words): string {
  const ids = [...new Set(findings.map(({ id }) => id))];
  const report = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'hamn',
            version: hamn,
            semanticVersion: hamn,
            language: words.lang,
            rules: ids.map((id) => ({ id })),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: pages.length > 0, endTimeUtc: time }],
        results: findings.map((each) => ({
          ruleId: each.id,
          ruleIndex: ids.indexOf(each.id),
          level: levels[each.severity],
          message: { text: messageOf(each, words) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: each.address },
                region: { startLine: each.line, startColumn: each.column, snippet: { text: each.found } },
              },
            },
          ],
          partialFingerprints: { 'hamn/v1': fingerprint(each) },
        })),
      },
    ],
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
