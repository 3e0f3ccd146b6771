// The plan that the owner has written in site/content/<code>/plan.js, checked; or nothing when there is none.
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentFolder } from '../_config/content.js';
import { checkPlan } from '../plan/check.js';
import example from '../plan/example.js';
import metadata from './metadata.js';

const PLAN = pathToFileURL(resolve(contentFolder, 'plan.js'));

/** Read anew when the file has changed: the development server keeps running. */
export default async function () {
  if (!existsSync(PLAN)) return;
  const { default: plan } = await import(`${PLAN.href}?${statSync(PLAN).mtimeMs}`);
  checkPlan(plan, Object.keys(metadata.languages));
  return { ...plan, example: metadata.demonstration && !plan.goals.length ? example : undefined };
}
