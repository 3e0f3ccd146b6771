/** A sentence of a library, and how we say it. */
export type Pattern = readonly [found: RegExp, sentence: (...parts: string[]) => string];

/** A library's message in the owner's words; the message itself if no pattern knows it. */
export function inOwnWords(message: string, patterns: readonly Pattern[]): string {
  for (const [found, sentence] of patterns) {
    const [whole, ...parts] = found.exec(message) ?? [];
    if (whole !== undefined) return sentence(...parts);
  }
  return message;
}
