// What an owner has of their own in the project of the test of an upgrade. The people and numbers are examples.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

const person = (number: number): string => `
- id: exempel-${number}
  name: Exempel ${number}
  role:
    sv: rektor
    en: head teacher
  place: '0780'
  pledge:
    sv: Löfte nummer ${number}, med egna ord.
    en: Pledge number ${number}, in his own words.
  consent: 2026-01-19
  portrait:
    photo: exempel-${number}.jpg
    alt:
      sv: En blå yta, som exempel
      en: A blue area, as an example
`;

const contacts = `checked: 2026-11-29
municipalities:
  '0780':
    switchboard:
      name: Exempel kommun
      phone: 031-390 06 02 # vår egen växel
      confidence: medium
      sources: [exempel]
sources:
  exempel:
    title: Våld i nära relation
    publisher: Exempel kommun
    url: https://www.example.se/vald
    date: 2026-11-25
    official: true
`;

const page = (title: string, text: string, more = ''): string =>
  `---\ntitle: ${title}\ndescription: ${title}, ett exempel.\n${more}---\n\n## ${title} mer\n\n${text}\n`;

const news = `published: 2026-11-23
sources:
  - name: Exempel
    url: https://www.example.se/kalla
`;

/** New files, by their paths in the project. */
const files: Record<string, string> = {
  'ambassadors.yaml': [1, 2, 3].map(person).join(''),
  'contacts.yaml': contacts,
  'content/sv/om-oss.njk': page('Om oss', '<p>Vår egen sida, {{ "hej" | loud }}.</p>'),
  'content/en/om-oss.njk': page('About us', '<p>Our own page.</p>', 'permalink: /en/about-us/\n'),
  'content/sv/nyheter/vart-arbete.md': page('Vårt arbete', 'Vår egen nyhet.', news),
  'content/en/nyheter/vart-arbete.md': page('Our work', 'Our own news.', news),
  'content/sv/integritet.md': page('Integritet hos oss', 'Våra egna ord om integritet.', 'translated: false\n'),
  'styles/own.css': '.own-rule { color: #0b4a57 }\n',
  'templates/blocks/start.njk': '<p class="own-block">Vårt eget stycke</p>\n',
  'extend.js': "export default (config) => config.addFilter('loud', (text) => text.toUpperCase());\n",
  'public/eget.txt': 'Vår egen fil.\n',
};

/** Changes a text file, and fails where the change has no effect. */
export async function change(file: string, before: string, after: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(before)) throw new Error(`${file}: expected ${before}`);
  await writeFile(
    file,
    text.replace(before, () => after),
  );
}

/** The line of hamn.yaml with a setting that has another name in the later version. */
export const setting = {
  before: 'discreetTitles: true # våra besökare är rädda',
  after: 'quietTitles: true # våra besökare är rädda',
};

/** Fills a new project. `hamn eject` has copied the footer, the list of news and the footer's style sheet. */
export async function fill(project: string): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
  await mkdir(join(project, 'photos'), { recursive: true });
  for (const number of [1, 2, 3])
    await sharp({ create: { width: 400, height: 500, channels: 3, background: { r: 20, g: 60 * number, b: 200 } } })
      .jpeg()
      .toFile(join(project, `photos/exempel-${number}.jpg`));
  const settings = join(project, 'hamn.yaml');
  await change(settings, 'http://localhost:8080', 'https://utan-vald.example.org');
  await change(settings, 'discreetTitles: false', setting.before);
  await writeFile(
    settings,
    `${await readFile(settings, 'utf8')}\ncolours: # våra färger\n  light:\n    water: '#0a4a80'\n`,
  );
  await change(join(project, 'templates/layout/footer.njk'), '<div class="wrap">', '<div class="wrap own-footer">');
  await change(join(project, 'styles/layout/css/footer.css'), 'border-block-start: 1px', 'border-block-start: 7px');
}
