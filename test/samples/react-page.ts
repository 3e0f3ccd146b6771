// A page that React draws, with the widgets in it. `window.drawAgain()` draws it again, with other content around them.
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The page's own window: the exit's destination, and a function to draw it again. */
const page = window as typeof window & { destination: string; drawAgain: () => void };

const link = (href: string, text: string) => h('a', { href }, text);

function Page({ destination }: { destination: string }) {
  const [times, setTimes] = useState(0);
  page.drawAgain = () => setTimes((before) => before + 1);
  const widgets = [
    h(
      'hamn-hotline-card',
      { key: 'card', line: times % 2 ? 'bris' : 'kvinnofridslinjen' },
      link('tel:116016', 'Kvinnofridslinjen 116 016'),
    ),
    h(
      'hamn-contact-block',
      { key: 'contact', municipality: '0880' },
      h('address', null, 'Kalmar kommun ', link('tel:020453900', '020-45 39 00')),
    ),
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

createRoot(document.getElementById('root') as HTMLElement).render(h(Page, { destination: page.destination }));
