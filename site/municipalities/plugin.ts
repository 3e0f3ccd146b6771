// A page for each municipality of the site.
import { contact as en } from '../../widgets/phrases/en.ts';
import { contact as sv } from '../../widgets/phrases/sv.ts';
import type { BuiltEvent, EleventyConfig } from '../generator/eleventy.types.ts';
import { counties } from '../../widgets/data/index.ts';
import municipalities, { checkedDay } from './municipalities.ts';
import { area, county, exampleMunicipality } from './place.ts';
import { writeContacts } from './published.ts';
import words from './words.ts';

const countiesByName = [...counties].sort((one, other) => one.name.localeCompare(other.name, 'sv'));

export default function plugin(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addGlobalData('municipalities', municipalities);
  eleventyConfig.addGlobalData('county', county);
  eleventyConfig.addGlobalData('counties', countiesByName);
  eleventyConfig.addGlobalData('area', area);
  eleventyConfig.addGlobalData('exampleMunicipality', exampleMunicipality);
  // The phrases of the contact block, for pages that show the contacts themselves.
  eleventyConfig.addGlobalData('contactWords', { sv, en });
  eleventyConfig.addGlobalData('municipalityWords', words);
  eleventyConfig.addNunjucksFilter('checkedDay', checkedDay);
  // After the package's own data, which `generator` copies.
  eleventyConfig.on('eleventy.after', async ({ directories, outputMode }: BuiltEvent) => {
    if (outputMode === 'fs') await writeContacts(directories.output);
  });
}
