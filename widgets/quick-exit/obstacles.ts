/** What one can press or write in. */
const pressable =
  'a[href], button, input, select, textarea, summary, label, iframe, video[controls], audio[controls], [contenteditable],' +
  '[onclick], [tabindex], [role=button], [role=link], [role=tab], [role=menuitem], [role=checkbox], [role=switch]';

/** How close to the exit another thing to press may lie, in CSS pixels. */
const distance = 4;

/** How many points of each side of an area are looked at. */
const points = 5;

export const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const grow = ({ x, y, width, height }: DOMRect, by: number): DOMRect =>
  new DOMRect(x - by, y - by, width + 2 * by, height + 2 * by);

/** The element around another one as they are drawn: through slots and out of shadow roots. */
const parentOf = (element: Element): Element | null => {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
};

/** All elements at a point, those in open shadow roots too. */
function elementsAt(x: number, y: number, root: Document | ShadowRoot = document): Element[] {
  return root
    .elementsFromPoint(x, y)
    .filter((element) => element.getRootNode() === root)
    .flatMap((element) =>
      element.shadowRoot && !element.matches('hamn-quick-exit')
        ? [...elementsAt(x, y, element.shadowRoot), element]
        : [element],
    );
}

/** Whether a sticky element is held where it is now, and does not scroll. */
function isHeld(element: Element, { top, bottom }: CSSStyleDeclaration): boolean {
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

/** Whether a person can scroll what is in an element. What a page says of its body is so for the window, unless its root says more. */
function scrolls(element: Element): boolean {
  const { documentElement: root, body } = document;
  const own = getComputedStyle(element).overflowY;
  const isRootSilent = getComputedStyle(root).overflowY === 'visible';
  if (element === root) return !/hidden|clip/.test(isRootSilent ? getComputedStyle(body).overflowY : own);
  return /auto|scroll/.test(own) && !(element === body && isRootSilent);
}

/**
 * Whether scrolling cannot move an element away from where it is: it is fixed, or held by `position: sticky`, or nothing around
 * it scrolls further.
 *
 * @param way - Where it would have to go: up, when the exit lies at the bottom, or down.
 */
function staysInPlace(element: Element, way: 'up' | 'down'): boolean {
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const style = getComputedStyle(each);
    if (style.position === 'fixed' || each.matches('dialog:modal')) return true;
    if (style.position === 'sticky' && isHeld(each, style)) return true;
    if (!scrolls(each)) continue;
    const scroller = each === document.documentElement ? (document.scrollingElement ?? each) : each;
    const left = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    if (way === 'up' ? left > 1 : scroller.scrollTop > 1) return false;
  }
  return true;
}

/** A custom element with a closed shadow root is hit where it is not itself: something in it is placed there. */
const hidesSomething = (element: Element, x: number, y: number): boolean =>
  element.localName.includes('-') &&
  !element.shadowRoot &&
  !overlap(element.getBoundingClientRect(), new DOMRect(x, y, 1, 1));

/** Whether one can press an element itself; a page that listens elsewhere shows it by a pointer. */
const isPressable = (element: Element): boolean =>
  element.matches(pressable) || getComputedStyle(element).cursor === 'pointer';

/**
 * The areas of what can be pressed and stays in place under an area.
 *
 * @param isOwn - Whether an element is a part of the exit.
 */
export function obstaclesUnder(isOwn: (element: Element) => boolean, area: DOMRect, way: 'up' | 'down'): DOMRect[] {
  const near = grow(area, distance);
  const seen = new Set<Element>();
  const found = new Set<Element>();
  const look = (element: Element, x: number, y: number): void => {
    if (seen.has(element) || isOwn(element)) return;
    seen.add(element);
    if (element.matches('html, body')) return;
    if (isPressable(element) || hidesSomething(element, x, y)) found.add(element);
    // Between the points that are looked at there is room for a small button, in a bar that is fixed.
    if (!/fixed|sticky/.test(getComputedStyle(element).position)) return;
    // Nobody sees what stands in a closed shadow root: a bar that is fixed has something to press.
    if (element.localName.includes('-') && !element.shadowRoot && !element.childElementCount) found.add(element);
    for (const each of element.querySelectorAll(pressable)) found.add(each);
  };
  for (let row = 0; row < points; row += 1) {
    for (let column = 0; column < points; column += 1) {
      const x = near.left + (near.width * column) / (points - 1);
      const y = near.top + (near.height * row) / (points - 1);
      for (const element of elementsAt(x, y)) look(element, x, y);
    }
  }
  return [...found]
    .filter((element) => staysInPlace(element, way))
    .map((element) => element.getBoundingClientRect())
    .filter((each) => each.width && each.height && overlap(each, near));
}
