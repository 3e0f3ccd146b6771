// What a portrait shows, chosen from its seed: always the same for the same seed.
import { APART, cloths, contrast, EDGE, grounds, hairs, skins } from './colours.js';

/** How a man of each age may look. What is written twice comes twice as often. */
const ages = {
  young: {
    hair: ['crop', 'side', 'quiff', 'curly', 'mop', 'fade', 'afro', 'long', 'bun', 'buzz', 'locs', 'cap', 'beanie'],
    hairColour: ['black', 'brown', 'chestnut', 'blond', 'sandy', 'ginger'],
    beard: ['none', 'none', 'none', 'short', 'moustache', 'goatee'],
  },
  middle: {
    hair: ['crop', 'side', 'swept', 'curly', 'receding', 'buzz', 'bald', 'long', 'fade', 'cap', 'flatcap', 'turban'],
    hairColour: ['black', 'brown', 'chestnut', 'blond', 'sandy', 'ginger', 'steel'],
    beard: ['none', 'none', 'short', 'full', 'full', 'goatee', 'moustache'],
  },
  old: {
    hair: ['side', 'swept', 'receding', 'rim', 'rim', 'bald', 'crop', 'curly', 'flatcap', 'beanie', 'turban'],
    hairColour: ['steel', 'grey', 'white', 'white'],
    beard: ['none', 'none', 'short', 'full', 'long', 'wreath', 'walrus'],
  },
};

/** The clothes, and the colours each comes in. */
const wardrobe = {
  knit: ['oat', 'mustard', 'teal', 'green', 'wine', 'rust', 'navy', 'fog'],
  yoke: ['navy', 'green', 'charcoal', 'oat', 'wine', 'teal'],
  polo: ['oat', 'charcoal', 'wine', 'green', 'navy', 'mustard'],
  shirt: ['white', 'sky', 'denim', 'oat', 'green', 'navy'],
  check: ['denim', 'green', 'rust', 'sky', 'wine', 'mustard'],
  tee: ['white', 'teal', 'mustard', 'navy', 'fog', 'rust'],
  hoodie: ['fog', 'green', 'navy', 'mustard', 'wine', 'teal'],
  tracksuit: ['navy', 'teal', 'green', 'charcoal', 'sky'],
  suit: ['navy', 'charcoal', 'fog', 'brown'],
  blazer: ['navy', 'brown', 'green', 'fog', 'charcoal'],
  cardigan: ['rust', 'green', 'navy', 'oat', 'fog', 'brown'],
  vest: ['navy', 'green', 'charcoal', 'mustard', 'brown'],
  raincoat: ['mustard', 'navy', 'green', 'orange'],
  dungarees: ['denim', 'navy', 'brown', 'green'],
  scrubs: ['teal', 'sky', 'denim', 'white'],
  hivis: ['lime', 'orange'],
  uniform: ['navy', 'charcoal'],
  clerical: ['black', 'charcoal'],
  chef: ['white'],
};

/** The sleeves that show beside these clothes. */
const sleeves = { vest: 'oat', dungarees: 'oat', hivis: 'navy' };

const hats = ['cap', 'beanie', 'flatcap', 'turban'];
const hatCloths = ['navy', 'green', 'mustard', 'charcoal', 'wine', 'oat', 'denim', 'rust', 'sky'];

/** Hair as it grows with each skin. */
const dark = ['black', 'grey', 'white'];
const hairOf = {
  olive: ['black', 'brown', 'chestnut', 'steel', 'white'],
  brown: ['black', 'brown', 'white'],
  deep: dark,
  dark,
};

const choices = {
  age: Object.keys(ages),
  skin: ['pale', 'pale', 'fair', 'fair', 'rosy', 'rosy', 'tan', 'tan', 'olive', 'brown', 'deep', 'dark'],
  head: ['round', 'oval', 'square', 'long', 'broad'],
  build: ['slim', 'even', 'broad'],
  clothes: Object.keys(wardrobe),
  eyes: ['open', 'open', 'calm', 'calm', 'smiling'],
  brows: ['soft', 'straight', 'arched', 'bushy'],
  nose: ['short', 'straight', 'wide', 'long'],
  mouth: ['smile', 'smile', 'small', 'open', 'wry'],
  glasses: ['none', 'none', 'none', 'round', 'square', 'half'],
  turn: [-7, -4, 4, 7],
  tilt: [-3, -1.5, 0, 1.5, 3],
  flip: [false, true],
};

const ofAnyAge = (name) => [...new Set(Object.values(ages).flatMap((age) => age[name]))];

/** Every feature that may be chosen, with what it may be. */
export const vocabulary = {
  ...choices,
  skin: Object.keys(skins),
  hair: ofAnyAge('hair'),
  beard: ofAnyAge('beard'),
  hairColour: Object.keys(hairs),
  cloth: Object.keys(cloths),
  hat: hatCloths,
  ground: Object.keys(grounds),
};

/** A number from 0 up to 1 that follows from the seed and the feature's name alone (FNV-1a, then mixed). */
function draw(seed, name) {
  let hash = 0x811c9dc5;
  for (const letter of `${seed} ${name}`) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** The backgrounds that everything in front of them can be told apart from. */
function groundsFor({ skin, crown, cloth, sleeve }) {
  const clear = (ground, colour, least) => colour === undefined || contrast(ground, colour) >= least;
  return Object.keys(grounds).filter((name) => {
    const ground = grounds[name];
    const front = clear(ground, skin, APART) && clear(ground, cloth, APART);
    return front && clear(ground, crown, EDGE) && clear(ground, sleeve, EDGE);
  });
}

/**
 * The features of the portrait with this seed.
 *
 * Colours are taken in an order, skin first, and each only from those that can be told apart from what is there
 * already. A chosen colour that would run together with another gives way, so that no choice makes a face unreadable.
 *
 * @param {number | string} seed
 * @param {object} [chosen] Features not left to the seed, such as `{ clothes: 'clerical', age: 'old' }`.
 */
export function features(seed, chosen = {}) {
  const look = {};
  const pick = (name, among, fits = () => true) => {
    const wish = chosen[name];
    if (vocabulary[name].includes(wish) && fits(wish)) return (look[name] = wish);
    const left = among.filter(fits);
    return (look[name] = left[Math.floor(draw(seed, name) * left.length)]);
  };

  for (const [name, among] of Object.entries(choices)) pick(name, among);
  const age = ages[look.age];
  pick('hair', age.hair);
  pick('beard', age.beard);

  const skin = skins[look.skin];
  const apart = (name) => contrast(hairs[name], skin) >= APART;
  const grows = hairOf[look.skin] ?? Object.keys(hairs);
  const aged = age.hairColour.filter((name) => grows.includes(name) && apart(name));
  const hair = hairs[pick('hairColour', aged.length ? aged : grows, apart)];

  const hatted = hats.includes(look.hair);
  const fitsHat = (name) =>
    contrast(cloths[name], skin) >= APART &&
    contrast(cloths[name], hair) >= EDGE &&
    groundsFor({ skin, crown: cloths[name] }).length > 0;
  const crown = hatted ? cloths[pick('hat', hatCloths, fitsHat)] : hair;

  const sleeve = cloths[sleeves[look.clothes]];
  const fitsCloth = (name) =>
    contrast(cloths[name], skin) >= EDGE && groundsFor({ skin, crown, cloth: cloths[name], sleeve }).length > 0;
  const cloth = cloths[pick('cloth', wardrobe[look.clothes], fitsCloth)];

  const clear = groundsFor({ skin, crown, cloth, sleeve });
  pick('ground', clear, (name) => clear.includes(name));

  const colours = { skin, hair, cloth, ground: grounds[look.ground] };
  if (hatted) colours.hat = crown;
  if (sleeve) colours.sleeve = sleeve;
  return { ...look, hatted, colours };
}
