// Reads the phrases of every language, and refuses what has no source. For the build, the site and the docs.
import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';

const folder = 'widgets/strings/languages';
const read = (name) => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));

/** What each phrase means, and what a translator must know of it. */
export const meanings = read('meanings');

const isDay = (text) => new Date(text).toJSON()?.startsWith(text) ?? false;
const fits = new Ajv2020({ allErrors: true, strictRequired: false, formats: { date: isDay } }).compile(
  read('language.schema'),
);

const shapeProblems = (language) =>
  fits(language)
    ? []
    : fits.errors.map(({ instancePath, message, params }) => {
        const more = params.additionalProperty ?? params.allowedValues?.join(', ');
        return `${instancePath.slice(1).replaceAll('/', '.') || 'the file'}: ${message}${more ? ` (${more})` : ''}`;
      });

function phraseProblems(key, { text, status, sources }, language) {
  if (!meanings[key]) return [`phrases.${key}: expected one of the keys in meanings.json`];
  const problems = sources
    .filter((source) => !language.sources[source])
    .map((source) => `phrases.${key}.sources: ${source}: expected the id of an entry in sources`);
  const wanted = meanings[key].placeholder ? [`{${meanings[key].placeholder}}`] : [];
  if (String(text.match(/\{\w*\}/g) ?? []) !== String(wanted)) {
    problems.push(`phrases.${key}.text: expected ${wanted[0] ?? 'no placeholder'}`);
  }
  if (status === 'own' && language.code !== 'sv') problems.push(`phrases.${key}.status: expected who printed it`);
  if (key === 'emergency' && !text.includes('112')) problems.push(`phrases.${key}.text: expected 112 in it`);
  if (/\p{Nd}/u.test(text.replace(/[0-9]/g, ''))) problems.push(`phrases.${key}.text: expected Latin digits`);
  if (/\uFFFD|Ã[\x80-\xbf]|â€/.test(text)) problems.push(`phrases.${key}.text: expected a file saved as UTF-8`);
  if (text !== text.normalize('NFC')) problems.push(`phrases.${key}.text: expected Unicode form NFC`);
  return problems;
}

/** What is wrong in one language's phrases, each as `entry: what was expected`. */
export function problemsInLanguage(language, code) {
  const problems = shapeProblems(language);
  if (problems.length) return problems;
  return [
    ...(language.code === code ? [] : [`code: expected ${code}, as the file is called`]),
    ...Object.entries(language.phrases).flatMap(([key, phrase]) => phraseProblems(key, phrase, language)),
  ];
}

const codes = readdirSync(folder)
  .filter((file) => /^[a-z]{2,3}\.json$/.test(file))
  .map((file) => file.replace('.json', ''));

/** Every language, Swedish and English first. Throws where one is not as it must be, and names file and entry. */
export function readLanguages() {
  const first = ['sv', 'en'];
  const languages = [...first, ...codes.filter((code) => !first.includes(code))].map((code) => {
    const language = read(code);
    const problems = problemsInLanguage(language, code);
    if (problems.length) {
      throw new Error(problems.map((problem) => `${folder}/${code}.json, ${problem}`).join('\n'));
    }
    return language;
  });
  return languages;
}
