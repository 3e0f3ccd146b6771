// The hashes of our scripts: a browser refuses a file with another hash, and runs any file without one.
import { short, type Audited, type Found } from '../found.ts';
import { scriptsOf, wholeAddress, type Script } from '../ours.ts';
import { scriptTag } from './elements.ts';
import { isRun } from './held.ts';

/** The hashes in an attribute that a browser compares. Any other text there has no effect. */
const hashesIn = ({ tag }: Script): string[] =>
  (tag.attributes.get('integrity') ?? '')
    .split(/\s+/)
    .filter((each) => /^sha(?:256|384|512)-[\w+/-]+=*(?:\?|$)/.test(each));

/** The hash of a file: of its bytes if they were fetched, or else the published one of its version. */
function rightHash({ address, file, version }: Script, { sent, facts, page }: Audited): string | undefined {
  const whole = wholeAddress(address, { page, sent }) ?? address;
  const fetched = sent.hashes.get(whole) ?? sent.hashes.get(address);
  const isPublished = version && whole.startsWith(`${facts.site}/v/${version}/`);
  return fetched ?? (isPublished ? facts.files[version]?.[file] : undefined);
}

/** Whether a script comes from another origin than the page. Without the page's address, only a whole address does. */
function isElsewhere({ address }: Script, { sent }: Audited): boolean {
  if (!/^(?:https?:)?\/\//i.test(address)) return false;
  return (
    !sent.address ||
    !URL.canParse(address, sent.address) ||
    new URL(address, sent.address).origin !== new URL(sent.address).origin
  );
}

function differs(script: Script, audited: Audited): Found[] {
  const right = rightHash(script, audited);
  const hashes = hashesIn(script);
  // A browser compares the strongest kind alone, so a list with other kinds says nothing here.
  if (!right || !hashes.length || hashes.includes(right) || !hashes.every((each) => each.startsWith('sha384-')))
    return [];
  const { tag } = script;
  return [
    {
      id: 'integrity-differs',
      start: tag.places.get('integrity') ?? tag.start,
      found: hashes.join(' '),
      names: [script.file],
      right: { text: right },
      code: `integrity="${right}"`,
    },
  ];
}

function missing(script: Script, audited: Audited): Found[] {
  const whole = wholeAddress(script.address, audited) ?? script.address;
  const isOfSite = whole.startsWith(`${audited.facts.site}/`) || Boolean(script.version && /\/v\//.test(whole));
  if (hashesIn(script).length || !isOfSite || !isElsewhere(script, audited)) return [];
  const { tag, file } = script;
  const hash = rightHash(script, audited);
  const code = hash
    ? tag.written.replace(/>$/, ` integrity="${hash}" crossorigin="anonymous"></script>`)
    : scriptTag(audited, file);
  return [{ id: 'no-integrity', start: tag.start, found: short(tag.written), names: [file], ...(code && { code }) }];
}

/** A module is always asked for so that its hash can be compared. Any other script needs `crossorigin`. */
function unreadable(script: Script, audited: Audited): Found[] {
  const { tag, file } = script;
  const isModule = tag.attributes.get('type')?.trim().toLowerCase() === 'module';
  if (isModule || tag.attributes.has('crossorigin') || !hashesIn(script).length || !isElsewhere(script, audited))
    return [];
  return [
    {
      id: 'no-crossorigin',
      start: tag.start,
      found: short(tag.written),
      names: [file],
      code: tag.written.replace(/>$/, ' crossorigin="anonymous"></script>'),
    },
  ];
}

/** One address with two hashes: one of them is wrong. */
function twoHashes(scripts: readonly Script[]): Found[] {
  const first = new Map<string, string>();
  return scripts.flatMap((each): Found[] => {
    const hash = hashesIn(each).join(' ');
    const before = first.get(each.address);
    if (hash && before === undefined) first.set(each.address, hash);
    if (!hash || before === undefined || before === hash) return [];
    return [
      {
        id: 'two-hashes',
        start: each.tag.places.get('integrity') ?? each.tag.start,
        found: hash,
        names: [each.address, before],
      },
    ];
  });
}

export function hashFindings(audited: Audited): Found[] {
  const scripts = scriptsOf(audited).filter(isRun);
  const two = twoHashes(scripts);
  const isTold = ({ start }: Found): boolean => two.some((each) => each.start === start);
  return [
    ...two,
    ...scripts.flatMap((each) => [
      ...differs(each, audited).filter((one) => !isTold(one)),
      ...missing(each, audited),
      ...unreadable(each, audited),
    ]),
  ];
}
