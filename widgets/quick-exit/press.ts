/** How far outside the exit a finger may be lifted and still be on it, in CSS pixels. */
const tolerance = 12;

/** What a press needs of the element that it is on. */
export interface Pressable {
  /** Whether an event went to the exit's link. */
  isOn(event: Event): boolean;
  /** Where the link is on the screen, or nothing while something may rightly lie above it. */
  area(): DOMRect | undefined;
  press(): void;
  cancel(): void;
  leave(): void;
}

const isWithin = (
  { clientX: x, clientY: y }: PointerEvent,
  { left, right, top, bottom }: DOMRect,
  margin = 0,
): boolean => x >= left - margin && x <= right + margin && y >= top - margin && y <= bottom + margin;

/**
 * Covers on press and leaves on release (WCAG 2.5.2): released elsewhere or cancelled, everything is back.
 *
 * It listens on the window, before the page's own listeners, and asks where the pointer is and not only what it hit:
 * under an open modal dialog the exit is inert, and the browser sends its events to the dialog.
 */
export class Press {
  private pressed: { pointer: number; area: DOMRect } | undefined;

  /** The events to listen to, in the capture phase. */
  static readonly events = [
    'pointerdown',
    'pointerup',
    'pointercancel',
    'click',
    'auxclick',
    'contextmenu',
    'dragstart',
    'keydown',
  ] as const;

  constructor(private readonly exit: Pressable) {}

  readonly handleEvent = (event: Event): void => {
    switch (event.type) {
      case 'pointerdown':
        return this.start(event as PointerEvent);
      case 'pointerup':
        return this.end(event as PointerEvent);
      case 'pointercancel':
        return this.undo();
      case 'click':
      case 'auxclick':
        return this.click(event as MouseEvent);
      case 'keydown':
        return this.key(event as KeyboardEvent);
      default:
        if (this.pressed) event.preventDefault();
    }
  };

  /** Forgets a press that cannot end any more. */
  undo(): void {
    if (!this.pressed) return;
    this.pressed = undefined;
    this.exit.cancel();
  }

  private start(event: PointerEvent): void {
    const area = this.exit.area();
    const hit = this.exit.isOn(event) || (area && isWithin(event, area));
    if (!hit || !event.isPrimary || event.button > 1) return;
    event.stopImmediatePropagation();
    this.pressed = { pointer: event.pointerId, area: area ?? new DOMRect(event.clientX, event.clientY) };
    try {
      // The link is about to be out of sight, so the root keeps hold of the pointer until it is released.
      document.documentElement.setPointerCapture(event.pointerId);
    } catch {
      // A pointer that is already gone.
    }
    this.exit.press();
  }

  private end(event: PointerEvent): void {
    if (!this.pressed || event.pointerId !== this.pressed.pointer) return;
    const { area } = this.pressed;
    if (!isWithin(event, area, tolerance)) return this.undo();
    event.stopImmediatePropagation();
    this.pressed = undefined;
    this.exit.leave();
  }

  /** Voice control, switches, screen readers and Enter come as a click alone; a middle click would open a tab and leave the page. */
  private click(event: MouseEvent): void {
    if (!this.exit.isOn(event) || event.button > 1) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.exit.leave();
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== ' ' || !this.exit.isOn(event)) return;
    event.preventDefault();
    this.exit.leave();
  }
}
