// The table of docs/faults.md, from the same list as the tests.
import { format } from 'prettier';
import { faults } from './list.ts';

const row = (cells: string[]) => `| ${cells.join(' | ')} |`;

const text = `# Faults tried, and what happened

<!-- Written by docs/faults.ts. Change test/browsers/faults/list.ts, not this file. -->

\`test/browsers/faults.test.ts\` makes each of these on a page with every widget, in Chromium and, where they are installed, in Firefox
and WebKitGTK; those marked * in Chromium alone. Each time three numbers must be links in sight, of which one is
pressed and must answer; then Exit this page is pressed and must leave. Where the widgets run, nothing of the page may be seen while it is held
down, and nothing of ours may be thrown.

${row(['what', 'goes wrong', 'what a person has'])}
${row(['---', '---', '---'])}
${faults
  .flatMap(({ group, faults: listed }) =>
    listed.map(({ fault, happens, devtools, alone }) =>
      row([group, `${fault}${devtools || alone ? ' *' : ''}`, happens]),
    ),
  )
  .join('\n')}

What a fault of the button itself or of its destination does is in [Safety](safety.md).
`;

/** The whole page. */
export const table = (): Promise<string> => format(text, { parser: 'markdown', printWidth: 120 });
