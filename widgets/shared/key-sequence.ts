const window = 5_000;

/**
 * Counts lone presses of Shift: down and up again with no other key or click in between,
 * so that typing capitals and choosing with the mouse never count.
 */
export class KeySequence {
  private count = 0;
  private last = 0;
  private down = false;

  constructor(
    private readonly wanted: number,
    private readonly complete: () => void,
  ) {}

  readonly keydown = ({ key, repeat }: KeyboardEvent): void => {
    if (repeat && key === 'Shift') return;
    if (key === 'Shift') this.down = true;
    else this.reset();
  };

  readonly keyup = ({ key, timeStamp }: KeyboardEvent): void => {
    if (key !== 'Shift' || !this.down) return;
    this.down = false;
    this.count = timeStamp - this.last > window ? 1 : this.count + 1;
    this.last = timeStamp;
    if (this.count < this.wanted) return;
    this.reset();
    this.complete();
  };

  readonly reset = (): void => {
    this.count = 0;
    this.down = false;
  };
}
