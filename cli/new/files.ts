// The files of a new project.
import { basename, resolve } from 'node:path';
import { plainName } from '../../site/shared/names.ts';
import { peers } from '../peers.ts';
import type { Language } from '../words/words.ts';
import type { Answers } from './answers.ts';
import { ambassadors, contacts, plan } from './owner-files.ts';
import { readmeFor } from './readme.ts';
import { settingsFor } from './settings.ts';
import { specFor } from './spec.ts';
import { statementFor } from './statement.ts';
import { githubWorkflow } from './workflows/github.ts';
import { gitlabWorkflow } from './workflows/gitlab.ts';

const packageFor = (folder: string): object => ({
  name: plainName(basename(resolve(folder))) || 'webbplats',
  private: true,
  type: 'module',
  scripts: {
    start: 'hamn start',
    build: 'hamn build',
    check: 'hamn check',
    test: 'hamn check && hamn build',
    release: 'hamn release',
    remove: 'hamn remove',
  },
  dependencies: { ...peers, hamn: specFor(folder) },
});

/** The text of each file by its path. A path that ends with a slash is an empty folder. */
export const filesFor = (folder: string, answers: Answers, language: Language): Map<string, string> =>
  new Map([
    ['package.json', `${JSON.stringify(packageFor(folder), null, 2)}\n`],
    ['hamn.yaml', settingsFor(answers, language)],
    ['ambassadors.yaml', `${ambassadors[language]}\n`],
    ['plan.yaml', `${plan[language]}\n`],
    ['contacts.yaml', `${contacts[language]}\n`],
    ['content/sv/tillganglighet.md', statementFor(answers)],
    ['photos/', ''],
    ['public/', ''],
    ['.gitignore', 'node_modules/\ndist/\n.cache/\n'],
    ['.github/workflows/publish.yml', githubWorkflow(language)],
    ['.gitlab-ci.yml', gitlabWorkflow(language)],
    ['README.md', readmeFor[language](answers)],
  ]);
