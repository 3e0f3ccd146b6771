// The pasted files in transferred bytes (brotli). The same tools bundle and minify a peer's files and ours.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { sure } from '../../site/shared/sure.ts';
import { readIntegrity, readJson } from '../support/built.ts';
import type { Row } from './row.ts';
import { bundle } from './tools/bundle.ts';

const brotli = (text: string | Buffer) => brotliCompressSync(text).length;
const versionOf = (name: string) => readJson<{ version: string }>(`node_modules/${name}/package.json`).version;

export default async function bytes(): Promise<Row[]> {
  const ours = readIntegrity();
  const govuk = ['js', 'css'].map((type) =>
    readFileSync(`node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.${type}`),
  );
  const whole = govuk.reduce((sum, file) => sum + brotli(file), 0);
  const shoelace = brotli(
    await bundle(['button', 'card'].map((name) => `@shoelace-style/shoelace/dist/components/${name}/${name}.js`)),
  );
  const frontend = `GOV.UK Frontend ${versionOf('govuk-frontend')}, script and style`;
  const cards = `Shoelace ${versionOf('@shoelace-style/shoelace')}, button and card`;
  const row = (what: string, file: string, peer: number, name: string): Row => ({
    what,
    unit: 'bytes',
    hamn: sure(ours[file], file).brotli,
    peer,
    name,
    grows: 'not at all: once for a site',
  });
  return [
    row('all widgets to paste', 'hamn.js', whole, frontend),
    row('all widgets to paste', 'hamn.js', shoelace, cards),
    row('Exit this page, to paste', 'widgets/quick-exit.js', whole, frontend),
    row('the card to paste, with 31 lines in it', 'widgets/hotline-card.js', shoelace, cards),
  ];
}
