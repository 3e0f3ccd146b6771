// An Eleventy plugin that publishes one picture for each ambassador, and none for anyone else. Where there are no
// ambassadors, the three examples have theirs.
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '../_config/content.js';
import examples from './examples.js';
import { portrait } from './portrait.js';
import { pictureOf, readPeople } from './read.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Fills the folder with the pictures of these people. What lies there for others is removed. */
export async function publishPortraits(people, folder) {
  await mkdir(folder, { recursive: true });
  const wanted = new Set(people.map(pictureOf));
  const stale = (await readdir(folder)).filter((name) => !wanted.has(name));
  await Promise.all(stale.map((name) => rm(join(folder, name), { recursive: true })));
  await Promise.all(
    people.map((person) => {
      const { photo, seed } = person.portrait;
      const file = join(folder, pictureOf(person));
      return photo
        ? copyFile(join(contentFolder, 'photos', photo), file)
        : writeFile(file, portrait(seed, person.portrait));
    }),
  );
}

export default function ambassadors(eleventyConfig) {
  eleventyConfig.addWatchTarget(`./${relative('.', HERE)}/`);
  eleventyConfig.on('eleventy.after', async ({ directories, outputMode }) => {
    if (outputMode !== 'fs') return;
    const people = await readPeople();
    await publishPortraits(people.length ? people : examples, join(directories.output, 'portraits'));
  });
}
