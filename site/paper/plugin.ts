// What leaves the screen: a sheet for each municipality and for the support page, and cards to cut out.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BuiltEvent, EleventyConfig } from '../generator/eleventy.types.ts';
import layoutWords from '../layout/words.ts';
import metadata from '../metadata.ts';
import municipalities, { type ShownMunicipality } from '../municipalities/municipalities.ts';
import { sheet, strip, type CardKind } from './cards.ts';
import { checkedOn, forEveryone, hoursOf, moreLines, nameOf, ownNumbers, type PaperLanguage } from './numbers.ts';
import words from './words.ts';

/** The name of each sheet of cards. It says as little as the cards. */
const names: Record<PaperLanguage, Record<CardKind, string>> = {
  sv: { plain: 'kort', withCode: 'kort-qr' },
  en: { plain: 'cards', withCode: 'cards-qr' },
};

const languages = Object.keys(words).filter((lang): lang is PaperLanguage => lang in metadata.languages);
const kinds = ['plain', 'withCode'] as const;

/** The address of a sheet of cards: a municipality's, or the one with national numbers alone. */
const address = (kind: CardKind, municipality: ShownMunicipality | undefined, lang: PaperLanguage): string =>
  `${layoutWords[lang].supportPage}${municipality ? `${municipality.slug}/` : ''}${names[lang][kind]}.svg`;

async function writeSheet(output: string, ...of: [CardKind, ShownMunicipality | undefined, PaperLanguage]) {
  const file = join(output, address(...of));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, sheet(...of));
}

async function writeSheets(output: string): Promise<void> {
  for (const municipality of [undefined, ...municipalities()])
    await Promise.all(languages.flatMap((lang) => kinds.map((kind) => writeSheet(output, kind, municipality, lang))));
}

export default function paper(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addGlobalData('paperWords', words);
  eleventyConfig.addNunjucksFilter('paperNumbers', forEveryone);
  eleventyConfig.addNunjucksFilter('paperLines', moreLines);
  eleventyConfig.addNunjucksFilter('paperOwn', ownNumbers);
  eleventyConfig.addNunjucksFilter('paperHours', hoursOf);
  eleventyConfig.addNunjucksFilter('paperName', nameOf);
  eleventyConfig.addNunjucksFilter('paperChecked', checkedOn);
  eleventyConfig.addNunjucksFilter('cardStrip', strip);
  eleventyConfig.addNunjucksFilter(
    'cardSheet',
    (lang: PaperLanguage, kind: CardKind, municipality?: ShownMunicipality) => address(kind, municipality, lang),
  );
  eleventyConfig.on('eleventy.after', async ({ directories, outputMode }: BuiltEvent) => {
    if (outputMode === 'fs') await writeSheets(directories.output);
  });
}
