// What the build writes into dist/, with its types. None of it is there before the first build, so nothing here is imported by name.
import { readFileSync } from 'node:fs';

/** Reads a JSON file. `T` is what the project writes there. */
export const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** A pasted file, as `dist/integrity.json` has it. */
export interface Measured {
  /** The value of the attribute `integrity`. */
  integrity: string;
  bytes: number;
  /** Its bytes as they travel. */
  brotli: number;
}

/** The pasted files of `dist/integrity.json`. */
export const readIntegrity = () => readJson<Record<string, Measured>>('dist/integrity.json');

/** A thing that can be set on a widget, or that it tells. The slot without a name has an empty one. */
export interface Told {
  name: string;
  description: string;
}

/** An attribute of a widget. */
export interface ToldAttribute extends Told {
  type: { text: string };
  /** Whether the widget itself sets it. */
  readonly?: boolean;
}

/** A custom property that a widget reads. */
export interface ToldProperty extends Told {
  default: string;
}

/** A widget in `dist/custom-elements.json`. */
export interface ToldElement {
  tagName: string;
  /** The name of its class. */
  name: string;
  description: string;
  attributes?: ToldAttribute[];
  members?: (Told & { kind: string })[];
  events?: Told[];
  slots?: Told[];
  cssProperties?: ToldProperty[];
  cssParts?: Told[];
  /** The module that registers it. */
  module: { path: string };
}

/** All widgets of a manifest. */
export function elementsIn(manifest = 'dist/custom-elements.json'): ToldElement[] {
  const { modules } = readJson<{ modules: { path: string; declarations?: Partial<ToldElement>[] }[] }>(manifest);
  return modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName).map((each) => ({ ...(each as ToldElement), module: { path } })),
  );
}

/** The functions of `hamn/data` as they are built. */
export const importBuiltData = async () =>
  (await import(
    new URL('../../dist/modules/data/index.js', import.meta.url).href
  )) as typeof import('../../widgets/data/index.ts');
