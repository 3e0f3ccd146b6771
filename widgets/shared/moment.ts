/** A point in time that is written as a text, or nothing. */
export function moment(value: unknown): Date | undefined {
  const date = typeof value === 'string' ? new Date(value) : undefined;
  return date && !Number.isNaN(date.valueOf()) ? date : undefined;
}
