/** "When ..., I will ...": a ready cue or one's own words. */
import type { Cue } from "#src/kernel/challenge.ts";
import { editMark } from "#src/kernel/edit-mark.ts";
import type { Plan } from "#src/kernel/member.ts";

/**
 * Which words become the plan. Own words win over a ready cue: whoever writes them means them, also where the choice
 * was left as the form came. Own words that the form came with, left as they were beside another choice, are given up.
 * @param shown the own words that the form came with.
 */
export function planWords(choice: { readonly ready: Cue | null; readonly own: Cue; readonly shown: Cue }): Cue {
  const { ready, own, shown } = choice;
  if (ready === null) return own;
  const isWritten = own.when !== "" || own.will !== "";
  const isLeft = own.when === shown.when && own.will === shown.will;
  return isWritten && !isLeft ? own : ready;
}

/** Tells one state of a plan from another. */
export function planMark({ when, will, plannedAt }: Pick<Plan, "when" | "will" | "plannedAt">): string {
  return editMark(when, will, plannedAt.getTime());
}
