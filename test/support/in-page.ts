/** The source text of a function, to run in a page. Defines `__name`, which tsx calls for every inner function and pages lack. */
export const inPage = (run: (...given: never[]) => unknown): string => `((__name) => ${String(run)})((named) => named)`;
