// A page about one publishing platform: its lines for a policy and its letter follow what was chosen in the builder.
import { carry } from './carry.js';
import { fieldsIn, readChoice } from './choice.js';
import facts from './facts.js';
import { letter, letterPolicy } from './letter.js';

const { lang } = document.documentElement;
const [policy, text] = ['policy', 'letter'].map((name) => document.querySelector(`[data-${name}]`));
const ask = JSON.parse(text.dataset.letter);

function show() {
  const choice = readChoice(location.hash, fieldsIn(facts.fields, lang));
  policy.textContent = letterPolicy(choice, facts, lang);
  text.textContent = letter(choice, facts, ask, lang);
  carry(choice, facts);
}

addEventListener('hashchange', show);
show();
