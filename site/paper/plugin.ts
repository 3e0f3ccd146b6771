// What leaves the screen: a sheet for each municipality and for the support page, and cards to cut out.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltEvent, EleventyConfig } from '../generator/eleventy.types.ts';
import { addScripts } from '../generator/scripts.ts';
import layoutWords from '../layout/words.ts';
import metadata from '../metadata.ts';
import municipalities, { type ShownMunicipality } from '../municipalities/municipalities.ts';
import { sheet, strip, type CardKind } from './cards.ts';
import { checkedOn, forEveryone, hoursOf, moreLines, nameOf, ownNumbers, type PaperLanguage } from './numbers.ts';
import { poster, posterFacts, posterInside } from './poster.ts';
import { scripts } from './scripts.ts';
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

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function writeSheets(output: string): void {
  for (const municipality of [undefined, ...municipalities()])
    for (const lang of languages)
      for (const kind of kinds) {
        write(join(output, address(kind, municipality, lang)), sheet(kind, municipality, lang));
      }
}

/** The address of the poster, beside the page of the widget that it is about. */
const posterAddress = (lang: PaperLanguage): string =>
  `${layoutWords[lang].componentsPage}haven/${lang === 'sv' ? 'affisch' : 'poster'}.svg`;

function writePosters(output: string): void {
  if (!metadata.embedding) return;
  for (const lang of languages) write(join(output, posterAddress(lang)), poster(lang));
}

export default function paper(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addGlobalData('paperWords', words);
  eleventyConfig.addGlobalData('posterFacts', () =>
    Object.fromEntries(languages.map((lang) => [lang, posterFacts(lang)])),
  );
  eleventyConfig.addNunjucksFilter('posterInside', posterInside);
  if (metadata.embedding) addScripts(eleventyConfig, scripts);
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
  eleventyConfig.on('eleventy.after', ({ directories, outputMode }: BuiltEvent) => {
    if (outputMode !== 'fs') return;
    writeSheets(directories.output);
    writePosters(directories.output);
  });
}
