/** The steps of a start that depend on something outside, so that a failure can be told by what was being done. */
import type { StartBudget } from "./start-budget.ts";

export type Step = "database" | "queue" | "slack" | "listen";

/** A step of the start that failed; `cause` is what it failed with. */
export class StepFailed extends Error {
  override readonly name = "StepFailed";
  readonly step: Step;

  constructor(step: Step, cause: unknown) {
    super(`the start failed at ${step}`, { cause });
    this.step = step;
  }
}

/** Why a start goes no further though every service does what it should. Its message is told as it is. */
export class StartRefused extends Error {
  override readonly name = "StartRefused";
}

/** Does a step of the start, in what is left of the budget, where there is one. @throws StepFailed, StartRefused */
export async function during<T>(step: Step, work: () => Promise<T>, budget?: StartBudget): Promise<T> {
  try {
    return await (budget ? budget.spend(work) : work());
  } catch (error) {
    throw error instanceof StepFailed || error instanceof StartRefused ? error : new StepFailed(step, error);
  }
}
