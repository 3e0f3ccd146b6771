// An Eleventy plugin that publishes one drawing for each ambassador who has no photograph, and for the three of the
// example on the gallery's own page. None is there for anyone else.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { portrait } from './portrait.js';
import { examplePeople, readPeople } from './read.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Fills the folder with the drawings of these people. What lies there for others is removed. */
export async function publishPortraits(people, folder) {
  await mkdir(folder, { recursive: true });
  const drawn = new Map(people.filter((each) => !each.portrait.photo).map((each) => [`${each.id}.svg`, each.portrait]));
  const stale = (await readdir(folder)).filter((name) => !drawn.has(name));
  await Promise.all([
    ...stale.map((name) => rm(join(folder, name), { recursive: true })),
    ...[...drawn].map(([name, look]) => writeFile(join(folder, name), portrait(look.seed, look))),
  ]);
}

export default function ambassadors(eleventyConfig) {
  eleventyConfig.addWatchTarget(`./${relative('.', HERE)}/`);
  eleventyConfig.on('eleventy.after', async ({ directories, outputMode }) => {
    if (outputMode !== 'fs') return;
    const people = [...(await readPeople()), ...(await examplePeople())];
    await publishPortraits(people, join(directories.output, 'portraits'));
  });
}
