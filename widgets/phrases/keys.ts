const opening = [
  'openNow',
  'closedNow',
  'opensToday',
  'opensTomorrow',
  'closesAt',
  'aroundTheClock',
  'emergency',
  'emergencyNumber',
  'emergencyCall',
] as const;

/**
 * The phrases of `meanings.json` that each widget says in a language of which others have printed the words. A widget's own
 * file carries these alone.
 */
export const saidBy = {
  'quick-exit': ['quickExit'],
  'hotline-card': [...opening, 'openingHours', 'free', 'anonymous', 'phone'],
  'contact-block': [...opening, 'socialServices'],
  'ambassador-gallery': ['municipality', 'close'],
} as const;

/** A widget that says some of them. */
export type Speaker = keyof typeof saidBy;

/** A phrase about hours or 112. */
export type OpeningKey = (typeof opening)[number];

/** A phrase that a widget says. */
export type KeyOf<Widget extends Speaker> = (typeof saidBy)[Widget][number];
