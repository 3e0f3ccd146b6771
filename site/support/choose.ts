// Turns the links of the support page into cards, and filters the list of municipalities by a typed name. Without
// script there are links and the whole list. The typed name stays in the page: the field is in no form, and asks the
// browser not to remember it and not to send it to a spelling check.

/** The result texts of a language. */
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

/** Removes accents, for any keyboard: `monsteras` finds `Mönsterås`. */
const plain = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();

function startField(section: Element): void {
  const items = [...section.querySelectorAll('li')];
  const field = section.querySelector('input');
  const status = section.querySelector('[role=status]');
  if (!field || !status) return;
  field.disabled = false;

  const matches = (wanted: string): HTMLLIElement[] =>
    items.filter((item) => plain(item.textContent).startsWith(wanted));
  field.addEventListener('input', () => {
    const wanted = plain(field.value);
    const found = matches(wanted);
    items.forEach((item) => (item.hidden = !found.includes(item)));
    const list = section.querySelector('details');
    if (list) list.open = wanted !== '';
    status.textContent = !wanted ? '' : found.length ? text.found(found.length) : text.none;
  });
  // Clicks the link, so that every other listener for links works.
  field.addEventListener('keydown', ({ key, isComposing }) => {
    const wanted = plain(field.value);
    if (key !== 'Enter' || isComposing || !wanted) return;
    const found = matches(wanted);
    const [only] = found.length === 1 ? found : found.filter((item) => plain(item.textContent) === wanted);
    only?.querySelector('a')?.click();
  });
}

document.querySelectorAll('.municipality-choice').forEach(startField);

/** Turns each line's link in a section into a card. */
function draw(part: Element): void {
  for (const place of part.querySelectorAll<HTMLElement>('[data-line]')) {
    const card = document.createElement('hamn-hotline-card');
    card.setAttribute('line', place.dataset.line ?? '');
    card.append(...place.childNodes);
    place.replaceWith(card);
  }
}

/**
 * Draws the sections in order. The sections in view are drawn at once, so that the page does not move. Many cards take
 * time, so the others follow one by one. An address with `#` draws all of them at once.
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
