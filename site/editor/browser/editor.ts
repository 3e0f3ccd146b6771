// The editor in the browser: Sveltia CMS, with formats that keep what an owner has written by hand.
import type { EditedFile } from '../files.ts';
import { keep, read } from './keep.ts';
import { fromForm, toForm } from './shape.ts';

/** The functions of Sveltia CMS that the editor calls. */
interface Cms {
  init: (options: { config: object }) => Promise<void>;
  registerCustomFormat: (
    name: string,
    extension: string,
    format: { fromFile: (text: string) => unknown; toFile: (value: unknown) => string },
  ) => void;
}

/** What the page says. */
export interface Settings {
  config: object;
  files: EditedFile[];
}

/** The list of a file that is a list, which the form shows as its only field. */
const listIn = ({ schema: { properties = {} } }: EditedFile): string | undefined =>
  Object.keys(properties).length === 1 ? Object.keys(properties)[0] : undefined;

function register(cms: Cms, edited: EditedFile): void {
  const { name, schema } = edited;
  const list = listIn(edited);
  /** The file as it was read. What the form does not show is taken from it. */
  let original = '';
  cms.registerCustomFormat(`hamn-${name}`, 'yaml', {
    fromFile: (text) => {
      const document = read(text);
      const [error] = document.errors;
      if (error) throw error;
      original = text;
      const value: unknown = document.toJS() ?? undefined;
      return toForm(list ? { [list]: value } : (value ?? {}), schema);
    },
    toFile: (form) => {
      const value = fromForm(form, schema);
      if (!list) return keep(original, value, schema);
      return keep(original, (value as Record<string, unknown>)[list] ?? [], schema.properties?.[list] ?? {});
    },
  });
}

export async function start(cms: Cms, { config, files }: Settings): Promise<void> {
  for (const each of files) register(cms, each);
  await cms.init({ config });
}
