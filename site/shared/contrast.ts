// Colours written #rrggbb: their contrast, and colours between two.

/** The positions of the digits for red, green and blue. */
const channels = [1, 3, 5] as const;
const channel = (hex: string, at: number): number => parseInt(hex.slice(at, at + 2), 16);

/** A colour between two, `share` from 0 to 1. */
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

/** The contrast of two colours by WCAG, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Rounds down, so that a contrast below the limit never looks sufficient. */
export const ratio = (number: number): number => Math.floor(number * 100) / 100;

const steps = 50;

/**
 * The nearest colour with enough contrast to a background, darker or lighter, whichever is closer. The last step is
 * black or white, of which one is at least 4.58 to 1 on any background.
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
