// What the policy of the page allows besides its own files, if a webmaster asks for them: the pictures and style sheets of the
// pasted page. The frame has a policy of its own, which allows them only then.
import type { Inline } from '../layout/policy.ts';

export const allowed: Inline = { elsewhere: 'https: http:' };
