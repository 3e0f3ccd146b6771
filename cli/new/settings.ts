// The file hamn.yaml of a new project.
import { randomUUID } from 'node:crypto';
import { version } from '../peers.ts';
import type { Language } from '../words/words.ts';
import { authorityOf, nameOf, type Answers, type Place } from './answers.ts';
import { comment, written } from './yaml.ts';

type Comments = Record<
  | 'top'
  | 'url'
  | 'place'
  | 'all'
  | 'municipality'
  | 'title'
  | 'owner'
  | 'contact'
  | 'demonstration'
  | 'exit'
  | 'discreet'
  | 'feedId'
  | 'version'
  | 'more',
  string
>;

const comments: Record<Language, Comments> = {
  sv: {
    top: 'Inställningarna för webbplatsen. Spara filen, så byggs webbplatsen om när hamn start är igång.',
    url: 'Adressen där webbplatsen ska ligga, utan snedstreck på slutet. Ändra den innan du publicerar.',
    place: 'Länets kod, med citattecken. Varje kommun i länet får en egen sida.',
    all: 'Hela landet: varje kommun i Sverige får en egen sida.',
    municipality: 'Kommunens kod, med citattecken. Webbplatsen är kommunens egen.',
    title: 'Webbplatsens namn och en mening om den, på svenska och engelska.',
    owner: 'Vem som ger ut webbplatsen.',
    contact: 'Vem som svarar på frågor om arbetet. Lägg till email eller phone om du har en egen.',
    demonstration:
      'true: varje sida säger att det här är en demonstration och inte en myndighets webbplats.\nSkriv false när utgivaren har sagt ja till att publicera.',
    exit: 'Vart knappen Lämna sidan leder: en vardaglig, snabb sida som är likadan för alla.',
    discreet:
      'Ett namn som inte avslöjar något för den som råkar se skärmen. Flikar om stöd och delade länkar har det.\nMed discreetTitles: true har alla flikar bara det namnet.',
    feedId: 'Ändra aldrig den här raden: nyheternas id i flödena görs av den.',
    version: 'Versionen av hamn som filen är gjord för. npx hamn upgrade ändrar den.',
    more: `Mer som går att ställa in. Ta bort # framför raden som du vill ha.

languages:            # språken; det första är huvudspråket
  sv: Svenska
  en: English
logo:                 # en fil i mappen public, med bredd och höjd i bildpunkter
  src: /logo.svg
  width: 40
  height: 48
links:                # fler länkar längst ner på varje sida
  sv:
    - name: Vår webbplats
      url: https://www.example.se/
colours:              # färgerna; för lite kontrast stoppar bygget
  light:
    water: '#0b5563'`,
  },
  en: {
    top: 'The settings of the site. Save the file, and the site is built again while hamn start runs.',
    url: 'The address where the site will be, without a slash at its end. Change it before you publish.',
    place: 'The code of the county, in quotation marks. Each of its municipalities gets a page.',
    all: 'The whole country: each municipality of Sweden gets a page.',
    municipality: "The code of the municipality, in quotation marks. The site is the municipality's own.",
    title: 'The name of the site and a sentence about it, in Swedish and English.',
    owner: 'Who publishes the site.',
    contact: 'Who answers questions about the work. Add email or phone if you have one of your own.',
    demonstration:
      "true: every page says that this is a demonstration and not an authority's site.\nWrite false when the publisher has agreed to publish.",
    exit: 'Where the button Exit this page leads: an everyday, fast page that is the same for everyone.',
    discreet:
      'A name that reveals nothing to somebody who sees the screen. Tabs about support and shared links have it.\nWith discreetTitles: true every tab has only that name.',
    feedId: 'Never change this line: the ids of the news in the feeds are made from it.',
    version: 'The version of hamn that the file is made for. npx hamn upgrade changes it.',
    more: `More settings. Remove the # before a line that you want.

languages:            # the languages; the first is the main one
  sv: Svenska
  en: English
logo:                 # a file in the folder public, with its width and height in pixels
  src: /logo.svg
  width: 40
  height: 48
links:                # more links at the foot of every page
  sv:
    - name: Vår webbplats
      url: https://www.example.se/
colours:              # the colours; too little contrast stops the build
  light:
    water: '#0b5563'`,
  },
};

function placeLines(place: Place, { place: county, municipality, all }: Comments): string {
  if (place.kind === 'county') return `${comment(county)}\ncounty: '${place.county.code}'`;
  if (place.kind === 'municipality') return `${comment(municipality)}\nmunicipality: '${place.municipality.code}'`;
  return `${comment(all)}\ncounty: all`;
}

export function settingsFor({ place, title, owner, url }: Answers, language: Language): string {
  const say = comments[language];
  const name = nameOf(place);
  const contact = authorityOf(place);
  return `${comment(say.top)}

${comment(say.url)}
url: ${written(url)}

${placeLines(place, say)}

${comment(say.title)}
title:
  sv: ${written(title)}
  en: ${written(`${name.en} free from violence`)}
description:
  sv: ${written(`Här finns nummer att ringa, din kommun, och vad som görs mot våld i nära relationer i ${name.sv}.`)}
  en: ${written(`Numbers to call, your municipality, and what is done against domestic violence in ${name.en}.`)}

${comment(say.owner)}
owner:
  name: ${written(owner)}

${comment(say.contact)}
contact:
  name: ${written(contact.name)}
  url: ${written(contact.url)}

${comment(say.demonstration)}
demonstration: true

${comment(say.exit)}
exit: https://www.smhi.se/

${comment(say.discreet)}
discreetTitles: false
discreetTitle:
  sv: ${written(name.sv)}
  en: ${written(name.en)}

${comment(say.version)}
hamn: ${version}

${comment(say.feedId)}
feedId: ${randomUUID()}

${comment(say.more)}
`;
}
