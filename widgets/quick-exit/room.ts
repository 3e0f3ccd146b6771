const sheets = new WeakMap<Document, CSSStyleSheet>();

function sheetOf(page: Document): CSSStyleSheet | undefined {
  try {
    const sheet = sheets.get(page) ?? new CSSStyleSheet();
    if (!page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets.push(sheet);
    sheets.set(page, sheet);
    return sheet;
  } catch {
    // A browser without such sheets has no room made: at the page's end the exit gives way to what lies there.
    return undefined;
  }
}

/** Whether the page is longer than its root, as with `html { height: 100% }`: then the room at the root's end is not the page's. */
function overflows(): boolean {
  const { scrollHeight, offsetHeight } = document.documentElement;
  return scrollHeight > Math.max(offsetHeight, innerHeight) + 1;
}

/** Whether the room stands at the end of the body's content too. */
let isSpaced = false;

/** The room of each exit on the page. The largest is made. */
const rooms = new Map<object, { edge: 'top' | 'bottom'; size: number }>();

/**
 * Makes room at an end of the page, so that what stands there can be scrolled clear of the exit. What has the focus, or is
 * linked to, is scrolled clear of it too.
 *
 * @param size - In CSS pixels; none when the exit lies in no corner.
 */
export function makeRoom(exit: object, edge: 'top' | 'bottom', size: number): void {
  const before = rooms.get(exit);
  const isSame = (before?.size ?? 0) === size && (!size || before?.edge === edge);
  if (isSame && (!size || overflows() === isSpaced)) return;
  if (size) rooms.set(exit, { edge, size });
  else rooms.delete(exit);
  const most = (which: string): number =>
    Math.max(0, ...[...rooms.values()].filter((each) => each.edge === which).map((each) => each.size));
  const [start, end] = [most('top'), most('bottom')];
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
