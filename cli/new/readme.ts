import type { Language } from '../words/words.ts';
import type { Answers } from './answers.ts';

const swedish = ({ title }: Answers): string => `# ${title}

En webbplats mot våld i nära relationer, byggd med hamn. Här finns bara era egna texter, bilder och inställningar. Resten kommer från hamn.

## Kommandon

| kommando | gör |
| --- | --- |
| \`npm start\` | bygger webbplatsen och visar den på http://localhost:8080. Den byggs om när ni sparar något |
| \`npm run check\` | kontrollerar allt ni har skrivit |
| \`npm run build\` | bygger webbplatsen i mappen \`dist/site\`, färdig att publicera |
| \`npm test\` | kontrollerar och bygger |
| \`npm run remove -- id\` | tar bort en ambassadör: uppgifterna, bilden och alla sidor |
| \`npm run release\` | sparar den här versionens filer i \`published\`, för den som har klistrat in dem |
| \`npm update hamn\` | hämtar en nyare version av hamn |
| \`npx hamn upgrade\` | berättar vad den nya versionen ändrar här, och skriver in nya namn i \`hamn.yaml\` om ni vill |

## Vad som finns var

| fil eller mapp | är |
| --- | --- |
| \`hamn.yaml\` | inställningarna: namn, adress, län eller kommun, färger |
| \`content/sv\`, \`content/en\` | era sidor. En sida tar platsen för hamns sida med samma namn |
| \`content/sv/nyheter\` | nyheter |
| \`ambassadors.yaml\` | ambassadörerna |
| \`plan.yaml\` | handlingsplanen |
| \`contacts.yaml\` | kommunernas nummer, med källor |
| \`photos\` | fotografier. Originalen publiceras aldrig |
| \`public\` | filer som publiceras som de är, till exempel en logotyp |
| \`templates\`, \`styles\` | mallar och stilmallar som ni har bytt ut. \`npx hamn eject\` visar vilka som går |
| \`published\` | filer som andra har klistrat in. De får aldrig ändras eller tas bort |

Börja med \`hamn.yaml\` och \`content/sv/tillganglighet.md\`.
`;

const english = ({ title }: Answers): string => `# ${title}

A site against domestic violence, built with hamn. Here are only your own texts, pictures and settings. The rest comes from hamn.

## Commands

| command | does |
| --- | --- |
| \`npm start\` | builds the site and shows it at http://localhost:8080. It is built again when you save something |
| \`npm run check\` | checks everything that you have written |
| \`npm run build\` | builds the site in the folder \`dist/site\`, ready to publish |
| \`npm test\` | checks and builds |
| \`npm run remove -- id\` | removes an ambassador: the entry, the picture and every page |
| \`npm run release\` | keeps this version's files in \`published\`, for whoever has pasted them |
| \`npm update hamn\` | gets a newer version of hamn |
| \`npx hamn upgrade\` | says what the new version changes here, and writes new names into \`hamn.yaml\` if you like |

## What is where

| file or folder | is |
| --- | --- |
| \`hamn.yaml\` | the settings: name, address, county or municipality, colours |
| \`content/sv\`, \`content/en\` | your pages. A page takes the place of hamn's page of the same name |
| \`content/sv/nyheter\` | news |
| \`ambassadors.yaml\` | the ambassadors |
| \`plan.yaml\` | the action plan |
| \`contacts.yaml\` | the municipalities' numbers, with sources |
| \`photos\` | photographs. The originals are never published |
| \`public\` | files that are published as they are, such as a logo |
| \`templates\`, \`styles\` | templates and style sheets that you have replaced. \`npx hamn eject\` lists what can be |
| \`published\` | files that others have pasted. They must never change or go |

Begin with \`hamn.yaml\` and \`content/sv/tillganglighet.md\`.
`;

export const readmeFor: Record<Language, (answers: Answers) => string> = { sv: swedish, en: english };
