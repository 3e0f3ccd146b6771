// What one pastes, in bytes as they travel (brotli): a peer's files are bundled and made small by the same tools as ours.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { bundle } from './tools/bundle.ts';

const brotli = (text) => brotliCompressSync(text).length;
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

export default async function bytes() {
  const ours = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  const govuk = ['js', 'css'].map((type) =>
    readFileSync(`node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.${type}`),
  );
  const whole = govuk.reduce((sum, file) => sum + brotli(file), 0);
  const shoelace = brotli(
    await bundle(['button', 'card'].map((name) => `@shoelace-style/shoelace/dist/components/${name}/${name}.js`)),
  );
  const frontend = `GOV.UK Frontend ${versionOf('govuk-frontend')}, script and style`;
  const cards = `Shoelace ${versionOf('@shoelace-style/shoelace')}, button and card`;
  const row = (what, file, peer, name) => ({
    what,
    unit: 'bytes',
    hamn: ours[file].brotli,
    peer,
    name,
    grows: 'not at all: once for a site',
  });
  return [
    row('all five widgets to paste', 'hamn.js', whole, frontend),
    row('all five widgets to paste', 'hamn.js', shoelace, cards),
    row('the exit to paste', 'widgets/quick-exit.js', whole, frontend),
    row('the card to paste, with 31 lines in it', 'widgets/hotline-card.js', shoelace, cards),
  ];
}
