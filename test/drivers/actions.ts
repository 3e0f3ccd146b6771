// Keys and buttons as WebDriver, classic and BiDi, wants them.
const keys = {
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

export const pointerMove = (x, y) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });
export const pointerDown = (button) => ({ type: 'pointerDown', button: buttons[button] });
export const pointerUp = (button) => ({ type: 'pointerUp', button: buttons[button] });

/** What a finger or a pen does: `touchStart`, `touchMove` or `touchEnd`. */
export function contact(pointerType, type, x, y) {
  const action = { touchStart: pointerDown('left'), touchMove: pointerMove(x, y), touchEnd: pointerUp('left') }[type];
  const actions = type === 'touchStart' ? [pointerMove(x, y), action] : [action];
  return { type: 'pointer', id: pointerType, parameters: { pointerType }, actions };
}

export const keyDown = (key) => ({ type: 'keyDown', value: keys[key] ?? key });
export const keyUp = (key) => ({ type: 'keyUp', value: keys[key] ?? key });
