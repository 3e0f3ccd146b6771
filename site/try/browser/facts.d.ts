// The type of the module that site/try/modules.ts writes.
import type { BuilderFacts } from '../../builder/types.ts';

declare const facts: BuilderFacts;
export default facts;
