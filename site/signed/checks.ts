// What a browser would say of a signed file, step by step, with the browser's own steps.
import { municipalitySteps } from '../../widgets/contact-block/remote-data.ts';
import { helplinesSteps } from '../../widgets/hotline-card/remote-data.ts';
import { contentOf, isSignedFile, type IssueType } from '../../widgets/signed/issue.ts';
import { beforeFacts, type Given, type Step } from '../../widgets/signed/steps.ts';
import type { Trust } from '../../widgets/signed/trust.ts';

type Steps = typeof beforeFacts & typeof helplinesSteps;

/** The name of a step. */
export type CheckName = keyof Steps;

/** The answer of each step, in the browser's order. */
export type Checks = Partial<Record<CheckName, boolean>>;

const stepsOf: Record<IssueType, Record<string, Step>> = {
  helplines: { ...beforeFacts, ...helplinesSteps },
  municipality: { ...beforeFacts, ...municipalitySteps },
};

/** What the steps look at in a text; nothing when it is no signed file. */
export function givenIn(text: string, type: IssueType, trust: Trust, now = new Date()): Given | undefined {
  try {
    const file: unknown = JSON.parse(text);
    return isSignedFile(file) ? { file, content: contentOf(file), type, trust, isOwn: false, now } : undefined;
  } catch {
    return undefined;
  }
}

/** Takes every step, also those after one that fails. */
export async function checksOf(given: Given): Promise<Checks> {
  const checks: Record<string, boolean> = {};
  for (const [name, holds] of Object.entries(stepsOf[given.type])) {
    try {
      checks[name] = await holds(given);
    } catch {
      // Facts of another form than the step reads.
      checks[name] = false;
    }
  }
  return checks;
}
