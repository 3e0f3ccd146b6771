/** Vite reads JSX by itself, from `jsxImportSource` in `tsconfig.json`. */
export default {};
