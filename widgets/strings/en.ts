import type { ExitStrings, Strings } from './sv.js';

/** What the exit says, in English. */
export const exit: ExitStrings = {
  /** GOV.UK's label. */
  leave: 'Exit this page',
  presses: (count) => `${count} of 3`,
};

/** The phrases, in English. */
export const en: Strings = {
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
