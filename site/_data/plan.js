// The plan that the owner has written in site/content/<code>/plan.js, checked; or nothing when there is none.
import { existsSync } from 'node:fs';
import { contentFolder } from '../_config/content.js';
import { readOwn } from '../_config/read-own.js';
import { checkPlan } from '../plan/check.js';
import example from '../plan/example.js';
import metadata from './metadata.js';

const PLAN = `${contentFolder}/plan.js`;

export default async function () {
  if (!existsSync(PLAN)) return;
  const plan = await readOwn(PLAN);
  checkPlan(plan, Object.keys(metadata.languages));
  return { ...plan, example: metadata.demonstration && !plan.goals.length ? example : undefined };
}
