// A page to send: all of it in one file, without script, on screen and on paper.
import { severities, type Severity } from '../../../site/audit/types.ts';
import { escaped } from '../../../site/shared/html.ts';
import { repeated, sumOf, type Repeated, type Report } from '../report.ts';
import type { Words } from '../words/words.ts';
import { missedLine, sumLine } from './terminal.ts';

const styles = `
:root { color-scheme: light dark; --page: #fff; --text: #1b1b1b; --line: #767676; --wrong: #b3261e; --old: #7a4f00; --advice: #0a5a8a }
@media (prefers-color-scheme: dark) { :root { --page: #15191c; --text: #eee; --line: #8c8c8c; --wrong: #ffb4ab; --old: #ffcf7d; --advice: #9bd0ff } }
html { background: var(--page); color: var(--text) }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
h1, h2, h3 { line-height: 1.25 }
h2 { border-bottom: .25rem solid; padding-bottom: .25rem; margin-top: 2.5rem }
.wrong, .broken { color: var(--wrong) }
.old { color: var(--old) }
.advice { color: var(--advice) }
.verdict { border-left: .375rem solid; padding-left: .75rem; font-size: 1.5rem; font-weight: bold; line-height: 1.3 }
.sum { font-weight: bold }
article { border: 1px solid var(--line); border-radius: .5rem; padding: 0 1rem; margin: 1rem 0; break-inside: avoid }
dt { font-weight: bold }
dd { margin: 0 0 .75rem }
h1, dd, li, pre { overflow-wrap: anywhere }
pre { white-space: pre-wrap; border-left: .25rem solid var(--line); padding-left: .75rem; margin: 0 }
ul { padding-left: 1.25rem }
@media print {
  :root { color-scheme: light; --page: #fff; --text: #000; --line: #767676; --wrong: #b3261e; --old: #7a4f00; --advice: #0a5a8a }
  details::details-content { content-visibility: visible; block-size: auto }
  body { margin: 0; max-width: none; font-size: 10.5pt }
}
`;

/** The worst severity that was found. */
const worstOf = ({ findings }: Report): Severity | 'none' =>
  severities.find((each) => findings.some(({ severity }) => severity === each)) ?? 'none';

/** How many pages with the same finding are seen at once. The rest can be unfolded, and are printed. */
const mostPages = 20;

const listed = (items: readonly string[]): string => `<ul>${items.map((each) => `<li>${each}</li>`).join('')}</ul>`;

const row = (name: string, value: string): string => `<dt>${escaped(name)}</dt><dd>${value}</dd>`;

function placesOf({ places, found }: Repeated, words: Words): string {
  const named = places.map(({ place, found: own }) =>
    found === undefined && own ? `${escaped(place)} <code>${escaped(own)}</code>` : escaped(place),
  );
  const rest = named.slice(mostPages);
  const first = listed(named.slice(0, mostPages));
  return rest.length
    ? `${first}<details><summary>${escaped(words.morePages(rest.length))}</summary>${listed(rest)}</details>`
    : first;
}

function articleOf(repeat: Repeated, words: Words): string {
  const { found } = repeat;
  const { title, happens, todo, right, code } = repeat.finding;
  const source = right?.source ? ` <small>(${escaped(words.source(right.source, right.checked))})</small>` : '';
  return `<article>
<h3>${escaped(title)}</h3>
${happens ? `<p>${escaped(happens)}</p>\n` : ''}<dl>
${row(words.html.where, placesOf(repeat, words))}
${found ? row(words.found, `<pre>${escaped(found)}</pre>`) : ''}
${right ? row(words.right, escaped(right.text) + source) : ''}
${todo ? row(words.todo, escaped(todo)) : ''}
${code ? row(words.paste, `<pre>${escaped(code)}</pre>`) : ''}
</dl>
</article>`;
}

function groupOf(severity: Severity, { findings }: Report, words: Words): string {
  const found = repeated(findings.filter((each) => each.severity === severity));
  const articles = found.map((each) => articleOf(each, words)).join('\n');
  return found.length
    ? `<section>\n<h2 class="${severity}">${escaped(words.severities[severity])}</h2>\n${articles}\n</section>`
    : '';
}

export function htmlReport(report: Report, words: Words): string {
  const title = escaped(words.html.title(new URL(report.address).host));
  const missed = report.missed.map((each) => escaped(missedLine(each, words)));
  return `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="verdict ${worstOf(report)}">${escaped(report.pages.length ? words.verdict(sumOf(report)) : words.noPage)}</p>
${report.pages.length ? `<p class="sum">${escaped(sumLine(report, words))}</p>` : ''}
<p>${escaped(words.html.about(report.time.slice(0, 10), report.hamn))} ${escaped(words.html.explain)}</p>
${severities.map((each) => groupOf(each, report, words)).join('\n')}
${missed.length ? `<section>\n<h2>${escaped(words.missed)}</h2>\n${listed(missed)}\n</section>` : ''}
<section>
<h2>${escaped(words.html.pages(report.pages.length))}</h2>
${listed(report.pages.map(escaped))}
</section>
</main>
</body>
</html>
`;
}
