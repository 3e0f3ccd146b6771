// Adds a copy button to each piece of code, and to each text to hand on. Without script there is no button, and both can still be
// selected.

/** The texts of the button in a language. */
interface Phrases {
  copy: string;
  copied: string;
  copyText: string;
  copiedText: string;
  failed: string;
  failedText: string;
}

const texts: { sv: Phrases } & Record<string, Phrases> = {
  sv: {
    copy: 'Kopiera koden',
    copied: 'Koden är kopierad.',
    copyText: 'Kopiera texten',
    copiedText: 'Texten är kopierad.',
    failed: 'Det gick inte att kopiera. Koden är markerad, så kopiera den själv.',
    failedText: 'Det gick inte att kopiera. Texten är markerad, så kopiera den själv.',
  },
  en: {
    copy: 'Copy the code',
    copied: 'The code is copied.',
    copyText: 'Copy the text',
    copiedText: 'The text is copied.',
    failed: 'It could not be copied. The code is selected, so copy it yourself.',
    failedText: 'It could not be copied. The text is selected, so copy it yourself.',
  },
};
const text = texts[document.documentElement.lang] ?? texts.sv;

/** Selects the code, for copying by hand where the browser does not let a page copy. */
const select = (code: Element): void => getSelection()?.selectAllChildren(code);

function addButton(box: HTMLElement): void {
  const isProse = 'copy' in box.dataset;
  const code = isProse ? box : box.querySelector('code');
  if (!code) return;
  const button = document.createElement('button');
  button.type = 'button';
  const isText = isProse || 'text' in box.dataset;
  button.textContent = isText ? text.copyText : text.copy;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const copy = async (): Promise<void> => {
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(isProse ? box.innerText : code.textContent);
      status.textContent = isText ? text.copiedText : text.copied;
    } catch {
      select(code);
      status.textContent = isText ? text.failedText : text.failed;
    }
  };
  button.addEventListener('click', () => void copy());
  const row = document.createElement('div');
  row.className = 'copy';
  row.append(button, status);
  // Long code to paste has its button first, so that nobody looks for it.
  if (box.closest('.strength')) box.prepend(row);
  else if (isProse) box.after(row);
  else box.append(row);
}

document.querySelectorAll<HTMLElement>('.code, [data-copy]').forEach(addButton);

export {};
