// The exit has the same look, size and behaviour on any page: however deep its link is, whatever the page's link styles,
// and whatever the parser puts into the element.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engines, type Tab } from '../../drivers/index.ts';
import { click, middleOf, pause, pressExit, type Sites, until, type Visit, visitsWith } from '../../drivers/visit.ts';

/** The element's content in the page. `link` is its link. */
const depths: Record<string, (link: string) => string> = {
  'a paragraph': (link) => `<p>${link}</p>`,
  'a div and a span': (link) => `<div><span>${link}</span></div>`,
  strong: (link) => `<strong>${link}</strong>`,
  'nested lists': (link) => `<ul><li><ol><li>${link}</li></ol></li></ul>`,
  'a heading': (link) => `<h1>${link}</h1>`,
  'lines before and after it': (link) => `<br />\n${link}<br />\n`,
  'a paragraph with lines and an empty one': (link) => `<p></p><p><br>${link}<br></p>`,
  'a wrapper with everything': (link) =>
    `<p style="margin:40px;padding:40px;line-height:3;white-space:nowrap;overflow:hidden;display:flex;transform:rotate(9deg) translateX(-900px);height:2px;opacity:.1;font-size:0;position:relative;left:-999px">${link}</p>`,
  'a wrapper that is important': (link) =>
    `<div class="w">${link}</div><style>.w{all:revert;position:absolute!important;left:-999px!important;opacity:0!important;filter:blur(9px)!important;zoom:.2!important}</style>`,
};

/** A page's styles for links. */
const styles = {
  'a{color:inherit}': 'a{color:inherit;text-decoration:inherit}',
  'a{color:inherit!important}': 'a{color:inherit!important;background:#c00!important}',
  'a{all:unset!important}': 'a{all:unset!important}',
  'a layer': '@layer x{a{color:#c00!important;background:none!important;display:inline!important;padding:0!important}}',
  'a block as wide as the page': 'a{display:block;width:100%}',
  states: 'a:link,a:visited,a:hover,a:focus{color:#c00!important;background:#c00!important;outline:0!important}',
  'before and after':
    'a::before,a::after,p::before{content:"XXXXXXXX"!important;position:fixed;inset:0;background:#c00}',
  'no size': 'p a, a{font-size:0!important;line-height:0;height:0;max-width:1px;overflow:hidden}',
  'not seen': 'a{opacity:.1!important;visibility:hidden;transform:translateX(-999px);margin:-999px}',
  moved:
    '@keyframes k{to{transform:translateX(-999px);opacity:0}} a{animation:k .01s both;position:relative;left:-999px}',
  transition: 'a{transition:all 99s!important;color:#c00}',
  filters:
    'a{filter:opacity(0);mix-blend-mode:multiply;clip-path:inset(50%);-webkit-mask:linear-gradient(transparent,transparent)}',
  text: 'a{text-indent:-9999px;-webkit-text-fill-color:transparent;white-space:nowrap;text-shadow:0 0 9px #c00;direction:rtl}',
  'a shadow as a ground': 'a{box-shadow:inset 0 -9em 0 #fff!important}',
  touch: 'a{touch-action:auto!important;user-select:text!important}',
  pointers: 'a{pointer-events:none!important;contain:strict;zoom:.1;offset-path:path("M 0 0 L 900 900")}',
  'what is in it': 'a *{color:#c00!important;font-size:0!important;background:#c00!important;opacity:0}',
  'the element':
    'hamn-quick-exit{overflow:hidden;transform:scale(.1);contain:paint;filter:blur(9px);opacity:.3;height:0}',
};

const looks = `(() => {
  const link = document.querySelector('hamn-quick-exit a');
  const box = link.getBoundingClientRect();
  const style = getComputedStyle(link);
  const inner = getComputedStyle(link.querySelector('*') ?? link);
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return {
    box: [box.left, box.top, box.width, box.height].map((each) => Math.round(each * 2) / 2).join(),
    seen: link.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    hit: link.contains(hit),
    color: style.color, ground: style.backgroundColor, opacity: style.opacity, size: style.fontSize, shadow: style.boxShadow, touch: style.touchAction,
    text: [inner.color, inner.fontSize, inner.opacity].join(),
    before: getComputedStyle(link, '::before').display === 'none' || getComputedStyle(link, '::before').content === 'none',
  };
})()`;

const plain = { extra: '', head: '' };

describe('the exit on any page', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let sites: Sites, tab: Tab, open: Visit['open'], hasLeft: Visit['hasLeft'], staysOn: Visit['staysOn'];
      visitsWith(launch, (visit) => ({ sites, tab, open, hasLeft, staysOn } = visit));

      /** Writes the exit again and waits until it stops moving. */
      const write = async (inner: string, css = '', attributes = '') => {
        await tab.run(`(() => {
          const style = document.querySelector('#case') ?? document.head.appendChild(document.createElement('style'));
          style.id = 'case';
          style.textContent = ${JSON.stringify(css)};
          const exit = document.querySelector('hamn-quick-exit');
          const next = document.createElement('div');
          next.innerHTML = ${JSON.stringify(`<hamn-quick-exit ${attributes}>${inner}</hamn-quick-exit>`)};
          exit.replaceWith(next.firstChild);
        })()`);
        await tab.run(`document.querySelector('hamn-quick-exit').updateComplete.then(() => true)`);
        await pause(30);
      };
      const link = (words = 'Lämna sidan snabbt') => `<a href="${sites.destination.address}/">${words}</a>`;

      it('has the same look and size however deep its link is', async () => {
        await open(1, plain);
        const wanted = await tab.run(looks);
        for (const [what, wrap] of Object.entries(depths)) {
          await write(wrap(link()));
          assert.deepEqual(await tab.run(looks), wanted, what);
        }
        await pressExit(tab);
        await hasLeft();
      });

      it('has the same look and size whatever the page’s link styles, direct or deep', async () => {
        await open(1, plain);
        const words = link('Lämna <span>sidan</span> snabbt');
        await write(words);
        const wanted = await tab.run(looks);
        for (const [what, css] of Object.entries(styles)) {
          for (const inner of [words, `<p>${words}</p>`, `<ul><li><strong>${words}</strong></li></ul>`]) {
            await write(inner, css);
            assert.deepEqual(await tab.run(looks), wanted, `${what}: ${inner}`);
          }
        }
        await pressExit(tab);
        await hasLeft();
      });

      it('looks the same where the page has taken the name of the list of its style sheets', async () => {
        await open(1, plain);
        const wanted = await tab.run(looks);
        await tab.run(`(document.body.insertAdjacentHTML('beforeend', '<img name="adoptedStyleSheets" hidden>'), 0)`);
        await write(`<p>${link()}</p>`, 'a{color:inherit}');
        assert.deepEqual(await tab.run(looks), wanted);
      });

      it('keeps its looks when a library resets the attributes, and gives a page its own back', async () => {
        await open(1, plain);
        const wanted = await tab.run(looks);
        await write(`<p style="margin: 3px">${link()}</p>`, 'a{color:#c00!important}');
        await tab.run(`(() => {
          document.querySelector('hamn-quick-exit a').removeAttribute('style');
          document.querySelector('hamn-quick-exit p').setAttribute('style', 'margin: 30px');
        })()`);
        await pause(100);
        assert.deepEqual(await tab.run(looks), wanted);
        const left = await tab.run<(string | null)[]>(`(() => {
          const exit = document.querySelector('hamn-quick-exit');
          exit.remove();
          return [...exit.querySelectorAll('p, a')].map((each) => each.getAttribute('style'));
        })()`);
        assert.deepEqual(
          left,
          ['margin: 30px', null].map((each) => each && left[0] && each + (left[0].endsWith(';') ? ';' : '')),
        );
      });

      it('shows the focus, however deep its link is', async () => {
        await open(1, plain);
        for (const inner of [link(), `<p>${link()}</p>`]) {
          await write(inner, 'a:focus-visible{outline:0!important;box-shadow:none!important}');
          await tab.run(`document.querySelector('hamn-quick-exit a').focus({ focusVisible: true })`);
          const ring = await tab.run(
            `(({ outlineWidth, boxShadow }) => [outlineWidth, boxShadow === 'none'])(getComputedStyle(document.querySelector('hamn-quick-exit a')))`,
          );
          assert.deepEqual(ring, ['3px', false], inner);
        }
      });

      it('leaves a second link an ordinary one', async () => {
        await open(1, plain);
        await write(`<p>${link()} <a id="second" href="/visit/5">Om knappen</a></p>`);
        assert.equal((await tab.run<{ ground: string }>(looks)).ground, 'rgb(176, 42, 23)');
        await click(tab, ...(await middleOf(tab, '#second')));
        await until(() => tab.title(), 'Secret 5', 'the second link leads on');
      });

      describe('what the parser has put into it', () => {
        const own = `document.querySelector('hamn-quick-exit').shadowRoot.querySelector('a')`;
        const messages = `window.messages = []; console.warn = (text) => messages.push(text);`;

        for (const [what, rest] of Object.entries({
          'a whole page':
            '<h2>Rubrik</h2><p>Resten <a id="later" href="/visit/5">länk</a></p><p>Ring <a href="tel:112">112</a></p>',
          'one paragraph with a link': '<p>Resten: <a id="later" href="/visit/5">en länk</a></p>',
          'a widget':
            '<hamn-hotline-card line="112"><a href="tel:112">112</a></hamn-hotline-card><a id="later" href="/visit/5">Mer</a>',
          'a menu':
            '<ul><li><a id="later" href="/visit/5">Ett</a></li><li><a href="/visit/6">Två</a></li><li><a href="/x">Tre</a></li></ul>',
        })) {
          it(`leaves alone what a self-closed element holds: ${what}`, async () => {
            await open(1, { early: messages, label: '', attributes: '/' });
            await write(rest);
            const [warned, ground, text] = await tab.run<[string[], string, string]>(
              `[messages, getComputedStyle(${own}).backgroundColor, ${own}.textContent.trim()]`,
            );
            assert.equal(warned.length, 1, warned.join());
            assert.match(warned.join(), /end/);
            assert.deepEqual([ground, text], ['rgb(176, 42, 23)', 'Lämna sidan snabbt']);
            assert.equal(await tab.run(`getComputedStyle(document.querySelector('#later')).position`), 'static');
            const corner = await tab.run(
              `(({ right, bottom }) => [innerWidth - right < 40, innerHeight - bottom < 40])(${own}.getBoundingClientRect())`,
            );
            assert.deepEqual(corner, [true, true]);
            await click(tab, ...(await middleOf(tab, '#later')));
            await until(() => tab.title(), 'Secret 5', 'the link leads on');
          });
        }

        it('takes no link to a page of the site for itself where it names its destination', async () => {
          await open(1, { early: messages });
          await write(
            '<a id="later" href="/visit/5"><img alt="Kommunen" src="data:,"></a>',
            '',
            'href="https://www.example.se/"',
          );
          assert.equal(await tab.run(`${own}.href`), 'https://www.example.se/');
          assert.notEqual(
            await tab.run(`getComputedStyle(document.querySelector('#later')).backgroundColor`),
            'rgb(176, 42, 23)',
          );
        });

        it('has words and an address of its own where its link has none', async () => {
          await open(1, { early: messages });
          await write(link(''));
          assert.deepEqual(await tab.run(`[${own}.href, ${own}.textContent.trim()]`), [
            `${sites.destination.address}/`,
            'Lämna sidan snabbt',
          ]);
          await write('<a>Lämna</a>');
          assert.equal(await tab.run(`${own}.href`), 'https://www.smhi.se/');
          assert.equal(await tab.run(`${own}.querySelector('slot').assignedNodes()[0].textContent`), 'Lämna');
        });

        it('is no exit either where the only link is a number', async () => {
          await open(1, { early: messages });
          await write('<a href="tel:112">112</a>');
          assert.equal(await tab.run(`Boolean(${own})`), true);
          assert.equal((await tab.run<string[]>('messages')).length, 1);
        });

        it('leads where the link leads that a paragraph has pushed out of it, and says so once', async () => {
          for (const [element, block] of [
            ['<p><hamn-quick-exit>', `<div>${link()}</div></hamn-quick-exit></p>`],
            ['<p><hamn-quick-exit><strong>', `<div>${link()}</div></strong></hamn-quick-exit></p>`],
            ['<p><hamn-quick-exit></p>\n', `<p>${link()}</p>\n<p></hamn-quick-exit></p>`],
          ] as const) {
            await open(1, { early: messages, extra: element + block });
            await tab.run(`document.querySelector('hamn-quick-exit').remove()`);
            await pause(50);
            assert.equal(await tab.run(`${own}.href`), `${sites.destination.address}/`, element);
            assert.equal((await tab.run<string[]>('messages')).filter((each) => /<p>/.test(each)).length, 1);
            await click(
              tab,
              ...(await tab.run<[number, number]>(
                `(({ left, top }) => [left + 20, top + 20])(${own}.getBoundingClientRect())`,
              )),
            );
            await hasLeft();
          }
        });

        it('does not use content that only follows it', async () => {
          await open(1, {
            early: messages,
            extra: `<p><hamn-quick-exit></hamn-quick-exit></p><p>Läs hos ${link('en annan')}</p><p></p>`,
          });
          await tab.run(`document.querySelector('hamn-quick-exit').remove()`);
          await pause(50);
          assert.equal(await tab.run(`${own}.href`), 'https://www.smhi.se/');
        });
      });

      it('stays on the page when nothing of it is pressed', async () => {
        await open(1, { extra: '' });
        await click(tab, 20, 300);
        await staysOn(1);
      });
    });
  }
});
