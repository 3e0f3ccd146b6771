// The peer of the site's build: Eleventy alone, with as many pages, the same words and the same layout. Its templates are here,
// written by hand in plain Nunjucks with includes: a page of a municipality, its frame, and the frame of every page with the style
// sheet inside it. Its data are JSON. The other pages are Markdown files with the text of ours, in the same layout.
//
// It has no filters, no collections and no programs: nothing of ours runs. It does not check, search, print, draw or hash. `refuseOtherWords`
// checks that it shows the same words as our pages.
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import layoutWords from '../../../site/layout/words.ts';
import municipalityWords from '../../../site/municipalities/words.ts';
import { moreLines, forEveryone } from '../../../site/paper/numbers.ts';
import paperWords from '../../../site/paper/words.ts';
import { sure } from '../../../site/shared/sure.ts';
import { lineHref } from '../../../site/support/lines.ts';
import support from '../../../site/support/support.ts';
import supportLanguages from '../../../site/support/support-languages.ts';
import { contact as en } from '../../../widgets/phrases/en.ts';
import { contact as sv } from '../../../widgets/phrases/sv.ts';

const languages = ['sv', 'en'] as const;
type Language = (typeof languages)[number];

const contactWords = { sv, en };
const folders = { sv: 'stod', en: 'en/support' };
const frames = { sv: 'embed/contact-block', en: 'en/embed/contact-block' };

/** The text as a reader sees it. */
const textOf = (html: string): string =>
  html
    .replace(/<(script|style)\b[^>]*>[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,:])/g, '')
    .trim();

const unescaped = (text: string): string =>
  text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const first = (html: string, pattern: RegExp): string => unescaped(sure(pattern.exec(html)?.[1], String(pattern)));

/** The address of a municipality's own site, where we know it. */
const domainIn = (html: string): string | undefined =>
  /<a href="https:\/\/([^/"]+)\/" rel="noreferrer"(?: hreflang="sv")?>\1</.exec(html)?.[1];

/** The addresses of the municipalities' pages in a finished site, without the language. */
const slugsIn = (site: string): string[] =>
  readdirSync(join(site, folders.sv), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name)
    .filter((slug) => readFileSync(join(site, folders.sv, slug, 'index.html'), 'utf8').includes('class="paper-place"'));

function municipalityOf(site: string, slug: string) {
  const html = readFileSync(join(site, folders.sv, slug, 'index.html'), 'utf8');
  const domain = domainIn(html);
  const name = first(html, /<li aria-current="page">(.*?)<\/li>/);
  return { slug, name, fullName: first(html, /<p class="paper-place" lang="sv">(.*?)<\/p>/), domain };
}

/** The words of one language, of which the finished page of a municipality tells those that depend on the owner. */
function wordsIn(lang: Language, page: string, frame: string, fullName: string) {
  const [placeBefore, placeAfter] = first(page, /<meta name="description" content="([^"]*)"/).split(fullName);
  const { always, others } = moreLines(lang);
  const card = page.matchAll(
    /<text x="(\S+)" y="(\S+)" font-size="(\S+)"( font-weight="700")?( text-anchor="end")?>(.*?)<\/text>/g,
  );
  return {
    ...layoutWords[lang],
    title: first(page, /<p class="footer-name">(.*?)<\/p>/),
    discreetTitle: first(page, /<meta property="og:title" content="([^"]*)"/),
    demonstration: first(page, /<p class="phase"><span class="wrap">(.*?)<\/span>/),
    demonstrationLong: first(page, /<p class="footer-name">.*?<\/p>\s*<p>(.*?)<\/p>/),
    placeBefore,
    placeAfter,
    checkedDay: first(page, /<time datetime="[^"]*">(.*?)<\/time>/),
    chooseLanguage: first(page, /<nav class="language-links wrap" aria-label="([^"]*)"/),
    otherHome: layoutWords[lang === 'sv' ? 'en' : 'sv'].home,
    framePurpose: first(frame, /<meta name="description" content="[^"]*?\. ([^"]*)"/),
    dangerCall: first(frame, /<a href="tel:112">(.*?)<\/a>/),
    municipality: municipalityWords[lang],
    paper: { ...paperWords[lang], cardsFile: lang === 'sv' ? 'kort' : 'cards' },
    contact: contactWords[lang],
    lines: {
      cards: support().forEveryone.map((line) => ({
        id: line.id,
        href: lineHref(line),
        label: line.name,
        number: line.phone?.display,
        for: line.audienceText[lang],
      })),
      first: forEveryone(lang),
      always: always.map(({ label, number }) => ({ label, number })),
      others,
      card: [...card].map(([, x, y, size, isBold, isEnd, text = '']) => ({
        x,
        y,
        size,
        isBold: Boolean(isBold),
        isEnd: Boolean(isEnd),
        text: unescaped(text),
      })),
    },
  };
}

/** A Markdown file with the main text of a page. */
function markdownOf(site: string, file: string, number: number): string {
  const html = readFileSync(join(site, file), 'utf8');
  const text = sure(/<main\b[^>]*>([^]*)<\/main>/.exec(html)?.[1], file).replace(/<[^>]*>/g, '');
  const lines = text.split('\n').map((line) => line.trim().replaceAll('{', '&#123;'));
  const lang = file.startsWith('en') ? 'en' : 'sv';
  return `---\ntitle: Page ${number}\nlang: ${lang}\nlayout: base.njk\n---\n${lines.filter(Boolean).join('\n\n')}`;
}

/** The finished pages of a site, without the reference, which another program builds. */
export const pagesOf = (site: string): string[] =>
  readdirSync(site, { encoding: 'utf8', recursive: true }).filter(
    (file) => file.endsWith('.html') && !file.startsWith('api'),
  );

/**
 * Writes the peer into a folder.
 *
 * @param site - Our finished site.
 */
export function writePeer(folder: string, site: string): void {
  for (const each of ['includes', 'pages', 'eleventy.config.js'])
    cpSync(join(import.meta.dirname, each), join(folder, each), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  mkdirSync(join(folder, 'data'));
  const write = (name: string, value: unknown): void =>
    writeFileSync(join(folder, 'data', `${name}.json`), JSON.stringify(value));
  const slugs = slugsIn(site);
  const municipalities = slugs.map((slug) => municipalityOf(site, slug));
  const { slug, fullName } = sure(municipalities[0], 'a municipality');
  const codes = readdirSync(join(site, frames.sv)).filter((each) => /^\d+$/.test(each));
  const framed = codes.map((code) => {
    const html = readFileSync(join(site, frames.sv, code, 'index.html'), 'utf8');
    return { code, fullName: first(html, /<title>(.*?)<\/title>/), domain: domainIn(html) };
  });
  const page = (lang: Language): string => readFileSync(join(site, folders[lang], slug, 'index.html'), 'utf8');
  const frame = (lang: Language): string =>
    readFileSync(join(site, frames[lang], sure(codes[0], 'a frame'), 'index.html'), 'utf8');
  write('municipalities', municipalities);
  write('framed', framed);
  write('words', Object.fromEntries(languages.map((lang) => [lang, wordsIn(lang, page(lang), frame(lang), fullName)])));
  write('site', {
    url: first(page('sv'), /<link rel="canonical" href="(https?:\/\/[^/"]+)/),
    policy: first(page('sv'), /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/),
    framePolicy: first(frame('sv'), /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/),
    scripts: [...page('sv').matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => script),
    css: sure(/<style>([^]*?)<\/style>/.exec(page('sv'))?.[1], 'style'),
    exit: first(page('sv'), /<hamn-quick-exit quiet>\s*<a href="([^"]*)"/),
    line: {
      href: first(page('sv'), /<a class="call-button" href="([^"]*)"/),
      name: first(page('sv'), /<a class="call-button" href="[^"]*"><span class="who">(.*?)<\/span>/),
      number: first(page('sv'), /<a class="call-button" href[^]*?<span class="number"[^>]*>(.*?)<\/span>/),
    },
    checked: first(page('sv'), /<time datetime="([^"]*)">/),
    colours: {
      light: first(page('sv'), /<meta name="theme-color" content="([^"]*)" media="[^"]*light/),
      dark: first(page('sv'), /<meta name="theme-color" content="([^"]*)" media="[^"]*dark/),
    },
    languages: supportLanguages().map(({ code, dir, name }) => ({ code, dir, name })),
  });
  const templated = new Set(
    languages.flatMap((lang) => [
      ...slugs.map((each) => join(folders[lang], each, 'index.html')),
      ...codes.map((code) => join(frames[lang], code, 'index.html')),
    ]),
  );
  pagesOf(site)
    .filter((file) => !templated.has(file))
    .forEach((file, i) => {
      writeFileSync(join(folder, 'pages', `${i}.md`), markdownOf(site, file, i));
    });
}

/** Whether the peer's pages of a municipality have our words, and at least nine tenths of our bytes. */
export function refuseOtherWords(peer: string, site: string): void {
  const [slug = ''] = slugsIn(site);
  for (const lang of languages) {
    const file = join(folders[lang], slug, 'index.html');
    const [own, other] = [site, peer].map((each) => readFileSync(join(each, file), 'utf8'));
    if (textOf(own ?? '') !== textOf(other ?? '') || (other ?? '').length < 0.9 * (own ?? '').length)
      throw new Error(`${file}: the peer has other words than our page; correct the templates in test/bench/peer`);
  }
}
