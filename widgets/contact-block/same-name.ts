import type { Service } from '../data/types.js';

/** A service with every number under its name. */
export interface NamedService extends Service {
  /** More numbers of a service with the same name and hours. */
  more: Service[];
}

/** Services, those of one name together: two entries with the same label would leave open which number to call. */
export function byName(services: readonly Service[]): NamedService[] {
  const isSame = (a: Service, b: Service) => a.name === b.name && a.when === b.when;
  const firsts = services.filter((service, at) => services.findIndex((each) => isSame(each, service)) === at);
  return firsts.map((first) => ({
    ...first,
    more: services.filter((service) => service !== first && isSame(service, first) && service.phone),
  }));
}
