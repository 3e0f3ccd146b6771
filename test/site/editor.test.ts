// What the editor does with the owner's files, and the workflows of a new project.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { filesFor } from '../../cli/new/files.ts';
import { suggested } from '../../cli/new/answers.ts';
import { counties } from '../../widgets/data/index.ts';
import { keep, read } from '../../site/editor/browser/keep.ts';
import { fromForm, toForm } from '../../site/editor/browser/shape.ts';
import { fieldsOf, type Field } from '../../site/editor/fields.ts';
import { files } from '../../site/editor/files.ts';
import type { Schema } from '../../site/editor/schema.ts';
import { reportOf } from '../../site/upkeep/report.ts';

/** The schema of the file itself: the form of a list has a name around it. */
const schemaOf = (name: string): Schema => {
  const schema = files.find((each) => each.name === name)?.schema ?? {};
  return schema.properties?.people ?? schema;
};
const throughForm = (text: string, schema: Schema): string =>
  keep(text, fromForm(toForm(read(text).toJS(), schema), schema), schema);
const namesOf = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [field, ...namesOf(field.fields ?? []), ...(field.field ? [field.field] : [])]);

describe("the editor and the owner's files", () => {
  it('leaves a file as it is when nothing has changed', () => {
    for (const { name, file } of files) {
      const text = readFileSync(`demonstration/${file}`, 'utf8');
      assert.equal(throughForm(text, schemaOf(name)), text, file);
    }
  });

  it('keeps comments, order, codes and entries that the form does not show', () => {
    const text = `# Om oss\nowner: X # vi\nplace: 0880\n\n# Kontakten\ncontact:\n  # växeln\n  phone: '112'\n  name: A\n`;
    const schema: Schema = {
      properties: {
        place: { type: 'string' },
        contact: { properties: { name: { type: 'string' }, url: { type: 'string' }, phone: { type: 'string' } } },
      },
    };
    assert.equal(
      keep(text, { place: '0881', contact: { phone: '112', name: 'Nej: ny', url: 'https://a.se' } }, schema),
      `# Om oss\nowner: X # vi\nplace: '0881'\n\n# Kontakten\ncontact:\n  # växeln\n  phone: '112'\n  name: 'Nej: ny'\n  url: https://a.se\n`,
    );
  });

  it('adds, moves and removes entries of a list with their comments', () => {
    const schema: Schema = { items: { properties: { id: { type: 'string' } } } };
    assert.equal(
      keep('# alla\n\n- id: a # ett\n# två\n- id: b\n- id: c\n', [{ id: 'b' }, { id: 'd' }, { id: 'a' }], schema),
      '# alla\n\n# två\n- id: b\n- id: d\n- id: a # ett\n',
    );
  });

  it("shows a map under keys of one's own as a list, and a text or an object as one of two", () => {
    const service: Schema = {
      properties: { name: { type: 'string' }, hours: { anyOf: [{ type: 'string' }, { items: { type: 'string' } }] } },
    };
    const schema: Schema = {
      properties: {
        municipalities: {
          additionalProperties: { properties: { jour: { anyOf: [{ type: 'string' }, service] } } },
        },
      },
    };
    const value = {
      municipalities: { '0880': { jour: 'gemensam' }, '0881': { jour: { name: 'Egen', hours: 'dygnet runt' } } },
    };
    const form = toForm(value, schema);
    assert.deepEqual(form, {
      municipalities: [
        { key: '0880', jour: { type: 'text', text: 'gemensam' } },
        { key: '0881', jour: { type: 'own', name: 'Egen', hours: ['dygnet runt'] } },
      ],
    });
    assert.deepEqual(fromForm(form, schema), value);
  });

  it('asks for what the check asks for, in Swedish', () => {
    const fields = files.flatMap(({ schema }) => namesOf(fieldsOf(schema)));
    assert.equal(fields.find(({ name }) => name === 'consent')?.required, true);
    for (const { name, label } of fields) assert.notEqual(label, name, `${name} has a label`);
  });
});

/** Newer facts come first, where the project has an address for them. Exit code 2 says that nobody could fetch them. */
const update = "if grep -q '^dataFrom:' hamn.yaml; then npx hamn data update --quiet || test $? = 2; fi";

describe('the workflows of a new project', () => {
  const [county] = counties;
  assert.ok(county);
  for (const language of ['sv', 'en'] as const) {
    const project = filesFor('exempel', suggested({ kind: 'county', county }), language);
    const textOf = (path: string): string => project.get(path) ?? '';

    it(`name each action by a commit, check before they build, and may only read: ${language}`, () => {
      const text = textOf('.github/workflows/publish.yml');
      const uses = [...text.matchAll(/uses: (\S+)/g)].map(([, name]) => name ?? '');
      assert.ok(uses.length >= 6);
      for (const name of uses) assert.match(name, /^actions\/[\w-]+@[0-9a-f]{40}$/);
      const { permissions, jobs } = parse(text) as {
        permissions: object;
        jobs: Record<string, { steps: { run?: string }[]; needs?: string; permissions?: object }>;
      };
      assert.deepEqual(permissions, { contents: 'read' });
      assert.deepEqual(jobs.publish?.permissions, { pages: 'write', 'id-token': 'write' });
      assert.equal(jobs.publish?.needs, 'build');
      const runs = jobs.build?.steps.flatMap(({ run }) => run ?? []) ?? [];
      assert.deepEqual(runs.slice(0, 4), ['npm ci --ignore-scripts', update, 'npm run check', 'npm run build']);
      const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
      for (const name of ['check', 'build']) assert.ok(scripts[name], name);
    });

    it(`run the same on GitLab: ${language}`, () => {
      const jobs = parse(textOf('.gitlab-ci.yml')) as Record<string, { script: string[]; resource_group?: string }>;
      assert.deepEqual(jobs.build?.script.slice(1, 4), [update, 'npm run check', 'npm run build']);
      assert.equal(jobs.pages?.resource_group, 'publish');
    });
  }
});

describe('the report of old facts', () => {
  it('has a line for each, with whose task it is and what to do', () => {
    const fact = {
      what: 'Sidan | om jouren',
      since: '2024-03-01',
      whose: 'owner',
      task: 'read',
      place: 'contacts.yaml:12',
    } as const;
    const [, , , , line] = reportOf([fact], 'sv').split('\n');
    assert.match(line ?? '', /^\| Sidan {3}om jouren \(contacts\.yaml:12\) \| 2024-03-01 \| er \| Läs sidan igen\./);
  });

  it('says when there is none', () => assert.match(reportOf([], 'sv'), /Alla uppgifter är från det senaste året/));
});
