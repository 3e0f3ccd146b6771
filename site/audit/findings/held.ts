// Our script where a browser does not run it: something waits for a consent, a touch, or forever.
import { short, type Audited, type Found } from '../found.ts';
import { scriptsOf, type Script } from '../ours.ts';
import { closest } from '../page.ts';

/** The types that a browser runs: none, a module, and those of the standard for JavaScript. */
const runs =
  /^\s*(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))?\s*$/i;

/** What holds a script back, as its tag or the tag around it says. */
function holds({ tag, attribute }: Script): string | undefined {
  const { attributes } = tag;
  const around = closest(
    tag.around,
    ({ name, attributes }) => name === 'noscript' || (name === 'template' && !attributes.has('shadowrootmode')),
  );
  if (around) return `<${around.name}>`;
  const type = attributes.get('type') ?? '';
  if (!runs.test(type)) return `type="${type}"`;
  if (attribute !== 'src') return `${attribute}="…"`;
  const consent = attributes.get('data-cookieconsent')?.trim();
  if (consent && !/^(?:ignore|necessary)$/i.test(consent)) return `data-cookieconsent="${consent}"`;
  return attributes.has('nomodule') ? 'nomodule' : undefined;
}

/** The tag as it runs: `data-src` is `src` again, and the type is that of a module. */
const freed = ({ tag, attribute, address }: Script): string => {
  const kept = ['integrity', 'crossorigin', 'referrerpolicy', 'nonce'].flatMap((name) => {
    const value = tag.attributes.get(name);
    return value === undefined ? [] : [`${name}="${value}"`];
  });
  return `<script ${['type="module"', `src="${attribute === 'src' ? (tag.attributes.get('src') ?? '') : address}"`, ...kept].join(' ')}></script>`;
};

/** A script that is loaded once more, and runs there, is not missed. */
export function heldFindings(audited: Audited): Found[] {
  const scripts = scriptsOf(audited).filter(({ file }) => file !== 'frame.js');
  const isRun = scripts.some((each) => !holds(each));
  const isHere = audited.page.tags.some(({ name }) => audited.facts.tags.includes(name));
  if (isRun || !isHere) return [];
  return scripts.flatMap((each): Found[] => {
    const by = holds(each);
    return by
      ? [{ id: 'script-held', start: each.tag.start, found: short(each.tag.written), names: [by], code: freed(each) }]
      : [];
  });
}

/** Whether a browser runs a script. */
export const isRun = (script: Script): boolean => !holds(script);
