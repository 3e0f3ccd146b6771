/** Gives back what must be there, and throws where it is missing. `what` names it. */
export function sure<T>(value: T, what: string): NonNullable<T> {
  if (value === null || value === undefined) throw new Error(`${what}: missing`);
  return value;
}
