import { findHelpline, telHref } from 'hamn/data';

/** Three helplines to choose from. */
export const lines = ['kvinnofridslinjen', 'stodlinjen-for-man', 'stodlinjen-for-transpersoner'].flatMap((id) => {
  const { name, phone } = findHelpline(id) ?? {};
  return name && phone ? [{ id, name, number: phone.display, href: telHref(phone.display) }] : [];
});

/** What to say about the state of a card. */
export const words = { open: 'Öppen nu', closed: 'Stängd nu', unknown: 'Vi vet inte om linjen är öppen' };
