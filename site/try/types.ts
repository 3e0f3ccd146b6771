// The types of the page to try: what is pasted, what is found in it, and what the frame reports.
import type { BuilderFacts, Choice } from '../builder/types.ts';
import type { ThirdParty } from '../shared/hosts.ts';

/** The place of the widgets in the pasted page. */
export type Place = 'main' | 'body' | 'mark';

/** The kinds of findings, in order of harm: what takes the exit away comes first. */
export const kinds = [
  'hidden',
  'asleep',
  'self-closed',
  'escaped',
  'quotes',
  'lost-element',
  'lost-script',
  'lost-link',
  'policy-script',
  'policy-nonce',
  'trusted-types',
  'changed-hash',
  'held-back',
  'interactive',
  'p-breaks',
  'base-target',
  'corner',
  'held',
  'base-href',
  'heading',
  'policy-connect',
  'policy-style',
  'policy-img',
  'other-version',
  'already-there',
  'trackers',
  'chat',
  'consent',
  'lang-other',
  'lang-missing',
  'viewport',
  'p-around',
  'policy-frame',
  'others',
  'no-mark',
  'no-main',
  'drawn',
  'partial',
] as const;

export type Kind = (typeof kinds)[number];

/** Something that goes wrong, or may go wrong, when the widgets stand in the page. */
export interface Finding {
  kind: Kind;
  /** What the words of this kind name: an element, a host, a language. */
  names?: string[];
  /** The line to write. */
  code?: string;
}

/** Everything that the checks read. */
export interface Pasted {
  /** The text as pasted. */
  source: string;
  page: Document;
  /** The element that gets the code as its content. */
  parent: Element;
  /** The place that was asked for, if the page does not have it. */
  missing?: Place | undefined;
  /** The code with script, as the builder writes it. */
  code: string;
  choice: Choice;
  facts: BuilderFacts;
  parties: readonly ThirdParty[];
}

/** What the page in a frame measured when the widgets were drawn. */
export interface Measured {
  /** Controls that stay in place in the corner of the exit. */
  corner: string[];
  /** Elements around the exit that hold what is fixed inside them. */
  held: string[];
  /** The element that hides the widgets. */
  hidden?: string | undefined;
}

/** The message from a frame. */
export interface Report {
  measured: Measured;
}
