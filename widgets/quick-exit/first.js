// For the head of a page with an exit, before everything else: `<script src="/first.js"></script>`, an ordinary script and not
// a module, because Firefox draws a page before it runs a module. After an exit and as long as its cookie lives, a page that
// the browser brings back is not drawn until the exit has left it again.
try {
  if (/(^|; )hamn=/.test(document.cookie) && performance.getEntriesByType('navigation')[0].type !== 'navigate') {
    document.documentElement.style.setProperty('display', 'none', 'important');
  }
} catch {
  // Without cookies there is no guard.
}

// Scripts that the page waits for (`blocking="render"`) may hang. Chromium would wait without end; nobody is to look for a
// number on a blank page, so after two seconds it is drawn as it is written. The method is the prototype's: an element of the
// page may have its name.
setTimeout(() => {
  for (const script of Document.prototype.querySelectorAll.call(document, 'script[blocking]'))
    script.setAttribute('blocking', '');
}, 2000);
