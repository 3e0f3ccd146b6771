// Keys, buttons and pointer actions in the format of WebDriver, both classic and BiDi.
const keys: Record<string, string> = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  ArrowRight: '\uE014',
};
const buttons = { left: 0, middle: 1, right: 2 };

export type Button = keyof typeof buttons;

/** An event of a finger or a pen. */
export type Contact = 'touchStart' | 'touchMove' | 'touchEnd';

/** One step of a pointer or a key. */
export interface Action {
  type: string;
  [detail: string]: unknown;
}

/** A pointer or a keyboard, with its steps. */
export interface Source {
  type: 'pointer' | 'key';
  id: string;
  parameters?: { pointerType: string };
  actions: Action[];
}

export const pointerMove = (x: number, y: number): Action => ({
  type: 'pointerMove',
  x: Math.round(x),
  y: Math.round(y),
  duration: 0,
});
export const pointerDown = (button: Button): Action => ({ type: 'pointerDown', button: buttons[button] });
export const pointerUp = (button: Button): Action => ({ type: 'pointerUp', button: buttons[button] });

export function contact(pointerType: 'touch' | 'pen', type: Contact, x: number, y: number): Source {
  const action = { touchStart: pointerDown('left'), touchMove: pointerMove(x, y), touchEnd: pointerUp('left') }[type];
  const actions = type === 'touchStart' ? [pointerMove(x, y), action] : [action];
  return { type: 'pointer', id: pointerType, parameters: { pointerType }, actions };
}

export const keyDown = (key: string): Action => ({ type: 'keyDown', value: keys[key] ?? key });
export const keyUp = (key: string): Action => ({ type: 'keyUp', value: keys[key] ?? key });
