// Photographs. `![What it shows](photos/name.jpg "Foto: Namn")`, or an `img` with an address that begins with
// `photos/`, is published in several sizes as AVIF, WebP and JPEG or PNG. The original is never published: it may
// reveal when and where it was taken. It is in the project's folder photos.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import image from '@11ty/eleventy-img';
import { problemInAlt, problemInPhoto } from './check.ts';
import { say } from '../../widgets/check/say.ts';
import { stop } from '../shared/stop.ts';
import type { BuiltEvent, EleventyConfig, Page } from '../generator/eleventy.types.ts';
import { writtenIn } from '../generator/content.ts';
import { project } from '../project.ts';

/** One file of a picture, as eleventy-img describes it. */
interface PictureFile {
  filename: string;
  outputPath: string;
  url: string;
  width: number;
  height: number;
  srcset: string;
  sourceType: string;
}

/** The files of a picture by format, each list from the narrowest. */
type Sizes = Record<string, PictureFile[]>;

/** The folder that keeps them between builds, since making them takes longer than everything else. */
const cache = join(project.cache, 'photos');
const widths = [320, 640, 960, 1280, 1920];

/** The width of a text column, unless the page sets another. */
const column = '(min-width: 42rem) 38rem, 100vw';

const written = /<p>(<img\b[^>]*? src="photos\/[^>]*>)<\/p>|<img\b[^>]*? src="photos\/[^>]*>/g;
const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** The problem with a picture: its address, then the expected value; `undefined` when it can be published. */
async function problemInPicture(src: string, alt?: string): Promise<string | undefined> {
  const problem = await problemInPhoto(src.replace(/^photos\//, ''));
  if (problem) return `${src}: ${problem}`;
  const inAlt = problemInAlt(alt, src);
  if (inAlt) return `${src}: alt: ${inAlt}`;
}

/** The picture in all its sizes, as eleventy-img describes them. */
const make = (src: string, useCache: boolean): Promise<Sizes> =>
  image(join(project.photos, src.replace(/^photos\//, '')), {
    widths,
    formats: ['avif', 'webp', src.endsWith('.png') ? 'png' : 'jpeg'],
    outputDir: cache,
    urlPath: '/photos/',
    useCache,
    // Takes a twentieth of the default's time, for files a third larger and still smaller than WebP.
    sharpAvifOptions: { effort: 1 },
    // A phone saves a photograph sideways, with the rotation in its metadata; the metadata are not published.
    fixOrientation: true,
  });

/** The sizes of a picture, from an earlier build or new. eleventy-img does not notice when a cached file is missing. */
async function found(src: string): Promise<Sizes> {
  const files = await make(src, true);
  const areThere = Object.values(files)
    .flat()
    .every(({ outputPath }) => existsSync(outputPath));
  return areThere ? files : make(src, false);
}

/** The pictures of this build, so that a picture on several pages is made once. */
const inThisBuild = new Map<string, Promise<Sizes>>();

function sizesOf(src: string): Promise<Sizes> {
  const sizes = inThisBuild.get(src) ?? found(src);
  inThisBuild.set(src, sizes);
  return sizes;
}

/** The default attributes of an `img`. */
const usual: Record<string, string> = { loading: 'lazy', decoding: 'async' };

/** One `img` as a `picture`. It keeps its attributes, except its size, which is the photograph's own. */
function picture(tag: string, made: Sizes): string {
  const sizes = attribute(tag, 'sizes') ?? column;
  const srcset = (list: PictureFile[]) => `srcset="${list.map((each) => each.srcset).join(', ')}" sizes="${sizes}"`;
  const [fallback = [], ...better] = Object.values(made).reverse();
  const widest = fallback.at(-1);
  if (!widest) throw new Error(say`${tag}: no size could be made of the picture`);
  const { url, width, height } = widest;
  const kept = ['alt', 'class', 'loading', 'decoding', 'fetchpriority'].flatMap((name) => {
    const value = attribute(tag, name) ?? usual[name];
    return value === undefined ? [] : `${name}="${value}"`;
  });
  const sources = better.reverse().map((list) => `<source type="${list[0]?.sourceType}" ${srcset(list)}>`);
  const img = `<img src="${url}" ${srcset(fallback)} width="${width}" height="${height}" ${kept.join(' ')}>`;
  return `<picture>${sources.join('')}${img}</picture>`;
}

/** A page with its photographs. A picture alone in a paragraph becomes a figure, with its title as the caption. */
export async function withPictures(
  html: string,
  inputPath: string,
  note: (files: PictureFile[]) => void = () => {},
): Promise<string> {
  if (!html.includes(' src="photos/')) return html;
  const pictures = await Promise.all(
    [...html.matchAll(written)].map(async ([whole, alone]) => {
      const tag = alone ?? whole;
      const src = attribute(tag, 'src') ?? '';
      const problem = await problemInPicture(src, attribute(tag, 'alt'));
      if (problem) stop([`${writtenIn(inputPath)}: ${problem}`]);
      const made = await sizesOf(src);
      note(Object.values(made).flat());
      if (!alone) return picture(tag, made);
      const caption = attribute(tag, 'title');
      return `<figure class="photo">${picture(tag, made)}${caption ? `<figcaption>${caption}</figcaption>` : ''}</figure>`;
    }),
  );
  return html.replace(written, () => pictures.shift() ?? '');
}

/** Keeps only the pictures that the site uses, so that a person removed from the site is in no folder. */
async function publish(used: Set<string>, folder: string): Promise<void> {
  if (used.size) await mkdir(folder, { recursive: true });
  for (const each of [cache, folder].filter(existsSync)) {
    const stale = (await readdir(each)).filter((name) => !used.has(name));
    await Promise.all(stale.map((name) => rm(join(each, name))));
  }
  await Promise.all([...used].map((name) => copyFile(join(cache, name), join(folder, name))));
}

export default function pictures(eleventyConfig: EleventyConfig): void {
  const used = new Set<string>();
  const note = (files: PictureFile[]) => files.forEach(({ filename }) => used.add(filename));
  eleventyConfig.on('eleventy.before', () => [used, inThisBuild].forEach((each) => each.clear()));
  eleventyConfig.addTransform('pictures', function (this: { page: Page }, content: string) {
    return this.page.outputPath?.endsWith('.html') ? withPictures(content, this.page.inputPath, note) : content;
  });
  // For the feeds, which contain a text before it becomes a page.
  eleventyConfig.addAsyncFilter('withPictures', (html: string, inputPath: string) =>
    withPictures(html, inputPath, note),
  );
  eleventyConfig.on('eleventy.after', async ({ directories, outputMode }: BuiltEvent) => {
    if (outputMode === 'fs') await publish(used, join(directories.output, 'photos'));
  });
}
