// Says who learns that someone reads a page with the code: computed from the requests that the code makes.
import { askedBy, type Asked, type Way } from './code.ts';
import type { BuilderFacts, Choice } from './types.ts';

interface Phrases {
  nobody: string;
  asks: (what: string, host: string) => string;
  yours: (what: string) => string;
  pictures: (count: number) => string;
  frames: (count: number) => string;
  and: string;
  sees: string;
}

const phrases: { sv: Phrases } & Record<string, Phrases> = {
  sv: {
    nobody: 'Ingen. Koden hämtar ingenting.',
    asks: (what, host) => `${host} får en begäran om ${what}.`,
    yours: (what) => `Bara er egen server, som får en begäran om ${what}.`,
    pictures: (count) => (count === 1 ? 'en bild' : `${count} bilder`),
    frames: (count) => (count === 1 ? 'en ram, varje gång sidan visas' : `${count} ramar, varje gång sidan visas`),
    and: ' och ',
    sees: 'Den servern ser besökarens IP-adress och er webbplats, men inte vad någon läser eller trycker på.',
  },
  en: {
    nobody: 'Nobody. The code fetches nothing.',
    asks: (what, host) => `${host} gets a request for ${what}.`,
    yours: (what) => `Only your own server, which gets a request for ${what}.`,
    pictures: (count) => (count === 1 ? 'one picture' : `${count} pictures`),
    frames: (count) =>
      count === 1 ? 'one frame, each time the page is shown' : `${count} frames, each time the page is shown`,
    and: ' and ',
    sees: 'That server sees the visitor’s IP address and your website, but not what anyone reads or presses.',
  },
};

const nameOf = (address: string): string => new URL(address).pathname.split('/').at(-1) ?? address;

function list(asked: readonly Asked[], { pictures, frames, and }: Phrases): string {
  const of = (what: Asked['what']): Asked[] => asked.filter((each) => each.what === what);
  const parts = [
    ...[...of('script'), ...of('data')].map(({ address }) => nameOf(address)),
    ...(of('picture').length ? [pictures(of('picture').length)] : []),
    ...(of('frame').length ? [frames(of('frame').length)] : []),
  ];
  return [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(and);
}

/** Who learns that someone reads a page with one variant of the code, in sentences. */
export function askedText(way: Way, choice: Choice, facts: BuilderFacts, lang: string): string {
  const say = phrases[lang] ?? phrases.sv;
  const asked = askedBy(way, choice, facts);
  const hostOf = ({ address }: Asked): string => new URL(address).host;
  const hosts = [...new Set(asked.map(hostOf))];
  const own = choice.host ? new URL(choice.host).host : '';
  if (!hosts.length) return say.nobody;
  if (hosts.length === 1 && hosts[0] === own) return say.yours(list(asked, say));
  const sentences = hosts.map((host) =>
    say.asks(
      list(
        asked.filter((each) => hostOf(each) === host),
        say,
      ),
      host,
    ),
  );
  return [...sentences, say.sees].join(' ');
}
