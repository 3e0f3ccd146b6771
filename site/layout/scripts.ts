export const texts = { drawEarly: `${import.meta.dirname}/draw-early.ts` };
