import { attempt, later } from './unshadowed.js';

const requiredPresses = 3;

/** The longest time from one press to the next, in milliseconds. */
const timeLimit = 5_000;

/** The first press shows only after this time without a letter, so that typing a capital shows nothing. In milliseconds. */
const typingPause = 300;

const isLoneShift = (event: Event): event is KeyboardEvent => {
  const { key, code, isComposing, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
  return key === 'Shift' && /^Shift(Left|Right)$/.test(code) && !isComposing && !ctrlKey && !altKey && !metaKey;
};

/** The events that `shiftPresses` needs, in the capture phase. */
export const shiftEvents = ['keydown', 'keyup', 'pointerdown', 'wheel'] as const;

/**
 * Counts lone presses of Shift, either key: down and up with no other key, pointer or wheel in between, and at most five
 * seconds from one to the next. It ignores keys of on-screen keyboards, which have no place on a real keyboard (`code`), and
 * everything from an input method.
 *
 * @param show - Receives the number of presses so far: 0 to 3.
 * @param complete - Runs at the third press.
 * @returns A listener for `shiftEvents`.
 */
export function shiftPresses(show: (count: number) => void, complete: () => void): (event: Event) => void {
  const held = new Set<string>();
  let count = 0;
  let isLone = false;
  let resetTimer: number | undefined;
  let hintTimer: number | undefined;

  const set = (next: number): void => {
    count = next;
    attempt(() => window.clearTimeout(resetTimer));
    attempt(() => window.clearTimeout(hintTimer));
    if (count) resetTimer = later(() => set(0), timeLimit);
    if (count === 1) hintTimer = later(() => show(1), typingPause);
    else attempt(() => show(count));
  };

  const forget = (): void => {
    isLone = false;
    held.clear();
    if (count) set(0);
  };

  const press = (code: string): void => {
    isLone ||= !held.size;
    held.add(code);
  };

  const release = (code: string): void => {
    held.delete(code);
    if (held.size || !isLone) return;
    isLone = false;
    set(count + 1);
    if (count < requiredPresses) return;
    set(0);
    complete();
  };

  return (event) => {
    if (!isLoneShift(event)) forget();
    else if (event.type === 'keydown') press(event.code);
    else release(event.code);
  };
}
