/** True before a release (`npm run verify:release`): tests then try every name and many more generated texts, not a sample. */
export const isThorough: boolean = Boolean(process.env.HAMN_THOROUGH);
