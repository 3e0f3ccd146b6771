// The front page of the reference, as Markdown: what hamn is, how to install it, a first example, the elements, the guides.
import version from '../site/generator/version.ts';
import words from '../site/layout/words.ts';
import { packageEntries, referenceElements, type ReferenceElement } from './elements.ts';
import { guideGroups, type Group } from './guides.ts';

const fence = '```';

/** The first example: the exit and a card, for a page that a bundler such as Vite reads. */
const firstExample = (elements: ReferenceElement[]): string => {
  const shown = elements.filter(({ short }) => ['quick-exit', 'hotline-card'].includes(short));
  return `${shown.map(({ example }) => example).join('\n')}
<script type="module">
${shown.map(({ entry }) => `  import '${entry}';`).join('\n')}
</script>`;
};

/** An element as a section: its tag, one line, its links, and the element itself. */
const section = ({ title, tagName, purpose, reference, live, demo }: ReferenceElement): string =>
  `### ${title}

\`<${tagName}>\` ${purpose} [Reference](${reference}) · [Live, with the code to paste](${live})

<div class="hamn-live">
${demo}
</div>
`;

const entry = ({ file, title, about }: Group['guides'][number]): string =>
  `- [${title}](${file})${about && `: ${about}`}`;

const group = ({ name, lang, guides }: Group): string =>
  `<div lang="${lang}">

### ${name}

${guides.map(entry).join('\n')}

</div>
`;

/** What stands under /v/. */
function versions(): string {
  return `## Versions

This is the reference of hamn ${version}. The site keeps the files to paste of every released version, unchanged, under
\`/v/<version>/\`: \`/v/${version}/hamn.js\`, \`/v/${version}/widgets/quick-exit.js\`, and their hashes in
\`/v/${version}/integrity.json\`. The reference itself is of the newest version only; it is not under \`/v/\`.
[All versions](${words.en.versionsPage}). [What stays stable](versions.md), and [what changed](changelog.md).
`;
}

/** One line of links: a guide for each framework. */
const frameworks = (): string =>
  guideGroups()
    .flatMap(({ guides }) => guides)
    .filter(({ file }) => file.startsWith('frameworks/'))
    .map(({ file, title }) => `[${title}](${file})`)
    .join(' · ');

/** The whole front page. */
export function frontPage(): string {
  const elements = referenceElements();
  const data = packageEntries().filter(({ entry: name }) => name === 'hamn/data');
  return `hamn is a set of custom elements, and a site that uses them, for Swedish municipalities and counties that work against domestic
violence. They work without their script, and before it has run; while someone reads they store nothing and count nothing.

${fence}sh
npm install hamn
${fence}

${frameworks()}

hamn is not on npm yet: do not install that name from there until it is. Run \`npm pack\` in a clone of hamn, and
\`npm install ./hamn-${version}.tgz\` in your project. Without npm, [paste the code](/en/build/) or [copy the files](embedding.md).

## A first example

In the HTML of a page that a bundler such as Vite reads:

${fence}html
${firstExample(elements)}
${fence}

The exit is already in the corner of this page. The card is below, with the other elements.

## The elements

${elements.map(section).join('\n')}
${data.length ? `The facts behind them, and functions that read them, are in [\`hamn/data\`](/api/modules/hamn_data.html): no element, no DOM.\n` : ''}
## Guides

${guideGroups().map(group).join('\n')}
${versions()}
## For programs

[\`llms.txt\`](/llms.txt) lists these pages. The [manifest](npm.md#editors) and the editors' data are in the package. [Search](/en/search/#code)
finds words in all guides and in the reference.
`;
}
