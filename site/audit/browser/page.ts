// The script of the page: reads the pasted HTML, and lists what is wrong in it. Nothing leaves the browser.
import { sure } from '../../shared/sure.ts';
import { audit } from '../index.ts';
import { severities, type Finding } from '../types.ts';
import { wordsOf } from '../words/index.ts';
import { scriptWords } from '../words/page.ts';
import facts from './facts.js';

const lang = document.documentElement.lang === 'en' ? 'en' : 'sv';
const say = scriptWords[lang];

const byId = (id: string): HTMLElement => sure(document.getElementById(id), id);
const form = byId('audit') as HTMLFormElement;
const source = byId('audit-source') as HTMLTextAreaElement;
const address = byId('audit-address') as HTMLInputElement;
const [told, found] = [byId('audit-told'), byId('audit-found')];
const inside = (selector: string): HTMLElement => sure(found.querySelector<HTMLElement>(selector), selector);

function element(tag: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

const code = (text: string): HTMLElement => element('pre', element('code', text));

/** Shows a line of the pasted page. */
function showLine(line: number): void {
  const lines = source.value.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  source.focus();
  source.setSelectionRange(start, start + (lines[line - 1] ?? '').length);
}

function place({ line }: Finding): HTMLElement {
  const button = element('button', say.line(line)) as HTMLButtonElement;
  button.type = 'button';
  button.className = 'at';
  button.addEventListener('click', () => showLine(line));
  return element('p', button);
}

function right({ right: said }: Finding): HTMLElement[] {
  if (!said) return [];
  const { text, source: from, checked } = said;
  const link = element('a', say.source) as HTMLAnchorElement;
  if (from) link.href = from;
  link.rel = 'noreferrer';
  return [
    element('p', `${say.right} ${text}. `, ...(from ? [link, checked ? `, ${say.checked(checked)}.` : '.'] : [])),
  ];
}

function shown(finding: Finding): HTMLElement {
  const { title, happens, todo } = wordsOf(finding, lang);
  const item = element('li', element('h4', title), place(finding), code(finding.found), element('p', happens));
  item.append(...right(finding), element('p', todo));
  if (finding.code) item.append(element('p', say.paste), code(finding.code));
  item.dataset.id = finding.id;
  item.dataset.line = String(finding.line);
  return item;
}

function show(findings: readonly Finding[]): void {
  const groups = severities.flatMap((severity) => {
    const all = findings.filter((each) => each.severity === severity);
    if (!all.length) return [];
    const list = element('ol', ...all.map(shown));
    list.className = 'findings';
    return [element('h3', say.severities[severity]), list];
  });
  inside('.audited').replaceChildren(...groups);
  inside('[data-count]').textContent = findings.length ? say.some(findings.length) : say.none;
  found.hidden = false;
}

async function check(): Promise<void> {
  told.textContent = source.value.trim() ? '' : say.empty;
  if (told.textContent) return;
  const { default: parties } = await import('./third-party-facts.js');
  const page = {
    address: address.value,
    html: source.value,
    policies: [],
    hashes: new Map(),
    statuses: new Map(),
    expiries: new Map(),
  };
  show(audit(page, { ...facts, parties }));
  byId('audit-found-title').focus();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void check();
});
