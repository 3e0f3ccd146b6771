// Colours written #rrggbb: how well one is read on another, and what lies between two.

/** Where the digits of red, green and blue begin. */
const channels = [1, 3, 5] as const;
const channel = (hex: string, at: number): number => parseInt(hex.slice(at, at + 2), 16);

/** A colour on the way from one to the other, `share` from 0 to 1. */
export function mix(from: string, to: string, share: number): string {
  const mixed = channels.map((at) => {
    const value = channel(from, at);
    return Math.round(value + (channel(to, at) - value) * share);
  });
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(hex: string): number {
  const light = (at: number): number => {
    const value = channel(hex, at) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * light(1) + 0.7152 * light(3) + 0.0722 * light(5);
}

/** The contrast of two colours as WCAG counts it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Rounded down, so that what is under the least never reads as if it reached it. */
export const ratio = (number: number): number => Math.floor(number * 100) / 100;

const steps = 50;

/**
 * The colour nearest to one that is read on a ground: darker or lighter, whichever is the shorter way. Black or white, where
 * the last step ends, is at least 4.58 to 1 on any ground.
 */
export function nearest(colour: string, ground: string, least: number): string | undefined {
  for (let step = 0; step <= steps; step += 1) {
    const found = ['#000000', '#ffffff']
      .map((end) => mix(colour, end, step / steps))
      .find((each) => contrast(each, ground) >= least);
    if (found) return found;
  }
  return undefined;
}
