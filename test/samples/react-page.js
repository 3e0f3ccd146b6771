// A page that React draws, with the widgets in it. `window.drawAgain()` draws it anew, with other things around them.
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

const link = (href, text) => h('a', { href }, text);

function Page({ destination }) {
  const [times, setTimes] = useState(0);
  window.drawAgain = () => setTimes((before) => before + 1);
  const widgets = [
    h(
      'hamn-hotline-card',
      { key: 'card', line: times % 2 ? 'bris' : 'kvinnofridslinjen' },
      link('tel:116016', 'Kvinnofridslinjen 116 016'),
    ),
    h('hamn-contact-block', { key: 'contact', municipality: '0880' }, h('address', null, 'Kalmar kommun')),
    h('hamn-quick-exit', { key: 'exit', inline: true, 'data-times': times }, link(destination, 'Lämna sidan snabbt')),
  ];
  return h(
    times % 3 === 2 ? 'section' : 'main',
    { id: 'page' },
    h('p', null, `Drawn ${times}`),
    times % 2 ? h('h2', null, 'More') : null,
    times % 2 ? [...widgets].reverse() : widgets,
  );
}

createRoot(document.getElementById('root')).render(h(Page, { destination: window.destination }));
