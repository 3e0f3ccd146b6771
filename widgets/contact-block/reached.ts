import type { Contact, Service } from '../data/types.js';

/** Whether there is a way to a service, or words that may tell one. A name alone helps nobody who looks for it. */
const isReached = ({ phone, email, url, when }: Service): boolean => Boolean(phone ?? email ?? url ?? when);

/** A municipality's facts without the services of which only the name is known. */
export function reached<Facts extends Contact>(facts: Facts): Facts {
  const { socialServices, shelters } = facts;
  return {
    ...facts,
    ...(socialServices && { socialServices: socialServices.filter(isReached) }),
    ...(shelters && { shelters: shelters.filter(isReached) }),
  };
}
