// For the head of a page with an exit, before everything else: `<script src="/first.js"></script>`. It is an ordinary script and
// not a module, because Firefox draws a page before it runs a module. After an exit, while its cookie lasts, a page that the
// browser brings back stays undrawn until the exit leaves it again.
try {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (arrival && arrival.type !== 'navigate' && /(^|; )hamn=/.test(document.cookie)) {
    document.documentElement.style.setProperty('display', 'none', 'important');
  }
} catch {
  // Without cookies there is no guard.
}

// Scripts that the page waits for (`blocking="render"`) may hang, and Chromium would wait for ever. Nobody should look for a
// number on a blank page, so after two seconds the browser draws the page as written. The method comes from the prototype,
// because an element of the page may have the same name.
setTimeout(() => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- another of its signatures is
  const find: (selector: string) => NodeListOf<Element> = Document.prototype.querySelectorAll;
  const scripts = Reflect.apply(find, document, ['script[blocking]']);
  for (const script of scripts) script.setAttribute('blocking', '');
}, 2000);
