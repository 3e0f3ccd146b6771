import type { Severity } from '../../../site/audit/types.ts';
import type { Language } from '../../words/words.ts';
import type { Reason } from '../unread.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** What an audit says in Swedish. */
export const swedish = {
  lang: 'sv' as Language,
  severities: {
    wrong: 'Fel: besökaren läser något som inte stämmer',
    broken: 'Trasigt: något fungerar inte',
    old: 'Gammalt: det finns något nyare',
    advice: 'Råd: det kan bli bättre',
  } as Record<Severity, string>,
  /** A severity as one word, in a table. */
  short: { wrong: 'fel', broken: 'trasigt', old: 'gammalt', advice: 'råd' } as Record<Severity, string>,
  found: 'Så här står det',
  right: 'Rätt är',
  source: (address: string, day: string | undefined) => (day ? `${address}, läst ${day}` : address),
  todo: 'Gör så här',
  paste: 'Klistra in',
  morePages: (number: number) => `och på ${count(number, 'sida', 'sidor')} till`,
  moreInReports: (number: number) => `och på ${count(number, 'sida', 'sidor')} till: --html och --csv har alla`,
  missed: 'Det här kunde inte läsas',
  sum: ({ wrong, broken, old, advice }: Record<Severity, number>, pages: number) =>
    wrong + broken + old + advice
      ? `${wrong} fel, ${broken} trasigt, ${old} gammalt och ${advice} råd på ${count(pages, 'sida', 'sidor')}.`
      : `${count(pages, 'sida', 'sidor')}: inget gammalt nummer och ingen trasig kod.${pages === 1 ? ' Hela webbplatsen: lägg till --site.' : ''}`,
  /** The verdict that a report to send begins with. */
  verdict: ({ wrong, broken, old, advice }: Record<Severity, number>): string => {
    if (wrong) return 'Här står något som inte stämmer. Rätta det i dag.';
    if (broken) return 'Numren stämmer, men något fungerar inte. Rätta det snart.';
    if (old) return 'Inget är fel, men något är gammalt.';
    return advice ? 'Inget är fel. Det finns råd.' : 'Inget fel hittades.';
  },
  written: (file: string) => `Rapporten finns i ${file}.`,
  noPage: 'Ingen sida kunde läsas.',
  progress: (pages: number, address: string) => `${count(pages, 'sida', 'sidor')} lästa. Nu: ${address}`,
  reasons: {
    'no-such-host': () => 'det finns ingen webbplats med det namnet. Är det rätt stavat?',
    'no-answer': () => 'webbplatsen svarar inte.',
    'too-slow': () => 'sidan svarade inte på tio sekunder.',
    certificate: () => 'certifikatet går inte att lita på, så inget har lästs.',
    status: (status) => `servern svarade ${status}.`,
    'not-html': (type) => `det är ingen webbsida (${type || 'utan typ'}).`,
    'too-large': () => 'sidan är större än 2 MB.',
    twin: (origin) => `sidan finns på ${origin}. hamn check läser bara den adress du skriver: skriv den i stället.`,
    elsewhere: (address) => `sidan leder till en annan webbplats: ${address}. Dit går hamn check inte.`,
    'too-many-redirects': () => 'sidan leder vidare för många gånger.',
    forbidden: () => 'robots.txt ber robotar att inte läsa sidan. Lägg till User-agent: hamn-check med Allow: / där.',
    'robots-unread': () => 'robots.txt gick inte att läsa, så det är okänt vad robotar får läsa.',
    later: () => 'servern ber oss komma tillbaka senare.',
  } as Record<Reason, (detail: string) => string>,
  html: {
    title: (host: string) => `Kontroll av ${host}`,
    about: (day: string, version: string) => `Läst ${day} med hamn ${version}.`,
    where: 'Var',
    pages: (number: number) => `Sidor som lästes (${number})`,
    explain:
      'Den här rapporten gäller det som besökaren ser av hamn och av numren till stödlinjer. Åtgärda det översta först.',
  },
  columns: {
    severity: 'Allvar',
    title: 'Vad',
    address: 'Sida',
    line: 'Rad',
    column: 'Kolumn',
    found: 'Så här står det',
    right: 'Rätt är',
    source: 'Källa',
    checked: 'Läst',
    code: 'Klistra in',
    happens: 'Vad som händer',
    todo: 'Gör så här',
    id: 'Id',
  },
  browser: {
    missing: 'För --browser behövs paketet puppeteer-core. Kör: npm install puppeteer-core',
    noChrome: 'För --browser behövs Chrome eller Chromium. Installera en, eller skriv var den finns i CHROME_PATH.',
    notStarted: (path: string) => `${path} startar inte. Skriv en annan Chrome eller Chromium i CHROME_PATH.`,
  },
  findings: {
    'script-did-not-run': ([tag = '', reason = '']: readonly string[]) => ({
      title: `<${tag}> fungerar inte i webbläsaren`,
      happens: reason ? `Skriptet körs inte. Webbläsaren säger: ${reason}` : 'Skriptet körs inte.',
      todo: 'Se efter att skriptet finns på sidan, och att inget samtycke och ingen policy stoppar det.',
    }),
    'not-visible': ([tag = '']: readonly string[]) => ({
      title: `<${tag}> syns inte`,
      happens: 'Elementet finns på sidan och skriptet körs, men besökaren ser inget.',
      todo: 'Leta efter en stilregel på sidan som döljer det.',
    }),
    'not-tried': ([address = '']: readonly string[]) => ({
      title: 'Ett skript är inte prövat',
      happens: `${address} har inte hämtats: det finns på en annan webbplats, har en frågesträng eller är stängt för robotar.`,
      todo: 'Öppna sidan själv, och se efter att hamn fungerar.',
    }),
    'not-opened': ([reason = '']: readonly string[]) => ({
      title: 'Sidan kunde inte öppnas i webbläsaren',
      happens: `Sidan är bara läst, inte prövad. Webbläsaren säger: ${reason}`,
      todo: 'Öppna sidan själv, och se efter att hamn fungerar.',
    }),
  },
};
