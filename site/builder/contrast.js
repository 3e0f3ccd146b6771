// Colours written #rrggbb: how well one is read on another, and what lies between two.

const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** A colour on the way from one to the other, `share` from 0 to 1. */
export function mix(from, to, share) {
  const goal = channels(to);
  const mixed = channels(from).map((value, i) => Math.round(value + (goal[i] - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(hex) {
  const [r, g, b] = channels(hex)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours as WCAG counts it, 1 to 21. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Rounded down, so that what is under the least never reads as if it reached it. */
export const ratio = (number) => Math.floor(number * 100) / 100;

const steps = 50;

/**
 * The colour nearest to one that is read on a ground: darker or lighter, whichever is the shorter way. Black or white, where
 * the last step ends, is at least 4.58 to 1 on any ground.
 */
export function nearest(colour, ground, least) {
  for (let step = 0; step <= steps; step += 1) {
    const found = ['#000000', '#ffffff']
      .map((end) => mix(colour, end, step / steps))
      .find((each) => contrast(each, ground) >= least);
    if (found) return found;
  }
  return undefined;
}
