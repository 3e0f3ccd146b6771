const sheets = new WeakMap<Document, CSSStyleSheet>();

function sheetOf(page: Document): CSSStyleSheet | undefined {
  try {
    const sheet = sheets.get(page) ?? new CSSStyleSheet();
    if (!page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets.push(sheet);
    sheets.set(page, sheet);
    return sheet;
  } catch {
    // Without such style sheets there is no extra room: at the page's end the exit gives way to obstacles.
    return undefined;
  }
}

/** Whether the page is longer than its root, as with `html { height: 100% }`. Room at the root's end is then not at the page's end. */
function overflows(): boolean {
  const { scrollHeight, offsetHeight } = document.documentElement;
  return scrollHeight > Math.max(offsetHeight, innerHeight) + 1;
}

/** Whether there is also room at the end of the body's content. */
let isSpaced = false;

/** The room that each exit on the page needs. The page gets the largest. */
const rooms = new Map<object, { edge: 'top' | 'bottom'; size: number }>();

/**
 * Makes room at an end of the page, so that visitors can scroll its content clear of the exit. The browser then also scrolls
 * focused elements and link targets clear of it.
 *
 * @param size - In CSS pixels; 0 when the exit is in no corner.
 */
export function makeRoom(exit: object, edge: 'top' | 'bottom', size: number): void {
  const before = rooms.get(exit);
  const isSame = (before?.size ?? 0) === size && (!size || before?.edge === edge);
  if (isSame && (!size || overflows() === isSpaced)) return;
  if (size) rooms.set(exit, { edge, size });
  else rooms.delete(exit);
  const largest = (which: string): number =>
    Math.max(0, ...[...rooms.values()].filter((each) => each.edge === which).map((each) => each.size));
  const [start, end] = [largest('top'), largest('bottom')];
  isSpaced = overflows();
  const rules = [
    ...(end ? [`padding-bottom:${end}px!important;scroll-padding-bottom:${end}px!important`] : []),
    ...(start ? [`padding-top:${start}px!important`] : []),
  ];
  const spacer =
    isSpaced && end
      ? `body::after{content:""!important;display:block!important;clear:both;height:${end}px!important}`
      : '';
  sheetOf(document)?.replaceSync(`@media screen{:root:not(#\\ ,#\\ ){${rules.join(';')}}${spacer}}`);
}
