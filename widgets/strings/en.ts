import type { Strings } from './sv.js';

/** The phrases, in English. */
export const en: Strings = {
  /** GOV.UK's label. */
  leave: 'Exit this page',
  /** Spoken while Shift is pressed; it does not say what for. */
  presses: (count) => `${count} of 3`,
  openNow: 'Open now',
  closedNow: 'Closed now',
  aroundTheClock: 'around the clock',
  free: 'Free to call',
  anonymous: 'You can remain anonymous',
  interpreter: 'Interpreters available',
  chatAt: (host) => `Chat at ${host}`,
  helpAt: (host) => `Find support at ${host}`,
  socialServices: 'Social services',
  website: 'Website',
  level: { YELLOW: 'Yellow warning', ORANGE: 'Orange warning', RED: 'Red warning', MESSAGE: 'Message' },
  from: (time) => `from ${time}`,
  until: (time) => `until ${time}`,
  readAtSmhi: 'Read more at SMHI',
};
