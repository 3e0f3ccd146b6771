// What the lines with a municipality's colours do, on the page that shows them.
import { municipalityColours } from '../_config/snippets.js';

export const data = { permalink: '/css/municipality.css', eleventyExcludeFromCollections: true };

export const render = ({ builder }) => `${municipalityColours(builder).replace(':root', '.municipality')}\n`;
