/** An object of a file that nobody has checked. */
export type Unknown = Partial<Record<string, unknown>>;

/** Whether something is an object and no list. */
export const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
