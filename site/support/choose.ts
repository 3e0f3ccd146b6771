// Draws the cards of a page of many, and lets one type a municipality's name where there is a list of them. Without script there
// are links, and the list. What is typed stays in the page: it is no form, the browser is asked not to remember it, and not to
// have its spelling looked up anywhere.

/** What a language says of what one finds. */
interface Phrases {
  found: (count: number) => string;
  none: string;
}

const texts: { sv: Phrases } & Record<string, Phrases> = {
  sv: {
    found: (count) => (count === 1 ? 'En kommun i listan.' : `${count} kommuner i listan.`),
    none: 'Ingen kommun i listan heter så. Numren överst på sidan gäller i hela landet.',
  },
  en: {
    found: (count) => (count === 1 ? 'One municipality in the list.' : `${count} municipalities in the list.`),
    none: 'No municipality in the list has that name. The numbers at the top of the page serve the whole country.',
  },
};
const text = texts[document.documentElement.lang] ?? texts.sv;

/** Letters as one writes them on any keyboard: `Mönsterås` is found as `monsteras`. */
const plain = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();

function startField(section: Element): void {
  const items = [...section.querySelectorAll('li')];
  const field = section.querySelector('input');
  const status = section.querySelector('[role=status]');
  if (!field || !status) return;
  field.disabled = false;

  const fits = (wanted: string): HTMLLIElement[] => items.filter((item) => plain(item.textContent).startsWith(wanted));
  field.addEventListener('input', () => {
    const wanted = plain(field.value);
    const found = fits(wanted);
    items.forEach((item) => (item.hidden = !found.includes(item)));
    const list = section.querySelector('details');
    if (list) list.open = wanted !== '';
    status.textContent = !wanted ? '' : found.length ? text.found(found.length) : text.none;
  });
  // The link is pressed as a finger would, so that whatever else watches over links does its part.
  field.addEventListener('keydown', ({ key, isComposing }) => {
    const wanted = plain(field.value);
    if (key !== 'Enter' || isComposing || !wanted) return;
    const found = fits(wanted);
    const [only] = found.length === 1 ? found : found.filter((item) => plain(item.textContent) === wanted);
    only?.querySelector('a')?.click();
  });
}

document.querySelectorAll('.municipality-choice').forEach(startField);

/** Makes a card of each line in a part of the page that is a link so far. */
function draw(part: Element): void {
  for (const place of part.querySelectorAll<HTMLElement>('[data-line]')) {
    const card = document.createElement('hamn-hotline-card');
    card.setAttribute('line', place.dataset.line ?? '');
    card.append(...place.childNodes);
    place.replaceWith(card);
  }
}

/**
 * Draws the sections in their order. Those that one sees first are there when the page is: it does not move. Many cards take
 * time, so the others come after that, a section at a time; but an address that names one of them has all of them at once.
 */
async function drawSections(): Promise<void> {
  for (const section of document.querySelectorAll('.lines-section')) {
    if (!location.hash && section.getBoundingClientRect().top > innerHeight) {
      await new Promise((done) => setTimeout(done));
    }
    draw(section);
  }
}

void drawSections();

export {};
