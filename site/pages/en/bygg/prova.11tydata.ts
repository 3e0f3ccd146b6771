import { allowed } from '../../../try/allowed.ts';

export default { allowed, eleventyComputed: { permalink: '/en/build/try/' } };
