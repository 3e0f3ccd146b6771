// The Sitevision WebApp.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MakeFiles } from '../types.ts';

export const sitevision: MakeFiles = ({ pasted }) => ({ 'resource/hamn.js': readFileSync(join(pasted, 'hamn.js')) });
