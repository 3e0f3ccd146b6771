// The gallery's languages. For npm, `widgets/build/shown-phrases.ts` writes a list here with nothing but the gallery's phrases.
export { languages } from '../printed.js';
