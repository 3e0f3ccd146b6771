// A page in a frame: light, unless its address asks for dark or for what the visitor's system says (`?scheme=dark`, `?scheme=auto`).
// It tells the page around it how high its content is, and nothing else. What listens there is frame.js.

{
  const { documentElement: root } = document;
  const scheme = new URLSearchParams(location.search).get('scheme');
  if (scheme === 'dark' || scheme === 'auto') {
    root.dataset.scheme = scheme;
    // Here and not in the style sheet: until that is there, the browser paints its own ground.
    root.style.colorScheme = scheme === 'dark' ? 'dark' : 'light dark';
  }

  if (parent !== window) {
    const tell = () => parent.postMessage({ hamn: Math.ceil(root.getBoundingClientRect().height) }, '*');
    new ResizeObserver(tell).observe(root);
    addEventListener('message', ({ source }) => source === parent && tell());
  }
}
