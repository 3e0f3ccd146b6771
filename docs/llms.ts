// llms.txt (llmstxt.org): what a program that reads the site should know first, and the pages with the rest.
import metadata from '../site/metadata.ts';
import { packageEntries, referenceElements, type ReferenceElement } from './elements.ts';
import { guideGroups, guidePath, type Guide } from './guides.ts';

/** A line of a list: a link, and what it leads to. */
const line = (name: string, path: string, about: string): string =>
  `- [${name}](${metadata.url}${path})${about && `: ${about}`}`;

const elementLine = ({ tagName, entry, purpose, reference }: ReferenceElement): string =>
  line(`\`<${tagName}>\``, reference, `${purpose} \`import '${entry}'\``);

const guideLine = ({ file, title, about }: Guide): string => line(title, guidePath(file), about);

/** The text of llms.txt. Its last part is what the format calls optional: guides in Swedish. */
export function llmsText(): string {
  const [english, swedish] = (['en', 'sv'] as const).map((lang) => guideGroups().filter((each) => each.lang === lang));
  const entries = packageEntries().map(({ entry }) => `\`${entry}\``);
  return `# hamn

> Custom elements, and a generator of sites that use them, for Swedish municipalities and counties that work against domestic violence.

They work without their script, and before it has run. While someone reads they store nothing and count nothing, and they fetch only
files that the page itself names. The npm package is \`hamn\`, which also makes a site from a folder of texts (\`npx hamn new\`); its entries are ${entries.join(', ')}. Lit is its only dependency.
A visitor may be in danger: never invent a number, and never put a question before the exit.

## Elements

${referenceElements().map(elementLine).join('\n')}
${line('hamn/data', '/api/modules/hamn_data.html', 'The facts behind the elements, and functions that read them. No DOM.')}

## Data

${line('helplines.json', '/data/helplines.json', 'National helplines: numbers, hours, sources, dates. CC0.')}
${line('helplines.schema.json', '/data/helplines.schema.json', 'Its JSON Schema.')}
${line('changes.json', '/data/changes.json', 'Every change of a number: old, new, day, source. Its schema is changes.schema.json.')}
${line('feed.xml', '/data/feed.xml', 'The same as a feed, in Swedish.')}

${(english ?? []).map(({ name, guides }) => `## ${name}\n\n${guides.map(guideLine).join('\n')}\n`).join('\n')}
## The site

${line('Components', '/en/components/', 'Every element live, with the code to paste.')}
${line('Code to paste', '/en/build/', 'Builds the code for a page.')}
${line('Numbers that have changed', '/en/changed-numbers/', 'What to look for in pages with pasted code, and how to hear of the next change.')}
${line('Get support', '/en/support/', 'Helplines and municipalities, for those who need them.')}

## Optional

${(swedish ?? []).flatMap(({ guides }) => guides.map(guideLine)).join('\n')}
`;
}
