/** The phrases of the one language that a file is built for, as `vite.config.ts` hands them in. */
declare module 'virtual:language' {
  /** What `lang` says. */
  export const code: string;
  /** What `dir` says. */
  export const dir: string;
  /** The text of each phrase that someone has printed. */
  export const phrases: Record<string, string>;
}
