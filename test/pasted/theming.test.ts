// The custom properties and parts a page can set: all are documented, each has an effect, and every default text is legible.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { CSSResult, LitElement } from 'lit';
import type { Browser, Page } from 'puppeteer-core';
import * as classes from '../../widgets/index.ts';
import appearanceOf from '../../site/components/appearance.ts';
import metadata from '../../site/metadata.ts';
import { contrast } from '../../site/shared/contrast.ts';
import { sure } from '../../site/shared/sure.ts';
import { launchForPages } from '../support/browser.ts';
import { groupIn } from '../support/found.ts';
import { lastingWarning } from '../samples/lasting-warning.ts';
import { elementsIn } from '../support/built.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { srcOf } from '../samples/municipalities.ts';

const elements = elementsIn();
/** The style sheets of a widget's class, its own last. */
const stylesOf = (name: string) =>
  sure((classes as unknown as Record<string, typeof LitElement>)[name], name).elementStyles as CSSResult[];
const cssOf = ({ name }: { name: string }) =>
  stylesOf(name)
    .map(({ cssText }) => cssText)
    .join('\n');
/** The first group of a pattern, in a text that must match. */
const appearance = appearanceOf();
const isColour = (value: string) => /#|currentcolor/.test(value);

describe('a widget’s documentation', () => {
  for (const element of elements) {
    const { tagName, cssProperties = [], cssParts = [] } = element;
    const folder = `widgets/${tagName.slice('hamn-'.length)}`;

    it(`${tagName}: each documented custom property exists, with that default`, () => {
      const css = cssOf(element)
        .replace(/\s+/g, ' ')
        .replaceAll(/var\(--hamn-((?:on-)?)buoy, var\(--_\1red\)\)/g, (_, on: string) => {
          const ours = groupIn(new RegExp(`--_${on}red: (light-dark[^;]*);`), cssOf(element));
          return `var(--hamn-${on}buoy, ${ours})`;
        });
      for (const { name, default: given } of cssProperties) {
        const [, fallback] = /^var\((--hamn-[\w-]+)\)$/.exec(given) ?? [];
        const expected = fallback
          ? `var(${name}, var(${fallback.replace('--hamn-', '--_')}))`
          : `var(${name}, ${given})`;
        assert.ok(css.includes(expected), `${expected} in the styles`);
      }
    });

    it(`${tagName}: every custom property of its style sheet is documented`, () => {
      const own = sure(stylesOf(element.name).at(-1), tagName).cssText;
      const used = [...own.matchAll(/var\(--(?:hamn-|_)([\w-]+)/g)].map(([, name]) => `--hamn-${name}`);
      const fixed = [...cssOf(element).matchAll(/--_([\w-]+): (?:#|light-dark)/g)];
      const local = [...own.matchAll(/--_([\w-]+):/g), ...fixed].map(([, name]) => `--hamn-${name}`);
      const documented = cssProperties.map(({ name }) => name);
      assert.deepEqual(
        [...new Set(used)].filter((name) => !local.includes(name) && !documented.includes(name)),
        [],
      );
    });

    it(`${tagName}: the documented parts are exactly its parts`, () => {
      const source = readdirSync(folder)
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.styles.ts'))
        .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
        .join('\n');
      const parts = new Set([...source.matchAll(/\spart="([\w-]+)"/g)].map(([, name]) => name));
      assert.deepEqual(cssParts.map(({ name }) => name).sort(), [...parts].sort());
    });
  }

  it('the page on appearance and docs/theming.md have every settable colour, with its default', () => {
    const guide = readFileSync('docs/theming.md', 'utf8');
    for (const { name, start } of appearance.common) {
      const row = guide.split('\n').find((line) => line.startsWith(`| \`${name}\` `));
      assert.ok(row, name);
      for (const colour of start.colours ?? []) assert.ok(row.includes(`\`${colour}\``), `${name}: ${colour}`);
    }
    const documented = elements.flatMap(({ cssProperties = [] }) =>
      cssProperties.filter((each) => isColour(each.default)),
    );
    assert.deepEqual(
      [...new Set(documented.map(({ name }) => name))].sort(),
      appearance.common.map(({ name }) => name).sort(),
    );
    for (const line of appearance.code.split('\n')) assert.ok(guide.includes(line), line);
  });
});

/** The visitor's colour scheme. */
type Scheme = 'light' | 'dark';

describe('the default contrast', () => {
  const { light, dark } = metadata.colours;
  const colours = Object.fromEntries(appearance.common.map(({ name, start }) => [name, start.colours ?? []]));
  // White, the usual dark page of browsers, and the site's backgrounds.
  const grounds: [scheme: Scheme, all: string[]][] = [
    ['light', ['#ffffff', sure(light.paper), sure(light.mist)]],
    ['dark', ['#000000', '#121212', '#1c1b22', '#1e1e1e', sure(dark.paper), sure(dark.mist)]],
  ];
  const long = (hex: string) => (hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex);
  const inScheme = (name: string, scheme: Scheme) => long(sure(colours[name]?.at(scheme === 'dark' ? -1 : 0), name));
  const own = Object.fromEntries(
    Object.entries(appearance.own).map(([name, value]) => [name, value.match(/#\w+/g)?.map(long) ?? []]),
  );
  const least = (a: string, b: string, number: number, what: string) => {
    const found = contrast(a, b);
    assert.ok(found >= number, `${what}: ${a} on ${b} is ${found.toFixed(2)}`);
  };

  for (const [scheme, all] of grounds) {
    it(`is at least 4.5:1 for every text with its own background, on a ${scheme} page`, () => {
      least(inScheme('--hamn-on-buoy', scheme), inScheme('--hamn-buoy', scheme), 4.5, 'the exit');
      least(inScheme('--hamn-on-lamp', scheme), inScheme('--hamn-lamp', scheme), 4.5, 'a yellow warning');
    });

    it(`is the same for the example of custom colours on a ${scheme} page`, () => {
      const [water = '', buoy = '', onBuoy = ''] = Object.values(own).map((pair) =>
        pair.at(scheme === 'dark' ? -1 : 0),
      );
      for (const ground of all) for (const each of [water, buoy]) least(each, ground, 4.5, 'own');
      least(onBuoy, buoy, 4.5, 'own exit');
    });
  }

  it('equals the page’s own for all text on the page’s background', () => {
    for (const { tagName, cssProperties = [] } of elements) {
      for (const { name, default: given } of cssProperties) {
        const isText = /-(water|soft|open)$/.test(name) || (name === '--hamn-buoy' && tagName !== 'hamn-quick-exit');
        if (isText) assert.equal(given, 'currentcolor', `${tagName} ${name}`);
      }
    }
  });

  it('is at least 4.5:1 for every warning, whatever the page sets', () => {
    const css = cssOf({ name: 'AlertBanner' });
    for (const level of ['RED', 'ORANGE', 'MESSAGE']) {
      const block = groupIn(new RegExp(`(\\.${level} \\{[^}]*background: #[^}]*\\})`), css);
      const ground = groupIn(/background: (#\w+)/, block);
      const text = /[^-]color: (#\w+)/.exec(block)?.[1] ?? groupIn(/ul \{\s*color: (#\w+)/, css);
      least(long(text), long(ground), 4.5, level);
    }
  });

  it('is at least 3:1 between the two focus rings, so that one of them shows on any background', () => {
    const css = cssOf({ name: 'HotlineCard' });
    const inner = groupIn(/outline: 3px solid var\(--hamn-lamp, (#\w+)\)/, css);
    const outer = groupIn(/box-shadow:[^;]* 0 0 0 6px (#\w+)/, css);
    least(inner, outer, 3, 'focus');
  });
});

/** A page that reports the looks of an element. */
type Looking = typeof window & { looks: (tag: string) => string };

describe('in a page', () => {
  let browser: Browser, site: Site, tab: Page;
  before(async () => {
    const body = `
      <hamn-quick-exit><a href="https://example.se/">Ut</a></hamn-quick-exit>
      <hamn-hotline-card line="kvinnofridslinjen"><a href="tel:116016">116 016</a></hamn-hotline-card>
      <hamn-contact-block municipality="0883" src="${srcOf('0883')}"><address>Adress</address></hamn-contact-block>
      <hamn-ambassador-gallery><figure><img alt="" width="4" height="5"></figure><figure><img alt="" width="4" height="5"></figure></hamn-ambassador-gallery>
      <hamn-alert-banner county="08" src="/warnings.json"><a href="https://www.smhi.se/">SMHI</a></hamn-alert-banner>
      <hamn-haven municipality="0880"><a href="https://www.kalmar.se/">Stöd</a></hamn-haven>`;
    site = await serveSite({
      '/': `<!doctype html><html lang="sv"><meta charset="utf-8"><title>T</title>
        <style>:root { color-scheme: light dark } body { max-inline-size: 450px }</style>${body}<script type="module" src="/hamn.js"></script></html>`,
      '/warnings.json': lastingWarning,
    });
    browser = await launchForPages();
    tab = await browser.newPage();
    await tab.goto(`${site.address}/`);
    await tab.waitForFunction(() => document.querySelector('hamn-alert-banner')?.shadowRoot?.querySelector('li'));
    await tab.waitForSelector('hamn-contact-block >>> [part=block]');
    await tab.evaluate(() => {
      const read = (node: HTMLElement, pseudo?: string) => {
        const style = getComputedStyle(node, pseudo);
        return [...style].flatMap((name) => (name.startsWith('--') ? [] : style.getPropertyValue(name))).join('|');
      };
      /** The complete looks of an element, also with each of its links focused. */
      (window as Looking).looks = (tag) => {
        const element = document.querySelector(tag) as HTMLElement;
        const inside = [...(element.shadowRoot as ShadowRoot).querySelectorAll<HTMLElement>(':not(style)')];
        const all = [element, ...element.querySelectorAll('a'), ...inside];
        const still = all.map((node) => read(node) + read(node, '::before')).join('\n');
        const focused = all.filter((node) => node.matches('a, button, summary')).slice(0, 2);
        const withFocus = focused.map((node) => {
          node.focus({ focusVisible: true });
          const seen = read(node);
          node.blur();
          return seen;
        });
        return [still, ...withFocus].join('\n');
      };
    });
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  const looks = (tag: string) => tab.evaluate((each) => (window as Looking).looks(each), tag);

  for (const { tagName, cssProperties = [] } of elements) {
    for (const { name, default: given } of cssProperties) {
      it(`${name} changes the looks of ${tagName}`, async () => {
        // The exit returns a moment after the last property is removed.
        let before = await looks(tagName);
        for (let tries = 0, now; tries < 20 && (now = await looks(tagName)) !== before; tries += 1) before = now;
        assert.ok((await looks(tagName)) === before, 'its looks stay as they are while nothing is set');
        const value = isColour(given) || /var/.test(given) ? 'rgb(1, 2, 3)' : '37px';
        await tab.evaluate((...set) => document.documentElement.style.setProperty(...set), name, value);
        assert.ok((await looks(tagName)) !== before, 'its looks are others');
        await tab.evaluate((property) => document.documentElement.style.removeProperty(property), name);
      });
    }
  }

  it('forced colours keep every text and every meaningful edge', async () => {
    await tab.createCDPSession().then((session) =>
      session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: 'dark' },
        ],
      }),
    );
    const found = await tab.evaluate(() => {
      const ground = (node: Element) => {
        const hostOf = (each: Element) => (each.getRootNode() as Partial<ShadowRoot>).host;
        for (let at: Element | undefined = node; at; at = at.parentElement ?? hostOf(at)) {
          const { backgroundColor } = getComputedStyle(at);
          if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
        }
        return getComputedStyle(document.documentElement).backgroundColor;
      };
      const unread: string[] = [];
      for (const tag of ['hamn-quick-exit', 'hamn-hotline-card', 'hamn-contact-block', 'hamn-alert-banner']) {
        const element = document.querySelector(tag) as HTMLElement;
        for (const node of [
          ...element.querySelectorAll('a'),
          ...(element.shadowRoot as ShadowRoot).querySelectorAll('a, p, dt, dd, li, button, summary'),
        ]) {
          if (node.checkVisibility() && getComputedStyle(node).color === ground(node)) unread.push(node.outerHTML);
        }
      }
      const { borderTopColor, borderTopWidth } = getComputedStyle(
        document.querySelector('hamn-quick-exit a') as HTMLElement,
      );
      return { unread, edge: [borderTopColor === ground(document.body), borderTopWidth] };
    });
    assert.deepEqual(found.unread, []);
    assert.deepEqual(found.edge, [false, '2px']);
  });
});

describe('the page on appearance', () => {
  let browser: Browser, site: Site, tab: Page;
  before(async () => {
    site = await serveSite({}, {}, 'dist/site');
    browser = await launchForPages();
    tab = await browser.newPage();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  /** Steps before a part is visible. */
  const acts: Record<string, () => Promise<void>> = {
    'ambassador-gallery view': async () => {
      const link = sure(await tab.$('.parts-ambassador-gallery figcaption a'), 'the link');
      // Content far out of view has no height until it is near, so the link's place is unknown before.
      await link.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await link.click();
    },
  };

  for (const url of ['/utseende/', '/en/appearance/']) {
    it(`shows each part of each widget, with an outline that moves to the next chosen part: ${url}`, async () => {
      await tab.goto(site.address + url, { waitUntil: 'networkidle0' });
      for (const { tagName, cssParts = [] } of elements) {
        const name = tagName.slice('hamn-'.length);
        // The card's note shows only for a time: while a number is new, or when its last check is long ago. An exit that is only
        // a preview counts no Shift, so it has no dots; the page's own exit does.
        for (const { name: part } of cssParts.filter((each) => !['note', 'progress'].includes(each.name))) {
          await acts[`${name} ${part}`]?.();
          const isMarked = (wanted: boolean) =>
            tab.waitForFunction(
              (tag, part, wanted) => {
                const all = [...document.querySelectorAll(`.parts ${tag}`)].flatMap((each) => [
                  ...(each.shadowRoot as ShadowRoot).querySelectorAll(`[part=${part}]`),
                ]);
                return all.some(
                  (each) => each.checkVisibility() && (getComputedStyle(each).outlineStyle === 'dashed') === wanted,
                );
              },
              { timeout: 5000 },
              tagName,
              part,
              wanted,
            );
          const choose = (id: string) => tab.$eval(`[id="${id}"]`, (radio) => (radio as HTMLElement).click());
          await isMarked(true).catch(() => assert.fail(`${name} ${part} is not shown`));
          await choose(`part-${name}-${part}`);
          await isMarked(true).catch(() => assert.fail(`${name} ${part} is not marked when it is chosen`));
          // A widget with one part has no other to choose.
          const other = cssParts.find((each) => each.name !== part);
          if (other) {
            await choose(`part-${name}-${other.name}`);
            await isMarked(false).catch(() => assert.fail(`${name} ${part} stays marked`));
          }
          await choose(`part-${name}`);
          if (part === 'view') await tab.keyboard.press('Escape');
        }
      }
    });

    it(`has each custom property with its default, beside the widget: ${url}`, () => {
      const text = readFileSync(`dist/site${url}index.html`, 'utf8');
      const grounds = appearance.common
        .filter(({ start }) => !start.colours?.includes('currentcolor'))
        .map(({ name }) => name);
      for (const { tagName, cssProperties = [] } of elements) {
        const section = sure(
          text.split(/(?=<section)/).find((each) => each.includes(`parts-${tagName.slice('hamn-'.length)}"`)),
          tagName,
        );
        for (const { name, default: given } of cssProperties) {
          const row = (isColour(given) ? text : section)
            .split('<tr>')
            .find((each) => each.includes(`<code>${name}</code>`));
          assert.ok(row, `${tagName} ${name}`);
          // The shared table gives the background, where another widget has a text.
          if (given === 'currentcolor' && grounds.includes(name)) continue;
          for (const value of given.match(/#\w+|var\([^)]*\)|[\d.]+\w+/g) ?? [given])
            assert.ok(row.includes(value), `${name}: ${value}`);
        }
      }
    });
  }
});
