/** The text of a function, for a page to run. tsx calls `__name` for every function within, which no page has. */
export const inPage = (run: (...given: never[]) => unknown): string => `((__name) => ${String(run)})((named) => named)`;
