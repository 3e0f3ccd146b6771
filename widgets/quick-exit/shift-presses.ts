const wanted = 3;
const timeLimit = 5_000;

/** A first press shows only after this long without a letter, so that writing a capital never does. */
const typingPause = 300;

const isLoneShift = (event: Event): event is KeyboardEvent => {
  const { key, code, isComposing, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
  return key === 'Shift' && /^Shift(Left|Right)$/.test(code) && !isComposing && !ctrlKey && !altKey && !metaKey;
};

/**
 * Counts lone presses of Shift, either key: down and up with no other key, pointer or wheel in between.
 * Keys of an on-screen keyboard have no place on a real one (`code`) and are not counted, nor is anything an input method does.
 */
export class ShiftPresses {
  private presses = 0;
  private last = 0;
  private lone = false;
  private readonly held = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** The events to listen to, in the capture phase. */
  static readonly events = ['keydown', 'keyup', 'pointerdown', 'wheel'] as const;

  /**
   * @param show - Is told how many presses have been counted: 0 to 3.
   * @param complete - Runs at the third.
   */
  constructor(
    private readonly show: (count: number) => void,
    private readonly complete: () => void,
  ) {}

  /** Takes one event into account. */
  count(event: Event): void {
    if (!isLoneShift(event)) this.forget();
    else if (event.type === 'keydown') this.press(event.code);
    else this.release(event.code, event.timeStamp);
  }

  /** Starts anew. */
  forget(): void {
    this.lone = false;
    this.held.clear();
    if (this.presses) this.set(0);
  }

  private press(code: string): void {
    if (!this.held.size) this.lone = true;
    this.held.add(code);
  }

  private release(code: string, now: number): void {
    this.held.delete(code);
    if (this.held.size || !this.lone) return;
    this.lone = false;
    this.set(now - this.last > timeLimit ? 1 : this.presses + 1);
    this.last = now;
    if (this.presses < wanted) return;
    this.set(0);
    this.complete();
  }

  private set(count: number): void {
    this.presses = count;
    clearTimeout(this.timer);
    if (count === 1) this.timer = setTimeout(() => this.tell(), typingPause);
    else this.tell();
  }

  private tell(): void {
    this.show(this.presses);
    if (this.presses) this.timer = setTimeout(() => this.forget(), timeLimit);
  }
}
