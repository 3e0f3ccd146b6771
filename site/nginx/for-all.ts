// What keeps a finished build from being for everybody: it is a demonstration, or has the address of nobody's site.
import { say } from '../../widgets/check/say.ts';
import { inLine } from '../../widgets/check/words.ts';
import { noteIn } from '../generator/finished.ts';
import { readIfPossible } from '../owner/yaml.ts';
import { project } from '../project.ts';
import { isExample, isOnThisMachine } from '../shared/this-machine.ts';

/** The settings to change before a finished build is published, one sentence each. */
export function notForAll(built = project.output): string[] {
  const { url, demonstration } = noteIn(built);
  const { lineOf = () => undefined } = readIfPossible(project.settings);
  const problems: string[] = [];
  if (demonstration)
    problems.push(
      say`${project.settings}: demonstration: true: every page says that the site is a demonstration; write false${inLine(lineOf(['demonstration']))}`,
    );
  if (isOnThisMachine(url) || isExample(url))
    problems.push(
      say`${project.settings}: url: the built site has the address ${url}; write its own${inLine(lineOf(['url']))}`,
    );
  return problems;
}
