// How hamn visits a page of somebody else's. `docs/check.md` says the same to whoever finds it in a log.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from '../../site/project.ts';
import { version } from '../peers.ts';

/** The name that robots.txt may speak to. */
export const robotName = 'hamn-check';

const { homepage = 'https://www.npmjs.com/package/hamn' } = JSON.parse(
  readFileSync(join(program.root, 'package.json'), 'utf8'),
) as { homepage?: string };

/** The name in each request, with the address of whoever is behind it. */
export const userAgent = `${robotName}/${version} (+${homepage})`;

/** From one answer to the next request, in milliseconds. */
export const pause = 1000;

/** The longest pause, however slow a site asks us to be. */
export const longestPause = 3_600_000;

/** Whoever asks us to come back later than this gets no more requests now. */
export const patience = 300_000;

/** After an answer that asks us to be slower, and does not say how long. */
export const rest = 30_000;

/** How long an answer may take, in milliseconds. */
export const timeLimit = 10_000;

/** How much of an answer is read, in bytes. */
export const sizeLimit = 2_000_000;

export const mostPages = 300;
export const mostDepth = 3;
export const mostRedirects = 5;
export const mostSitemaps = 20;
/** The most links to help that are tried for each page. */
export const mostHelpLinks = 20;
