/** The source text of a function, to run in a page. Defines `__name`, which tsx calls for every inner function and pages lack. */
export const inPage = (run: (...given: never[]) => unknown): string => `((__name) => ${String(run)})((named) => named)`;

/** A script for a page whose clock starts at a time and goes on. */
export const clockFrom = (start: Date): string => `(() => {
  const at = ${start.valueOf()} - Date.now();
  const Real = Date;
  window.Date = class extends Real {
    constructor(...given) { given.length ? super(...given) : super(Real.now() + at); }
    static now() { return Real.now() + at; }
  };
})()`;
