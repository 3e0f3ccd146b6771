// The texts of the page where a webmaster checks the HTML of a page.

const sv = {
  builder: 'Koden att klistra in',
  source: 'Sidans HTML',
  how: 'Öppna sidan i webbläsaren. Tryck Ctrl + U (på Mac alternativ + kommando + U), markera allt, kopiera och klistra in här.',
  stays: 'Det ni klistrar in stannar i webbläsaren. Ingenting skickas, och inget av sidans skript körs.',
  address: 'Sidans adress',
  addressNote: 'Frivilligt. Med den vet vi vilka filer som är sidans egna. Den skickas inte heller.',
  check: 'Kontrollera',
  found: 'Det här hittade vi',
  unseen: 'Det som inte syns i källkoden',
  unseenPoints: [
    'Om <strong>skripten verkligen kör</strong>, och vad andra skript lägger till när sidan öppnas.',
    'Hur sidan <strong>ser ut</strong>: om något döljer knappen eller ligger ovanpå den. <a href="/bygg/prova/">Pröva på er sida</a> visar det.',
    'Det som <strong>servern skickar</strong> vid sidan av HTML-koden, till exempel en Content-Security-Policy.',
    'Om <strong>länkarna leder någonstans</strong>, och om filerna på andra servrar är de rätta.',
  ],
  command:
    'Kommandot <code>hamn check &lt;adress&gt;</code> hämtar sidan själv, läser det som servern skickar och följer länkarna. Med <code>--browser</code> öppnar det sidan i en webbläsare, och med <code>--site</code> läser det hela webbplatsen.',
  noScript:
    'Den här sidan behöver skript. Kör i stället <code>hamn check &lt;adress&gt;</code>, eller jämför numren på er sida med <a href="/stod/">stödlinjerna här</a>.',
};

const en: typeof sv = {
  builder: 'Code to paste',
  source: 'The HTML of the page',
  how: 'Open the page in the browser. Press Ctrl + U (on a Mac option + command + U), select all, copy and paste it here.',
  stays: 'What you paste stays in the browser. Nothing is sent, and none of the page’s scripts run.',
  address: 'The address of the page',
  addressNote: 'Optional. It tells which files are the page’s own. It is not sent either.',
  check: 'Check',
  found: 'What we found',
  unseen: 'What the source does not show',
  unseenPoints: [
    'Whether the <strong>scripts really run</strong>, and what other scripts add when the page opens.',
    'How the page <strong>looks</strong>: whether something hides the button or lies on top of it. <a href="/en/build/try/">Try it on your page</a> shows that.',
    'What the <strong>server sends</strong> beside the HTML, such as a Content-Security-Policy.',
    'Whether <strong>links lead anywhere</strong>, and whether files on other servers are the right ones.',
  ],
  command:
    'The command <code>hamn check &lt;address&gt;</code> fetches the page itself, reads what the server sends and follows the links. With <code>--browser</code> it opens the page in a browser, and with <code>--site</code> it reads the whole site.',
  noScript:
    'This page needs script. Run <code>hamn check &lt;address&gt;</code> instead, or compare the numbers on your page with <a href="/en/support/">the helplines here</a>.',
};

/** The texts of the script, which a template does not show. */
export const scriptWords = {
  sv: {
    empty: 'Klistra in sidans HTML först.',
    none: 'Vi hittade inget fel i sidans HTML.',
    some: (count: number) => (count === 1 ? 'En sak att se på.' : `${count} saker att se på, det viktigaste först.`),
    severities: { wrong: 'Fel', broken: 'Fungerar inte', old: 'Gammalt', advice: 'Råd' },
    line: (line: number) => `Rad ${line}`,
    right: 'Rätt:',
    source: 'Källa',
    checked: (day: string) => `läst ${day}`,
    paste: 'Att klistra in:',
  },
  en: {
    empty: 'Paste the HTML of the page first.',
    none: 'We found nothing wrong in the HTML of the page.',
    some: (count: number) =>
      count === 1 ? 'One thing to look at.' : `${count} things to look at, the most important first.`,
    severities: { wrong: 'Wrong', broken: 'Does not work', old: 'Old', advice: 'Advice' },
    line: (line: number) => `Line ${line}`,
    right: 'Right:',
    source: 'Source',
    checked: (day: string) => `read on ${day}`,
    paste: 'To paste:',
  },
};

export default { sv, en };
