// Draws a page as soon as it is read, without the wait for its scripts (`blocking="render"`), where nothing in the window moves when
// they come. The exit stands in its place before and after. A card is higher than the link that it replaces: with one in the
// window, the page waits for the scripts, and `first.js` ends the wait after two seconds.

/** Whether the window shows the beginning of the page: not a part of it, or the place where a visitor left it. */
function beginsAtTop(): boolean {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return !location.hash && arrival?.type === 'navigate';
}

/** Whether a script will replace something in the window: an element that it registers. */
const willMove = (): boolean =>
  [...document.querySelectorAll('main :not(:defined)')].some((each) => {
    const { top, height } = each.getBoundingClientRect();
    return height > 0 && top < innerHeight;
  });

// The page is read, and its modules have not run.
document.addEventListener(
  'readystatechange',
  () => {
    if (!beginsAtTop() || willMove()) return;
    for (const script of document.querySelectorAll('script[blocking]')) script.setAttribute('blocking', '');
  },
  { once: true },
);

export {};
