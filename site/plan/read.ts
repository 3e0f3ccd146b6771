// Reads and checks the owner's plan in site/content/<code>/plan.js; `undefined` without the file.
import { existsSync } from 'node:fs';
import { readOwn } from '../generator/read-own.ts';
import { checkPlan, type Plan } from './check.ts';
import example from './example.ts';
import metadata, { contentFolder } from '../metadata.ts';

/** A plan as the page shows it. The demonstration shows made-up goals where the plan has none. */
export interface ShownPlan extends Plan {
  example: typeof example | undefined;
}

const PLAN = `${contentFolder}/plan.js`;

export default async function ownPlan(): Promise<ShownPlan | undefined> {
  if (!existsSync(PLAN)) return;
  const plan = await readOwn(PLAN);
  checkPlan(plan, Object.keys(metadata.languages));
  return { ...plan, example: metadata.demonstration && !plan.goals.length ? example : undefined };
}
