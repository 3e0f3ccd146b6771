// A list of rows that the webmaster writes: numbers, people. Each row is a copy of the template.
import { rowsOf, type Row, type Slip } from '../own.ts';
import { sure } from '../../shared/sure.ts';

type Cell = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const cellsOf = (row: Element): Cell[] => [...row.querySelectorAll<Cell>('[data-column]')];

/** Reads and fills one list of rows. */
export class RowEditor {
  readonly name: string;
  private readonly list: Element;
  private readonly template: HTMLTemplateElement;

  constructor(
    private readonly box: HTMLElement,
    private readonly changed: () => void,
  ) {
    this.name = box.dataset.rows ?? '';
    this.list = sure(box.querySelector('[data-list]'), 'data-list');
    this.template = sure(box.querySelector('template'), 'template');
    box
      .querySelector('[data-add]')
      ?.addEventListener('click', () => this.add().querySelector<Cell>('[data-column]')?.focus());
  }

  /** The rows as a text, one line for each. A row without a word in it counts as none. */
  get text(): string {
    const line = (row: Element): string =>
      cellsOf(row)
        .map(({ value }) => value.replace(/\s+/g, ' '))
        .join('\t');
    return [...this.list.children].map(line).join('\n');
  }

  set text(text: string) {
    this.list.replaceChildren();
    const rows = rowsOf(this.name, text);
    for (const row of rows) this.add(row);
    if (!rows.length) this.add();
  }

  /** Says under each cell that cannot be used what it must be. */
  show(slips: readonly Slip[], say: (column: string) => string): void {
    // Empty rows are none, so the numbers of the slips count only the others.
    const rows = [...this.list.children].filter((row) => cellsOf(row).some(({ value }) => value.trim()));
    for (const row of this.list.children) {
      for (const cell of cellsOf(row)) {
        const isWrong = slips.some((slip) => rows[slip.row] === row && slip.column === cell.dataset.column);
        const note = cell.closest('label')?.querySelector('[data-slip]');
        cell.setAttribute('aria-invalid', String(isWrong));
        if (note) note.textContent = isWrong ? say(cell.dataset.column ?? '') : '';
      }
    }
  }

  private add(row: Row = {}): Element {
    const made = sure((this.template.content.cloneNode(true) as DocumentFragment).firstElementChild, 'template');
    for (const cell of cellsOf(made)) cell.value = row[cell.dataset.column ?? ''] ?? '';
    made.querySelector('[data-remove]')?.addEventListener('click', () => this.remove(made));
    this.list.append(made);
    return made;
  }

  private remove(row: Element): void {
    row.remove();
    if (!this.list.children.length) this.add();
    this.box.querySelector<HTMLButtonElement>('[data-add]')?.focus();
    this.changed();
  }
}
