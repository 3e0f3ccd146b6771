// Frames that keep a visitor inside: what is in one leaves the page only if the frame allows it.
import { short, type Audited, type Found } from '../found.ts';
import { elementsOf, framesOf, isExit } from '../ours.ts';
import type { Tag } from '../page.ts';

const leaving = 'allow-top-navigation-by-user-activation';

const words = (list: string): string[] => list.toLowerCase().split(/\s+/).filter(Boolean);

/** Whether a frame with this list lets a press lead the whole page away. */
const mayLeave = (list: string): boolean =>
  words(list).some((each) => each === leaving || each === 'allow-top-navigation');

/** The attribute to paste. */
const sandbox = (list: string): string =>
  `sandbox="${[...new Set(['allow-scripts', 'allow-popups', ...words(list), leaving])].join(' ')}"`;

/** A frame with a list that does not let its content leave. */
const isKept = ({ attributes }: Tag): boolean => {
  const list = attributes.get('sandbox');
  return list !== undefined && !mayLeave(list);
};

const keptFrames = (audited: Audited): Found[] =>
  framesOf(audited)
    .filter(({ tag }) => isKept(tag))
    .map(({ tag, widget }) => ({
      id: 'frame-sandbox',
      start: tag.places.get('sandbox') ?? tag.start,
      found: short(tag.written),
      names: [widget],
      code: sandbox(tag.attributes.get('sandbox') ?? ''),
    }));

/** A frame whose content stands in the page itself, as an attribute. */
const writtenFrames = ({ page }: Audited): Found[] =>
  page.tags
    .filter(
      (tag) =>
        tag.name === 'iframe' &&
        isKept(tag) &&
        [...tag.attributes.values()].some((each) => /<hamn-quick-exit\b/.test(each)),
    )
    .map((tag) => ({
      id: 'exit-in-frame',
      start: tag.places.get('sandbox') ?? tag.start,
      found: short(tag.written),
      names: ['sandbox'],
      code: sandbox(tag.attributes.get('sandbox') ?? ''),
    }));

/** A page whose server puts it in a sandbox: in a frame it cannot leave, whatever the frame allows. */
function sentSandbox(audited: Audited): Found[] {
  const exit = elementsOf(audited).find(isExit);
  const list = audited.sent.policies
    .flatMap((each) => each.split(/[,;]/))
    .map((each) => /^\s*sandbox\b(.*)$/is.exec(each)?.[1])
    .find((each) => each !== undefined && !mayLeave(each));
  if (!exit || list === undefined) return [];
  const code = ['sandbox', ...new Set([...words(list), 'allow-scripts', leaving])].join(' ');
  return [
    {
      id: 'exit-in-frame',
      start: exit.start,
      found: short(exit.written),
      names: ['Content-Security-Policy: sandbox'],
      code,
    },
  ];
}

export const frameFindings = (audited: Audited): Found[] => [
  ...keptFrames(audited),
  ...writtenFrames(audited),
  ...sentSandbox(audited),
];
