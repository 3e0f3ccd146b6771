// Builds the files to paste, the npm modules and the published data, with the hash of each pasted file.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { problemsInData } from '../check/data.ts';
import { checkedLanguages } from '../phrases/check.ts';
import { meanings } from '../phrases/read.ts';
import { measured } from './integrity.ts';
import { publishedSchema } from './schemas.ts';
import { noTrust, placesIn } from './trust-text.ts';

const widgets = ['quick-exit', 'hotline-card', 'ambassador-gallery', 'contact-block', 'alert-banner', 'haven'];

const pasted = ['hamn.js', ...widgets.map((name) => `widgets/${name}.js`), 'frame.js', 'first.js'];

const write = (file: string, content: unknown): Promise<void> =>
  writeFile(`dist/${file}`, `${JSON.stringify(content, null, 2)}\n`);

/** The files in which an owner's build writes the owner's keys: those that read facts. The minifier must leave the text alone. */
const trusting = [
  'hamn.js',
  'widgets/hotline-card.js',
  'widgets/contact-block.js',
  'widgets/haven.js',
  'modules/signed/trust.js',
];

async function refuseWithoutTrust(): Promise<void> {
  for (const file of trusting) {
    const found = placesIn(await readFile(`dist/${file}`, 'utf8'));
    if (found !== 1) throw new Error(`dist/${file}: expected the text '${noTrust}' once, found ${found}`);
  }
}

async function publishData(): Promise<void> {
  const data = await import('../data/index.ts');
  const helplines = data.publishHelplines();
  const { publishChanges } = await import('../data/changes.ts');
  const municipalities = data.publishMunicipalities();
  for (const stale of data.upkeep(new Date())) console.warn(`Old data: ${stale}`);
  await mkdir('dist/data/municipalities', { recursive: true });
  for (const name of ['helplines', 'municipality', 'changes'])
    await write(`data/${name}.schema.json`, publishedSchema(name));
  await write('data/helplines.json', helplines);
  await write('data/changes.json', publishChanges());
  await write('data/languages.json', { meanings, languages: checkedLanguages() });
  await cp('widgets/phrases/language.schema.json', 'dist/data/language.schema.json');
  for (const municipality of municipalities) await write(`data/municipalities/${municipality.code}.json`, municipality);
}

try {
  // Check first, so that a problem leaves the previous build untouched.
  const { problems } = problemsInData();
  if (problems.length) throw new Error(`Problems in the data:\n${problems.join('\n')}`);
  for (const part of ['modules', 'widgets', 'data']) await rm(`dist/${part}`, { recursive: true, force: true });
  for (const mode of ['modules', 'hamn', 'frame', 'first', ...widgets]) await build({ mode });
  await refuseWithoutTrust();
  await cp('LICENSE', 'dist/LICENSE');
  await publishData();
  await write('integrity.json', measured('dist', pasted));
} catch (error) {
  // The message is enough: a stack trace helps nobody with a problem in the data.
  console.error((error as Error).message);
  process.exitCode = 1;
}
