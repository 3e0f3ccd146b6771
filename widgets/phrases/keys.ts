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
 * The phrases of `meanings.json` that each widget uses in languages other than Swedish and English. A widget's own file
 * contains only these.
 */
export const saidBy = {
  'quick-exit': ['quickExit'],
  'hotline-card': [...opening, 'callNumber', 'openingHours', 'free', 'anonymous', 'phone'],
  'contact-block': [...opening, 'socialServices'],
  haven: [...opening, 'callNumber', 'free', 'anonymous', 'interpreter', 'socialServices', 'close', 'changeLanguage'],
  'ambassador-gallery': ['municipality', 'close'],
} as const;

/** A widget that uses some of them. */
export type Speaker = keyof typeof saidBy;

/** A phrase about hours or 112. */
export type OpeningKey = (typeof opening)[number];

/** A phrase of a widget. */
export type KeyOf<Widget extends Speaker> = (typeof saidBy)[Widget][number];
