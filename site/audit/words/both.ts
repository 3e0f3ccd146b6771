// What the audit and the page to try say in the same words.
import { said, type Said } from './said.ts';

type Shared = Record<'self-closed' | 'escaped' | 'quotes' | 'trusted-types' | 'policy-style', (name: string) => Said>;

const sv: Shared = {
  'self-closed': (tag) =>
    said(
      'Ett element saknar sin sluttagg',
      `<${tag} /> slutar aldrig, så resten av sidan blir dess innehåll.`,
      'Skriv sluttaggen.',
    ),
  escaped: () =>
    said(
      'Koden visas som text',
      'Redigeraren har gjort om < till &lt;, så besökaren läser koden och får ingen knapp.',
      'Klistra in koden i redigerarens HTML-läge, inte i textläget.',
    ),
  quotes: () =>
    said(
      'Raka citattecken har blivit typografiska',
      'Med ” i stället för " läses attributen fel, och skriptet, linjen eller adressen hittas inte.',
      'Kopiera koden igen från byggsidan, utan att gå via ett ordbehandlingsprogram.',
    ),
  'trusted-types': () =>
    said(
      'Trusted Types stoppar skriptet',
      'Listan trusted-types nämner inte lit-html, som komponenterna ritar med.',
      'Byt raden mot den här.',
    ),
  'policy-style': (line) =>
    said(
      'Policyn stoppar era färger',
      `Raden ${line} tillåter inte färgerna i koden. Allt fungerar, i komponenternas egna färger.`,
      'Byt raden mot den här, eller flytta färgerna till er stilmall.',
    ),
};

const en: Shared = {
  'self-closed': (tag) =>
    said(
      'An element has no end tag',
      `<${tag} /> never ends, so the rest of the page becomes its content.`,
      'Write the end tag.',
    ),
  escaped: () =>
    said(
      'The code is shown as text',
      'The editor has turned < into &lt;, so visitors read the code and get no button.',
      'Paste the code in the editor’s HTML view, not in the text view.',
    ),
  quotes: () =>
    said(
      'Straight quotation marks have become curly',
      'With ” instead of " the attributes are misread, and the script, the line or the address is not found.',
      'Copy the code again from the page with the code, not through a word processor.',
    ),
  'trusted-types': () =>
    said(
      'Trusted Types blocks the script',
      'The trusted-types list does not name lit-html, which draws the components.',
      'Replace the line with this one.',
    ),
  'policy-style': (line) =>
    said(
      'The policy blocks your colours',
      `The line ${line} does not allow the colours in the code. Everything works, in the components’ own colours.`,
      'Replace the line with this one, or move the colours to your style sheet.',
    ),
};

export const both = { sv, en };
