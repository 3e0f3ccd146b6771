// The letter to the supplier of a publishing platform. It states the choice, and asks only for what the choice needs.
import { builderAddress } from './choice-links.ts';
import { fileOf, frameCode, framePolicy, hashOf, policyFor, readBy, scriptAddress, styleCode } from './code.ts';
import { chosen } from './elements.ts';
import type { BuilderFacts, Choice } from './types.ts';

const phrases = {
  sv: {
    hello: 'Hej!',
    wish: 'Vi vill visa hjälp till den som utsätts för våld på vår webbplats, med de öppna komponenterna hamn. De är egna HTML-element och en enda skriptfil.',
    code: 'Det vi har valt, med koden att klistra in:',
    file: 'Skriptfilen och dess kontrollsumma:',
    elsewhere:
      'Lägg den helst på vår egen server, utan att ändra något i den: då får ingen annan veta vem som besöker sidan. Säg vilken adress den får, så ändrar vi koden.',
    own: 'Den ska ligga på vår egen server, på den adressen, utan att något i den ändras. Nästa version tar dess plats under samma namn. Därför står ingen kontrollsumma i koden.',
    pinned:
      'Den ska ligga på vår egen server, på den adressen, utan att något i den ändras. Kontrollsumman i integrity ska stå kvar, så att ingen annan fil kan köras.',
    data: 'Uppgifter som läses när sidan visas:',
    ownData:
      'Lägger ni en kopia på vår egen server och skriver dess adress i src behövs inte connect-src. Kopian måste då hållas ny.',
    style: 'Rader till vår stilmall:',
    styleInside:
      'Våra färger står i koden, i ett style-element. Kan det inte stå kvar, lägg de här raderna i vår stilmall i stället:',
    quiet: 'Skriptet räknar, sparar och skickar inget medan någon läser.',
    cookie:
      'Trycker någon på Lämna sidan snabbt sätts en tom kaka som försvinner efter fem minuter. Den hindrar att Bakåt visar besöket.',
    links: 'Utan skript syns vanliga länkar, och de måste finnas kvar på sidan.',
    noOthers: 'På sidorna om våld får det inte finnas statistik, chatt eller annat som följer besökaren.',
    sign: 'Hjälp ovanpå sidan är ett ord och ett litet tecken i sidfoten på våra vanliga sidor. Ett tryck öppnar hjälpen ovanpå sidan: ingen ny adress, ingen rad i historiken, och inget hämtas. Koden läggs en gång, i sidfoten i webbplatsens mall. Den lagrar ingenting och behöver inget samtycke, så en ruta om kakor får varken stoppa skriptet eller täcka ordet. Ta bort klickmätning, värmekartor och inspelning av besök från sidfoten. Helst har de vanliga sidorna inga mätverktyg alls.',
    policy: 'Kan ni lägga till det här i vår Content-Security-Policy?',
    types: 'Har den raden trusted-types läggs lit-html till. Komponenternas egna stilar behöver inget i style-src.',
    script: 'Med skript:',
    frame: 'I en ram i stället, med hjälpskriptet för höjden:',
  },
  en: {
    hello: 'Hello,',
    wish: 'On our website, we want to show help for people who are subjected to violence, using the open components hamn. They are custom HTML elements and a single script file.',
    code: 'What we have chosen, with the code to paste:',
    file: 'The script file and its hash:',
    elsewhere:
      'If you can, put it on our own server without changing anything in it: then nobody else finds out who visits the page. Tell us its address, and we change the code.',
    own: 'It belongs on our own server, at that address, without any change in it. The next version replaces it under the same name. So the code has no hash.',
    pinned:
      'It belongs on our own server, at that address, without any change in it. Keep the hash in integrity, so that no other file can run.',
    data: 'Data that is read when the page is shown:',
    ownData:
      'If you put a copy on our own server and write its address in src, no connect-src is needed. The copy must then be kept up to date.',
    style: 'Lines for our style sheet:',
    styleInside:
      'Our colours are in the code, in a style element. If it cannot stay there, add these lines to our style sheet instead:',
    quiet: 'The script counts, stores and sends nothing while someone reads.',
    cookie:
      'A press on Exit this page sets an empty cookie that disappears after five minutes. It keeps Back from showing the visit.',
    links: 'Without script, people see ordinary links. These must stay on the page.',
    noOthers: 'The pages about violence must not have statistics, chats or anything else that tracks visitors.',
    sign: 'Help over the page is a word and a small sign in the footer of our ordinary pages. A press opens the help over the page: no new address, no entry in the history, and nothing is fetched. The code is added once, in the footer of the site’s template. It stores nothing and needs no consent, so a cookie banner must neither stop the script nor cover the word. Remove click tracking, heat maps and recordings of visits from the footer. If you can, have no trackers at all on the ordinary pages.',
    policy: 'Can you add this to our Content-Security-Policy?',
    types: 'If it has a trusted-types line, add lit-html. The components’ own styles need nothing in style-src.',
    script: 'With script:',
    frame: 'In a frame instead, with the helper script for its height:',
  },
};

const phrasesIn = (lang: string): (typeof phrases)['sv'] => phrases[lang === 'en' ? 'en' : 'sv'];

/** The policy lines for the choice: with script, and in a frame. */
export function letterPolicy(choice: Choice, facts: BuilderFacts, lang: string): string {
  const say = phrasesIn(lang);
  const { code } = frameCode(choice, facts);
  return [`${say.script}\n${policyFor(choice, facts)}`, code && `${say.frame}\n${framePolicy(facts)}`]
    .filter(Boolean)
    .join('\n\n');
}

/** The letter. `ask` holds the questions to the supplier of this platform. */
export function letter(choice: Choice, facts: BuilderFacts, ask: readonly string[], lang: string): string {
  const say = phrasesIn(lang);
  const file = fileOf(choice, facts);
  const style = styleCode(choice, facts);
  const { data } = readBy(choice, facts);
  const names = chosen(choice, facts).map(({ name }) => name);
  const hasCookie = names.includes('quick-exit') && !choice['quick-exit.guard'];
  const isAboutViolence = names.some((name) => ['quick-exit', 'hotline-card', 'contact-block'].includes(name));
  const questions = [...ask, `${say.policy} ${say.types}`].map((each, i) => `${i + 1}. ${each}`);
  return [
    say.hello,
    say.wish,
    `${say.code}\n${builderAddress(choice, facts, lang)}`,
    `${say.file}\n${scriptAddress(choice, facts)}\n${hashOf(file, facts)}`,
    !choice.host ? say.elsewhere : choice.pin ? say.pinned : say.own,
    data.length && `${say.data}\n${data.join('\n')}\n${say.ownData}`,
    style && `${choice.sheet ? say.style : say.styleInside}\n${style}`,
    [say.quiet, hasCookie && say.cookie, say.links, isAboutViolence && say.noOthers].filter(Boolean).join(' '),
    names.includes('haven') && say.sign,
    questions.join('\n'),
    letterPolicy(choice, facts, lang),
  ]
    .filter(Boolean)
    .join('\n\n');
}
