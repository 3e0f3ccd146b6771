// The exit's languages. For npm, `widgets/build/shown-phrases.ts` writes a list here with nothing but the exit's phrases.
export { languages } from '../printed.js';
