// The script of a page about one publishing platform: its policy lines and its letter follow the choice in the builder.
import { addChoiceToLinks } from '../choice-links.ts';
import { fieldsIn, readChoice } from '../choice.ts';
import facts from './facts.js';
import { letter, letterPolicy } from '../supplier-letter.ts';
import { sure } from '../../shared/sure.ts';

const { lang } = document.documentElement;
const policy = sure(document.querySelector('[data-policy]'), 'data-policy');
const text = sure(document.querySelector<HTMLElement>('[data-letter]'), 'data-letter');
const ask = JSON.parse(sure(text.dataset.letter, 'data-letter')) as string[];

function show(): void {
  const choice = readChoice(location.hash, fieldsIn(facts.fields, lang));
  policy.textContent = letterPolicy(choice, facts, lang);
  text.textContent = letter(choice, facts, ask, lang);
  addChoiceToLinks(choice, facts);
}

addEventListener('hashchange', show);
show();
