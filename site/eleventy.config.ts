// The site: its subjects, each in a folder of its own, in the order that Eleventy adds them.
import { checkSite } from './check/index.ts';
import type { EleventyConfig } from './generator/eleventy.types.ts';
import { extend } from './generator/extend.ts';
import { begin } from './generator/finished.ts';
import { withoutEmbedding } from './generator/embedding.ts';
import { isWatching } from './generator/watching.ts';
import { program, project } from './project.ts';

const subjects = [
  'generator',
  'layout',
  'home',
  'support',
  'municipalities',
  'paper',
  'programme',
  'news',
  'ambassadors',
  'plan',
  'warnings',
  'pictures',
  'components',
  'builder',
  'try',
  'embed',
  'translations',
  'about',
  'search',
  // The last: it checks the output of the others.
  'check',
];

/** The exports of `plugin.ts` in a subject's folder. */
interface Subject {
  default: (eleventyConfig: EleventyConfig) => void;
}

export default async function (eleventyConfig: EleventyConfig): Promise<void> {
  begin(eleventyConfig.directories.output);
  // The check runs before a subject reads the settings, which could not name the file of a syntax error. `npm run
  // build` has shown all notes in its first step.
  await checkSite({ hasNotes: isWatching() });
  // Runs listeners one after the other: the listener added last runs when all others are done.
  eleventyConfig.setEventEmitterMode('sequential');
  const { default: metadata } = await import('./metadata.ts');
  for (const subject of metadata.embedding ? subjects : withoutEmbedding(subjects, eleventyConfig)) {
    const { default: plugin } = (await import(`./${subject}/plugin.ts`)) as Subject;
    if (subject === 'check') await extend(eleventyConfig);
    eleventyConfig.addPlugin(plugin);
  }
}

export const config = {
  dir: { input: program.pages, output: project.output },
  markdownTemplateEngine: 'njk',
  htmlTemplateEngine: 'njk',
};
