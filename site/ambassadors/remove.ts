// Removes an ambassador everywhere: `npm run remove -- exempel-7`. It removes his entry and his picture and rebuilds
// the site, so that no page, picture or feed shows him. It then lists the built files that still contain his name, such
// as a news item.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { systemInWords } from '../../widgets/check/system-words.ts';
import { programArgs } from '../generator/programs.ts';
import { readYaml } from '../owner/yaml.ts';
import { project } from '../project.ts';
import { type Entry, ownPicture, withoutEntry } from './entry.ts';
import { say } from '../../widgets/check/say.ts';

const FILE = project.ambassadors;

/** The entries. YAML reads an id or a name such as 7 as a number. */
const load = (text: string): Entry[] =>
  ((parse(text, { schema: 'core' }) ?? []) as Entry[]).map((each) => ({
    ...each,
    id: String(each.id),
    name: String(each.name),
  }));

/** The person to remove, the others, and the rest of the file. */
interface Removal {
  person: Entry;
  others: Entry[];
  /** The text of ambassadors.yaml without his entry. */
  rest: string;
}

function without(id: string, text: string): Removal {
  const people = load(text);
  const person = people.find((each) => each.id === id);
  if (!person) throw new Error(say`${FILE}: ${id}: nobody has this id`);
  const rest = withoutEntry(id, text);
  const others = load(rest);
  if (String(others.map((each) => each.id)) !== String(people.map((each) => each.id).filter((each) => each !== id))) {
    throw new Error(say`${FILE}: ${id}: his entry could not be told from the others; delete it by hand`);
  }
  return { person, others, rest };
}

/** The built files that contain his id or his name. */
function filesThatName({ id, name }: Entry): string[] {
  const words = [id, name].map((word) => word.replace(/\W/g, '\\$&')).join('|');
  const named = new RegExp(`(?<![\\wåäö])(${words})(?![\\wåäö])`, 'i');
  return readdirSync(project.output, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /\.(html|json|svg|xml)$/.test(file) &&
      !/^(api|v)\b/.test(file) &&
      named.test(`${file}\n${readFileSync(join(project.output, file), 'utf8')}`),
  );
}

try {
  const [id, more] = process.argv.slice(2);
  if (more)
    throw new Error(say`${more}: unknown; expected an id alone: npm run remove -- exempel-7. Nothing is removed.`);
  if (!id) throw new Error(say`expected an id: npm run remove -- exempel-7`);
  // Says what is wrong with a file that nobody can read, and where.
  readYaml(FILE);
  const { person, others, rest } = without(id, readFileSync(FILE, 'utf8'));
  writeFileSync(FILE, rest);
  const picture = ownPicture(person, others);
  if (picture) rmSync(join(dirname(FILE), picture), { force: true });
  execFileSync(process.execPath, programArgs('eleventy'), { stdio: 'inherit' });
  const places = filesThatName(person);
  console.log(say`${id} is removed. Publish ${project.output} again.`);
  if (places.length) console.log(`${say`His id or his name is still in:`}\n${places.join('\n')}`);
} catch (error) {
  console.error(error instanceof Error ? (systemInWords(error) ?? error.message) : error);
  process.exitCode = 1;
}
