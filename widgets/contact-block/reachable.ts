import type { Contact, Service } from '../data/types.js';

/** Whether a service has a way to reach it, or a text that may describe one. A name alone helps nobody. */
const isReachable = ({ phone, email, url, when }: Service): boolean => Boolean(phone ?? email ?? url ?? when);

/** A municipality's facts without the services that have only a name. */
export function onlyReachable<Facts extends Contact>(facts: Facts): Facts {
  const { socialServices, shelters } = facts;
  return {
    ...facts,
    ...(socialServices && { socialServices: socialServices.filter(isReachable) }),
    ...(shelters && { shelters: shelters.filter(isReachable) }),
  };
}
