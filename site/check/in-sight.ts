// Whether a finished page shows its way out and its numbers, whatever an owner's templates and style sheets do.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { say } from '../../widgets/check/say.ts';
import { inLine } from '../../widgets/check/words.ts';
import type { BuiltPage } from '../generator/eleventy.types.ts';
import { isFramed, withoutUnseen } from './finished-page.ts';
import { replacements } from '../owner/replaced.ts';
import { program, project } from '../project.ts';
import { hidingIn, type Hiding } from './hiding.ts';
import { ownStyles } from './own-templates.ts';
import { canReach, type Chain, type Seen } from './selectors.ts';

type Element = DefaultTreeAdapterTypes.Element;

const seen = ({ tagName, attrs }: Element): Seen => ({
  tag: tagName,
  attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
});

const isExit = ({ tag, attributes }: Seen): boolean => tag === 'hamn-quick-exit' && !('inline' in attributes);
const isNumber = ({ tag, attributes }: Seen): boolean => tag === 'a' && /^tel:/.test(attributes.href ?? '');

/** The chains of a page that end with the exit, a number to call, or something in them. */
function* chainsIn(nodes: readonly object[], around: Chain = []): Generator<Chain> {
  for (const node of nodes as Element[]) {
    if (!('tagName' in node)) continue;
    const chain = [...around, seen(node)];
    if (chain.some((each) => isExit(each) || isNumber(each))) yield chain;
    yield* chainsIn(node.childNodes, chain);
  }
}

/** The chains of all pages, each once, with a page that has it. */
function chainsOf(pages: readonly BuiltPage[]): { chain: Chain; page: BuiltPage }[] {
  const all = new Map<string, { chain: Chain; page: BuiltPage }>();
  for (const page of pages) {
    if (!page.outputPath?.endsWith('.html')) continue;
    for (const chain of chainsIn(parse(page.content).childNodes)) {
      // Which number it is makes no difference.
      const key = JSON.stringify(chain).replace(/"href":"tel:[^"]*"/g, '');
      if (!all.has(key)) all.set(key, { chain, page });
    }
  }
  return [...all.values()];
}

/** What hides something in the owner's sheets, but not in the one of ours that a sheet takes the place of. */
function ownHiding(): [file: string, hiding: Hiding][] {
  const places = new Map(replacements().map(({ file, path }) => [file, join(program.site, path)]));
  return ownStyles().flatMap((file) => {
    const ours = places.get(file);
    const known = new Set(ours && hidingIn(ours, readFileSync(ours, 'utf8')).map(({ key }) => key));
    return hidingIn(file, readFileSync(file, 'utf8'))
      .filter(({ key }) => !known.has(key))
      .map((each): [string, Hiding] => [file, each]);
  });
}

const nameOf = (element: Seen | undefined): string => {
  const name = element?.attributes.class?.trim().split(/\s+/)[0];
  return `<${element?.tag ?? ''}${name ? ` class="${name}"` : ''}>`;
};

/**
 * The rules in the owner's style sheets that hide the exit or a number to call, or something around them.
 *
 * @param pages - The built pages.
 */
export function problemsInStyles(pages: readonly BuiltPage[]): string[] {
  const hiding = ownHiding();
  const chains = hiding.length ? chainsOf(pages) : [];
  return hiding.flatMap(([file, { selectors, parents, property, line }]) => {
    for (const { chain } of chains)
      for (const [i, element] of chain.entries())
        if (selectors.some((each) => canReach(each, chain.slice(0, i + 1), parents))) {
          const what = chain.some(isExit) ? say`the way out` : say`a number to call`;
          return [say`${file}: ${property}: hides ${what} in ${nameOf(element)}; expected it in sight${inLine(line)}`];
        }
    return [];
  });
}

/** What in HTML keeps an element, and all in it, from being seen or pressed. */
const closes = ({ tag, attributes }: Seen): boolean =>
  'hidden' in attributes ||
  'inert' in attributes ||
  (tag !== 'html' && 'popover' in attributes) ||
  (['details', 'dialog'].includes(tag) && !('open' in attributes));

/** Pages whose exit, or first numbers, an owner's template has put inside something closed or hidden. */
export function problemsInTemplates(pages: readonly BuiltPage[], writtenIn: (inputPath: string) => string): string[] {
  if (!existsSync(project.templates)) return [];
  const isHelp = ({ attributes }: Seen): boolean => attributes.class === 'help';
  return chainsOf(pages).flatMap(({ chain, page }) => {
    const closed = chain.find(closes);
    if (!closed || !chain.some((each) => isExit(each) || isHelp(each))) return [];
    const what = chain.some(isExit) ? say`the way out` : say`a number to call`;
    return say`${writtenIn(page.inputPath)}: ${what} is inside ${nameOf(closed)}, which is closed; expected it in sight`;
  });
}

/** What the templates of ours that have the way out, or the numbers, include or contain. */
const parts = {
  exit: /hamn-quick-exit|layout\/(exit|header)\.njk/,
  help: /layout\/help\.njk|class="help/,
};

/** The owner's templates that leave out what hamn's own of the same path have, such as a header without the exit. */
export const templatesWithout = (part: keyof typeof parts): string[] =>
  replacements()
    .filter(({ file, path }) => {
      const [own, ours] = [file, join(program.site, path)].map((each) => readFileSync(each, 'utf8'));
      return (
        path.endsWith('.njk') &&
        parts[part].test(ours ?? '') &&
        !parts[part].test(own ?? '') &&
        !own?.includes(`hamn/${path}`)
      );
    })
    .map(({ file }) => file);

/** The templates of ours that write the foot of a page, or are around it. */
const around = /^layout\/(footer-help|footer|base\.layout)\.njk$/;

/**
 * A note when finished pages have no number to call. Pages with hamn's own templates all have some.
 *
 * @param pages - The built pages.
 */
export function notesInNumbers(pages: readonly BuiltPage[], writtenIn: (inputPath: string) => string): string[] {
  const own = replacements();
  if (!own.length) return [];
  const without = pages.filter(
    ({ url, outputPath, content }) =>
      outputPath?.endsWith('.html') && !isFramed(url) && !/<a\b[^>]*\shref="tel:/.test(withoutUnseen(content)),
  );
  const [first] = without;
  if (!first) return [];
  const file = own.find(({ path }) => around.test(path))?.file ?? writtenIn(first.inputPath);
  return [
    say`${file}: ${without.length} pages have no number to call, such as ${first.url}; expected {% include "layout/footer-help.njk" %}, as hamn's own footer has it`,
  ];
}
