// An owner's style sheets and templates cannot hide the way out or the numbers to call: what a cascade layer can keep in sight
// stays there, and the build refuses the rest.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchForPages } from '../support/browser.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { buildIn, copySite, runIn } from '../support/site-copy.ts';

const targets = ':is(hamn-quick-exit, hamn-quick-exit a, .help, .help *, .footer-help, .footer-help *)';
const around = ':is(.header, main, .hero, .page, .wrap, .footer, body)';

/** Rules that hide on a page without them, as an owner may write them: important, and with an id's weight. */
const hiding = {
  visibility: `${targets}, ${around} { visibility: hidden !important }`,
  opacity: `${targets}, ${around} { opacity: 0 !important }`,
  clip: `${targets}, .hero, .footer { position: absolute !important; clip: rect(0 0 0 0) !important; clip-path: inset(50%) !important }`,
  transform: `${targets}, ${around} { transform: translateX(-200vw) !important }`,
  translate: `${targets}, ${around} { translate: -200vw !important }`,
  scale: `${targets}, ${around} { scale: 0 !important }`,
  filter: `${targets}, ${around} { filter: opacity(0) !important }`,
  mask: `${targets}, ${around} { mask: linear-gradient(transparent, transparent) !important }`,
  'off screen': `${targets} { position: absolute !important; left: -9999px !important } .hero { position: absolute; left: -9999px }`,
  'no size of letters': `${targets}, ${around} { font-size: 0 !important }`,
  'no presses': `${targets}, ${around} { pointer-events: none !important }`,
  'skipped content': `${targets}, ${around} { content-visibility: hidden !important }`,
  'an animation': `@keyframes gone { to { opacity: 0; visibility: hidden } } ${targets}, ${around} { animation: gone 1ms forwards !important }`,
  'a sticky header': '.header { position: sticky !important; top: 0; opacity: 0.99; isolation: isolate }',
  'a layer': `@layer theirs { ${targets}, ${around} { opacity: 0 !important; visibility: hidden !important } }`,
  'no way out':
    'hamn-quick-exit, hamn-quick-exit a { display: none !important; max-height: 0 !important; overflow: hidden }',
  'no colour of the exit':
    ':root, hamn-quick-exit { --buoy: transparent; --hamn-buoy: transparent !important; --hamn-on-buoy: transparent !important }',
};

interface Shown {
  what: string;
  /** Whether it is seen, and what a press in its middle meets. */
  isVisible: boolean;
  isPressed: boolean;
  size: number;
}

/** What a person finds of the exit and the two first numbers. */
const look = `(() => {
  const found = [
    ['exit', document.querySelector('hamn-quick-exit a')],
    ...[...document.querySelectorAll('.help .number')].map((each) => [each.textContent, each]),
    ...[...document.querySelectorAll('.footer-help .number')].map((each) => ['foot ' + each.textContent, each]),
  ];
  return found.map(([what, each]) => {
    each.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = each.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    let opacity = 1;
    for (let one = each; one; one = one.parentElement) opacity *= Number(getComputedStyle(one).opacity);
    return {
      what,
      isVisible: each.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }) && opacity > 0.9,
      isPressed: Boolean(hit) && (each.contains(hit) || hit.contains(each) && hit.matches('a, a *')),
      size: Math.min(width, height),
    };
  });
})()`;

describe('an owner’s own rules', () => {
  let copy: string;
  let site: Site;
  let browser: Browser;
  const write = async (path: string, text: string): Promise<void> => {
    const file = join(copy, 'demonstration', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  const refused = (): string => {
    const { status, stderr } = runIn(copy, 'site/eleventy.ts', '--output=refused');
    assert.equal(status, 1, stderr);
    return stderr;
  };

  before(async () => {
    copy = await copySite();
    await buildIn(copy, '--output=out');
    site = await serveSite(
      (url) => {
        const [path = '', query = ''] = url.split('?');
        if (!path.endsWith('/')) return undefined;
        const html = readFileSync(join(copy, `out${path}index.html`), 'utf8');
        const rules = hiding[decodeURIComponent(query) as keyof typeof hiding];
        const open = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
        return open.replace('</style>', `</style><style>${rules}</style>`);
      },
      {},
      join(copy, 'out'),
    );
    browser = await launchForPages();
  });
  after(async () => {
    await browser.close();
    site.close();
    await rm(copy, { recursive: true });
  });

  for (const javaScript of [true, false])
    for (const name of Object.keys(hiding))
      it(`${name}: cannot hide the way out or the numbers${javaScript ? '' : ', without script'}`, async () => {
        const page = await browser.newPage();
        await page.setViewport({ width: 400, height: 800 });
        await page.setJavaScriptEnabled(javaScript);
        await page.goto(`${site.address}/?${encodeURIComponent(name)}`);
        const found = (await page.evaluate(look)) as Shown[];
        await page.close();
        assert.equal(found.length, 5);
        for (const { what, isVisible, isPressed, size } of found)
          assert.ok(isVisible && isPressed && size >= 18, `${what}: ${JSON.stringify({ isVisible, isPressed, size })}`);
      });

  it('are refused with file and line where they hide what a layer cannot keep', async () => {
    const own = [
      '.footer-columns { display: none }',
      '.hero { color: red }',
      '.header { display: none }',
      '@media (min-width: 1px) { main > .hero .help { display: none !important } }',
      '.page { &.support .rows { opacity: 0 } }',
      'body > .footer, .nobody { height: 0; overflow: hidden }',
      '@media print { .help { display: none } }',
      '.call-button:not(.support) .number { margin-left: -9999px }',
      '.hero { display: var(--mine) }',
      '.menu-button, .skip, .phase, a[href^="http:"] { display: none }',
    ];
    await write('styles/own.css', own.join('\n'));
    await write('public/more.css', '\n.help { visibility: hidden }\n');
    const said = refused();
    for (const each of [
      'styles/own.css: display: hides the way out in <header class="header">; expected it in sight (line 3)',
      'styles/own.css: display: hides a number to call in <section class="help">; expected it in sight (line 4)',
      /styles\/own\.css: opacity: hides a number to call in <ul class="rows">; .* \(line 5\)/,
      'styles/own.css: height: hides a number to call in <footer class="footer">; expected it in sight (line 6)',
      /styles\/own\.css: margin-left: hides a number to call in <span class="number">; .* \(line 8\)/,
      /styles\/own\.css: display: hides a number to call in <div class="(?:wrap|hero)">; .* \(line 9\)/,
      /public\/more\.css: visibility: hides a number to call in <section class="help">; .* \(line 2\)/,
    ])
      assert.ok(typeof each === 'string' ? said.includes(each) : each.test(said), `${String(each)}\n${said}`);
    assert.equal(said.match(/expected it in sight/g)?.length, 7, said);
    await rm(join(copy, 'demonstration/styles'), { recursive: true });
    await rm(join(copy, 'demonstration/public/more.css'));
  });

  it('name the owner’s own template that leaves the way out or the numbers out', async () => {
    for (const [path, text, expected] of [
      ['layout/header.njk', '<header>Utan knapp</header>', 'templates/layout/header.njk: has no way out'],
      ['layout/header.njk', '<!-- {% include "hamn/layout/header.njk" %} -->', 'the page has no way out'],
      ['layout/header.njk', '<div hidden>{% include "hamn/layout/header.njk" %}</div>', 'the way out is inside <div>'],
      ['layout/help.njk', '<p>Ring</p>', 'templates/layout/help.njk: has no numbers to call'],
    ] as const) {
      await write(`templates/${path}`, text);
      const { stderr, status } = runIn(copy, 'site/eleventy.ts', '--output=refused');
      assert.ok(stderr.includes(expected), `${expected}\n${stderr}`);
      assert.equal(status, 1, expected);
      await rm(join(copy, 'demonstration/templates', path));
    }
  });

  it('are noted, and stop nothing, when no page has a number at its foot', async () => {
    for (const [path, text, expected] of [
      [
        'layout/footer.njk',
        '<footer>Tack</footer>',
        /templates\/layout\/footer\.njk: \d+ pages have no number to call, such as \//,
      ],
      [
        'layout/footer.njk',
        '<footer><!-- {% include "layout/footer-help.njk" %} --></footer>',
        /footer\.njk: \d+ pages have no/,
      ],
      ['layout/footer.njk', '<footer><a href="tel:112">Ring 112</a></footer>', undefined],
      ['home/contact.njk', '<p>Skriv till oss.</p>', undefined],
    ] as const) {
      await write(`templates/${path}`, text);
      const { stderr, status } = runIn(copy, 'site/eleventy.ts', '--output=noted');
      if (expected) assert.match(stderr, expected);
      else assert.doesNotMatch(stderr, /number to call/, text);
      assert.equal(status, 0, stderr);
      await rm(join(copy, 'demonstration/templates', path));
    }
  });
});
