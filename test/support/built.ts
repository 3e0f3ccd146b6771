// Reads the build output in dist/, with types. dist/ is missing before the first build, so this file imports nothing from it statically.
import { readFileSync } from 'node:fs';

/** Reads a JSON file. `T` is the type of its content. */
export const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** The entry of a pasted file in `dist/integrity.json`. */
export interface Measured {
  /** The value of the `integrity` attribute. */
  integrity: string;
  bytes: number;
  /** The transferred size in bytes, compressed with Brotli. */
  brotli: number;
}

/** Reads the pasted files' entries in `dist/integrity.json`. */
export const readIntegrity = () => readJson<Record<string, Measured>>('dist/integrity.json');

/** A documented part of a widget: attribute, property, event, slot, … The name of the default slot is empty. */
export interface Told {
  name: string;
  description: string;
}

/** An attribute of a widget. */
export interface ToldAttribute extends Told {
  type: { text: string };
  /** True if the widget itself sets the attribute. */
  readonly?: boolean;
}

/** A custom property that a widget reads. */
export interface ToldProperty extends Told {
  default: string;
}

/** A widget in `dist/custom-elements.json`. */
export interface ToldElement {
  tagName: string;
  /** The class name. */
  name: string;
  description: string;
  attributes?: ToldAttribute[];
  members?: (Told & { kind: string })[];
  events?: Told[];
  slots?: Told[];
  cssProperties?: ToldProperty[];
  cssParts?: Told[];
  /** The module that registers the element. */
  module: { path: string };
}

/** Reads all widgets in a manifest. */
export function elementsIn(manifest = 'dist/custom-elements.json'): ToldElement[] {
  const { modules } = readJson<{ modules: { path: string; declarations?: Partial<ToldElement>[] }[] }>(manifest);
  return modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName).map((each) => ({ ...(each as ToldElement), module: { path } })),
  );
}

/** Imports the built `hamn/data`. */
export const importBuiltData = async () =>
  (await import(
    new URL('../../dist/modules/data/index.js', import.meta.url).href
  )) as typeof import('../../widgets/data/index.ts');
