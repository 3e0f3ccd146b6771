// Links from the manifest and the editors' data to the pages of each element.
import metadata from '../site/metadata.ts';
import { livePath, referencePath } from './addresses.ts';

/** The first version that has all elements. */
const since = '0.1.0';

/** A page about an element. */
interface Page {
  name: string;
  url: string;
}

/** The pages of an element: the reference, then the live page. */
export function pagesOf(className: string, tag = ''): [reference: Page, live: Page] {
  const short = tag.replace(/^hamn-/, '');
  return [
    { name: 'Reference', url: metadata.url + referencePath(short, className) },
    { name: 'Live, with the code to paste', url: metadata.url + livePath(short) },
  ];
}

/** An element in the manifest, with two fields that documentation tools read beside the standard ones. */
interface Element {
  name: string;
  tagName?: string;
  documentation?: string;
  since?: string;
}

/** Says in the manifest where each element is documented, and since when it exists. */
export const documented = {
  name: 'documented',
  packageLinkPhase({
    customElementsManifest,
  }: {
    customElementsManifest: { modules: { declarations: Element[] }[] };
  }): void {
    for (const each of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
      if (!each.tagName) continue;
      each.documentation = pagesOf(each.name, each.tagName)[0].url;
      each.since ??= since;
    }
  },
};
