/** The steps of a start that depend on something outside, so that a failure can be told by what was being done. */

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

/** Does a step of the start. @throws StepFailed */
export async function during<T>(step: Step, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StepFailed ? error : new StepFailed(step, error);
  }
}
