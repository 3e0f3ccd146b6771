// Refuses phrases without a source: in the build and in the docs. The package has checked phrases.
import Ajv2020, { type ErrorObject, type SchemaObject } from 'ajv/dist/2020.js';
import { languages as spoken } from './printed.ts';
import {
  codes,
  complete,
  folder,
  meanings,
  ownTexts,
  read,
  readLanguages,
  type LanguageFile,
  type LanguagePhrase,
  type WrittenFile,
} from './read.ts';

const isDay = (text: string) => (new Date(text).toJSON() as string | null)?.startsWith(text) ?? false;
const fits = new Ajv2020({ allErrors: true, strictRequired: false, formats: { date: isDay } }).compile<WrittenFile>(
  read('language.schema') as SchemaObject,
);

function shapeProblem({ instancePath, message = '', params }: ErrorObject): string {
  const { additionalProperty, allowedValues } = params as { additionalProperty?: string; allowedValues?: string[] };
  const more = additionalProperty ?? allowedValues?.join(', ');
  return `${instancePath.slice(1).replaceAll('/', '.') || 'the file'}: ${message}${more ? ` (${more})` : ''}`;
}

function phraseProblems(key: string, { text, status, sources }: LanguagePhrase, language: LanguageFile): string[] {
  const meaning = meanings[key];
  if (!meaning) return [`phrases.${key}: expected one of the keys in meanings.json`];
  if (!text) return [`phrases.${key}.text: expected a text`];
  const problems = sources
    .filter((source) => !language.sources[source])
    .map((source) => `phrases.${key}.sources: ${source}: expected the id of an entry in sources`);
  const wanted = meaning.placeholder ? [`{${meaning.placeholder}}`] : [];
  if (String(text.match(/\{\w*\}/g) ?? []) !== String(wanted)) {
    problems.push(`phrases.${key}.text: expected ${wanted[0] ?? 'no placeholder'}`);
  }
  if (status === 'own' && !ownTexts[language.code]) problems.push(`phrases.${key}.status: expected who printed it`);
  if (key === 'emergency' && !text.includes('112')) problems.push(`phrases.${key}.text: expected 112 in it`);
  if (/\p{Nd}/u.test(text.replace(/[0-9]/g, ''))) problems.push(`phrases.${key}.text: expected Latin digits`);
  if (/\uFFFD|Ã[\x80-\xbf]|â€/.test(text)) problems.push(`phrases.${key}.text: expected a file saved as UTF-8`);
  if (text !== text.normalize('NFC')) problems.push(`phrases.${key}.text: expected Unicode form NFC`);
  return problems;
}

const isSpoken = (code: string): boolean => code in ownTexts || spoken.some((each) => each.code === code);

/** Problems in one language's phrases, each as `entry: expected …`. */
export function problemsInLanguage(language: unknown, code: string): string[] {
  if (!fits(language)) return (fits.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(shapeProblem);
  const whole = complete(language);
  const twice = Object.keys(ownTexts[code] ?? {}).filter((key) => language.phrases[key]?.text !== undefined);
  return [
    ...(language.code === code ? [] : [`code: expected ${code}, as the file is called`]),
    ...(isSpoken(code) ? [] : ['code: expected an import in printed.ts, so that the widgets speak it']),
    ...twice.map((key) => `phrases.${key}.text: expected none; it stands in ${code}.ts`),
    ...Object.entries(whole.phrases).flatMap(([key, phrase]) => phraseProblems(key, phrase, whole)),
  ];
}

/** Every language. Throws on a problem, and names the file and the entry. */
export function checkedLanguages(): LanguageFile[] {
  const problems = codes.flatMap((code) =>
    problemsInLanguage(read(code), code).map((problem) => `${folder}/${code}.json, ${problem}`),
  );
  if (problems.length) throw new Error(problems.join('\n'));
  return readLanguages();
}
