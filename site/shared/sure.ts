/** Returns a required value, and throws an error that names it, `what`, if it is missing. */
export function sure<T>(value: T, what = 'a required value'): NonNullable<T> {
  if (value === null || value === undefined) throw new Error(`${what}: missing`);
  return value;
}
