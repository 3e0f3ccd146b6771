// Writes docs/languages.md: which phrase has a source in which language, and who has read it.
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { meanings, readLanguages, type LanguagePhrase, type PhraseStatus } from '../widgets/phrases/read.ts';

const signs: Record<PhraseStatus, string> = {
  official: 'O',
  ngo: 'N',
  'opensource-ui': 'u',
  commissioned: 'C',
  own: 'w',
};
const languages = readLanguages();

const row = (cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
const sign = (phrase?: LanguagePhrase): string => (phrase ? signs[phrase.status] + (phrase.reviewed ? '✓' : '') : '·');

const coverage = [
  row(['phrase', 'what it means', ...languages.map(({ code }) => code)]),
  row(['---', '---', ...languages.map(() => ':-:')]),
  ...Object.entries(meanings).map(([key, { meaning, safety }]) =>
    row([safety ? `**\`${key}\`**` : `\`${key}\``, meaning, ...languages.map(({ phrases }) => sign(phrases[key]))]),
  ),
];

const summary = languages.map(({ code, name, dir, collected, phrases }) => {
  const found = Object.keys(phrases).length;
  const read = Object.values(phrases).filter(({ reviewed }) => reviewed).length;
  return row([code, name, dir, `${found} of ${Object.keys(meanings).length}`, read || 'none yet', collected]);
});

const text = `# Languages

<!-- Written by docs/languages.ts. Change widgets/phrases/, not this file. -->

Each language is one file in \`widgets/phrases/\`, with the source of each phrase. Nothing in them is translated by us
or by a machine: a phrase stands there because someone has printed it. What nobody has printed falls back to Swedish, marked
\`lang="sv"\`. How to have a language read or added: [Translating](translating.md).

${row(['code', 'name', 'direction', 'phrases with a source', 'read by a speaker', 'collected'])}
${row(['---', '---', '---', '---', '---', '---'])}
${summary.join('\n')}

## Phrase by phrase

**O** an authority, **N** an organisation of the field, **u** the translators of an open program (about another place), **C**
ordered for this, **w** our own words for what the source says in others (Swedish and English alone), **✓** read in its place by a speaker, **·** nobody. The bold ones are what a person in danger needs.

${coverage.join('\n')}

\`/oversattning/<code>/\` on the site shows each of them in its place. Easy Swedish and sign language: see
[Translating](translating.md).

The widgets' other words, such as what is folded away in a hotline card, are our own. They exist in Swedish and English.
`;

await writeFile('docs/languages.md', await format(text, { parser: 'markdown', printWidth: 120 }));
