// Writes the JSON Schemas of the owner's files into dist/schemas/, for editors, and docs/settings.md, which says the same to read.
import { mkdir, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { jsonSchemas } from '../site/owner/json-schema.ts';

/** The parts of a JSON Schema that the page shows. */
interface Field {
  type?: string | string[];
  format?: string;
  const?: unknown;
  enum?: unknown[];
  /** The codes that an editor offers. */
  defaultSnippets?: unknown[];
  default?: unknown;
  title?: string;
  description?: string;
  minimum?: number;
  maximum?: number;
  required?: string[];
  properties?: Record<string, Field>;
  additionalProperties?: Field | boolean;
  items?: Field;
  anyOf?: Field[];
}

const code = (text: string): string => `\`${text}\``;
const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function range({ minimum, maximum }: Field): string {
  if (minimum === undefined) return '';
  return maximum === undefined ? `, minst ${minimum}` : `, ${minimum}–${maximum}`;
}

/** Whether a field is a text in each language. */
const isInEach = ({ properties }: Field): boolean =>
  Object.keys(properties ?? {}).join() === 'sv,en' &&
  Object.values(properties ?? {}).every(({ type }) => [type].flat().includes('string'));

/** What may stand in a field, in words. */
function allowed(field: Field): string {
  if (field.const !== undefined) return field.const === '' ? '' : code(String(field.const));
  if (field.enum) return field.enum.map((each) => code(String(each))).join(', ');
  if (field.defaultSnippets) return 'en kod';
  if (field.anyOf) return [...new Set(field.anyOf.map(allowed))].filter(Boolean).join(' eller ');
  if (field.format === 'date') return 'en dag';
  if (field.format === 'email') return 'en e-postadress';
  const [type] = [field.type].flat();
  if (type === 'boolean') return '`true` eller `false`';
  if (type === 'integer') return `ett heltal${range(field)}`;
  if (type === 'array') return `en lista`;
  if (isInEach(field)) return 'en text på `sv` och på `en`';
  if (type === 'object') return 'fälten nedan';
  if (type === 'null') return '';
  return 'text';
}

const isEmpty = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && JSON.stringify(value).length === 2);

/** What holds where the field is left out. */
function without(field: Field, isRequired: boolean): string {
  if (isRequired) return 'måste finnas';
  if (field.default === undefined || isEmpty(field.default)) return '';
  return code(typeof field.default === 'object' ? JSON.stringify(field.default) : String(field.default));
}

/** The rows of the fields within a field: of an object, of each entry of a list, of each entry under a name. */
function rows(field: Field, path = ''): string[] {
  if (isInEach(field)) return [];
  const each = typeof field.additionalProperties === 'object' ? field.additionalProperties : undefined;
  return [
    ...Object.entries(field.properties ?? {}).flatMap(([name, inside]) => {
      const at = path ? `${path}.${name}` : name;
      const isRequired = field.required?.includes(name) ?? false;
      return [
        row([code(at), inside.description ?? '', allowed(inside), without(inside, isRequired)]),
        ...rows(inside, at),
      ];
    }),
    ...(field.items ? rows(field.items, path && `${path}[]`) : []),
    ...(each ? rows(each, `${path}.…`) : []),
    ...(field.anyOf ?? []).flatMap((one) => rows(one, path)),
  ];
}

const tables = Object.values(jsonSchemas()).map(
  (schema: Field) => `## ${schema.title}

${schema.description}.

${row(['fält', 'vad det är', 'vad som får stå', 'utan det'])}
${row(['---', '---', '---', '---'])}
${rows(schema).join('\n')}
`,
);

const text = `# Inställningar

<!-- Written by docs/settings.ts. Change the schemas in site/, not this file. -->

Allt ni skriver är text: YAML i filerna här, Markdown på sidorna. Här står varje fält. En punkt är ett steg in, \`[]\` är varje rad i en
lista. Skriver ni något som inte finns här stannar bygget, och säger vilken fil, vilken rad och vad som väntades.

En textredigerare som kan YAML visar samma ord medan ni skriver, och stryker under det som är fel: i Visual Studio Code med tillägget
YAML från Red Hat. Den första raden i filen säger var orden finns:

\`\`\`yaml
# yaml-language-server: $schema=./node_modules/hamn/dist/schemas/hamn.schema.json
\`\`\`

Raden står i filen, så den följer med när filen kopieras, och den gäller i varje redigerare som har YAML:s språkserver. Orden kommer
ur det installerade paketet, så de hör alltid till den version ni bygger med.

\`keys\` och \`dataFrom\` förklaras i [Signerade uppgifter](data-steward-sv.md).

En kod skrivs 0880 eller '0880'. En dag skrivs 2026-11-23.

${tables.join('\n')}`;

await mkdir('dist/schemas', { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas()))
  await writeFile(`dist/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
await writeFile('docs/settings.md', await format(text, { parser: 'markdown', printWidth: 120 }));
