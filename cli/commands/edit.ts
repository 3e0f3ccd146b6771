// hamn edit: forms for the owner's files, in the browser. With a Git host it writes the editor into a folder for a page of its own.
import { once } from 'node:events';
import { join } from 'node:path';
import type { Backend } from '../../site/editor/config.ts';
import { project } from '../../site/project.ts';
import { editorPackage } from '../peers.ts';
import { Refusal } from '../refusal.ts';
import type { Words } from '../words/words.ts';
import type { Command, Given } from './command.ts';

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

/** The Git host that the options name; `undefined` for the folder on this machine. */
function backendIn(given: Given, words: Words): Backend | undefined {
  const [github, gitlab, branch, host] = [given.github, given.gitlab, given.branch, given.host].map(textOf);
  const repo = github ?? gitlab;
  if (!repo) return;
  if (!/^[\w.-]+(\/[\w.-]+)+$/.test(repo)) throw new Refusal(words.editor.notARepository(repo));
  if (host && !/^https:\/\/[\w.-]+(:\d+)?$/.test(host)) throw new Refusal(words.editor.notAHost(host));
  return { name: github ? 'github' : 'gitlab', repo, ...(branch ? { branch } : {}), ...(host ? { host } : {}) };
}

export const edit: Command = {
  usage: 'edit',
  needs: 'packages',
  options: ({ options }) => ({
    port: { type: 'string', describe: options.port, default: '8081' },
    github: { type: 'string', describe: options.github },
    gitlab: { type: 'string', describe: options.gitlab },
    branch: { type: 'string', describe: options.branch },
    host: { type: 'string', describe: options.host },
    output: { type: 'string', describe: options.editorOutput },
  }),
  run: async (given, words) => {
    const { cmsFolder, writeEditor } = await import('../../site/editor/site.ts');
    const { serveEditor } = await import('../../site/editor/serve.ts');
    const cms = cmsFolder();
    if (!cms) throw new Refusal(words.editor.missing(`npm install --save-exact ${editorPackage}`));
    const backend = backendIn(given, words);
    const output = textOf(given.output);
    if (backend && !output) throw new Refusal(words.editor.noOutput);
    const folder = output ?? join(project.cache, 'editor');
    await writeEditor(folder, cms, backend);
    if (output) {
      console.log(words.editor.written(folder));
      return 0;
    }
    const port = Number(given.port);
    const server = await serveEditor(folder, port).catch(() => {
      throw new Refusal(words.editor.portTaken(port));
    });
    console.log(words.editor.ready(`http://localhost:${port}/`));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.close().closeAllConnections());
    await once(server, 'close');
    return 0;
  },
};
