// The zip of each publishing platform, made once in a build.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '../about/versions.ts';
import { builderFacts } from '../builder/make-facts.ts';
import { program } from '../project.ts';
import { pastedFolder } from '../signed/pasted-folder.ts';
import { fallbacks } from './fallbacks.ts';
import { cmsWidgets } from './fields.ts';
import { sitevision } from './sitevision/files.ts';
import type { MakeFiles } from './types.ts';
import { wordpress } from './wordpress/files.ts';
import { zipped } from './zip.ts';

/** The folder of the zips on the site. */
export const folder = 'integrations';

/** The maker of each package, by the name of its platform. */
export const makers: Record<string, MakeFiles> = { sitevision, wordpress };

export interface Integration {
  /** The name of the file. */
  name: string;
  /** Its address on the site. */
  path: string;
  bytes: Uint8Array;
  /** As the programs that check it write it. */
  sha256: string;
  version: string;
  /** The pictures of its steps, by the name of the file. */
  pictures: Record<string, Picture>;
}

interface Picture {
  /** Its address on the site. */
  path: string;
  width: number;
  height: number;
}

/** The folder of a platform's pictures, which `npm run pictures` takes from the real screens. */
export const picturesOf = (platform: string): string => join(program.root, 'docs/pictures', platform);

/** The pictures of a platform. A PNG begins with its size. */
function picturesIn(platform: string): Record<string, Picture> {
  const source = picturesOf(platform);
  const names = existsSync(source) ? readdirSync(source).filter((name) => name.endsWith('.png')) : [];
  return Object.fromEntries(
    names.map((name) => {
      const bytes = readFileSync(join(source, name));
      const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
      return [name, { path: `/${folder}/${platform}/${name}`, width, height }];
    }),
  );
}

let made: Record<string, Integration> | undefined;

function make(): Record<string, Integration> {
  const facts = builderFacts();
  const widgets = cmsWidgets(facts);
  // A version without a day of its own takes the day of the facts in it.
  const day = dayOf(facts.version) ?? facts.checked;
  const source = { facts, widgets, fallbacks: fallbacks(widgets, facts), pasted: pastedFolder(), day };
  return Object.fromEntries(
    Object.entries(makers).map(([platform, files]): [string, Integration] => {
      const name = `hamn-${platform}-${facts.version}.zip`;
      const bytes = zipped(files(source), day);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return [
        platform,
        { name, path: `/${folder}/${name}`, bytes, sha256, version: facts.version, pictures: picturesIn(platform) },
      ];
    }),
  );
}

/** The packages of this build, by platform. */
export const integrations = (): Record<string, Integration> => (made ??= make());

/** Writes the packages into a folder, each with its hash beside it. */
export function writeIntegrations(output: string): void {
  mkdirSync(output, { recursive: true });
  for (const { name, bytes, sha256 } of Object.values(integrations())) {
    writeFileSync(join(output, name), bytes);
    writeFileSync(join(output, `${name}.sha256`), `${sha256}  ${name}\n`);
  }
}
