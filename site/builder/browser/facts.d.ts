// The type of the module that site/builder/facts-module.ts writes.
import type { BuilderFacts } from '../types.ts';

declare const facts: BuilderFacts;
export default facts;
