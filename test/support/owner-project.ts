// A small project of an owner, as text, for tests of what an owner writes. Everyone in it is an example.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Said, Slip } from './check-many.ts';
import { programArgs } from './site-copy.ts';

export type Files = Record<string, string | Uint8Array | null>;

export const settings = `url: https://www.example.se
county: '07'
title:
  sv: Exempel
  en: Example
description:
  sv: Ett exempel
  en: An example
owner:
  name: Exempelkommun
contact:
  name: Exempelkommun
  url: https://www.example.se/
  email: namn@example.se
  phone: 031-390 06 00
demonstration: true
exit: https://www.smhi.se/
discreetTitle:
  sv: Exempel
  en: Example
feedId: exempel
`;

export const people = `- id: exempel-1
  name: Exempel 1
  role:
    sv: rektor
    en: head teacher
  place: '0780'
  pledge:
    sv: Ett löfte.
    en: A pledge.
  consent: 2026-01-19
  portrait:
    photo: exempel-1.png
    alt:
      sv: En man med skägg
      en: A man with a beard
`;

export const plan = `title: Exempelplan
period:
  from: 2025
  to: 2027
publisher: Exempelkommun
goals:
  - id: kunskap
    title:
      sv: Alla vet
      en: Everybody knows
sources:
  - name: Exempel
    url: https://www.example.se/plan
`;

export const contacts = `checked: 2026-11-29
municipalities:
  '0780':
    socialServices:
      - name: Exempelmottagningen
        phone: 031-390 06 00
        hours: mån-fre 08:30-16:00
        hoursConfidence: medium
        confidence: medium
        sources: [exempel-vald]
sources:
  exempel-vald:
    title: Våld i nära relation
    publisher: Exempelkommun
    url: https://www.example.se/vald
    date: 2026-11-25
`;

export const news = `---
title: Nytt
description: Om det nya.
published: 2026-11-01
sources:
  - name: Exempel
    url: https://www.example.se/
---

Text.
`;

export const png = readFileSync('site/public/icon-180.png');

const files: Files = {
  'hamn.yaml': settings,
  'ambassadors.yaml': people,
  'plan.yaml': plan,
  'contacts.yaml': contacts,
  'content/sv/nyheter/nytt.md': news,
  'content/en/nyheter/nytt.md': news,
  'content/sv/tillganglighet.md': news,
  'photos/exempel-1.png': png,
  'public/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'dist/site/index.html': 'The site of the last build.\n',
};

export async function writeFiles(folder: string, given: Files): Promise<void> {
  for (const [path, content] of Object.entries(given)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    if (content !== null) await writeFile(join(folder, path), content);
  }
}

/** Makes the project in a new folder. */
export async function makeProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hamn-owner-'));
  await writeFiles(folder, files);
  return folder;
}

const inBase64 = (given: Files): Slip =>
  Object.fromEntries(
    Object.entries(given).map(([path, content]) => [path, content && Buffer.from(content).toString('base64')]),
  );

/** Checks a project once with each of these slips, and returns what was said of each. */
export function checkMany(folder: string, slips: readonly Files[], language: 'sv' | 'en'): Said[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, programArgs(resolve('test/support/check-many.ts')), {
    cwd: folder,
    encoding: 'utf8',
    input: JSON.stringify(slips.map(inBase64)),
    maxBuffer: 2 ** 26,
    env: { ...process.env, HAMN_LANGUAGE: language },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Said[];
}
