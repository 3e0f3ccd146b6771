// A page about one publishing platform: its lines for a policy and its letter follow what was chosen in the builder.
import { carry } from '../carry.ts';
import { fieldsIn, readChoice } from '../choice.ts';
import facts from './facts.js';
import { letter, letterPolicy } from '../letter.ts';
import { sure } from '../../shared/sure.ts';

const { lang } = document.documentElement;
const policy = sure(document.querySelector('[data-policy]'), 'data-policy');
const text = sure(document.querySelector<HTMLElement>('[data-letter]'), 'data-letter');
const ask = JSON.parse(sure(text.dataset.letter, 'data-letter')) as string[];

function show(): void {
  const choice = readChoice(location.hash, fieldsIn(facts.fields, lang));
  policy.textContent = letterPolicy(choice, facts, lang);
  text.textContent = letter(choice, facts, ask, lang);
  carry(choice, facts);
}

addEventListener('hashchange', show);
show();
