import { onServer } from './server.js';

/** A click follows its release within this time, also on a page that waits for a double tap. In milliseconds. */
const clickDelay = 350;

/** No press is waited for longer than this, in milliseconds. */
const longest = 5_000;

/**
 * Whether the browser knows a pointer now. The probe holds no pointer, so nothing is released: it throws for a number that no
 * pointer has.
 */
function isKnown(pointer: number, probe: Element): boolean {
  try {
    probe.releasePointerCapture(pointer);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether something is being pressed. A script that arrives during a press has not seen its beginning. `:active` tells of a
 * mouse, a pen and a key. A finger is known while it is down; 0 and 1 are mice.
 */
function isPressed(): boolean {
  if (document.querySelector(':active')) return true;
  const probe = document.createElement('i');
  for (let pointer = 2; pointer < 64; pointer += 1) if (isKnown(pointer, probe)) return true;
  return false;
}

/** Whether an element is being pressed. The one that a finger was put on has hold of it. */
export function isHeld(element: Element): boolean {
  if (element.matches(':active')) return true;
  for (let pointer = 2; pointer < 64; pointer += 1) if (element.hasPointerCapture(pointer)) return true;
  return false;
}

/** Waits for the end of a press, if one is under way. Says whether it waits. */
function waits(run: () => void): boolean {
  const pressed = isPressed();
  // Between the release and its click nothing is down any more.
  const { userActivation } = navigator as Partial<Navigator>;
  if (!pressed && !userActivation?.isActive) return false;

  const over = new AbortController();
  const finish = (): void => {
    over.abort();
    clearTimeout(end);
    run();
  };
  let end = setTimeout(finish, pressed ? longest : clickDelay);
  let released = !pressed;
  const release = (): void => {
    if (released) return;
    released = true;
    clearTimeout(end);
    end = setTimeout(finish, clickDelay);
  };

  const early = { capture: true, signal: over.signal };
  addEventListener('click', finish, early);
  addEventListener('pointercancel', finish, early);
  addEventListener('pointerup', release, early);
  // A mouse that moves with no button down has been released where nobody saw it.
  addEventListener('pointermove', ({ buttons }) => buttons || release(), early);
  return true;
}

/**
 * Runs what would move the page, such as the arrival of an element: at once, or when the press that is under way has ended
 * with its click. Otherwise a finger would be lifted from something else than it was put on.
 */
export function whenReleased(run: () => void): void {
  try {
    if (!onServer && waits(run)) return;
  } catch {
    // The page has put something of its own in the way. Arriving is worth more than not moving.
  }
  run();
}
