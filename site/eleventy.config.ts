// The site: its subjects, each in a folder of its own, in the order that Eleventy adds them.
import { checkSite } from './check/index.ts';
import type { EleventyConfig } from './generator/eleventy.types.ts';
import { extend } from './generator/extend.ts';
import { begin } from './generator/finished.ts';
import { withoutEmbedding } from './generator/embedding.ts';
import { isWatching } from './generator/watching.ts';
import { program, project } from './project.ts';

/** The exports of `plugin.ts` in a subject's folder. */
interface Subject {
  default: (eleventyConfig: EleventyConfig) => void;
}

const subjects: Record<string, () => Promise<Subject>> = {
  generator: () => import('./generator/plugin.ts'),
  layout: () => import('./layout/plugin.ts'),
  home: () => import('./home/plugin.ts'),
  support: () => import('./support/plugin.ts'),
  municipalities: () => import('./municipalities/plugin.ts'),
  paper: () => import('./paper/plugin.ts'),
  programme: () => import('./programme/plugin.ts'),
  news: () => import('./news/plugin.ts'),
  ambassadors: () => import('./ambassadors/plugin.ts'),
  plan: () => import('./plan/plugin.ts'),
  warnings: () => import('./warnings/plugin.ts'),
  pictures: () => import('./pictures/plugin.ts'),
  components: () => import('./components/plugin.ts'),
  builder: () => import('./builder/plugin.ts'),
  try: () => import('./try/plugin.ts'),
  embed: () => import('./embed/plugin.ts'),
  translations: () => import('./translations/plugin.ts'),
  about: () => import('./about/plugin.ts'),
  search: () => import('./search/plugin.ts'),
  // The last: it checks the output of the others.
  check: () => import('./check/plugin.ts'),
};

export default async function (eleventyConfig: EleventyConfig): Promise<void> {
  begin(eleventyConfig.directories.output);
  // The check runs before a subject reads the settings, which could not name the file of a syntax error. `npm run
  // build` has shown all notes in its first step.
  await checkSite({ hasNotes: isWatching() });
  // The pages of the program may be in node_modules, and a project's .gitignore names that folder.
  eleventyConfig.ignores.delete('**/node_modules/**');
  eleventyConfig.setUseGitIgnore(false);
  // Runs listeners one after the other: the listener added last runs when all others are done.
  eleventyConfig.setEventEmitterMode('sequential');
  const { default: metadata } = await import('./metadata.ts');
  const names = Object.keys(subjects);
  for (const name of metadata.embedding ? names : withoutEmbedding(names, eleventyConfig)) {
    const subject = await subjects[name]?.();
    if (name === 'check') await extend(eleventyConfig);
    if (subject) eleventyConfig.addPlugin(subject.default);
  }
}

export const config = {
  dir: { input: program.pages, output: project.output },
  markdownTemplateEngine: 'njk',
  htmlTemplateEngine: 'njk',
};
