// Writes data as PHP, which PHP reads once and keeps.

/** Data that PHP has too. `undefined` is left out. In a `Map` names keep their order, also those that are numbers. */
export type Data =
  string | number | boolean | readonly Data[] | ReadonlyMap<string, Data> | { [name: string]: Data | undefined };

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** A value as PHP writes it, on one line. */
function written(value: Data): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `array(${value.map((each: Data) => written(each)).join(',')})`;
  const pairs: [string, Data | undefined][] = value instanceof Map ? [...value] : Object.entries(value);
  const entries = pairs.flatMap(([name, each]) => (each === undefined ? [] : [`${quoted(name)}=>${written(each)}`]));
  return `array(${entries.join(',')})`;
}

/** A file that returns data, with one entry on each line. */
export function phpFile(data: Record<string, Data | undefined>): string {
  const lines = Object.entries(data).flatMap(([name, each]) =>
    each === undefined ? [] : [`${quoted(name)}=>${written(each)},`],
  );
  return `<?php\n// Written by hamn's build. Changes here are lost.\ndefined('ABSPATH')||exit;\nreturn array(\n${lines.join('\n')}\n);\n`;
}
