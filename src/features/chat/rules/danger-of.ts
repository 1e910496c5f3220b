/** Whether a message that was read may mean danger, and whether its answer says so itself. Pure. */
import type { Read } from "./read-words.ts";
import { BEFORE_ALL } from "./understand.ts";

/** answered: its answer names people and a number. beside: something else of it is answered, and it may mean danger all the same. Null: nothing is feared. */
export function dangerOf({ decision, isGrave }: Pick<Read, "decision" | "isGrave">): "answered" | "beside" | null {
  const act = decision.kind === "act" ? decision.act : null;
  if (act === BEFORE_ALL || (isGrave && act === FELT)) return "answered";
  return isGrave ? "beside" : null;
}
const FELT = "feelings";
