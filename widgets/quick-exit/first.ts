// For the head of a page with an exit, before everything else: `<script src="/first.js"></script>`, an ordinary script and not
// a module, because Firefox draws a page before it runs a module. After an exit and as long as its cookie lives, a page that
// the browser brings back is not drawn until the exit has left it again.
try {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (arrival && arrival.type !== 'navigate' && /(^|; )hamn=/.test(document.cookie)) {
    document.documentElement.style.setProperty('display', 'none', 'important');
  }
} catch {
  // Without cookies there is no guard.
}

// Scripts that the page waits for (`blocking="render"`) may hang. Chromium would wait without end; nobody is to look for a
// number on a blank page, so after two seconds it is drawn as it is written. The method is the prototype's: an element of the
// page may have its name.
setTimeout(() => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- another of its signatures is
  const find: (selector: string) => NodeListOf<Element> = Document.prototype.querySelectorAll;
  const scripts = Reflect.apply(find, document, ['script[blocking]']);
  for (const script of scripts) script.setAttribute('blocking', '');
}, 2000);
