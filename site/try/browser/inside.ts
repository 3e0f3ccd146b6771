// The script inside the frame: applies the pasted page's own rules, keeps every link where it is, and measures what the page
// does to the exit. It runs before the widgets do.
import { nameOf } from '../findings/place.ts';
import { applyStyles } from './styles.ts';
import type { Measured, Report } from '../types.ts';

/** Stops a press on a link. The exit in demo mode answers by itself. */
function stayHere(event: Event): void {
  const path = event.composedPath().filter((each) => each instanceof Element);
  const isTried = path.some((each) => each.localName === 'hamn-quick-exit');
  const isLink = path.some((each) => ['a', 'area', 'form'].includes(each.localName));
  if (isTried || !isLink || (event instanceof KeyboardEvent && event.key !== 'Enter')) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

for (const type of ['click', 'auxclick', 'keydown', 'submit']) addEventListener(type, stayHere, true);

// After the parser, and before the widgets' deferred script.
document.addEventListener('readystatechange', () => {
  if (document.readyState !== 'interactive') return;
  applyStyles(document.documentElement.dataset.hamnBase);
  for (const each of document.querySelectorAll('hamn-quick-exit')) each.setAttribute('demo', '');
});

const pressable = 'a[href], button, input, select, textarea, summary, [role="button"], [tabindex]';

/** The corner that the exit has by itself. */
function homeOf(exit: Element, { width, height }: DOMRect): DOMRect {
  const place = exit.getAttribute('place') ?? 'bottom end';
  const isRight = place.includes('end') === (getComputedStyle(exit).direction !== 'rtl');
  const reach = 16;
  const x = isRight ? innerWidth - width - reach : 0;
  const y = place.includes('top') ? 0 : innerHeight - height - reach;
  return new DOMRect(x, y, width + reach, height + reach);
}

const meet = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The parts that stay in place and have something to press in the exit's corner. */
function inCorner(exit: Element, box: DOMRect): string[] {
  const home = homeOf(exit, box);
  const fixed = [...document.body.querySelectorAll('*')].filter(
    (each) => !each.localName.startsWith('hamn-') && getComputedStyle(each).position === 'fixed',
  );
  const taken = fixed.filter((each) => {
    const inside = each.matches(pressable) ? [each] : [...each.querySelectorAll(pressable)];
    return inside.length > 0 && meet(each.getBoundingClientRect(), home);
  });
  return taken.map(nameOf);
}

/** What makes an element hold the fixed elements inside it. */
function holds(element: Element): string | undefined {
  const style = getComputedStyle(element);
  const set = ['transform', 'translate', 'rotate', 'scale', 'perspective', 'filter', 'backdrop-filter'].find(
    (each) => !['none', ''].includes(style.getPropertyValue(each)),
  );
  if (set) return set;
  if (/paint|layout|strict|content/.test(style.contain)) return `contain: ${style.contain}`;
  if (/transform|perspective|filter|translate|rotate|scale/.test(style.willChange))
    return `will-change: ${style.willChange}`;
  return ['auto', 'hidden'].includes(style.getPropertyValue('content-visibility')) ? 'content-visibility' : undefined;
}

const ancestors = (element: Element): Element[] =>
  element.parentElement ? [element.parentElement, ...ancestors(element.parentElement)] : [];

function measure(): Measured {
  const exit = [...document.querySelectorAll('hamn-quick-exit')].at(-1);
  const shown = exit ?? [...document.querySelectorAll('*')].find((each) => each.localName.startsWith('hamn-'));
  if (!shown) return { corner: [], held: [] };
  const hiding = [shown, ...ancestors(shown)].filter((each) => getComputedStyle(each).display === 'none').at(-1);
  const isHidden = !shown.checkVisibility({ visibilityProperty: true });
  const box = exit?.querySelector('a')?.getBoundingClientRect();
  const isInPlace = exit?.hasAttribute('inline') ?? true;
  const held = isInPlace
    ? []
    : ancestors(shown).flatMap((each) => {
        const reason = each === document.documentElement ? undefined : holds(each);
        return reason ? [`${nameOf(each)} { ${reason} }`] : [];
      });
  return {
    hidden: isHidden ? nameOf(hiding ?? shown.parentElement ?? shown) : undefined,
    corner: exit && box && !isInPlace ? inCorner(exit, box) : [],
    held,
  };
}

/** The exit needs a few frames to find its corner. */
const settled = 400;
addEventListener('load', () =>
  setTimeout(() => {
    const report: Report = { measured: measure() };
    parent.postMessage(report, '*');
  }, settled),
);
