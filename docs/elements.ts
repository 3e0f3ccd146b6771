// The elements as the reference shows them: from the manifest, the package's entries, and one example each.
import { existsSync, readFileSync } from 'node:fs';
import { findMunicipality } from '../widgets/data/index.ts';
import { sure } from '../site/shared/sure.ts';
import { livePath, referencePath } from './addresses.ts';
import metadata from '../site/metadata.ts';
import siteWidgets from '../site/components/widgets.ts';

/** An entry of a list in the manifest. */
export interface Item {
  name: string;
  kind?: string;
  static?: boolean;
  readonly?: boolean;
  reflects?: boolean;
  attribute?: string;
  type?: { text: string };
  default?: string;
  description?: string;
}

/** An element in the manifest. */
export interface Declaration {
  name: string;
  tagName: string;
  members?: Item[];
  events?: Item[];
  slots?: Item[];
  cssProperties?: Item[];
  cssParts?: Item[];
  cssStates?: Item[];
}

/** An element with its names and addresses. */
export interface ReferenceElement extends Declaration {
  /** The name of its file and its page: `quick-exit`. */
  short: string;
  /** The entry of the package: `hamn/quick-exit`. */
  entry: string;
  title: string;
  purpose: string;
  /** The path of its page in the reference. */
  reference: string;
  /** The path of its live page on the site. */
  live: string;
  /** A listener for its own event, if it has one. */
  listener?: string;
  /** Its example, as one writes it. */
  example: string;
  /** The same to try on a page of the reference: the exit leaves no page, pictures are the site's own. */
  demo: string;
}

/** The published entries of the package that contain code, with the source of each. A generated entry has none: its guide describes it. */
export function packageEntries(): { entry: string; source: string }[] {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, { types?: string; default?: string } | string | null>;
  };
  return Object.entries(exports).flatMap(([path, target]) => {
    if (!target || typeof target === 'string' || !target.types || !target.default) return [];
    const source = target.types.replace(/^\.\/dist\/types\/(.*)\.d\.ts$/, 'widgets/$1.ts');
    return existsSync(source) ? [{ entry: `hamn${path.slice(1)}`, source }] : [];
  });
}

const kalmar = '0880';
const { fullName, domain } = sure(findMunicipality(kalmar), kalmar);

const person = (picture: string): string => `<hamn-ambassador-gallery>
  <figure>
    <img src="${picture}" alt="Drawn portrait: a man with a beard, in a jacket" width="400" height="500">
    <blockquote>A pledge in his own words.</blockquote>
    <figcaption>Exempel A, head teacher, <data value="${kalmar}">Kalmar</data></figcaption>
  </figure>
</hamn-ambassador-gallery>`;

const exit = `<hamn-quick-exit>
  <a href="${metadata.exit}">Exit this page</a>
</hamn-quick-exit>`;

const banner = (src: string): string => `<hamn-alert-banner county="08" src="${src}">
  <a href="https://www.smhi.se/">See weather warnings at SMHI</a>
</hamn-alert-banner>`;

const card = `<hamn-hotline-card line="kvinnofridslinjen">
  <a href="tel:116016">Kvinnofridslinjen 116 016</a>
</hamn-hotline-card>`;

const block = `<hamn-contact-block municipality="${kalmar}" src="/data/municipalities/${kalmar}.json">
  <address>${fullName}, <a href="https://${domain}/">${domain}</a></address>
</hamn-contact-block>`;

const haven = `<hamn-haven municipality="${kalmar}" src="/data/municipalities/${kalmar}.json">
  <a href="https://${domain}/">Stöd</a>
</hamn-haven>`;

const stateListener = `const card = document.querySelector('hamn-hotline-card');
const show = () => console.log(card.state);
card.addEventListener('hamn-state-change', show);
show(); // The first event may have come before.`;

const leaveListener = `document.addEventListener('hamn-leave', () => {
  document.querySelector('form')?.reset(); // What the page must forget.
});`;

/** The example of each element, a listener for its event, and how a page of the reference shows it. */
const examples: Record<string, { example: string; listener?: string; demo?: string }> = {
  'quick-exit': {
    example: exit,
    listener: leaveListener,
    demo: exit.replace('<hamn-quick-exit>', '<hamn-quick-exit inline demo>'),
  },
  'hotline-card': { example: card, listener: stateListener },
  'contact-block': { example: block },
  'ambassador-gallery': {
    example: person('/portraits/man.jpg'),
    demo: person('../site/ambassadors/portraits/exempel-a.svg'),
  },
  'alert-banner': { example: banner('/warnings.json'), demo: banner('/data/smhi-warnings.sample.json') },
  haven: { example: haven },
};

/** All elements, in the order of the site. */
export function referenceElements(manifest = 'dist/custom-elements.json'): ReferenceElement[] {
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    modules: { declarations?: Partial<Declaration>[] }[];
  };
  const declared = modules.flatMap(({ declarations = [] }) => declarations);
  return siteWidgets.map(({ name: short, tag, title, purpose }) => {
    const element = sure(
      declared.find(({ tagName }) => tagName === tag),
      tag,
    ) as Declaration;
    const { example, listener, demo = example } = sure(examples[short], short);
    return {
      ...element,
      short,
      entry: `hamn/${short}`,
      title: sure(title.en, short),
      purpose: sure(purpose.en, short),
      reference: referencePath(short, element.name),
      live: livePath(short),
      ...(listener && { listener }),
      example,
      demo,
    };
  });
}
