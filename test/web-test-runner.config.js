import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, chromiumPath } from './browser.js';

/** Gives the widgets what stands for Lit in a pasted file. */
export const asPasted = {
  name: 'as-pasted',
  resolveImport: ({ source, context }) =>
    source === 'lit' && context.path.startsWith('/widgets/') ? '/widgets/pasted/lit.ts' : undefined,
};

export default {
  rootDir: '.',
  files: 'test/*.test.ts',
  nodeResolve: { exportConditions: [] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  browsers: [
    chromeLauncher({ launchOptions: { executablePath: chromiumPath, args: chromiumArgs, headless: 'shell' } }),
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
  staticLogging: true,
};
