// Draws one portrait: flat, friendly, head and shoulders filling the frame. The same seed gives the same man.
import { BLACK, contrast, mix, WHITE } from './drawing/colours.js';
import { clothes } from './drawing/clothes.js';
import { features } from './drawing/features.js';
import { hairs } from './drawing/hair.js';
import { ageLines, beards, ears, face, neck, outline, shapeOf, skinTones } from './drawing/head.js';

/** The measures of every portrait, drawn or photographed. */
export const width = 400;
export const height = 500;

const lightness = (colour) => contrast(colour, BLACK);

/** The colour of a fold or a strand: lighter on what is dark, darker on what is light. */
const beside = (colour) => mix(colour, lightness(colour) < 4 ? WHITE : '#10222b', 0.18);

function palette({ skin, hair, cloth, hat, ...others }) {
  const pale = lightness(cloth) > 8;
  return {
    ...others,
    ...skinTones(skin),
    skin,
    hair,
    cloth,
    hat,
    lock: beside(hair),
    dusk: mix(skin, skinTones(skin).shade, 0.5),
    shine: mix(skin, WHITE, 0.3),
    fold: beside(cloth),
    light: lightness(cloth) > 12 ? WHITE : mix(cloth, WHITE, 0.22),
    name: lightness(cloth) > 16 ? '#b5d0e2' : WHITE,
    under: pale ? '#1d3550' : '#e6dac2',
    hem: pale ? '#34495f' : '#cdbf9f',
    tie: pale ? '#1d3550' : '#4f8fa0',
    accent: pale ? '#23777f' : '#f3f2ec',
  };
}

/** The portrait with this seed as an SVG file of its own. `features` tells what may be chosen besides. */
export function portrait(seed, chosen) {
  const look = features(seed, chosen);
  const shape = shapeOf(look);
  const c = palette(look.colours);
  const { back, front } = hairs[look.hair](c.hat ? { ...c, fold: beside(c.hat) } : c);
  const stretch = shape.w / 78;
  const fit = (part = '') =>
    part && `<g transform="scale(${(look.flip ? -stretch : stretch).toFixed(3)} 1)">${part}</g>`;
  const tilted = (parts) => parts && `<g transform="rotate(${look.tilt} 0 340)">${parts}</g>`;

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<path d="M0 0h${width}v${height}H0z" fill="${c.ground}"/>`,
    '<g transform="translate(200-24)scale(1.15)" fill="none" stroke-linecap="round">',
    tilted(fit(back)),
    neck(shape, c),
    `<g transform="translate(0-24)">${clothes[look.clothes](c, shape)}</g>`,
    tilted(
      ears(shape, look.turn, c) +
        `<clipPath id="c"><path id="h" d="${outline(shape)}"/></clipPath><use href="#h" fill="${c.skin}"/>` +
        `<path clip-path="url(#c)" d="M${shape.w - 16} 90Q${shape.w} 270 ${shape.w - 60} 350H120V90Z" fill="${c.dusk}"/>` +
        ageLines(look, c) +
        beards[look.beard](c, shape, look.turn) +
        fit(front) +
        `<g transform="translate(${look.turn})">${face(look, c)}</g>`,
    ),
    '</g></svg>\n',
  ]
    .join('')
    .replaceAll(' -', '-');
}
