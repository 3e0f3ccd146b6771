// The language of help and messages: the option `--language`, otherwise `HAMN_LANGUAGE`, otherwise the main language of the
// project, otherwise that of the system.
import { withDefaults } from '../site/owner/defaults.ts';
import { readYaml } from '../site/owner/yaml.ts';
import { fieldsOf } from '../widgets/check/words.ts';
import { askedLanguage, knownLanguage } from './asked-language.ts';
import type { Language } from './words/words.ts';

/** The first language in the settings. Settings that nobody can read have none. */
function ofProject(settings: string): Language | undefined {
  try {
    const { languages } = fieldsOf(withDefaults(readYaml(settings).value));
    return knownLanguage(Object.keys(fieldsOf(languages))[0]);
  } catch {
    return undefined;
  }
}

function ofSystem({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^sv\b|^sv_/i.test(locale) ? 'sv' : 'en';
}

/**
 * The language that somebody has chosen: in the arguments, the environment or the project.
 *
 * @param settings - The file of the owner's settings.
 */
export const chosenLanguage = (
  args: readonly string[],
  settings: string,
  environment = process.env,
): Language | undefined => askedLanguage(args) ?? knownLanguage(environment.HAMN_LANGUAGE) ?? ofProject(settings);

/** The language for these arguments: the chosen one, or that of the system. */
export const languageFor = (args: readonly string[], settings: string, environment = process.env): Language =>
  chosenLanguage(args, settings, environment) ?? ofSystem(environment);
