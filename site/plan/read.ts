// Reads and checks the owner's plan in plan.yaml; `undefined` without the file.
import { existsSync } from 'node:fs';
import { checkPlan, type Plan } from './check.ts';
import example from './example.ts';
import metadata from '../metadata.ts';
import { readYaml } from '../owner/yaml.ts';
import { project } from '../project.ts';

/** A plan as the page shows it. The demonstration shows made-up goals where the plan has none. */
export interface ShownPlan extends Plan {
  example: typeof example | undefined;
}

export default function ownPlan(): ShownPlan | undefined {
  if (!existsSync(project.plan)) return;
  const { value: plan, lineOf } = readYaml(project.plan);
  if (plan === undefined) return;
  checkPlan(plan, Object.keys(metadata.languages), undefined, lineOf);
  return { ...plan, example: metadata.demonstration && !plan.goals.length ? example : undefined };
}
