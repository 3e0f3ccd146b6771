// The package as npm would send it: two checkers' reports, code compiled against it, and the parts that a bundler includes.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { Ajv } from 'ajv';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import metadata from '../../site/metadata.ts';
import { addressesOf } from '../../site/package-address.ts';
import { sure } from '../../site/shared/sure.ts';
import { elementsIn, importBuiltData, readJson as readAnyJson } from '../support/built.ts';
import { buildOne } from '../support/one-file.ts';
import { install, pack, type Packed } from './packed.ts';

const { counties, helplines, municipalities } = await importBuiltData();

const widgets = ['quick-exit', 'hotline-card', 'ambassador-gallery', 'contact-block', 'alert-banner', 'haven'];

/** The fields of the package's `package.json` that the tests read. */
interface About {
  version: string;
  customElements: string;
  'web-types': string;
  dependencies: Record<string, string>;
  exports: Record<string, { default: string }>;
  keywords: string[];
  repository?: unknown;
  homepage?: unknown;
  bugs?: unknown;
}

/** Where the manifest says that a class comes from. */
interface Reference {
  name: string;
  package?: string;
  module?: string;
}

/** The parts of the manifest that refer to classes. */
interface Manifest {
  schemaVersion: string;
  modules: { declarations: { superclass?: Reference }[]; exports: { declaration: Reference }[] }[];
}

/** An entry with a name. */
interface Named {
  name: string;
}

/** The data about our tags for VS Code. */
interface CustomData {
  tags: (Named & { description: string; attributes: (Named & { values: Named[] })[] })[];
}

/** The data about our tags for JetBrains. */
interface WebTypes {
  version: string;
  contributions: {
    html: {
      elements: (Named & { attributes: Named[]; slots: Named[]; events: Named[]; js?: { events: Named[] } })[];
    };
  };
}

describe('the package', () => {
  let folder: string;
  let tarball: Packed;
  const installed = (file: string) => join(folder, 'node_modules/hamn', file);
  const readJson = <T>(file: string) => readAnyJson<T>(installed(file));
  const about = () => readJson<About>('package.json');
  const elements = () => elementsIn(installed(about().customElements));
  before(async () => {
    tarball = await pack();
    folder = await mkdtemp(join(tmpdir(), 'hamn-user-'));
    await install(tarball.file, folder, ['lit', '@types/react', 'csstype']);
  });
  after(() => Promise.all([folder, tarball.folder].map((each) => rm(each, { recursive: true }))));

  it('passes publint, suggestions included', async () => {
    const { messages, pkg } = await publint({
      pkgDir: installed('.'),
      pack: false,
      strict: true,
      level: 'suggestion',
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  it('has the types of each entry, in every resolver that supports ES modules', async () => {
    const result = await checkPackage(createPackageFromTarballData(tarball.bytes));
    assert.ok(result.types);
    assert.equal(result.types.kind, 'included');
    // No CommonJS, and a resolver must read `exports`: both on purpose.
    const unsupported = ['node10', 'node16-cjs'];
    assert.deepEqual(
      result.problems.filter((each) => !('resolutionKind' in each) || !unsupported.includes(each.resolutionKind)),
      [],
    );
  });

  it('has its licences and README, and no files that only the project needs', () => {
    const names = readdirSync(installed('.'), { encoding: 'utf8', recursive: true });
    for (const name of ['LICENSE', 'README.md', 'dist/LICENSES.md', 'dist/integrity.json']) {
      assert.ok(names.includes(name), name);
    }
    const files = names.filter((name) => statSync(installed(name)).isFile()).map((name) => name.replaceAll('\\', '/'));
    const wanted =
      /^(LICENSE|README\.md|package\.json|dist\/(?!site).*|docs\/.*\.md|docs\/las-mig\.html|publiccode\.yml|docs\/(examples|pictures)\/.*|LICENSES\/.*|\.github\/SECURITY\.md)$/;
    assert.deepEqual(
      files.filter((name) => !wanted.test(name)),
      [],
    );
    assert.deepEqual(Object.keys(about().dependencies), ['lit']);
  });

  it('leads from its README and its guides to files in it, except to the sources', () => {
    const guides = readdirSync(installed('docs'), { encoding: 'utf8', recursive: true }).filter((name) =>
      /\.md$/.test(name),
    );
    assert.ok(guides.length > 15);
    const dead = ['README.md', ...guides.map((name) => join('docs', name))].flatMap((guide) => {
      const text = readFileSync(installed(guide), 'utf8').replace(/^```[^]*?^```/gm, '');
      const links = [...text.matchAll(/\]\((?![a-z]+:|#|\/)([^)#\s]+)/g)].map(([, to = '']) =>
        join(dirname(guide), to),
      );
      return links
        .filter((to) => !existsSync(installed(to)) && !/^(site|test|widgets)[\\/]|\.ts$/.test(to))
        .map((to) => `${guide}: ${to}`);
    });
    assert.deepEqual(dead, []);
  });

  it('has its addresses from one setting, and keywords', () => {
    const { repository, homepage, bugs, keywords } = about();
    assert.deepEqual(JSON.parse(JSON.stringify({ repository, homepage, bugs })), addressesOf(metadata.repository));
    assert.deepEqual(addressesOf('https://example.org/hamn'), {
      repository: { type: 'git', url: 'git+https://example.org/hamn.git' },
      homepage: 'https://example.org/hamn#readme',
      bugs: { url: 'https://example.org/hamn/issues' },
    });
    assert.ok(keywords.includes('custom-elements'));
  });

  describe('in TypeScript', () => {
    const program = `
import { QuickExit, type LeaveEvent } from 'hamn/quick-exit';
import { HotlineCard, type State, type StateChangeEvent } from 'hamn/hotline-card';
import type { AmbassadorGallery } from 'hamn/ambassador-gallery';
import type { ContactBlock } from 'hamn/contact-block';
import { AlertBanner } from 'hamn';
import { findHelpline, stateAt, type CountyCode, type Helpline, type HelplineId, type MunicipalityCode } from 'hamn/data';

const exit: QuickExit = document.createElement('hamn-quick-exit');
exit.addEventListener('hamn-leave', (event: LeaveEvent) => console.log(event.type));
// Its type is like any other event's, so only the name shows whether the compiler knows it.
type Known = [HTMLElementEventMap, DocumentEventMap, WindowEventMap][number]['hamn-leave'];
window.addEventListener('hamn-leave', (event: Known) => console.log(event.type));
exit.inline = true;
// @ts-expect-error A mistake must be an error.
exit.inline = 'yes';
exit.leave();
const card = new HotlineCard();
card.line = 'kvinnofridslinjen';
// @ts-expect-error A mistake must be an error.
card.line = 1;
const state: State = card.state;
// @ts-expect-error Only the card sets it.
card.state = 'open';
card.addEventListener('hamn-state-change', ({ detail }: StateChangeEvent) => console.log(detail.line, detail.state === state));
const ids: [HelplineId, MunicipalityCode, CountyCode] = ['bris', '0880', '08'];
// @ts-expect-error No line has this id.
const none: HelplineId = 'ingen-alls';
card.line = 'a-line-of-our-own';
console.log(ids, none);
const block: ContactBlock | null = document.querySelector('hamn-contact-block');
const gallery: AmbassadorGallery | null = document.querySelector('hamn-ambassador-gallery');
if (gallery) gallery.layout = 'grid';
const line: Helpline | undefined = findHelpline('112');
// @ts-expect-error The line may be missing.
console.log(findHelpline('113').name);
if (line) console.log(state, stateAt(line, new Date()), block?.municipality, gallery, new AlertBanner().county);
`;
    const react = () => {
      const written = elements().map(({ tagName, attributes = [] }) => {
        const set = attributes
          .filter(({ readonly }) => !readonly)
          .map(({ name, type }) => `${name}={${type.text === 'boolean' ? 'true' : "''"}}`);
        return `<${tagName} className="c" aria-label="l" ref={(element) => console.log(element?.updateComplete)} ${set.join(' ')} />`;
      });
      const unset = elements().map(({ tagName, attributes = [], events = [] }) => {
        const names = [
          ...attributes.filter(({ readonly }) => !readonly),
          ...events.map(({ name }) => ({ name: `on${name}` })),
        ];
        return `<${tagName} ${names.map(({ name }) => `${name}={undefined}`).join(' ')} />`;
      });
      return `import type {} from 'hamn/react';
import type { QuickExit } from 'hamn/quick-exit';
export const all = <>${written.join('\n')}</>;
export const none = <>${unset.join('\n')}</>;
export const card = <hamn-hotline-card line="bris" onhamn-state-change={({ detail }) => console.log(detail.before)} />;
export const exit = <hamn-quick-exit inline onhamn-leave={(event) => console.log(event.composed)}><a href="/">Ut</a></hamn-quick-exit>;
export const row = <hamn-ambassador-gallery layout="row" ontoggle={({ newState }) => console.log(newState)} />;
export const reference = { current: null as QuickExit | null };
export const referred = <hamn-quick-exit ref={reference} />;
// @ts-expect-error A mistake must be an error.
export const layout = <hamn-ambassador-gallery layout="circle" />;
// @ts-expect-error Read-only: the widget sets it itself.
export const state = <hamn-hotline-card state="open" />;
// @ts-expect-error An unknown value.
export const word = <hamn-quick-exit shortcut="nej" />;
`;
    };

    for (const [module, moduleResolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ]) {
      describe(`resolved with ${moduleResolution}`, () => {
        let lines: string[], status: number | null;
        before(async () => {
          const options = {
            strict: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: false,
            noEmit: true,
            target: 'es2022',
            jsx: 'react-jsx',
          };
          const compilerOptions = { ...options, module, moduleResolution };
          await writeFile(join(folder, 'user.ts'), program);
          await writeFile(join(folder, 'user.tsx'), react());
          await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
          const project = JSON.stringify({ compilerOptions, files: ['user.ts', 'user.tsx'] });
          await writeFile(join(folder, 'tsconfig.json'), project);
          const tsc = [resolve('node_modules/typescript/bin/tsc'), '-p', folder, '--pretty', 'false'];
          const run = spawnSync(process.execPath, tsc, { encoding: 'utf8' });
          [lines, status] = [run.stdout.split('\n').filter(String), run.status];
        });
        const errorsIn = (file: string) => lines.filter((line) => line.includes(`${file}(`));

        it('compiles in strict mode, and a mistake does not', () => {
          assert.deepEqual(errorsIn('user.ts'), []);
        });

        it('React 19 knows each element and its attributes', () => {
          assert.deepEqual(errorsIn('user.tsx'), []);
        });

        it('its own type files have no errors', () => {
          const ofOthers = lines.filter((line) => !/user\.tsx?\(/.test(line));
          assert.deepEqual([ofOthers, status], [[], 0]);
        });
      });
    }
  });

  it('its modules can be read, in a stack trace as well', async () => {
    const module = await import(installed('dist/modules/hotline-card/hotline-card.js'));
    assert.equal((module as Record<string, { name: string }>).HotlineCard?.name, 'HotlineCard');
    const { sources, sourcesContent } = readJson<{ sources: string[]; sourcesContent: string[] }>(
      'dist/modules/hotline-card/hotline-card.js.map',
    );
    assert.match(sure(sources[0], 'source'), /hotline-card\.ts$/);
    assert.match(sure(sourcesContent[0], 'content'), /export class HotlineCard extends HamnElement/);
  });

  describe('in a bundle', () => {
    const isLit = /litElementVersions/;
    const isData = /116 ?016/;

    async function bundle(text: string) {
      await writeFile(join(folder, 'app.js'), text);
      const output = await buildOne(folder, join(folder, 'app.js'));
      assert.equal(output.length, 1);
      const [{ code }] = output;
      return {
        code,
        // A tag that is registered stands before its class.
        tags: widgets.filter((name) => new RegExp(`\\(["'\`]hamn-${name}["'\`],`).test(code)),
      };
    }

    for (const name of widgets) {
      it(`hamn/${name} includes only that widget`, async () => {
        const { code, tags } = await bundle(`import 'hamn/${name}';`);
        assert.deepEqual(tags, [name]);
        assert.match(code, isLit);
        if (!['hotline-card', 'haven'].includes(name)) assert.doesNotMatch(code, isData);
      });
    }

    for (const name of ['quick-exit', 'ambassador-gallery', 'alert-banner']) {
      it(`hamn/${name} is as small as the pasted file, and has no comments`, async () => {
        const { code } = await bundle(`import 'hamn/${name}';`);
        const sizes = [code, readFileSync(installed(`dist/widgets/${name}.js`))].map((each) => gzipSync(each).length);
        const [ours = 0, pasted = 0] = sizes;
        assert.ok(ours > pasted / 2 && ours < pasted * 1.03, `${sizes.join(' and ')} bytes, gzip`);
        assert.doesNotMatch(code, /\/\*/);
      });
    }

    it('hamn includes all widgets', async () => {
      const { tags } = await bundle("import 'hamn';");
      assert.deepEqual(tags, widgets);
    });

    it('hamn/data includes no element, no Lit, and only the requested data', async () => {
      const lines = await bundle("import { findHelpline } from 'hamn/data'; console.log(findHelpline('112'));");
      assert.deepEqual(lines.tags, []);
      assert.match(lines.code, isData);
      assert.doesNotMatch(lines.code, /customElements|_\$lit|litHtmlVersions/);
      const places = await bundle("import { findCounty } from 'hamn/data'; console.log(findCounty('08'));");
      assert.match(places.code, /Kalmar/);
      assert.doesNotMatch(places.code, isData);
    });

    it('an unused import leaves nothing', async () => {
      const { code } = await bundle("import { findHelpline } from 'hamn/data';");
      assert.equal(code.trim(), '');
    });

    it('a pasted file is kept when it is imported for its side effects', async () => {
      const { tags } = await bundle("import 'hamn/dist/widgets/quick-exit.js';");
      assert.deepEqual(tags, ['quick-exit']);
      assert.deepEqual((await bundle("import 'hamn/dist/hamn.js';")).tags, widgets);
    });
  });

  describe('for editors', () => {
    const names = (list: Named[] = []) => list.map(({ name }) => name).sort();

    it('the manifest names existing entries of the package, which register the tag', async () => {
      const { exports } = about();
      assert.deepEqual(
        elements()
          .map(({ tagName }) => tagName.slice('hamn-'.length))
          .sort(),
        widgets.toSorted(),
      );
      for (const { tagName, name, module } of elements()) {
        assert.ok(existsSync(installed(module.path)), module.path);
        assert.equal(exports[`./${tagName.slice('hamn-'.length)}`]?.default, `./${module.path}`);
        const loaded = (await import(installed(module.path))) as Record<string, CustomElementConstructor>;
        const ours = sure(loaded[name], name);
        const registered = globalThis.customElements.get(tagName);
        assert.ok(registered === ours || registered?.prototype instanceof ours, tagName);
      }
    });

    it('the manifest follows its schema, and every class in it is where it says', async () => {
      const manifest = readJson<Manifest>('dist/custom-elements.json');
      const { version } = readAnyJson<About>('node_modules/custom-elements-manifest/package.json');
      assert.equal(manifest.schemaVersion, version);
      const ajv = new Ajv({ strict: false, allErrors: true });
      const isValid = ajv.validate(readAnyJson<object>('node_modules/custom-elements-manifest/schema.json'), manifest);
      assert.deepEqual([isValid, ajv.errors], [true, null]);
      const references = manifest.modules.flatMap(({ declarations, exports }) => [
        ...declarations.flatMap(({ superclass = [] }) => superclass),
        ...exports.map(({ declaration }) => declaration),
      ]);
      assert.ok(references.length > 2 * widgets.length);
      for (const { name, package: from, module } of references) {
        if (from === 'global:') assert.match(name, /^(Event|CustomEvent)$/);
        else assert.ok(name in ((await import(installed(sure(module, name)))) as object), `${name} in ${module}`);
      }
    });

    it('the manifest names no type that only our sources know', () => {
      const known = ['ToggleEvent', 'ShadowRootInit', 'LeaveEvent', 'StateChangeEvent'];
      const types = JSON.stringify(elements()).match(/(?<="text":")[^"]*/g) ?? [];
      assert.ok(types.length > 20);
      const names = types.flatMap((type) => type.replace(/'[^']*'/g, '').match(/\b[A-Z]\w*/g) ?? []);
      assert.deepEqual([...new Set(names)].sort(), known.sort());
    });

    it('VS Code gets every tag, attribute and custom property', () => {
      const { tags } = readJson<CustomData>('dist/vscode.html-custom-data.json');
      const { properties } = readJson<{ properties: Named[] }>('dist/vscode.css-custom-data.json');
      for (const { tagName, attributes, description } of elements()) {
        const tag = sure(
          tags.find(({ name }) => name === tagName),
          tagName,
        );
        assert.deepEqual(names(tag.attributes), names(attributes));
        assert.ok(tag.description.startsWith(description));
      }
      const values = Object.fromEntries(
        tags.flatMap(({ name, attributes }) =>
          attributes.flatMap((each) => (each.values.length ? [[`${name} ${each.name}`, names(each.values)]] : [])),
        ),
      );
      assert.deepEqual(values, {
        'hamn-alert-banner county': counties.map(({ code }) => code).sort(),
        'hamn-ambassador-gallery layout': ['grid', 'row'],
        'hamn-contact-block municipality': municipalities.map(({ code }) => code).sort(),
        'hamn-haven municipality': municipalities.map(({ code }) => code).sort(),
        'hamn-hotline-card line': helplines.map(({ id }) => id).sort(),
        'hamn-quick-exit guard': ['off'],
        'hamn-quick-exit place': ['bottom end', 'bottom start', 'top end', 'top start'],
        'hamn-quick-exit shortcut': ['off'],
      });
      const known = new Set(elements().flatMap(({ cssProperties }) => names(cssProperties)));
      assert.deepEqual([...new Set(names(properties))], [...known].sort());
    });

    it('JetBrains gets every tag, attribute, event and slot', () => {
      const { contributions, version } = readJson<WebTypes>(about()['web-types']);
      assert.equal(version, about().version);
      for (const { tagName, attributes, events, slots } of elements()) {
        const tag = sure(
          contributions.html.elements.find(({ name }) => name === tagName),
          tagName,
        );
        assert.deepEqual(names(tag.attributes), names(attributes));
        assert.deepEqual(names(tag.slots), names(slots));
        // It has one list for the tag and one for its script.
        for (const list of [tag.events, tag.js?.events]) assert.deepEqual(names(list), names(events));
      }
    });
  });
});
