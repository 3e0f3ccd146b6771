// The types for each framework's templates, as a strict compiler reads them from the package: every property and event of the manifest
// is known, mistakes are errors, and the framework's example in docs/examples has none.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { elementsIn } from '../support/built.ts';
import { groupsIn } from '../support/found.ts';
import { install, pack, type Packed } from './packed.ts';

/** How a framework writes a template, and what checks it. */
interface Framework {
  packages: string[];
  /** The end of a file's name. */
  kind: string;
  /** A whole file with this template. */
  file: (template: string) => string;
  /** An attribute whose value is an expression. */
  set: (name: string, expression: string) => string;
  listen: (name: string, listener: string) => string;
  /** The checker, in `node_modules`, with its arguments. */
  checker: string[];
  options?: Record<string, string>;
}

const jsx = (name: string) => (template: string) =>
  `import type {} from 'hamn/${name}';\nexport const all = <>${template}</>;\n`;
const inBraces = (name: string, expression: string) => `${name}={${expression}}`;
const tsc = ['typescript/bin/tsc', '--pretty', 'false'];

const frameworks: Record<string, Framework> = {
  vue: {
    packages: ['vue'],
    kind: 'vue',
    file: (template) =>
      `<script setup lang="ts">import type {} from 'hamn/vue';</script>\n<template>${template}</template>\n`,
    set: (name, expression) => `:${name}="${expression}"`,
    listen: (name, listener) => `@${name}="${listener}"`,
    checker: ['vue-tsc/bin/vue-tsc.js', '--pretty', 'false'],
  },
  svelte: {
    packages: ['svelte'],
    kind: 'svelte',
    file: (template) => `<script lang="ts">import type {} from 'hamn/svelte';</script>\n${template}\n`,
    set: inBraces,
    listen: (name, listener) => inBraces(`on${name}`, listener),
    checker: ['svelte-check/bin/svelte-check', '--output', 'machine', '--tsconfig', './tsconfig.json'],
  },
  solid: {
    packages: ['solid-js', 'csstype', 'seroval', 'seroval-plugins'],
    kind: 'tsx',
    file: jsx('solid'),
    set: inBraces,
    listen: (name, listener) => inBraces(`on:${name}`, listener),
    checker: tsc,
    options: { jsx: 'preserve', jsxImportSource: 'solid-js' },
  },
  preact: {
    packages: ['preact'],
    kind: 'tsx',
    file: jsx('preact'),
    set: inBraces,
    listen: (name, listener) => inBraces(`on${name}`, listener),
    checker: tsc,
    options: { jsx: 'react-jsx', jsxImportSource: 'preact' },
  },
};

const strict = {
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2023', 'dom', 'dom.iterable'],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  types: [],
  noEmit: true,
};

/** Every property that a page may set and every event of every widget, used rightly; each once more as `undefined`. */
const everything = ({ set, listen }: Framework): string =>
  elementsIn()
    .map(({ tagName, attributes = [], events = [] }) => {
      const own = attributes.filter(({ readonly }) => !readonly);
      const values = own.map(({ name, type }) => set(name, type.text === 'boolean' ? 'true' : `''`));
      const heard = events.map(({ name }) => listen(name, '(event) => event.composed'));
      const nothing = own.map(({ name }) => set(name, 'undefined'));
      return `<${tagName} class="c" ${[...values, ...heard].join(' ')}></${tagName}>\n<${tagName} ${nothing.join(' ')}></${tagName}>`;
    })
    .join('\n');

/** Mistakes, each in a file of its own. */
const mistakes = ({ set, listen }: Framework): Record<string, string> => ({
  'an unknown value': '<hamn-ambassador-gallery layout="circle"></hamn-ambassador-gallery>',
  'a value of another type': `<hamn-quick-exit ${set('inline', '1')}></hamn-quick-exit>`,
  'what only the widget sets': '<hamn-hotline-card state="open"></hamn-hotline-card>',
  'an unknown property': `<hamn-hotline-card ${set('lines', `'x'`)}></hamn-hotline-card>`,
  'a listener for another event': `<hamn-quick-exit ${listen('hamn-leave', '(event: MouseEvent) => event.clientX')}></hamn-quick-exit>`,
});

describe('the types for templates', () => {
  let tarball: Packed;
  before(async () => {
    tarball = await pack();
  });
  after(() => rm(tarball.folder, { recursive: true }));

  for (const [name, framework] of Object.entries(frameworks)) {
    describe(name, () => {
      const { packages, kind, file, checker, options } = framework;
      const wrong = Object.entries(mistakes(framework));
      let folder: string, told: string, found: Set<string>;
      before(async () => {
        folder = await mkdtemp(join(tmpdir(), `hamn-${name}-`));
        await install(tarball.file, folder, ['lit', ...packages]);
        await cp(`docs/examples/${name}`, folder, { recursive: true });
        await writeFile(join(folder, `right.${kind}`), file(everything(framework)));
        for (const [index, [, template]] of wrong.entries())
          await writeFile(join(folder, `wrong-${index}.${kind}`), file(template));
        const settings = {
          compilerOptions: { ...strict, ...options },
          vueCompilerOptions: { strictTemplates: true },
          include: ['*.ts', `*.${kind}`],
          exclude: ['vite.config.ts'],
        };
        await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings));
        const [program = '', ...args] = checker;
        const command = [resolve('node_modules', program), ...args];
        const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
        told = stdout + stderr;
        found = new Set(groupsIn(/^(?:\d+ ERROR ")?([^\s"(]+\.\w+)(?:\(\d|" \d)/gm, told));
      });
      after(() => rm(folder, { recursive: true }));

      it('know every property and event, and neither the package nor the example has a fault', () => {
        const expected = new Set(wrong.map((_, index) => `wrong-${index}.${kind}`));
        assert.deepEqual(
          [...found].filter((each) => !expected.has(each)),
          [],
          told,
        );
        assert.match(told, /wrong-0/);
      });

      for (const [index, [mistake]] of wrong.entries()) {
        it(`refuse ${mistake}`, () => assert.ok(found.has(`wrong-${index}.${kind}`), told));
      }
    });
  }
});
