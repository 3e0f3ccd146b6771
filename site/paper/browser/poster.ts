// Draws the poster again with the word and the name that somebody writes. Nothing of it leaves the page.
import { drawing, type PosterFacts, type Shape } from '../poster-drawing.ts';
import { sure } from '../../shared/sure.ts';

const form = sure(document.querySelector<HTMLFormElement>('form#poster'), 'poster');
const picture = sure(document.querySelector('.poster svg'), 'svg');
const facts = JSON.parse(sure(form.dataset.facts, 'facts')) as PosterFacts;

function toNode(each: Shape | string): Node {
  if (typeof each === 'string') return document.createTextNode(each);
  const made = document.createElementNS('http://www.w3.org/2000/svg', each.tag);
  for (const [name, value] of Object.entries(each.attributes)) made.setAttribute(name, String(value));
  made.append(...each.children.map(toNode));
  return made;
}

function written(name: string): string {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field.value.trim() : '';
}

function show(): void {
  const shapes = drawing({ ...facts, word: written('word') || facts.word, place: written('place') });
  const titles = picture.querySelectorAll('title');
  picture.replaceChildren(...titles, ...shapes.map(toNode));
}

form.hidden = false;
form.addEventListener('input', show);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  print();
});
// A browser may have kept what was written before.
show();
