// The files of a new project.
import { basename, resolve } from 'node:path';
import { plainName } from '../../site/shared/names.ts';
import { peers } from '../peers.ts';
import { scripts } from '../upgrade/packages.ts';
import type { Language } from '../words/words.ts';
import type { Answers } from './answers.ts';
import { ambassadors, contacts, plan } from './owner-files.ts';
import { readmeFor } from './readme.ts';
import { settingsFor } from './settings.ts';
import { specFor } from './spec.ts';
import { statement } from './statement.ts';
import { githubWorkflow } from './workflows/github.ts';
import { gitlabWorkflow } from './workflows/gitlab.ts';

/** A file with the line that tells an editor where the words about its fields are: in the installed package. */
export const withSchema = (name: string, text: string): string =>
  `# yaml-language-server: $schema=./node_modules/hamn/dist/schemas/${name}.schema.json\n\n${text}`;

const packageFor = (folder: string): object => ({
  name: plainName(basename(resolve(folder))) || 'webbplats',
  private: true,
  type: 'module',
  scripts,
  dependencies: { ...peers, hamn: specFor(folder) },
});

/** The text of each file by its path. A path that ends with a slash is an empty folder. */
export const filesFor = (folder: string, answers: Answers, language: Language): Map<string, string> =>
  new Map([
    ['package.json', `${JSON.stringify(packageFor(folder), null, 2)}\n`],
    ['hamn.yaml', withSchema('hamn', settingsFor(answers, language))],
    ['ambassadors.yaml', withSchema('ambassadors', `${ambassadors[language]}\n`)],
    ['plan.yaml', withSchema('plan', `${plan[language]}\n`)],
    ['contacts.yaml', withSchema('contacts', `${contacts[language]}\n`)],
    ['content/sv/tillganglighet.md', statement],
    ['photos/', ''],
    ['public/', ''],
    ['.gitignore', 'node_modules/\ndist/\n.cache/\n'],
    ['.github/workflows/publish.yml', githubWorkflow(language)],
    ['.gitlab-ci.yml', gitlabWorkflow(language)],
    ['README.md', readmeFor[language](answers)],
  ]);
