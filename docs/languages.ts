// Writes docs/languages.md: the phrases with a source in each language, and those that a speaker has reviewed.
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { checkedLanguages } from '../widgets/phrases/check.ts';
import { meanings, type LanguagePhrase, type PhraseStatus } from '../widgets/phrases/read.ts';

const signs: Record<PhraseStatus, string> = {
  official: 'O',
  ngo: 'N',
  'opensource-ui': 'u',
  commissioned: 'C',
  own: 'w',
};
const languages = checkedLanguages();

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

Each language is one file in \`widgets/phrases/\`, with the source of each phrase. Neither we nor a machine translated any of
them: every phrase has been printed somewhere. A phrase without a source is shown in Swedish, marked \`lang="sv"\`. To have a language
reviewed or added, see [Translating](translating.md).

${row(['code', 'name', 'direction', 'phrases with a source', 'reviewed by a speaker', 'collected'])}
${row(['---', '---', '---', '---', '---', '---'])}
${summary.join('\n')}

## Phrase by phrase

The source of each phrase: **O** an authority, **N** an organisation in the field, **u** the translators of an open program (about something
else), **C** commissioned for hamn, **w** our own words where the source uses others (Swedish and English only), **·** no source.
**✓** reviewed in its place by a speaker. A person in danger needs the bold phrases.

${coverage.join('\n')}

The site's pages \`/oversattning/<code>/\` show each phrase in its place. For easy Swedish and sign language, see
[Translating](translating.md).

The widgets' other words, such as the collapsed details of a hotline card, are our own. They exist in Swedish and English.
`;

await writeFile('docs/languages.md', await format(text, { parser: 'markdown', printWidth: 120 }));
