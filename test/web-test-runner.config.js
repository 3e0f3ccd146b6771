import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, chromiumPath, withoutWindow } from './browser.js';

/** Gives the widgets what stands for Lit in a pasted file. */
const asPasted = {
  name: 'as-pasted',
  resolveImport: ({ source, context }) =>
    source === 'lit' && context.path.startsWith('/widgets/') ? '/widgets/pasted/lit.ts' : undefined,
};

/** Made anew for each run: a browser that has run its tests cannot be started again. */
export const config = ({ pasted = false } = {}) => ({
  rootDir: '.',
  files: 'test/*.test.ts',
  nodeResolve: { exportConditions: [] },
  plugins: [...(pasted ? [asPasted] : []), esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: chromiumPath, args: chromiumArgs, headless: 'shell', ...withoutWindow },
    }),
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
  testFramework: { config: { timeout: 10_000 } },
  staticLogging: true,
});

export default config();
