import { expect } from '@open-wc/testing';
import { isEmpty, warnOfParser } from '../../widgets/shared/parser.js';

/** Parses a page in a frame without our scripts, and returns the warnings about the first element with a hyphen. */
function read(code: string): { isEmpty: boolean; messages: string[] } {
  const page = new DOMParser().parseFromString(`<!doctype html>${code}`, 'text/html');
  const host = [...page.querySelectorAll('*')].find(({ localName }) => localName.startsWith('hamn-')) as Element;
  const messages: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => messages.push(message);
  try {
    for (let time = 0; time < 2; time += 1) warnOfParser(host, 'an <address>');
  } finally {
    console.warn = warn;
  }
  return { isEmpty: isEmpty(host), messages };
}

const address = '<address>Växel <a href="tel:049188000">0491-880 00</a></address>';
const of = (inside: string) => `<hamn-contact-block>${inside}</hamn-contact-block>`;

describe('an element that the parser has emptied', () => {
  const emptied: Record<string, string> = {
    'a block in a paragraph': `<p>${of(address)}</p>`,
    'a paragraph in a paragraph': `<p>${of('<p>0491-880 00</p>')}</p>`,
    'words before it': `<p>Här finns vi: ${of(address)}</p>`,
    'a paragraph that has other elements': `<p><span><b>${of(address)}</b></span></p>`,
    'a line break left in it': `<p>${of(`<br />\n${address}`)}</p>`,
    "WordPress's paragraphs": `<p><hamn-contact-block></p>\n${address}\n<p></hamn-contact-block></p>`,
    'a span left in it': `<p>${of(`<span>${address}</span>`)}</p>`,
    'bold letters left in it': `<p>${of(`<strong>${address}</strong>`)}</p>`,
    'a list': `<p>${of('<ul><li>0491-880 00</li></ul>')}</p>`,
    'a table': `<p>${of('<table><tr><td>0491-880 00</td></tr></table>').replace('<table', '<div></div><table')}</p>`,
  };
  for (const [name, code] of Object.entries(emptied)) {
    it(`is empty and reported once: ${name}`, () => {
      const { isEmpty, messages } = read(code);
      expect(isEmpty).to.equal(true);
      expect(messages).to.deep.equal([
        '<hamn-contact-block> is empty: expected an <address> in it. A <p> ends where a block begins: place <hamn-contact-block> outside the <p>',
      ]);
    });
  }

  const whole: Record<string, string> = {
    'inline content in a paragraph': `<p>${of('<a href="tel:049188000">0491-880 00</a>')}</p><p>Mer</p>`,
    'words alone': `<p>${of('0491-880 00')}</p><p>Mer</p>`,
    'a picture alone': `<p>${of('<img alt="" src="data:,">')}</p><p>Mer</p>`,
    "an element of the page's own": `<p>${of('<x-contact></x-contact>')}</p><p>Mer</p>`,
    'a block in a division': `<div>${of(address)}</div><p>Mer</p>`,
  };
  for (const [name, code] of Object.entries(whole)) {
    it(`is another than one with ${name}`, () => expect(read(code)).to.deep.equal({ isEmpty: false, messages: [] }));
  }

  it('is not reported where nothing follows, or nothing was moved', () => {
    for (const code of [`<div>${of('')}</div><p>Mer</p>`, `<p>${of('')} mer</p><p>Mer</p>`, `<p>${of('')}</p>`])
      expect(read(code)).to.deep.equal({ isEmpty: true, messages: [] });
  });

  it('counts the paragraphs and line breaks of an editor as nothing', () => {
    expect(read(`<div>${of('<p></p><br />\n<p>&nbsp;</p><!-- -->')}</div>`).isEmpty).to.equal(true);
  });
});

describe('an element that is written as if it ended itself', () => {
  const swallowing: Record<string, string> = {
    'a script': `<hamn-contact-block /><p>Mer</p><script></script>`,
    'another widget': `<div><hamn-contact-block />${address}<hamn-quick-exit></hamn-quick-exit></div>`,
    'parts of the page': `<div><hamn-contact-block /><div><nav>Meny</nav></div></div>`,
    'the rest of a plain page': `<hamn-contact-block />${address}<p>Mer</p>`,
  };
  for (const [name, code] of Object.entries(swallowing)) {
    it(`is reported once: ${name}`, () => {
      expect(read(code).messages).to.deep.equal([
        '<hamn-contact-block> holds more than an <address>. It needs its own end tag: "/>" does not end an element',
      ]);
    });
  }

  const right: Record<string, string> = {
    'one address at the end of a page': of(address),
    'several elements in a part of a page': `<main>${of(`<h3>Växel</h3>${address}<p>Mer</p>`)}</main>`,
    'a script after it': `<div>${of(address)}<script></script></div>`,
    'a script within it, before something else': `${of(`${address}<script></script>`)}<p>Mer</p>`,
  };
  for (const [name, code] of Object.entries(right)) {
    it(`is another than ${name}`, () => expect(read(code).messages).to.deep.equal([]));
  }
});
