import { attempt, later } from '../shared/unshadowed.js';

const wanted = 3;
const timeLimit = 5_000;

/** A first press shows only after this long without a letter, so that writing a capital never does. In milliseconds. */
const typingPause = 300;

const isLoneShift = (event: Event): event is KeyboardEvent => {
  const { key, code, isComposing, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
  return key === 'Shift' && /^Shift(Left|Right)$/.test(code) && !isComposing && !ctrlKey && !altKey && !metaKey;
};

/** The events that `shiftPresses` wants, in the capture phase. */
export const shiftEvents = ['keydown', 'keyup', 'pointerdown', 'wheel'] as const;

/**
 * Counts lone presses of Shift, either key: down and up with no other key, pointer or wheel in between, and no more than
 * five seconds from one to the next. A key of an on-screen keyboard has no place on a real one (`code`) and is not counted,
 * nor is anything that an input method does.
 *
 * @param show - Is told how many presses have been counted: 0 to 3.
 * @param complete - Runs at the third.
 * @returns What takes each event into account.
 */
export function shiftPresses(show: (count: number) => void, complete: () => void): (event: Event) => void {
  const held = new Set<string>();
  let count = 0;
  let lone = false;
  let end: number | undefined;
  let hint: number | undefined;

  const set = (next: number): void => {
    count = next;
    attempt(() => window.clearTimeout(end));
    attempt(() => window.clearTimeout(hint));
    if (count) end = later(() => set(0), timeLimit);
    if (count === 1) hint = later(() => show(1), typingPause);
    else attempt(() => show(count));
  };

  const forget = (): void => {
    lone = false;
    held.clear();
    if (count) set(0);
  };

  const press = (code: string): void => {
    lone ||= !held.size;
    held.add(code);
  };

  const release = (code: string): void => {
    held.delete(code);
    if (held.size || !lone) return;
    lone = false;
    set(count + 1);
    if (count < wanted) return;
    set(0);
    complete();
  };

  return (event) => {
    if (!isLoneShift(event)) forget();
    else if (event.type === 'keydown') press(event.code);
    else release(event.code);
  };
}
