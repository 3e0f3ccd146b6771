// The clothes, from the neck down to the edge of the frame.
import { both, dot, fill, line } from './pen.js';

const REFLEX = '#eef0ec';
const BRASS = '#e9c67c';
const LINEN = '#f3f2ec';

/** The shoulders; `dip` is how deep the neckline is cut. */
const torso = ({ neck: n, shoulder: s }, dip = 400) =>
  `M${-s} 510C${-s} 446 ${22 - s} 420 ${66 - s} 406L${-n - 8} 376Q0 ${dip} ${n + 8} 376` +
  `L${s - 66} 406C${s - 22} 420 ${s} 446 ${s} 510Z`;

const neckline = ({ neck: n }, dip) => `M${-n - 6} 378Q0 ${dip} ${n + 6} 378`;

/** Where the arms begin. */
const arms = ({ shoulder: s }, colour) =>
  line(
    both((side) => `M${side * (s - 48)} 510Q${side * (s - 48)} 478 ${side * (s - 40)} 462`),
    colour,
    4,
  );

const collar = ({ neck: n }, colour) =>
  fill(
    both((s) => `M${s * (n + 4)} 358L${s * (n + 14)} 384 ${s * 26} 432 0 404Z`),
    colour,
  );

/** A collar that stands up around the neck. */
const standing = ({ neck: n }, top, low, colour) =>
  fill(`M${-n - 5} ${top}Q0 ${top + 25} ${n + 5} ${top}L${n + 14} 386Q0 ${low} ${-n - 14} 386Z`, colour);

const lapels = ({ neck: n }, colour) =>
  fill(
    both((s) => `M${s * (n + 10)} 369L${s * (n + 36)} 392 ${s * 77} 431 ${s * 60} 441 0 524Z`),
    colour,
  );

const plain = (c, m, dip) => fill(torso(m, dip), c.cloth) + arms(m, c.fold);
const buttons = (colour) => dot(0, 440, 4, colour) + dot(0, 476, 4, colour);
const tie = (colour) => fill('M-11 404H11L8 424 15 510H-15L-8 424Z', colour);

export const clothes = {
  knit: (c, m) => plain(c, m, 424) + line(neckline(m, 432), c.fold, 14),
  yoke(c, m) {
    const row = (inset, y, dip) => `M${inset - m.shoulder} ${y}Q0 ${dip} ${m.shoulder - inset} ${y}`;
    return (
      fill(torso(m, 424), c.cloth) +
      line(neckline(m, 432), c.fold, 14) +
      line(row(62, 414, 500) + row(28, 436, 560), c.accent, 7, ' stroke-dasharray="1 15"') +
      line(row(44, 425, 530), c.accent, 5, ' stroke-dasharray="8 10"')
    );
  },
  polo: (c, m) =>
    plain(c, m) + standing(m, 342, 420, c.cloth) + line(`M${-m.neck - 11} 384Q0 418 ${m.neck + 11} 384`, c.fold, 4),
  shirt: (c, m) => plain(c, m) + line('M0 404V510', c.fold, 4) + buttons(c.fold) + collar(m, c.light),
  check: (c, m) =>
    '<pattern id="p" width="44" height="44" patternUnits="userSpaceOnUse">' +
    `<path d="M0 0h44v44H0z" fill="${c.cloth}"/><path d="M11-9v62M-9 11h62" stroke="${c.fold}" stroke-width="14"/>` +
    `<path d="M33-9v62M-9 33h62" stroke="${c.accent}" stroke-width="3"/></pattern>` +
    fill(torso(m), 'url(#p)') +
    collar(m, c.cloth),
  tee: (c, m) => plain(c, m, 436) + line(`M${-m.neck - 6} 379Q0 438 ${m.neck + 6} 379`, c.fold, 7),
  hoodie(c, m) {
    const n = m.neck;
    return (
      fill(
        `M${-n - 26} 396C${-n - 40} 356 ${-n - 16} 338 ${-n} 346L${n} 346C${n + 16} 338 ${n + 40} 356 ${n + 26} 396Q0 450 ${-n - 26} 396Z`,
        c.fold,
      ) +
      plain(c, m, 452) +
      line(`M${-n - 4} 352Q${-n - 4} 404 0 416 ${n + 4} 404 ${n + 4} 352`, c.cloth, 22) +
      line('M-24 424V468M24 424V468', c.light, 5)
    );
  },
  tracksuit: (c, m) =>
    plain(c, m) +
    line(
      both(
        (s) =>
          `M${s * (m.neck + 14)} 386L${s * (m.shoulder - 30)} 424Q${s * (m.shoulder - 10)} 440 ${s * (m.shoulder - 10)} 510`,
      ),
      LINEN,
      6,
    ) +
    standing(m, 348, 424, c.fold) +
    line('M0 378V510', c.light, 5),
  suit: (c, m) =>
    fill(torso(m), c.cloth) +
    fill('M-50 372L0 510 50 372Q0 400-50 372Z', LINEN) +
    tie(c.tie) +
    lapels(m, c.fold) +
    collar(m, LINEN),
  blazer: (c, m) =>
    fill(torso(m), c.cloth) +
    fill('M-50 372L0 510 50 372Q0 430-50 372Z', c.under) +
    line(neckline(m, 430), c.hem, 10) +
    lapels(m, c.fold),
  cardigan(c, m) {
    const { neck: n, shoulder: h } = m;
    return (
      fill(torso(m), c.under) +
      collar(m, LINEN) +
      fill(
        both(
          (s) => `M${s * h} 510C${s * h} 446 ${s * (h - 22)} 420 ${s * (h - 66)} 406L${s * (n + 10)} 374 ${s * 4} 510Z`,
        ),
        c.cloth,
      ) +
      line(`M${-n - 10} 376L0 510 ${n + 10} 376`, c.fold, 11) +
      arms(m, c.fold)
    );
  },
  vest(c, m) {
    const { neck: n, shoulder: h } = m;
    return (
      fill(torso(m), c.sleeve) +
      fill(
        `M${50 - h} 510C${40 - h} 460 ${56 - h} 430 ${74 - h} 403L${-n - 8} 366Q0 400 ${n + 8} 366` +
          `L${h - 74} 403C${h - 56} 430 ${h - 40} 460 ${h - 50} 510Z`,
        c.cloth,
      ) +
      line(`M${58 - h} 438H${h - 58}M${54 - h} 474H${h - 54}`, c.fold, 4) +
      standing(m, 350, 424, c.fold) +
      line('M0 380V510', c.light, 5)
    );
  },
  raincoat: (c, m) =>
    plain(c, m) +
    standing(m, 350, 440, c.fold) +
    line('M0 420V510', c.fold, 12) +
    dot(0, 444, 5, c.light) +
    dot(0, 478, 5, c.light),
  dungarees: (c, m) =>
    fill(torso(m, 424), c.sleeve) +
    line(neckline(m, 432), '#cdbf9f', 9) +
    line(
      both((s) => `M${s * 90} 400L${s * 66} 476`),
      c.cloth,
      24,
    ) +
    fill('M-86 456H86V510H-86Z', c.cloth) +
    both((s) => dot(s * 67, 470, 7, BRASS)),
  scrubs: (c, m) =>
    fill(torso(m, 452).replace('Q', 'L'), c.cloth) +
    arms(m, c.fold) +
    line(`M${-m.neck - 8} 377L0 453 ${m.neck + 8} 377`, c.fold, 9) +
    fill('M46 446H90V466H46Z', c.name),
  hivis(c, m) {
    const { neck: n, shoulder: h } = m;
    return (
      fill(torso(m), c.sleeve) +
      fill(
        `M${30 - h} 510C${30 - h} 452 ${50 - h} 424 ${72 - h} 404L${-n - 12} 378 0 440 ${n + 12} 378 ` +
          `${h - 72} 404C${h - 50} 424 ${h - 30} 452 ${h - 30} 510Z`,
        c.cloth,
      ) +
      line(`M-84 402V510M84 402V510M${42 - h} 476H${h - 42}`, REFLEX, 18) +
      line('M0 440V510', c.fold, 5) +
      line(`M${-n - 6} 376Q0 420 ${n + 6} 376`, '#34495f', 12)
    );
  },
  uniform: (c, m) =>
    fill(torso(m), c.cloth) +
    fill(
      both(
        (s) =>
          `M${s * (m.shoulder - 78)} 400L${s * (m.shoulder - 26)} 422 ${s * (m.shoulder - 34)} 440 ${s * (m.shoulder - 84)} 414Z`,
      ),
      c.light,
    ) +
    line('M-92 510V460H-44V510M92 510V460H44V510M0 404V510', c.fold, 4) +
    collar(m, c.light) +
    fill('M48 436H88V446H48Z', BRASS),
  clerical: (c, m) =>
    plain(c, m) +
    standing(m, 350, 412, c.cloth) +
    fill('M-17 364Q0 369 17 364L19 396Q0 402-19 396Z', LINEN) +
    line('M0 404V510', c.fold, 4),
  chef: (c, m) =>
    plain(c, m) +
    fill(`M${-m.neck - 4} 350Q0 374 ${m.neck + 4} 350L${m.neck + 12} 386 4 424-12 408 ${-m.neck - 12} 386Z`, c.light) +
    line('M-12 410L-40 510M-2 376L-10 410', c.fold, 4) +
    [432, 468].map((y) => dot((y - 600) / 4, y, 5, c.fold) + dot(24, y, 5, c.fold)).join(''),
};
