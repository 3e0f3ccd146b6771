// What of a page is hamn: the elements, the scripts, the frames, and the comment of the code to paste.
import { isUnread, closest, type Page, type Tag } from './page.ts';
import type { Audited } from './found.ts';

/** A script of hamn in a page. */
export interface Script {
  tag: Tag;
  /** The address as the page writes it. */
  address: string;
  /** The attribute that has the address: `src` in a script that runs. */
  attribute: string;
  /** The file in a version: `hamn.js`, `widgets/quick-exit.js`. */
  file: string;
  version: string | undefined;
}

/** The marks around a value that a word processor has changed. */
export const marks = /^[”“″„«»’]+|[”“″„«»’]+$/g;

const version = String.raw`(\d+\.\d+\.\d+)`;
const inAddress = new RegExp(String.raw`(?:/v/|hamn@|[\w]-)${version}(?=/|\.)`);

/** The name of a widget: `quick-exit`. */
const namesOf = (tags: readonly string[]): string[] => tags.map((each) => each.replace('hamn-', ''));

/** The whole address, if it can be known. */
export function wholeAddress(address: string, { page, sent }: Pick<Audited, 'page' | 'sent'>): string | undefined {
  const base = page.tags
    .find(({ name, attributes }) => name === 'base' && attributes.has('href'))
    ?.attributes.get('href');
  const from =
    base && URL.canParse(base, sent.address || undefined)
      ? new URL(base, sent.address || undefined).href
      : sent.address;
  return URL.canParse(address, from || undefined) ? new URL(address, from || undefined).href : undefined;
}

/** The path of a file of hamn in an address, and how sure its name is. */
function fileIn(address: string, { facts }: Audited): { file: string; isSure: boolean } | undefined {
  const [path = ''] = address.split(/[?#]/);
  const own = path.startsWith(`${facts.site}/`) || inAddress.test(path);
  const [, name] =
    new RegExp(String.raw`(?:^|/)(hamn|frame|${namesOf(facts.tags).join('|')})(?:[-.]${version})?(?:\.min)?\.js$`).exec(
      path,
    ) ?? [];
  if (!name || (name === 'frame' && !own)) return undefined;
  const isWidget = name !== 'hamn' && name !== 'frame';
  return { file: isWidget ? `widgets/${name}.js` : `${name}.js`, isSure: own };
}

/** The comment on the first line of the code: `<!-- hamn 0.1.0 · 2026-11-23 · https://…/bygg/ -->`. */
export const traces = ({ comments }: Page): { version: string; start: number; value: string }[] =>
  comments.flatMap(({ value, start }) => {
    const [, found] = new RegExp(`^\\s*hamn ${version}\\b`).exec(value) ?? [];
    return found ? [{ version: found, start, value }] : [];
  });

/** The elements of hamn that the page shows. */
export const elementsOf = ({ page, facts }: Audited): Tag[] =>
  page.tags.filter((each) => facts.tags.includes(each.name) && !closest(each.around, isUnread));

export const isExit = ({ name }: Tag): boolean => name === 'hamn-quick-exit';

/** The frames of hamn, each with the name of its widget. */
export function framesOf({ page, facts }: Audited): { tag: Tag; widget: string; address: string }[] {
  const path = new RegExp(`/embed/(${namesOf(facts.tags).join('|')})(?:/|$)`);
  return page.tags.flatMap((tag) => {
    const address = tag.attributes.get('src') ?? tag.attributes.get('data-src') ?? '';
    const [, widget] = tag.name === 'iframe' ? (path.exec(address) ?? []) : [];
    return widget ? [{ tag, widget, address }] : [];
  });
}

/** The scripts of hamn, also those that do not run. A name that others may have too counts only beside our elements. */
export function scriptsOf(audited: Audited): Script[] {
  const { page, facts } = audited;
  const isHere = page.tags.some(({ name }) => facts.tags.includes(name)) || traces(page).length > 0;
  return page.tags
    .filter(({ name }) => name === 'script')
    .flatMap((tag) => {
      const found = [...tag.attributes].flatMap(([attribute, value]): Script[] => {
        const address = value.trim().replace(marks, '');
        const known = fileIn(address, audited);
        if (!known || !(known.isSure || isHere)) return [];
        return [{ tag, address, attribute, file: known.file, version: inAddress.exec(address)?.[1] }];
      });
      return found.slice(0, 1);
    });
}

/** A text of a script that imports hamn, or names its file. */
const loads = /\bimport\s*\(?\s*['"`]hamn\b|\bhamn(?:-\d+\.\d+\.\d+)?\.js\b|\/v\/\d+\.\d+\.\d+\/widgets\//;

/** Whether a text of a script loads hamn. */
export const isLoadedInside = ({ page }: Audited): boolean =>
  page.tags.some(
    (each) =>
      each.name === 'script' &&
      !each.attributes.has('src') &&
      each.children.some((child) => 'value' in child && loads.test(child.value)),
  );
