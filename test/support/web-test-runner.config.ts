import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, type TestRunnerConfig, type TestRunnerPlugin } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, chromiumPath, withoutWindow } from './browser.ts';

const runner = createRequire(createRequire(import.meta.url).resolve('@web/test-runner'));

/** Serves Mocha from any folder. The runner puts the file path into a URL, and breaks if the path contains `#` or `?`. */
const mocha: TestRunnerPlugin = {
  name: 'mocha',
  serve: ({ path }) =>
    path.startsWith('/__web-test-runner__/test-framework/')
      ? { body: readFileSync(runner.resolve('@web/test-runner-mocha/dist/autorun.js'), 'utf8'), type: 'js' }
      : undefined,
};

export const config: Partial<TestRunnerConfig> = {
  rootDir: '.',
  files: 'test/widgets/*.test.ts',
  nodeResolve: { exportConditions: [] },
  plugins: [mocha, esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' })],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: chromiumPath, args: chromiumArgs, headless: 'shell', ...withoutWindow },
    }),
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
  // A long limit, so that tests do not fail on a busy machine.
  testFramework: { config: { timeout: 60_000 } },
  staticLogging: true,
};

export default config;
