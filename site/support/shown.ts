/** How many lines the choice and the filters leave, in words. */
export const shown = {
  sv: (count: number): string =>
    count === 0
      ? 'Ingen linje just nu. Ta bort ett val för att se fler.'
      : `${count} ${count === 1 ? 'linje' : 'linjer'} visas.`,
  en: (count: number): string =>
    count === 0
      ? 'No helpline right now. Remove a choice to see more.'
      : `${count} ${count === 1 ? 'helpline' : 'helplines'} shown.`,
};
