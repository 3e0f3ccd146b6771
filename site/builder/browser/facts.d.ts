// The module that site/pages/builder-facts.11ty.ts writes.
import type { BuilderFacts } from '../types.ts';

declare const facts: BuilderFacts;
export default facts;
