/** The day so many days after today. */
export const later = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
