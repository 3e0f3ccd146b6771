// The language of help and messages: the option `--language`, otherwise the main language of the project, otherwise that
// of the system.
import { withDefaults } from '../site/owner/defaults.ts';
import { readYaml } from '../site/owner/yaml.ts';
import { fieldsOf } from '../widgets/check/words.ts';
import type { Language } from './words/words.ts';

const known = (text: string | undefined): Language | undefined => (text === 'sv' || text === 'en' ? text : undefined);

/** The value of `--language` among the arguments. */
function asked(args: readonly string[]): string | undefined {
  const at = args.findIndex((each) => /^--language(=|$)/.test(each));
  return args[at]?.split('=')[1] ?? args[at + 1 || args.length];
}

/** The first language in the settings. Settings that nobody can read have none. */
function ofProject(settings: string): Language | undefined {
  try {
    const { languages } = fieldsOf(withDefaults(readYaml(settings).value));
    return known(Object.keys(fieldsOf(languages))[0]);
  } catch {
    return undefined;
  }
}

function ofSystem({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^sv\b|^sv_/i.test(locale) ? 'sv' : 'en';
}

/**
 * The language for these arguments.
 *
 * @param settings - The file of the owner's settings.
 */
export const languageFor = (args: readonly string[], settings: string, environment = process.env): Language =>
  known(asked(args)) ?? ofProject(settings) ?? ofSystem(environment);
