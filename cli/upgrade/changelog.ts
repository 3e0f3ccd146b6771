// The part of the changelog that somebody who upgrades must read.

const numbers = (version: string): number[] => version.split(/[.-]/, 3).map(Number);

/** Whether a version comes after another. */
export function isAfter(one: string, other: string): boolean {
  const [a, b] = [numbers(one), numbers(other)];
  const at = a.findIndex((each, i) => each !== b[i]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** The version in a heading such as `## 0.2.0, 2027-01-31`. */
const versionOf = (section: string): string | undefined => /^(\d+\.\d+\.\d+\S*?),? /.exec(section)?.[1];

/** The parts on breaking changes of all versions after one and up to another, the newest first. */
export const breaksBetween = (changelog: string, from: string, to: string): string =>
  changelog
    .split(/^## /m)
    .flatMap((section) => {
      const version = versionOf(section);
      if (!version || !isAfter(version, from) || isAfter(version, to)) return [];
      const parts = section.split(/^### /m).filter((part) => part.startsWith('Breaks'));
      return parts.map((part) => `${version}, ${part.trim()}`);
    })
    .join('\n\n');
