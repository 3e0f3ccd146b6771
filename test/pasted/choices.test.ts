// Every pair of the builder's settings, each choice pasted alone into an empty page of another site with the strict policy that
// the builder gives: it works, warns of nothing, asks for what the builder said and nothing else, and says everything without script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { initial } from '../../site/builder/choice.ts';
import { allCode, askedBy, filesToSave, framePolicy, ways, type Way } from '../../site/builder/code.ts';
import { builderFacts } from '../../site/builder/make-facts.ts';
import type { Choice } from '../../site/builder/types.ts';
import { launchForPages } from '../support/browser.ts';
import { decoded } from '../support/found.ts';
import { sure } from '../../site/shared/sure.ts';
import { serveSite, type Site } from '../support/servers.ts';

/** The package is CommonJS, and its types say otherwise. */
const { make } = createRequire(import.meta.url)('covertable') as typeof import('covertable');

const facts = builderFacts();

/** The values of each setting. Every two values of two settings meet in one of the choices. */
const settings: Record<string, string[]> = {
  'quick-exit': ['on', ''],
  'quick-exit.inline': ['', 'on'],
  'quick-exit.place': ['', 'top start'],
  'quick-exit.shortcut': ['', 'off'],
  'quick-exit.guard': ['', 'off'],
  'quick-exit.quiet': ['', 'on'],
  'quick-exit.shield': ['', 'on'],
  'quick-exit.disguise': ['', 'Väder & "vind"'],
  'hotline-card': ['on', ''],
  'hotline-card.line': [
    'kvinnofridslinjen',
    'bris,unizon',
    'valj-att-sluta,1177,112',
    'somaya,terrafem',
    'rfsl-stodmottagning',
  ],
  'hotline-card.level': ['', '2'],
  'contact-block': ['', 'on'],
  'contact-block.municipality': ['0883', '0880', '0862', '0885', '1480', '0180', '2584'],
  'contact-block.own': ['', 'Socialsekreterare\t0480-45 00 01\tmån–fre 8–16'],
  'ambassador-gallery': ['', 'on'],
  'ambassador-gallery.filter': ['', 'on'],
  'ambassador-gallery.view': ['', 'on'],
  'ambassador-gallery.layout': ['', 'row'],
  'ambassador-gallery.own': [
    'Exempel Två\t\t\t\t{site}/favicon.svg\t\t2026-11-03',
    'Exempel Ett\tExempel\t0880\tJag säger ifrån.\t\t\t2026-11-02',
  ],
  'alert-banner': ['', 'on'],
  lang: Object.keys(facts.languages),
  host: ['', '{own}/hamn/'],
  pin: ['', 'on'],
  sheet: ['', 'on'],
  water: ['', '#00558c'],
};

const names = Object.keys(settings);
const start = initial(facts.fields);
const rows = make(settings) as Record<string, string>[];

/** A choice, with the addresses of this run's servers. The banner's copy of the warnings is on the own host. */
const choiceOf = (row: Record<string, string>, own: string): Choice => ({
  ...start,
  ...Object.fromEntries(
    Object.entries(row).map(([name, text]) => [name, text.replace('{own}', own).replace('{site}', facts.site)]),
  ),
  'alert-banner.county': '08',
  'alert-banner.src': `${own}/varningar.json`,
});

const describeRow = (row: Record<string, string>): string =>
  names
    .filter((name) => row[name] !== '' && name in row)
    .map((name) => `${name}=${row[name]}`)
    .join('&');

describe('every pair of settings', () => {
  let site: Site;
  let host: Site;
  let browser: Browser;
  let tab: Page;
  const page = { html: '', policy: '', files: new Map<string, string>() };
  const messages: string[] = [];
  const asked: string[] = [];

  before(async () => {
    site = await serveSite({}, { 'access-control-allow-origin': '*' }, 'dist/site');
    const given = (url: string): string | undefined => {
      const file = page.files.get(url);
      return url === '/page' ? page.html : file && readFileSync(`dist/site${file}`, 'utf8');
    };
    host = await serveSite(
      given,
      (url) => ({
        'content-security-policy': page.policy,
        ...(url.endsWith('.js') && { 'content-type': 'text/javascript' }),
        ...(url.endsWith('.json') && { 'content-type': 'application/json' }),
      }),
      'dist/site',
    );
    browser = await launchForPages();
    tab = await browser.newPage();
    tab.on('console', (message) => {
      if (!message.location().url?.endsWith('favicon.ico')) messages.push(message.text());
    });
    tab.on('pageerror', (error) => messages.push(String(error)));
    tab.on('request', (request) => asked.push(request.url()));
  });
  after(async () => {
    await browser.close();
    site.close();
    host.close();
  });

  it('is among the choices', () => {
    for (const [at, one] of names.entries()) {
      for (const other of names.slice(at + 1)) {
        for (const a of settings[one] ?? []) {
          for (const b of settings[other] ?? [])
            assert.ok(
              rows.some((row) => row[one] === a && row[other] === b),
              `${one}=${a}, ${other}=${b}`,
            );
        }
      }
    }
  });

  const ownAddress = (): string => `http://127.0.0.1:${host.port}`;
  /** The code names the published site; in this run it is on another port. */
  const here = (text: string): string => text.replaceAll(facts.site, site.address);

  async function paste(code: string, policy: string): Promise<void> {
    page.html = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>T</title><body>${code}`;
    page.policy = `default-src 'none'; ${policy}; require-trusted-types-for 'script'; trusted-types lit-html`;
    // Going to the same address again would be a reload.
    await tab.goto('about:blank');
    asked.length = messages.length = 0;
    await tab.goto(`${ownAddress()}/page`);
    await tab.waitForNetworkIdle({ idleTime: 60 });
  }

  const others = (): string[] =>
    [
      ...new Set(
        asked.filter(
          (url) => url.startsWith('http') && ![`${ownAddress()}/page`, `${ownAddress()}/favicon.ico`].includes(url),
        ),
      ),
    ].sort();

  const policyOf: Record<Way, (given: string) => string> = {
    snippet: (given) => given.replaceAll('\n', '; '),
    plain: (given) => /img-src .*/.exec(given)?.[0] ?? "img-src 'none'",
    frame: () => framePolicy(facts).replaceAll('\n', '; '),
  };

  for (const row of rows) {
    it(describeRow(row) || 'nothing', async () => {
      const choice = choiceOf(row, ownAddress());
      page.files = new Map([
        ['/varningar.json', '/data/smhi-warnings.sample.json'],
        ...filesToSave(choice, facts).map(({ address, name }): [string, string] => [
          `/hamn/${name}`,
          sure(address, name),
        ]),
      ]);
      const code = allCode(choice, facts);
      for (const way of ways) {
        if (!code[way]) continue;
        await paste(here(code[way]), here(policyOf[way](code.policy)));
        const drawn = await tab.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter(({ localName }) => localName.startsWith('hamn-'))
            .map(({ localName, shadowRoot }) => [localName, Boolean(shadowRoot?.childElementCount)]),
        );
        for (const [tag, isDrawn] of drawn) assert.ok(isDrawn, `${way}: ${String(tag)}`);
        assert.deepEqual(messages, [], way);
        const said = askedBy(way, choice, facts).map(({ address }) => here(address));
        if (way === 'frame') for (const address of said) assert.ok(others().includes(address), address);
        else assert.deepEqual(others(), [...new Set(said)].sort(), way);
      }
      if (!code.snippet) return;
      // The words of the plain code are all there when the script is stripped, and all seen.
      await paste(here(code.snippet.replace(/<script[^]*?<\/script>/g, '')), here(policyOf.snippet(code.policy)));
      const text = await tab.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
      const words = [...code.plain.matchAll(/>([^<>]+)</g)].map(([, each = '']) =>
        decoded(each).replace(/\s+/g, ' ').trim(),
      );
      assert.ok(words.filter(Boolean).length, 'there are words');
      for (const each of words) assert.ok(text.includes(each), each);
      assert.deepEqual(messages, []);
    });
  }
});
