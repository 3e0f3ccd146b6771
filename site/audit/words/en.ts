import { both } from './both.ts';
import { said, type Words } from './said.ts';

/** What others do on a page, by its category. */
const doing: Record<string, string> = {
  statistics: 'counts visits',
  adverts: 'shows adverts',
  social: 'is a social medium',
  tags: 'loads other scripts',
  chat: 'is a chat',
  consent: 'asks for consent',
};

export const en: Words = {
  ...both.en,
  'former-number': (name, display) =>
    said(
      `A former number of ${name}`,
      `The number of ${name} is ${display}. Whoever reads this calls a number that will stop answering one day.`,
      `Replace the number with ${display}, in the text and in the link.`,
    ),
  'not-its-number': (name, display) =>
    said(
      `The number is not that of ${name}`,
      `${name} has the number ${display}. The one here is another, so a caller reaches somebody else, or nobody.`,
      `Change the number to ${display}, in the text and in the link.`,
    ),
  'stale-link': (name, display) =>
    said(
      'The card’s own link has an old number',
      `With script the card shows ${display}, but without it the link is what people see. The number of ${name} is ${display}.`,
      'Replace the link with this one.',
    ),
  'other-line': (name, display) =>
    said(
      'The card and its link are different helplines',
      `The card is for ${name}, ${display}, but its link dials another. With and without script, people call different lines.`,
      'Replace the link with this one, or change the line of the card.',
    ),
  'link-differs': (digits) =>
    said(
      'The link dials another number than it shows',
      `A press dials ${digits}, but the text has another number.`,
      'Write the same number in the text and in the link.',
    ),
  'script-held': (by) =>
    said(
      'Something holds the script back',
      `${by} keeps the browser from running hamn, or makes it wait for consent. Until then the button is an ordinary link.`,
      'Let the script run at once: mark it as necessary. It stores nothing while someone reads.',
    ),
  'script-missing': (tag) =>
    said(
      'The script is missing',
      `<${tag}> is on the page, but the script is not. The links work, but the button is an ordinary link in the text.`,
      'Put the script line on the page or in its template, or ask the supplier to.',
    ),
  'element-missing': () =>
    said(
      'The elements are missing',
      'The script is on the page, but no element is. The editor has probably removed what is not ordinary HTML.',
      'Paste the code again in the editor’s HTML view. If that fails, use ordinary links or a frame.',
    ),
  'unknown-element': (tag, right) =>
    said(
      `<${tag}> is no element of hamn`,
      'The browser does not know the name, so it draws nothing. What stands in the element shows as plain text.',
      right ? `Write ${right} instead, in the start tag and in the end tag.` : 'Copy the code again from the builder.',
    ),
  split: (tag) =>
    said(
      'A paragraph around the code splits it',
      `The browser ends the paragraph before what is in <${tag}>. The element is empty, and its content is below it.`,
      'Move the code out of the paragraph, in the editor’s HTML view.',
    ),
  'no-link': (tag) =>
    said(
      'The element has no link of its own',
      `Without a link in <${tag}>, those without script have nothing to press.`,
      'Copy the code again, with the link.',
    ),
  'unknown-id': (attribute, value) =>
    said(
      `Nothing has the code ${value}`,
      `${attribute}="${value}" does not exist, so the component only shows what is inside it.`,
      'Choose on the page with the code, and copy it from there.',
    ),
  'policy-script': (line) =>
    said(
      'The page’s policy blocks the script',
      `The line ${line} in the page’s Content-Security-Policy does not allow hamn. The button becomes an ordinary link, and nobody sees that anything is wrong.`,
      'Ask whoever keeps the template to replace the line with this one.',
    ),
  'policy-nonce': (line) =>
    said(
      'The script lacks the page’s nonce',
      `The line ${line} has a nonce or strict-dynamic, so only scripts that the page template marks may run.`,
      'Ask the supplier to write the script line in the page template, with the page’s nonce.',
    ),
  'policy-connect': (line) =>
    said(
      'The policy blocks the data',
      `The line ${line} does not allow the file in src. Only what the code itself says is then shown.`,
      'Replace the line with this one.',
    ),
  'policy-frame': (line) =>
    said(
      'The policy blocks the frame',
      `The line ${line} does not allow the frame, so its place is empty.`,
      'Replace the line with this one.',
    ),
  'integrity-differs': (file) =>
    said(
      'The hash does not match',
      `The attribute integrity has another hash than ${file}, so the browser refuses to run the file.`,
      'Replace the hash with this one, or copy the code again without changing it.',
    ),
  'two-hashes': (address) =>
    said(
      'Two hashes for the same file',
      `${address} is twice on the page, with different hashes. At least one of them stops the file.`,
      'Keep one of the script lines, the one from the page with the code.',
    ),
  'no-crossorigin': (file) =>
    said(
      'The attribute crossorigin is missing',
      `${file} is on another server. Without crossorigin the browser may not compare the hash, and refuses to run the file.`,
      'Replace the line with this one.',
    ),
  'frame-sandbox': () =>
    said(
      'The frame does not let visitors go',
      'The attribute sandbox lacks allow-top-navigation-by-user-activation. A press in the frame leads nowhere.',
      'Replace the attribute with this one.',
    ),
  'exit-in-frame': (by) =>
    said(
      'The button is in a frame that cannot be left',
      `${by} keeps what is shown inside. Whoever presses Exit this page stays.`,
      'Allow it with this line, or move the button to the page outside the frame.',
    ),
  'tel-malformed': () =>
    said(
      'A telephone link has the wrong form',
      'A link should say tel: and then the number in digits only. Otherwise some phones do not call, or call another number.',
      'Write the link without spaces, letters and (0).',
    ),
  'short-number-abroad': (display) =>
    said(
      `${display} has got a country code`,
      `${display} is a short number, which works in Sweden only and without +46. As it is written, it cannot be called.`,
      `Write ${display}.`,
    ),
  'dead-link': (address, status) =>
    said(
      'A link to help leads nowhere',
      `${address} does not exist: its server answered ${status}.`,
      'Find the new address, or remove the link.',
    ),
  'script-gone': (address, status) =>
    said(
      'The script cannot be fetched',
      `${address} does not exist: its server answered ${status}. Without it the button is an ordinary link, and the cards show only what is in the code.`,
      'Put the file back, or paste the code again.',
    ),
  'older-version': (version, newest) =>
    said(
      `The code is version ${version}`,
      `The newest is ${newest}. Numbers and hours in the code are those of the day on which it was pasted.`,
      'Get the code again from the page with the code.',
    ),
  expired: (address, day) =>
    said(
      'The data is too old',
      `${address} was good until ${day}. The numbers are still shown, but not whether a line is open.`,
      'Get the new file, or ask whoever issues it.',
    ),
  'newer-version': (version, own) =>
    said(
      'The code is newer than this tool',
      `The code is version ${version}, but the check is version ${own}. Newer numbers and files are unknown here.`,
      'Check with a newer version of hamn.',
    ),
  'no-integrity': (file) =>
    said(
      'The script has no hash',
      `Without integrity the browser runs ${file} even if somebody has replaced it on the server.`,
      'Replace the line with this one.',
    ),
  'no-exit': () =>
    said(
      'A page about violence without the button that leaves it',
      'Whoever is surprised while reading cannot leave the page with one press.',
      'Add the button from the page with the code.',
    ),
  'silent-link': (address, status) =>
    said(
      'A link to help did not answer',
      status === '0' ? `${address} gave no answer.` : `${address} answered with the error ${status}. It may pass.`,
      'Try the link again in a while.',
    ),
  'other-hosts': (host, name, category) =>
    said(
      `${name || host} learns that somebody is reading`,
      `The page loads from ${host}${doing[category] ? `, which ${doing[category]}` : ''}.`,
      'Remove it from pages about violence, or put the file on your own server.',
    ),
};
