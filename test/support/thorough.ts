/** Whether everything is tried (`npm run verify:release`), not a part of it: every name, many more made-up texts. */
export const isThorough: boolean = Boolean(process.env.HAMN_THOROUGH);
