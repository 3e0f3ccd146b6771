import { attempt } from '../shared/unshadowed.js';

/** Elements that you can press or write in. */
const pressable =
  'a[href], button, input, select, textarea, summary, label, iframe, video[controls], audio[controls], [contenteditable],' +
  '[onclick], [tabindex], [role=button], [role=link], [role=tab], [role=menuitem], [role=checkbox], [role=switch]';

/** How close to the exit another pressable element may be, in CSS pixels. */
const minDistance = 4;

/** How many points to check along each side of an area. */
const pointsPerSide = 5;

export const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const grow = ({ x, y, width, height }: DOMRect, by: number): DOMRect =>
  new DOMRect(x - by, y - by, width + 2 * by, height + 2 * by);

/** The parent of an element as drawn: through slots and out of shadow roots. */
const parentOf = (element: Element): Element | null => {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
};

/** All elements at a point, also those in open shadow roots. None where the browser cannot say, as in a test without a screen. */
function elementsAt(x: number, y: number, root: Document | ShadowRoot = document): Element[] {
  return (attempt(() => root.elementsFromPoint(x, y)) ?? [])
    .filter((element) => element.getRootNode() === root)
    .flatMap((element) =>
      element.shadowRoot && !element.matches('hamn-quick-exit')
        ? [...elementsAt(x, y, element.shadowRoot), element]
        : [element],
    );
}

/** Whether a sticky element is stuck at the moment and does not scroll. */
function isStuck(element: Element, { top, bottom }: CSSStyleDeclaration): boolean {
  const area = element.getBoundingClientRect();
  let port = new DOMRect(0, 0, innerWidth, innerHeight);
  for (let each = parentOf(element); each && each !== document.documentElement; each = parentOf(each)) {
    if (each === document.body || !/auto|scroll|hidden/.test(getComputedStyle(each).overflowY)) continue;
    port = each.getBoundingClientRect();
    break;
  }
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 2;
  return near(area.top, port.top + parseFloat(top)) || near(area.bottom, port.bottom - parseFloat(bottom));
}

/** Whether a person can scroll an element's content. The body's `overflow` applies to the window, unless the root sets its own. */
function scrolls(element: Element): boolean {
  const { documentElement: root, body } = document;
  const own = getComputedStyle(element).overflowY;
  const isRootSilent = getComputedStyle(root).overflowY === 'visible';
  if (element === root) return !/hidden|clip/.test(isRootSilent ? getComputedStyle(body).overflowY : own);
  return /auto|scroll/.test(own) && !(element === body && isRootSilent);
}

/**
 * Whether scrolling cannot move an element away: it is fixed, or stuck by `position: sticky`, or nothing around it scrolls
 * further.
 *
 * @param way - The direction to move it: up if the exit is at the bottom, otherwise down.
 */
function staysInPlace(element: Element, way: 'up' | 'down'): boolean {
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const style = getComputedStyle(each);
    if (style.position === 'fixed' || each.matches('dialog:modal')) return true;
    if (style.position === 'sticky' && isStuck(each, style)) return true;
    if (!scrolls(each)) continue;
    const scroller = each === document.documentElement ? (document.scrollingElement ?? each) : each;
    const left = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    if (way === 'up' ? left > 1 : scroller.scrollTop > 1) return false;
  }
  return true;
}

/** Whether something in a closed shadow root is at a point: the browser finds the custom element there, outside its own area. */
const hidesSomething = (element: Element, x: number, y: number): boolean =>
  element.localName.includes('-') &&
  !element.shadowRoot &&
  !overlap(element.getBoundingClientRect(), new DOMRect(x, y, 1, 1));

/** Whether you can press the element itself. A page that listens elsewhere shows it by a pointer cursor. */
const isPressable = (element: Element): boolean =>
  element.matches(pressable) || getComputedStyle(element).cursor === 'pointer';

/**
 * The areas of pressable elements that stay in place under an area.
 *
 * @param isOwn - Whether an element is part of an exit.
 */
export function obstaclesUnder(isOwn: (element: Element) => boolean, area: DOMRect, way: 'up' | 'down'): DOMRect[] {
  const near = grow(area, minDistance);
  const seen = new Set<Element>();
  const found = new Set<Element>();
  const look = (element: Element, x: number, y: number): void => {
    if (seen.has(element) || isOwn(element)) return;
    seen.add(element);
    if (element.matches('html, body')) return;
    if (isPressable(element) || hidesSomething(element, x, y)) found.add(element);
    // A small button in a fixed bar may be between the checked points.
    if (!/fixed|sticky/.test(getComputedStyle(element).position)) return;
    // We cannot look into a closed shadow root, so assume that a fixed bar has something to press.
    if (element.localName.includes('-') && !element.shadowRoot && !element.childElementCount) found.add(element);
    for (const each of element.querySelectorAll(pressable)) found.add(each);
  };
  for (let row = 0; row < pointsPerSide; row += 1) {
    for (let column = 0; column < pointsPerSide; column += 1) {
      const x = near.left + (near.width * column) / (pointsPerSide - 1);
      const y = near.top + (near.height * row) / (pointsPerSide - 1);
      for (const element of elementsAt(x, y)) look(element, x, y);
    }
  }
  return [...found]
    .filter((element) => staysInPlace(element, way))
    .map((element) => element.getBoundingClientRect())
    .filter((each) => each.width && each.height && overlap(each, near));
}
