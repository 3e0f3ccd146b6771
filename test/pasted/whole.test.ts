// The content of the code to paste: with the script it shows once, and without it everything is there.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { initial } from '../../site/builder/choice.ts';
import { elements } from '../../site/builder/elements.ts';
import { builderFacts } from '../../site/builder/make-facts.ts';
import type { Choice } from '../../site/builder/types.ts';
import { toHtml } from '../../site/builder/write.ts';
import { launchForPages } from '../support/browser.ts';
import { decoded } from '../support/found.ts';
import { serveSite, type Site } from '../support/servers.ts';

const facts = builderFacts();
const empty: Choice = { ...initial(facts.fields), 'quick-exit': '', 'hotline-card': '' };
const html = (choice: Partial<Choice>): string =>
  elements({ ...empty, ...choice } as Choice, facts)
    .map((each) => toHtml(each))
    .join('\n');

const page = (inside: string[]): string =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><title>T</title><script src="/hamn.js"></script><body>${inside.join('\n')}`;

/** Each widget by its line or municipality, with the names of the slots that show, and its text as drawn. */
interface Found {
  id: string;
  shows: string[];
  drawn: string;
}

const look = `(async () => {
  const all = [...document.querySelectorAll('hamn-hotline-card, hamn-contact-block')];
  await Promise.all(all.map((each) => each.updateComplete));
  const isLoaded = (each) => !each.getAttribute('src') || each.shadowRoot.querySelector('[part=block]');
  for (let tries = 0; tries < 300 && !all.every(isLoaded); tries += 1) await new Promise((done) => setTimeout(done, 50));
  return all.map((each) => ({
    id: each.getAttribute('line') ?? each.getAttribute('municipality'),
    shows: [...each.shadowRoot.querySelectorAll('slot:not([hidden])')].filter((slot) => slot.assignedNodes().some((node) => node.textContent.trim())).map(({ name }) => name),
    drawn: each.shadowRoot.textContent.replace(/\\s+/g, ' '),
  }));
})()`;

describe('what the pasted code says', () => {
  let site: Site;
  let browser: Browser;
  const lines = facts.lines.map(({ id }) => id).join(',');
  const own = 'Socialsekreterare\t0480-45 00 01\tmån–fre 8–16';
  /** With a host of the webmaster's own, the block reads a municipality's data there: here those of the site. */
  const host = `${facts.site}/data/municipalities/`;
  const pages: Record<string, string> = {
    ...Object.fromEntries(
      Object.keys(facts.languages).map((lang) => [
        `/lines-${lang}`,
        page([html({ lang, 'hotline-card': 'on', 'hotline-card.line': lines })]),
      ]),
    ),
    '/municipalities': page(
      facts.municipalities.map(({ code }) => html({ 'contact-block': 'on', 'contact-block.municipality': code, host })),
    ),
    '/own': page(
      ['0880', '1480'].map((code) =>
        html({ 'contact-block': 'on', 'contact-block.municipality': code, 'contact-block.own': own, host }),
      ),
    ),
  };

  before(async () => {
    const given = Object.fromEntries(
      Object.entries(pages).map(([path, text]) => [path, text.replaceAll(`"${facts.site}/`, '"/')]),
    );
    site = await serveSite(given, {}, 'dist/site');
    browser = await launchForPages();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function found(path: string): Promise<Found[]> {
    const tab = await browser.newPage();
    await tab.goto(site.address + path);
    const all = (await tab.evaluate(look)) as Found[];
    await tab.close();
    return all;
  }

  for (const lang of Object.keys(facts.languages)) {
    it(`about a line shows once with the script: ${lang}`, async () => {
      const all = await found(`/lines-${lang}`);
      assert.equal(all.length, facts.lines.length);
      assert.deepEqual(
        all.filter(({ shows }) => shows.length).map(({ id }) => id),
        [],
      );
    });
  }

  it('about a municipality shows once with the script', async () => {
    const all = await found('/municipalities');
    assert.equal(all.length, 290);
    assert.deepEqual(
      all.filter(({ shows }) => shows.length).map(({ id }) => id),
      [],
    );
  });

  it('of the webmaster’s own stays beside what the block shows', async () => {
    const all = await found('/own');
    assert.deepEqual(
      all.map(({ id, shows }) => [id, shows]),
      [
        ['0880', ['own']],
        ['1480', ['own']],
      ],
    );
    for (const { drawn } of all) assert.doesNotMatch(drawn, /inte bekräftat/);
  });

  it('is everything that the widgets show at any hour, also without the script', () => {
    for (const { code, known } of facts.municipalities) {
      const text = html({ 'contact-block': 'on', 'contact-block.municipality': code });
      for (const { text: said, href } of known.flat()) {
        assert.ok(decoded(text).replaceAll('\u00a0', ' ').includes(said), `${code}: ${said}`);
        if (href) assert.ok(text.includes(`href="${href.replaceAll('&', '&amp;')}"`), `${code}: ${href}`);
      }
      assert.match(text, /href="tel:112"/, code);
    }
  });

  it('has one link a line, never two that touch, and no number that breaks', () => {
    for (const text of [
      html({ 'contact-block': 'on', 'contact-block.municipality': '0883' }),
      html({ 'hotline-card': 'on', 'hotline-card.line': lines }),
    ]) {
      assert.doesNotMatch(text, /<\/a>(<br>)?\s*<a /);
      for (const [, label = ''] of text.matchAll(/<a href="tel:[^>]*>([^<]*)</g)) assert.doesNotMatch(label, /\d \d/);
    }
  });
});
