import type { BuilderFacts } from '../builder/types.ts';
import type { Fallbacks } from './fallbacks.ts';
import type { CmsWidget } from './fields.ts';
import type { Files } from './zip.ts';

/** All that a package is made of. */
export interface Source {
  facts: BuilderFacts;
  widgets: CmsWidget[];
  /** The content of each widget, by its name. */
  fallbacks: Record<string, Fallbacks>;
  /** The folder of the files to paste: `hamn.js`, `first.js`, `LICENSE`, `integrity.json`. */
  pasted: string;
  /** The day of the package, such as `2026-11-29`. */
  day: string;
}

/** Makes the files of a package. */
export type MakeFiles = (source: Source) => Files;
