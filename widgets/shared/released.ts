import { onServer } from './server.js';

/** A click follows the release within this time, even on a page that waits for a double tap. In milliseconds. */
const clickDelay = 350;

/** The longest wait for the end of a press, in milliseconds. */
const longestWait = 5_000;

/**
 * Whether the browser knows a pointer now: it throws for a number that no pointer has. The probe has captured no pointer, so this
 * releases nothing.
 */
function isKnown(pointer: number, probe: Element): boolean {
  try {
    probe.releasePointerCapture(pointer);
    return true;
  } catch {
    return false;
  }
}

/** A number that no pointer has. A test environment that knows even this one knows nothing about pointers. */
const noPointer = 2 ** 31 - 1;

/**
 * Whether something on the page is pressed. A script that arrives during a press has missed its beginning. `:active` shows a
 * press by mouse, pen or key. The browser knows a finger's pointer while it is down; pointers 0 and 1 are mice.
 */
function isPressed(): boolean {
  if (document.querySelector(':active')) return true;
  // Each question below costs an exception, and a screen that feels no fingers has none to ask about.
  if (navigator.maxTouchPoints === 0) return false;
  const probe = document.createElement('i');
  if (isKnown(noPointer, probe)) return false;
  for (let pointer = 2; pointer < 64; pointer += 1) if (isKnown(pointer, probe)) return true;
  return false;
}

/** Whether an element is pressed. The element that a finger touches first captures its pointer. */
export function isHeld(element: Element): boolean {
  if (element.matches(':active')) return true;
  for (let pointer = 2; pointer < 64; pointer += 1) if (element.hasPointerCapture(pointer)) return true;
  return false;
}

/**
 * Runs a function after the current press, if there is one.
 *
 * @returns Whether it waits for a press.
 */
function runAfterPress(run: () => void): boolean {
  const pressed = isPressed();
  // Between the release and its click, no pointer is down.
  const { userActivation } = navigator as Partial<Navigator>;
  if (!pressed && !userActivation?.isActive) return false;

  const listening = new AbortController();
  const finish = (): void => {
    listening.abort();
    clearTimeout(end);
    run();
  };
  let end = setTimeout(finish, pressed ? longestWait : clickDelay);
  let isReleased = !pressed;
  const release = (): void => {
    if (isReleased) return;
    isReleased = true;
    clearTimeout(end);
    end = setTimeout(finish, clickDelay);
  };

  const early = { capture: true, signal: listening.signal };
  addEventListener('click', finish, early);
  addEventListener('pointercancel', finish, early);
  addEventListener('pointerup', release, early);
  // If a mouse moves with no button down, the release happened where no listener saw it.
  addEventListener('pointermove', ({ buttons }) => buttons || release(), early);
  return true;
}

/**
 * Runs a function that moves the page, such as registering an element: at once, or after the click that ends the current press.
 * Otherwise the release could be on another element than the press.
 */
export function whenReleased(run: () => void): void {
  try {
    if (!onServer && runAfterPress(run)) return;
  } catch {
    // The page has overwritten something that this needs. Registering matters more than not moving.
  }
  run();
}
