import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, chromiumPath } from './browser.js';

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
