// The configuration of Sveltia CMS for an owner's project.
import { existsSync } from 'node:fs';
import { fieldsOf as entriesOf } from '../../widgets/check/words.ts';
import { project } from '../project.ts';
import { readYaml } from '../owner/yaml.ts';
import { fieldsOf, inLanguages, type Field } from './fields.ts';
import { files, page } from './files.ts';
import { labels } from './labels.ts';

/** Where the editor saves: in a folder on this machine, or on a Git host. */
export interface Backend {
  name: 'github' | 'gitlab';
  /** The project there: `owner/name`. */
  repo: string;
  /** The branch that is published. */
  branch?: string;
  /** The address of a host of one's own, such as https://git.example.se. */
  host?: string;
}

/** The languages of the site. Settings that nobody can read yet are no reason to refuse the editor. */
function languages(): string[] {
  try {
    const names = Object.keys(entriesOf(entriesOf(readYaml(project.settings).value).languages));
    return names.length ? names : ['sv', 'en'];
  } catch {
    return ['sv', 'en'];
  }
}

const body: Field = {
  name: 'body',
  label: labels.body ?? '',
  widget: 'richtext',
  required: false,
  hint: 'En bild behöver ord för den som inte ser den.',
  linked_images: false,
};

const shown = ['title', 'description', 'lead', 'heading', 'picture'];
const ofNews = ['title', 'description', 'happened', 'published', 'updated', 'picture', 'sources', 'permalink'];
/** News must have a day and a source. */
const newsPage = { ...page, required: [...(page.required ?? []), 'published', 'sources'] };

/** The pages in a folder, with a file of the same name for each language. */
const pagesIn = (folder: string, fields: readonly Field[]): object => ({
  folder: `content/{{locale}}${folder}`,
  extension: 'md',
  format: 'yaml-frontmatter',
  slug: '{{title}}',
  i18n: true,
  fields: inLanguages([...fields, body]),
});

/** Where the program of the editor sends what it saves. Without a host, it works with the folder alone. */
const backendOf = ({ name, repo, branch, host }: Backend): object => ({
  name,
  repo,
  branch,
  ...(host ? { base_url: host, api_root: `${host}/api/${name === 'gitlab' ? 'v4' : 'v3'}` } : {}),
  skip_ci: false,
});

/** The configuration as Sveltia CMS reads it. */
export function configFor(backend?: Backend): object {
  return {
    load_config_file: false,
    // Work with a local folder needs a name here, which nothing uses.
    backend: backend ? backendOf(backend) : { name: 'github', repo: 'lokal/mappen' },
    // On a Git host each save is a proposal, which is checked before anybody publishes it.
    publish_mode: backend ? 'editorial_workflow' : 'simple',
    app_title: 'Redigera webbplatsen',
    show_preview_links: false,
    media_folder: 'photos',
    public_folder: 'photos',
    media_libraries: {
      default: { config: { max_file_size: 20_000_000, slugify_filename: true } },
      stock_assets: { providers: [] },
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
    output: { omit_empty_optional_fields: true },
    i18n: {
      structure: 'multiple_folders',
      locales: languages(),
      default_locale: languages()[0],
      initial_locales: 'all',
    },
    collections: [
      {
        name: 'news',
        label: 'Nyheter',
        label_singular: 'Nyhet',
        create: true,
        ...pagesIn('/nyheter', fieldsOf(newsPage, ofNews)),
      },
      {
        name: 'pages',
        label: 'Sidor',
        label_singular: 'Sida',
        create: true,
        ...pagesIn('', fieldsOf(page, shown)),
      },
    ],
    singletons: files
      .filter(({ name, file }) => name !== 'settings' || existsSync(file))
      .map(({ name, label, file, schema }) => ({
        name,
        label,
        file,
        format: `hamn-${name}`,
        fields: fieldsOf(schema),
      })),
  };
}
