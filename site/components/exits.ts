import type { Texts } from '../metadata.ts';

/**
 * The comparison of the quick exit by browser, and with other exits. docs/safety.md describes the measurements and has
 * the same facts for developers: change both. Each row has the compared feature, then one value for each column.
 */
const same = (text: string): Texts => ({ sv: text, en: text });

export default {
  measured: {
    id: { sv: 'matt', en: 'measured' },
    caption: {
      sv: 'Mätt den 23 och 25 november 2026 på Linux.',
      en: 'Measured on 23 and 25 November 2026 on Linux.',
    },
    corner: { sv: 'Efter ett tryck', en: 'After a press' },
    columns: [
      { sv: 'Chromium 156 (som Chrome och Edge bygger på)', en: 'Chromium 156 (on which Chrome and Edge are built)' },
      same('Firefox ESR 153'),
      same('WebKitGTK'),
    ],
    rows: [
      [
        { sv: 'Bakåt, i fem minuter', en: 'Back, for five minutes' },
        { sv: 'visar inte besöket', en: 'does not show the visit' },
        { sv: 'visar inte besöket', en: 'does not show the visit' },
        { sv: 'visar inte besöket', en: 'does not show the visit' },
      ],
      [
        { sv: 'Andra flikar med samma webbplats', en: 'Other tabs with the same site' },
        { sv: 'lämnas också', en: 'leave too' },
        { sv: 'lämnas också', en: 'leave too' },
        { sv: 'lämnas också', en: 'leave too' },
      ],
      [
        { sv: 'Den sista sidan i historikens lista', en: 'The last page in the history list' },
        { sv: 'syns inte längre', en: 'is no longer seen' },
        { sv: 'står kvar med sitt namn', en: 'stays, with its name' },
        { sv: 'inte mätt', en: 'not measured' },
      ],
      [
        { sv: 'Tidigare sidor i historikens lista', en: 'Earlier pages in the history list' },
        { sv: 'står kvar; inte om quiet används', en: 'stay; not if quiet is used' },
        { sv: 'står kvar, också med quiet', en: 'stay, also with quiet' },
        { sv: 'inte mätt', en: 'not measured' },
      ],
      [
        {
          sv: 'En stängd flik som öppnas igen, i fem minuter',
          en: 'A closed tab that is opened again, for five minutes',
        },
        { sv: 'visar inte besöket', en: 'does not show the visit' },
        { sv: 'visar inte besöket', en: 'does not show the visit' },
        { sv: 'inte mätt', en: 'not measured' },
      ],
      [
        {
          sv: 'En glimt av sidan när någon backar, med de två skripten i sidans head',
          en: 'A glimpse of the page when someone goes back, with the two scripts in the head',
        },
        { sv: 'sågs inte', en: 'was not seen' },
        { sv: 'sågs inte', en: 'was not seen' },
        { sv: 'sågs inte', en: 'was not seen' },
      ],
      [
        {
          sv: 'Detsamma utan det lilla skriptet, first.js',
          en: 'The same without the small script, first.js',
        },
        { sv: 'sågs inte', en: 'was not seen' },
        {
          sv: 'sågs inte när sidan kom ur minnet; någon bildruta när den lästes in igen',
          en: 'was not seen when the page came out of memory; a frame or a few when it was loaded again',
        },
        { sv: 'sågs inte', en: 'was not seen' },
      ],
    ],
  },

  compared: {
    id: { sv: 'jamford', en: 'compared' },
    caption: {
      sv: 'Läst i deras källkod och dokument den 23 november 2026.',
      en: 'As read in their source and documents on 23 November 2026.',
    },
    corner: { sv: 'Det som skiljer', en: 'What differs' },
    columns: [
      same('hamn'),
      same('GOV.UK Frontend 6.x'),
      same('NSW Design System 3.26'),
      same('Queensland QGDS 2.2'),
      same('Ripple (Victoria)'),
      same('lionel-rowe/quick-exit-button'),
    ],
    rows: [
      [
        { sv: 'Lämnar sidan genom att', en: 'Leaves the page by' },
        { sv: 'byta ut den', en: 'replacing it' },
        { sv: 'lägga till en sida', en: 'adding a page' },
        { sv: 'lägga till en sida', en: 'adding a page' },
        { sv: 'öppna en ny flik och byta ut sidan', en: 'opening a new tab and replacing the page' },
        { sv: 'följa länken och öppna en ny flik', en: 'following the link and opening a new tab' },
        { sv: 'öppna en ny flik och byta ut sidan', en: 'opening a new tab and replacing the page' },
      ],
      [
        { sv: 'Bakåt efteråt', en: 'Back afterwards' },
        { sv: 'leder förbi besöket', en: 'leads past the visit' },
        { sv: 'visar sidan (mätt)', en: 'shows the page (measured)' },
        { sv: 'kommer till sidan, tom eller hel (mätt)', en: 'comes to the page, blank or whole (measured)' },
        { sv: 'visar inte den sista sidan', en: 'does not show the last page' },
        { sv: 'visar sidan', en: 'shows the page' },
        { sv: 'visar inte den sista sidan', en: 'does not show the last page' },
      ],
      [
        { sv: 'Tidigare sidor i besöket', en: 'Earlier pages of the visit' },
        { sv: 'lämnas på nytt, i fem minuter', en: 'leave again, for five minutes' },
        { sv: 'visas', en: 'are shown' },
        { sv: 'visas', en: 'are shown' },
        { sv: 'visas', en: 'are shown' },
        { sv: 'visas', en: 'are shown' },
        { sv: 'visas', en: 'are shown' },
      ],
      [
        { sv: 'Sidan täcks', en: 'The page is covered' },
        { sv: 'när man trycker ner', en: 'at the press' },
        { sv: 'när man släpper', en: 'at the release' },
        { sv: 'när man släpper', en: 'at the release' },
        { sv: 'nej', en: 'no' },
        { sv: 'nej', en: 'no' },
        { sv: 'sidan töms', en: 'the page is emptied' },
      ],
      [
        { sv: 'Flikens namn', en: 'The tab’s title' },
        { sv: 'byts', en: 'is changed' },
        { sv: 'står kvar', en: 'stays' },
        { sv: 'blir tomt', en: 'goes blank' },
        { sv: 'står kvar', en: 'stays' },
        { sv: 'står kvar', en: 'stays' },
        { sv: 'blir ”New Tab”', en: 'becomes “New Tab”' },
      ],
      [
        { sv: 'Fler flikar med webbplatsen', en: 'Other tabs of the site' },
        { sv: 'lämnas också', en: 'leave too' },
        { sv: 'står kvar', en: 'stay' },
        { sv: 'står kvar', en: 'stay' },
        { sv: 'står kvar', en: 'stay' },
        { sv: 'står kvar', en: 'stay' },
        { sv: 'står kvar', en: 'stay' },
      ],
      [
        { sv: 'Utan skript', en: 'Without script' },
        { sv: 'en länk', en: 'a link' },
        { sv: 'en länk', en: 'a link' },
        { sv: 'en länk', en: 'a link' },
        { sv: 'en knapp som inte gör något', en: 'a button that does nothing' },
        { sv: 'en länk', en: 'a link' },
        { sv: 'inget visas', en: 'nothing is shown' },
      ],
      [
        { sv: 'Tangent', en: 'Key' },
        { sv: 'Skift tre gånger', en: 'Shift three times' },
        { sv: 'Skift tre gånger', en: 'Shift three times' },
        { sv: 'Esc två gånger', en: 'Esc twice' },
        same('Esc'),
        { sv: 'ingen', en: 'none' },
        same('Esc'),
      ],
      [
        { sv: 'Sparar eller skickar', en: 'Stores or sends' },
        { sv: 'en tom kaka, efter trycket', en: 'an empty cookie, after the press' },
        { sv: 'inget', en: 'nothing' },
        { sv: 'inget', en: 'nothing' },
        { sv: 'inget', en: 'nothing' },
        { sv: 'en notis till statistiken när man lämnar', en: 'an event to the statistics at the press' },
        {
          sv: 'en uppgift i webbläsaren när en ruta stängs',
          en: 'an entry in the browser when a box is closed',
        },
      ],
    ],
  },
};
