// The package as npm would send it, unpacked beside the packages used with it: as if installed, without a network.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const npm = (...args: string[]) =>
  execFileSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1e8 });

/** The package as a tarball in its own folder. */
export interface Packed {
  folder: string;
  file: string;
  bytes: Buffer;
}

/** Makes a tarball of the current build. `prepack` would build again, so it is skipped. */
export async function pack(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'hamn-pack-'));
  const [{ filename }] = JSON.parse(
    npm('pack', '--ignore-scripts', '--json', '--loglevel=error', `--pack-destination=${folder}`),
  ) as [{ filename: string }];
  return { folder, file: join(folder, filename), bytes: await readFile(join(folder, filename)) };
}

/** Unpacks it into a folder's `node_modules`, and links the named packages there. */
export async function install(tarball: string, folder: string, packages: string[] = []): Promise<void> {
  const modules = join(folder, 'node_modules');
  await mkdir(modules, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', modules]);
  await rename(join(modules, 'package'), join(modules, 'hamn'));
  for (const name of packages) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(resolve('node_modules', name), join(modules, name), 'dir');
  }
}
