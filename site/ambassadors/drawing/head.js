// The head: its outline, its face, and the beard that follows both. It stands on the line x = 0, its eyes at y = 214.
import { contrast, INK, mix, WHITE } from './colours.js';
import { both, fill, line } from './pen.js';

/** Half the width at the temples, how far down that reaches, half the width of the chin, and where the chin ends. */
const heads = {
  round: { w: 79, cheek: 272, jaw: 56, chin: 325 },
  oval: { w: 75, cheek: 268, jaw: 44, chin: 334 },
  square: { w: 76, cheek: 296, jaw: 62, chin: 331 },
  long: { w: 71, cheek: 284, jaw: 46, chin: 341 },
  broad: { w: 82, cheek: 290, jaw: 60, chin: 330 },
};

const builds = {
  slim: { neck: 38, shoulder: 162 },
  even: { neck: 43, shoulder: 176 },
  broad: { neck: 49, shoulder: 190 },
};

/** The measures of the head and the body. */
export const shapeOf = ({ head, build }) => ({ ...heads[head], ...builds[build] });

export const outline = ({ w, cheek, jaw, chin }) =>
  `M${-w} 205C${-w} 140-48 104 0 104S${w} 140 ${w} 205C${w} ${cheek} ${jaw} ${chin} 0 ${chin}S${-w} ${cheek}-${w} 205Z`;

// ——— beards. `d` is how far the face has turned. ———

/** Runs the other way round than the beard, so that it is left out of it. */
const mouthHole = (d) => `M${d - 27} 279Q${d} 270 ${d + 27} 279 ${d + 24} 304 ${d} 305 ${d - 24} 304 ${d - 27} 279Z`;

/** Along the jaw, `drop` below the chin and `out` beyond the cheeks, over the lip, with the mouth left free. */
function jawBeard({ w, cheek, jaw, chin }, d, drop, out) {
  const x = w + out;
  const low = cheek + drop / 2;
  const wide = jaw + out * 3;
  const inner = w - 9;
  return (
    `M${-x} 212C${-x} ${low} ${-wide} ${chin + drop} 0 ${chin + drop}S${x} ${low} ${x} 212` +
    `L${inner} 222C${w - 14} 262 58 268 ${d + 40} 266Q${d + 20} 252 ${d} 261 ${d - 20} 252 ${d - 40} 266` +
    `C-58 268 ${14 - w} 262 ${-inner} 222Z${mouthHole(d)}`
  );
}

export const beards = {
  none: () => '',
  short: ({ hair }, shape, d) => fill(jawBeard(shape, d, 3, 1), hair),
  full: ({ hair }, shape, d) => fill(jawBeard(shape, d, 22, 4), hair),
  long: ({ hair, lock }, shape, d) =>
    fill(jawBeard(shape, d, 64, 4), hair) + line(`M${d - 22} 330Q-18 354-10 372M${d + 22} 330Q18 354 10 372`, lock, 4),
  goatee: ({ hair }, { chin }, d) =>
    fill(
      `M${d - 40} 280Q${d - 34} 254 ${d} 262 ${d + 34} 254 ${d + 40} 280C${d + 44} 318 24 ${chin + 6} 0 ${chin + 6}` +
        `S${d - 44} 318 ${d - 40} 280Z${mouthHole(d)}`,
      hair,
      ' fill-rule="evenodd"',
    ),
  moustache: ({ hair }, shape, d) =>
    fill(
      `M${d - 36} 284C${d - 30} 262 ${d - 10} 258 ${d} 264 ${d + 10} 258 ${d + 30} 262 ${d + 36} 284 ` +
        `${d + 16} 277 ${d - 16} 277 ${d - 36} 284Z`,
      hair,
    ),
  walrus: ({ hair }, shape, d) =>
    fill(
      `M${d - 46} 291C${d - 40} 262 ${d - 14} 254 ${d} 263 ${d + 14} 254 ${d + 40} 262 ${d + 46} 291 ` +
        `${d + 30} 295 ${d + 16} 280 ${d} 279 ${d - 16} 280 ${d - 30} 295 ${d - 46} 291Z`,
      hair,
    ),
  wreath: ({ hair }, { w, cheek, jaw, chin }) =>
    fill(
      `M${-w - 3} 206C${-w - 3} ${cheek + 12} ${-jaw - 12} ${chin + 22} 0 ${chin + 22}` +
        `S${w + 3} ${cheek + 12} ${w + 3} 206L${w - 8} 218C${w - 12} 286 34 312 0 312S${12 - w} 286 ${8 - w} 218Z`,
      hair,
    ),
};

// ——— face ———

const eyes = {
  open: ({ line: lid }) =>
    line('M-36 214h6M30 214h6', '#fff', 18) +
    line('M-33 214h.1M33 214h.1', INK, 15) +
    line('M-47 212Q-33 199-19 212M19 212Q33 199 47 212', lid, 4),
  calm: () => line('M-33 213v2M33 213v2', INK, 14) + line('M-31 211h.1M35 211h.1', '#fff', 4),
  smiling: () => line('M-46 217Q-33 203-20 217M20 217Q33 203 46 217', INK, 5),
};

/** The inner end is never the lower one: that would look angry. */
const brows = {
  soft: [(s) => `M${s * 17} 189Q${s * 36} 181 ${s * 52} 193`, 7],
  straight: [(s) => `M${s * 17} 188L${s * 51} 190`, 8],
  arched: [(s) => `M${s * 17} 187Q${s * 40} 177 ${s * 53} 192`, 6],
  bushy: [(s) => `M${s * 18} 188Q${s * 36} 182 ${s * 51} 193`, 11],
};

const noses = {
  short: 'M-3 226Q-10 246-11 250-8 258 8 255',
  straight: 'M-4 218Q-8 240-13 250-12 260 8 257',
  wide: 'M-18 249Q-20 259-8 258 0 263 8 258 20 259 18 249',
  long: 'M-5 214C-8 236-18 248-14 256-6 264 6 262 11 257',
};

const mouths = {
  smile: ({ line: ink }) => line('M-24 283Q0 303 24 283', ink, 5),
  small: ({ line: ink }) => line('M-17 286Q1 296 18 285', ink, 5),
  wry: ({ line: ink }) => line('M-20 288Q4 299 23 281', ink, 5),
  open: ({ line: ink }) =>
    fill('M-26 280Q0 287 26 280 21 303 0 303T-26 280Z', mix(ink, INK, 0.5)) +
    fill('M-21 282Q0 288 21 282 20 291 0 292T-21 282Z', '#fff'),
};

const wrinkles = {
  young: '',
  middle: 'M-35 255Q-42 263-42 271M35 255Q42 263 42 271',
  old: 'M-58 226l-8 4M58 226l8 4M-35 253Q-43 262-43 272M35 253Q43 262 43 272',
};

/** The lines of age lie under beard and hair; the one across the forehead needs a forehead that is bare. */
export function ageLines({ age, hair, hatted }, { shade }) {
  const forehead = age === 'old' && !hatted && !['curly', 'mop'].includes(hair) ? 'M-30 163Q0 158 30 163' : '';
  return wrinkles[age] && line(forehead + wrinkles[age], shade, 4);
}

const lenses = (rim, width) => `<g fill="#fff" fill-opacity=".15" stroke="${rim}" stroke-width="${width}">`;
const glasses = {
  none: () => '',
  round: (rim) =>
    lenses(rim, 4) +
    both((s) => `<circle cx="${s * 34}" cy="214" r="25"/>`) +
    '<path fill="none" d="M-9 212Q0 206 9 212M-59 211L-78 206M59 211L78 206"/></g>',
  square: (rim) =>
    lenses(rim, 5) +
    both((s) => `<rect x="${s * 35 - 26}" y="195" width="52" height="39" rx="9"/>`) +
    '<path fill="none" d="M-9 210Q0 205 9 210M-61 207L-78 204M61 207L78 204"/></g>',
  half: (rim) =>
    line(
      both((s) => `M${s * 9} 206Q${s * 9} 234 ${s * 34} 234T${s * 60} 206`),
      rim,
      3,
    ) + line('M-62 205H-8M8 205H62M-9 207Q0 202 9 207M-61 206L-78 203M61 206L78 203', rim, 5),
};

export function face(look, c) {
  // On the darkest skin an eye without white and a rim of ink would be lost.
  const faint = contrast(INK, c.skin) < 3;
  const lip = look.mouth === 'open' || look.beard !== 'none' ? '' : line('M-8 303Q0 306 8 303', c.lip, 4);
  const [brow, width] = brows[look.brows];
  return (
    eyes[faint ? 'open' : look.eyes](c) +
    line(both(brow), c.hair, width) +
    line(noses[look.nose], mix(c.shade, c.line, 0.5), 5) +
    mouths[look.mouth](c) +
    lip +
    glasses[look.glasses](faint ? '#ebcb86' : INK)
  );
}

/** An ear on each side; a turned head shows more of one. */
export const ears = ({ w }, d, { skin, shade }) =>
  line(
    both((s) => `M${s * (w + 1) - d / 2} 216v16`),
    skin,
    26,
  ) +
  line(
    both((s) => `M${s * (w + 6) - d / 2} 213q${s * 4} 9 ${-s} 19`),
    shade,
    4,
  );

/** The neck, down to where a collar may be open, and the shadow of the chin. */
export const neck = ({ neck: n, chin }, { skin, shade }) =>
  fill(`M${-n} 290V360L${-n - 26} 400L0 440 ${n + 26} 400 ${n} 360V290Z`, skin) +
  fill(`M${-n} 300V328Q0 ${chin + 48} ${n} 336V300Z`, shade);

export const skinTones = (skin) => {
  const dark = contrast(skin, WHITE) > 6;
  return {
    shade: mix(skin, '#6b2a1c', dark ? 0.32 : 0.2),
    line: mix(skin, dark ? '#1c0a08' : '#4a1c14', dark ? 0.75 : 0.55),
    lip: mix(skin, dark ? '#d98a80' : '#9c3f3a', 0.45),
  };
};
