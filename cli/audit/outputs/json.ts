// The report for a program. `docs/examples/check/report.schema.json` describes it; a change that breaks it gets a new version.
import { sumOf, type Report } from '../report.ts';
import type { Words } from '../words/words.ts';
import { missedLine } from './terminal.ts';

export const jsonReport = (report: Report, words: Words): string =>
  `${JSON.stringify(
    {
      version: 1,
      hamn: report.hamn,
      language: words.lang,
      address: report.address,
      time: report.time,
      sum: sumOf(report),
      pages: report.pages,
      missed: report.missed.map((each) => ({ ...each, text: missedLine(each, words) })),
      findings: report.findings,
    },
    null,
    2,
  )}\n`;
