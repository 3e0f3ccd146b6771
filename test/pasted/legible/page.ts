// A page with every text that a widget can show, and a reader of the colours painted in it.
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { contrast } from '../../../site/shared/contrast.ts';
import { srcOf } from '../../samples/municipalities.ts';

/** A part of a page: left, top, width and height. */
export type Box = [number, number, number, number];

/** A text or an edge in the page. */
export interface Found {
  what: string;
  box: Box;
  /** The place beside it, if that is its background. */
  around?: Box;
  /** The lowest ratio allowed against its background. */
  least: number;
}

/** A colour, and its number of pixels. */
export type Counted = [colour: string, count: number];

/** A box of a page: its background, and a legible text colour. */
export const grounds: Record<string, [ground: string, text: string]> = {
  white: ['#ffffff', '#212529'],
  black: ['#000000', '#ffffff'],
  'a blue': ['#005eb8', '#ffffff'],
  'a dark blue': ['#003a70', '#ffffff'],
  'Bootstrap’s primary': ['#0d6efd', '#ffffff'],
  'Bootstrap’s danger': ['#dc3545', '#ffffff'],
  'Bootstrap’s dark': ['#212529', '#ffffff'],
  'the average of a photograph': ['#8a8f80', '#000000'],
};

/** A Tuesday at noon. */
const noon = Date.parse('2027-02-09T11:00:00Z');

export const clock = `(() => {
  const Real = Date;
  window.Date = class extends Real {
    constructor(...given) { super(...(given.length ? given : [${noon}])); }
    static now() { return ${noon}; }
  };
})()`;

const area = (level: string, affectedAreas = [{ id: 8 }]) => ({
  areaName: { sv: 'Kusten' },
  warningLevel: { code: level },
  eventDescription: { sv: 'Vind' },
  approximateStart: '2027-02-09T06:00:00Z',
  affectedAreas,
  descriptions: [{ title: { sv: 'Vad' }, text: { sv: 'Det blåser.' } }],
});
const warning = (...given: Parameters<typeof area>) => ({
  id: 1,
  event: { sv: 'Vind' },
  warningAreas: [area(...given)],
});
export const files: Record<string, string> = {
  '/levels.json': JSON.stringify({
    timestamp: '2027-02-09T11:00:00Z',
    warnings: [...['YELLOW', 'ORANGE', 'RED', 'MESSAGE', 'NONE'].map((level) => warning(level)), warning('ORANGE', [])],
  }),
  '/old.json': JSON.stringify({ timestamp: '2027-02-09T08:00:00Z', warnings: [warning('YELLOW')] }),
  '/vma.json': readFileSync('test/samples/vma.json', 'utf8').replaceAll('2026-11-24', '2027-02-09'),
};

const portrait = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="5"/>')}`;
const figures = [1, 2, 3]
  .map(
    (
      id,
    ) => `<figure id="f$N${id}"><img src="${portrait}" alt="" width="40" height="50"><blockquote>Ett löfte</blockquote>
      <figcaption><a href="#f$N${id}">Exempel ${id}</a>, <data value="0880">Kalmar</data>, <a href="https://a.example/">läs mer</a></figcaption></figure>`,
  )
  .join('');
const gallery = (n: number) =>
  `<hamn-ambassador-gallery filter view id="g${n}">${figures.replaceAll('$N', `${n}`)}</hamn-ambassador-gallery>`;
const card = (line: string, own = '<a href="tel:1">Eget</a>') =>
  `<hamn-hotline-card line="${line}">${own}</hamn-hotline-card>`;
const banner = (src: string) =>
  `<hamn-alert-banner county="08" src="${src}"><a href="https://www.smhi.se/">SMHI</a></hamn-alert-banner>`;
const block = (code: string, own: string) =>
  `<hamn-contact-block municipality="${code}" src="${srcOf(code)}"><address>${own}</address></hamn-contact-block>`;

/** Cards: open, closed, unknown, 112, chat only, and a line missing from the data. The first is unfolded. */
const columns = [
  [card('valj-att-sluta'), card('112')],
  [
    ...['jourhavande-medmanniska', 'stodlinjen-for-man', 'unga-relationer'].map((line) => card(line)),
    card('none', '<p>Ring <a href="tel:1">Eget</a></p>'),
  ],
  [
    block(
      '0882',
      '<p>Socialtjänsten <a href="tel:0491-88000">0491-880 00</a></p><a href="mailto:a@b.example">a@b.example</a>',
    ),
    `<hamn-quick-exit inline><a href="https://a.example/">Lämna sidan</a></hamn-quick-exit>
    <hamn-quick-exit inline><a href="https://a.example/">Lämna sidan</a> <a href="https://b.example/">Läs mer</a></hamn-quick-exit>`,
  ],
  [block('0883', 'Adress')],
  [banner('/levels.json'), banner('/old.json'), banner('/vma.json'), banner('/none.json')],
  [gallery(1), gallery(2)],
];
const body = `<main>${columns.map((each) => `<div>${each.join('')}</div>`).join('')}</main><hamn-quick-exit id="own"></hamn-quick-exit>`;

export const page = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>T</title><style>
  body { background: var(--ground); color: var(--text); margin: 0; padding: 12px 12px 120px; font: 16px/1.5 sans-serif }
  main { display: flex; gap: 20px } main > div { inline-size: 280px } main > div > * { margin-block-end: 20px }
  figure :not(img) { color: var(--text) } hamn-quick-exit { margin: 8px }
  </style><body>${body}<script type="module" src="/hamn.js"></script></body></html>`;

/**
 * Every visible text, with the box of each of its lines, and every edge that must contrast with its surroundings.
 * Runs in the page.
 */
export function seen(root: HTMLElement): Found[] {
  const found: Found[] = [];
  const hostOf = (node: Node) => (node.getRootNode() as Partial<ShadowRoot>).host;
  const box = ({ left, top, width, height }: DOMRect): Box => [left, top, width, height];
  const isLarge = (style: CSSStyleDeclaration) => {
    const size = parseFloat(style.fontSize);
    return size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  };
  const isClipped = (element: Element) => {
    for (let at: Element | undefined = element; at; at = at.assignedSlot ?? at.parentElement ?? hostOf(at))
      if (getComputedStyle(at).clipPath !== 'none') return true;
    return false;
  };
  const nameOf = (element: Element) => {
    const host = hostOf(element) ?? element.closest('hamn-quick-exit, [municipality], [line], [county], [filter]');
    return `${host?.localName} ${element.localName}.${element.className}`;
  };
  const text = (node: Text) => {
    const element = (node.parentElement ?? hostOf(node)) as Element;
    if (!element.checkVisibility({ visibilityProperty: true }) || isClipped(element)) return;
    const range = document.createRange();
    range.selectNodeContents(node);
    const style = getComputedStyle(element);
    for (const each of range.getClientRects())
      if (each.width > 2 && each.height > 2)
        found.push({
          what: `${nameOf(element)} “${node.data.trim().slice(0, 30)}”`,
          box: box(each),
          least: isLarge(style) ? 3 : 4.5,
        });
  };
  const generated = (element: HTMLElement) => {
    const { content } = getComputedStyle(element, '::before');
    if (/^"."|^"!/.test(content) || element.dataset.sign) {
      const range = document.createRange();
      range.selectNodeContents(element);
      const [rest] = range.getClientRects();
      if (!rest) throw new Error(`${nameOf(element)} shows no text`);
      const { left, top, height } = rest;
      const start = element.getBoundingClientRect().left;
      found.push({
        what: `${nameOf(element)} sign ${content}`,
        box: [start + 3, top + 3, left - start - 14, height - 6],
        least: 4.5,
      });
    }
    if (element.matches('.open')) {
      const { left, top, height } = element.getBoundingClientRect();
      found.push({ what: 'the mark of open', box: [left - 3, top, 15, height], least: 3 });
    }
  };
  const control = (element: HTMLElement & { value?: string }) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    if (!width) return;
    // A line across its left edge: the surroundings, the border, the background.
    found.push({ what: `${nameOf(element)} edge`, box: [left - 4, top + height / 2 - 1, 10, 2], least: 3 });
    if (element.value && !element.matches('button'))
      found.push({
        what: `${nameOf(element)} “${element.value}”`,
        box: [left + 6, top + 6, 120, height - 12],
        least: 4.5,
      });
  };
  const walk = (node: Node) => {
    if (node instanceof Text && node.data.trim()) text(node);
    if (node instanceof Element && node.matches('style, script, option, svg')) return;
    if (node instanceof HTMLElement) {
      if (node.matches('input, select, button, .dot') && node.checkVisibility()) control(node);
      if (node.matches('strong[data-sign], .open')) generated(node);
      if (node.shadowRoot) walk(node.shadowRoot);
    }
    node.childNodes.forEach(walk);
  };
  walk(root);
  return found;
}

/** The place beside each focusable element in a shadow root: its surroundings and its ring. Runs in the page. */
export function rings(root: HTMLElement): Found[] {
  const found: Found[] = [];
  for (const host of root.querySelectorAll('*')) {
    for (const each of host.shadowRoot?.querySelectorAll('a, button, summary, input, select') ?? []) {
      const [{ left, top, height } = { left: 0, top: 0, height: 0 }] = each.checkVisibility()
        ? each.getClientRects()
        : [];
      if (height)
        found.push({
          what: `${host.localName} ring of ${each.localName}`,
          box: [left - 7, top + height / 2 - 1, 7, 2],
          around: [left - 11, top + height / 2 - 1, 3, 2],
          least: 3,
        });
    }
  }
  return found;
}

const hex = (colour: number) => `#${colour.toString(16).padStart(6, '0')}`;

/** Reads a picture. Returns a function for the colours of a box, most frequent first, each with its number of pixels. */
export async function coloursOf(png: Buffer, scale: number): Promise<(box: Box) => Counted[]> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return (box) => {
    const [left, top, width, height] = box.map((each) => Math.round(each * scale)) as Box;
    const counts = new Map<number, number>();
    for (let y = Math.max(0, top); y < Math.min(info.height, top + height); y += 1) {
      for (let x = Math.max(0, left); x < Math.min(info.width, left + width); x += 1) {
        const at = (y * info.width + x) * 3;
        const colour = data.readUIntBE(at, 3);
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
    }
    return [...counts].sort(([, a], [, b]) => b - a).map(([colour, count]) => [hex(colour), count]);
  };
}

/**
 * The contrast of painted text with its background. The background is the most frequent colour. The text is the most different
 * colour among those with whole pixels. A focus ring's background is beside it. Edges of letters are mixtures, each rare.
 */
export function ratioIn(colours: Counted[], around = colours): { ground: string; ratio: number } {
  const ground = around[0]?.[0] ?? '';
  const others = colours.filter(([colour]) => colour !== ground);
  const painted = others.reduce((sum, [, count]) => sum + count, 0);
  const whole = others.filter(([, count]) => count >= Math.max(3, painted * 0.02));
  return { ground, ratio: Math.max(1, ...whole.map(([colour]) => contrast(colour, ground))) };
}
