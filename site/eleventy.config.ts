// The site: its subjects, each in a folder of its own, in the order that Eleventy adds them.
import { checkSite } from './check/index.ts';
import type { EleventyConfig } from './generator/eleventy.types.ts';
import { begin } from './generator/finished.ts';
import { ignoreEmbedding } from './generator/embedding.ts';
import { isWatching } from './generator/watching.ts';
import { program, project } from './project.ts';

/** The exports of `plugin.ts` in a subject's folder. */
interface Subject {
  default: (eleventyConfig: EleventyConfig) => void;
}

const subjects: (() => Promise<Subject>)[] = [
  () => import('./generator/plugin.ts'),
  () => import('./layout/plugin.ts'),
  // The subjects after it write their files while Pagefind makes its index.
  () => import('./search/plugin.ts'),
  () => import('./home/plugin.ts'),
  () => import('./support/plugin.ts'),
  () => import('./facts/plugin.ts'),
  () => import('./municipalities/plugin.ts'),
  () => import('./paper/plugin.ts'),
  () => import('./programme/plugin.ts'),
  () => import('./news/plugin.ts'),
  () => import('./ambassadors/plugin.ts'),
  () => import('./plan/plugin.ts'),
  () => import('./warnings/plugin.ts'),
  () => import('./pictures/plugin.ts'),
  () => import('./components/plugin.ts'),
  // Every page has an example of the builder's: its exit. The texts about accessibility and privacy name what `about` knows.
  () => import('./builder/plugin.ts'),
  () => import('./about/plugin.ts'),
];

/** The pages for webmasters who paste the widgets elsewhere. An owner can do without them: `embedding: false`. */
const embedding: (() => Promise<Subject>)[] = [
  () => import('./try/plugin.ts'),
  () => import('./audit/plugin.ts'),
  () => import('./embed/plugin.ts'),
  () => import('./integrations/plugin.ts'),
  () => import('./translations/plugin.ts'),
  () => import('./changes/plugin.ts'),
];

/** When all data is there: the owner's own, then the check of the output of all others. */
const last: (() => Promise<Subject>)[] = [
  () => import('./generator/shared-data.ts'),
  () => import('./generator/extend.ts'),
  () => import('./check/plugin.ts'),
];

export default async function (eleventyConfig: EleventyConfig): Promise<void> {
  begin(eleventyConfig.directories.output);
  // The check runs before a subject reads the settings, which could not name the file of a syntax error. `npm run
  // build` of the repository has shown all notes in its first step.
  await checkSite({ hasNotes: isWatching() || program.isCompiled });
  // The pages of the program may be in node_modules, and a project's .gitignore names that folder.
  eleventyConfig.ignores.delete('**/node_modules/**');
  eleventyConfig.setUseGitIgnore(false);
  // Runs listeners one after the other: the listener added last runs when all others are done.
  eleventyConfig.setEventEmitterMode('sequential');
  const { default: metadata } = await import('./metadata.ts');
  if (!metadata.embedding) ignoreEmbedding(eleventyConfig);
  for (const subject of [...subjects, ...(metadata.embedding ? embedding : []), ...last]) {
    const { default: plugin } = await subject();
    await eleventyConfig.addPlugin(plugin);
  }
}

export const config = {
  dir: { input: program.pages, output: project.output },
  markdownTemplateEngine: 'njk',
  htmlTemplateEngine: 'njk',
  // No page reads package.json.
  keys: { package: false },
};
