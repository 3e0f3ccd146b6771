/** Parses a date and time; `undefined` if the value is not one. */
export function moment(value: unknown): Date | undefined {
  const date = typeof value === 'string' ? new Date(value) : undefined;
  return date && !Number.isNaN(date.valueOf()) ? date : undefined;
}
