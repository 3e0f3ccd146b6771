// The site: its subjects, each a folder of its own, in the order in which they are added.
import { checkSite } from './check/index.ts';
import type { EleventyConfig } from './generator/eleventy.types.ts';
import { begin } from './generator/finished.ts';
import { isWatching } from './generator/watching.ts';
import { program, project } from './project.ts';

const subjects = [
  'generator',
  'layout',
  'home',
  'support',
  'municipalities',
  'programme',
  'news',
  'ambassadors',
  'plan',
  'warnings',
  'pictures',
  'components',
  'builder',
  'embed',
  'translations',
  // The last: it looks at what the others have built.
  'check',
];

/** What `plugin.ts` in the folder of a subject exports. */
interface Subject {
  default: (eleventyConfig: EleventyConfig) => void;
}

export default async function (eleventyConfig: EleventyConfig): Promise<void> {
  begin(eleventyConfig.directories.output);
  // Before a subject reads the settings, which could not say in which file a slip of the pen is.
  // `npm run build` has noted all in its first step.
  await checkSite({ hasNotes: isWatching() });
  // One after the other: what is noted last is noted when all else is done.
  eleventyConfig.setEventEmitterMode('sequential');
  for (const subject of subjects) {
    const { default: plugin } = (await import(`./${subject}/plugin.ts`)) as Subject;
    eleventyConfig.addPlugin(plugin);
  }
}

export const config = {
  dir: { input: program.pages, output: project.output },
  markdownTemplateEngine: 'njk',
  htmlTemplateEngine: 'njk',
};
