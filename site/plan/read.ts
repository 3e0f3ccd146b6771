// Reads and checks the owner's plan in plan.yaml; `undefined` without the file.
import { existsSync } from 'node:fs';
import { checkPlan, type Plan } from './check.ts';
import { planSchema } from './plan.schema.ts';
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
  const { value, lineOf } = readYaml(project.plan);
  if (value === undefined) return;
  const languages = Object.keys(metadata.languages);
  checkPlan(value, languages, undefined, lineOf);
  const plan = planSchema(languages).parse(value) as Plan;
  return { ...plan, example: metadata.demonstration && !plan.goals.length ? example : undefined };
}
