// The script of a page in a frame. The page is light, unless its address asks for dark or for the visitor's system
// setting (`?scheme=dark`, `?scheme=auto`). It sends the page around it the height of its content, and nothing else.
// frame.js receives it.

{
  const { documentElement: root } = document;
  const scheme = new URLSearchParams(location.search).get('scheme');
  if (scheme === 'dark' || scheme === 'auto') {
    root.dataset.scheme = scheme;
    // Set here and not in the style sheet: until that loads, the browser paints its own background.
    root.style.colorScheme = scheme === 'dark' ? 'dark' : 'light dark';
  }

  if (parent !== window) {
    const tell = () => parent.postMessage({ hamn: Math.ceil(root.getBoundingClientRect().height) }, '*');
    new ResizeObserver(tell).observe(root);
    addEventListener('message', ({ source }) => source === parent && tell());
  }
}
