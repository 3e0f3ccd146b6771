import type { Words } from './words.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** What an audit says in English. */
export const english: Words = {
  lang: 'en',
  severities: {
    wrong: 'Wrong: a visitor reads something that is not true',
    broken: 'Broken: something does not work',
    old: 'Old: there is something newer',
    advice: 'Advice: it could be better',
  },
  short: { wrong: 'wrong', broken: 'broken', old: 'old', advice: 'advice' },
  found: 'It says',
  right: 'Right is',
  source: (address, day) => (day ? `${address}, read ${day}` : address),
  todo: 'Do this',
  paste: 'Paste',
  morePages: (number) => `and on ${count(number, 'more page', 'more pages')}`,
  moreInReports: (number) => `and on ${count(number, 'more page', 'more pages')}: --html and --csv name all`,
  missed: 'These could not be read',
  sum: ({ wrong, broken, old, advice }, pages) =>
    wrong + broken + old + advice
      ? `${wrong} wrong, ${broken} broken, ${old} old and ${advice} advice on ${count(pages, 'page', 'pages')}.`
      : `${count(pages, 'page', 'pages')}: no old number and no broken code.${pages === 1 ? ' The whole site: add --site.' : ''}`,
  verdict: ({ wrong, broken, old, advice }) => {
    if (wrong) return 'Something here is not true. Correct it today.';
    if (broken) return 'The numbers are right, but something does not work. Correct it soon.';
    if (old) return 'Nothing is wrong, but something is old.';
    return advice ? 'Nothing is wrong. There is advice.' : 'Nothing wrong was found.';
  },
  written: (file) => `The report is in ${file}.`,
  noPage: 'No page could be read.',
  progress: (pages, address) => `${count(pages, 'page', 'pages')} read. Now: ${address}`,
  reasons: {
    'no-such-host': () => 'there is no site of that name. Is it spelled right?',
    'no-answer': () => 'the site does not answer.',
    'too-slow': () => 'the page did not answer in ten seconds.',
    certificate: () => 'the certificate cannot be trusted, so nothing was read.',
    status: (status) => `the server answered ${status}.`,
    'not-html': (type) => `it is no web page (${type || 'without a type'}).`,
    'too-large': () => 'the page is larger than 2 MB.',
    twin: (origin) =>
      `the page is on ${origin}. hamn check reads only the address that you write: write that one instead.`,
    elsewhere: (address) => `the page leads to another site: ${address}. hamn check does not go there.`,
    'too-many-redirects': () => 'the page leads on too many times.',
    forbidden: () => 'robots.txt asks robots not to read the page. Add User-agent: hamn-check with Allow: / there.',
    'robots-unread': () => 'robots.txt could not be read, so nobody knows what robots may read.',
    later: () => 'the server asks us to come back later.',
  },
  html: {
    title: (host) => `Check of ${host}`,
    about: (day, version) => `Read ${day} with hamn ${version}.`,
    where: 'Where',
    pages: (number) => `Pages that were read (${number})`,
    explain: 'This report is about what a visitor sees of hamn and of the numbers of helplines. Begin at the top.',
  },
  columns: {
    severity: 'Severity',
    title: 'What',
    address: 'Page',
    line: 'Line',
    column: 'Column',
    found: 'It says',
    right: 'Right is',
    source: 'Source',
    checked: 'Read',
    code: 'Paste',
    happens: 'What happens',
    todo: 'Do this',
    id: 'Id',
  },
  browser: {
    missing: '--browser needs the package puppeteer-core. Run: npm install puppeteer-core',
    noChrome: '--browser needs Chrome or Chromium. Install one, or write in CHROME_PATH where it is.',
    notStarted: (path) => `${path} does not start. Write another Chrome or Chromium in CHROME_PATH.`,
  },
  findings: {
    'script-did-not-run': ([tag = '', reason = '']) => ({
      title: `<${tag}> does not work in the browser`,
      happens: reason ? `The script does not run. The browser says: ${reason}` : 'The script does not run.',
      todo: 'See that the script is on the page, and that no consent and no policy stops it.',
    }),
    'not-visible': ([tag = '']) => ({
      title: `<${tag}> is not seen`,
      happens: 'The element is on the page and the script runs, but a visitor sees nothing.',
      todo: 'Look for a style rule on the page that hides it.',
    }),
    'not-tried': ([address = '']) => ({
      title: 'A script is not tried',
      happens: `${address} was not fetched: it is on another site, has a query string or is closed to robots.`,
      todo: 'Open the page yourself, and see that hamn works.',
    }),
    'not-opened': ([reason = '']) => ({
      title: 'The page could not be opened in the browser',
      happens: `The page is only read, not tried. The browser says: ${reason}`,
      todo: 'Open the page yourself, and see that hamn works.',
    }),
  },
};
