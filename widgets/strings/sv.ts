/** What the exit says, in Swedish. */
export const exit = {
  /** Piteå municipality's label. */
  leave: 'Lämna sidan snabbt',
  /** Spoken while Shift is pressed; it does not say what for. */
  presses: (count: number) => `${count} av 3`,
};

/** What every language must hold for the exit. */
export type ExitStrings = typeof exit;

/** The phrases, in Swedish. Every other language fills the same type. Sources stand beside each phrase that has one. */
export const sv = {
  /** stodlinjer.se. */
  openNow: 'Öppet nu',
  closedNow: 'Stängt',
  /** 1177. */
  aroundTheClock: 'dygnet runt',
  free: 'Gratis att ringa',
  anonymous: 'Du är anonym',
  interpreter: 'Tolk finns',
  chatAt: (host: string) => `Chatta på ${host}`,
  helpAt: (host: string) => `Hitta stöd på ${host}`,
  socialServices: 'Socialtjänsten',
  website: 'Webbplats',
  level: { YELLOW: 'Gul varning', ORANGE: 'Orange varning', RED: 'Röd varning', MESSAGE: 'Meddelande' },
  from: (time: string) => `från ${time}`,
  until: (time: string) => `till ${time}`,
  readAtSmhi: 'Läs mer hos SMHI',
};

/** What every language must hold. */
export type Strings = typeof sv;
