import type { Deps } from "#src/feature-kit/deps.ts";
import { changeMentee, redraw } from "#src/features/weekly/use-cases/load-mentee.ts";
import type { Reflection } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { withoutLast } from "../rules/reflection.ts";
import { Reflections } from "../store/reflections.ts";
import { deleteReflection, findReflectionIfAny, type SavedReflection } from "./reflect.ts";

/**
 * Takes out what was added last; where nothing else was kept of it, all of it goes.
 * @param story what was added.
 * @throws UserFault when it is gone, somebody else's, or something was written below it since.
 */
export async function takeOut(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "catalogues" | "ids" | "jobs" | "log">,
  person: PersonKey,
  id: string,
  story: string,
): Promise<SavedReflection & { readonly isGone: boolean }> {
  const kept = await findReflectionIfAny(deps, person, id);
  if (kept && isNothingElse(kept.reflection, story.trim())) {
    await deleteReflection(deps, person, id);
    return { ...kept, isGone: true };
  }
  const result = await changeMentee(deps, person, async (tx) => {
    const { member } = tx.mentee;
    const reflections = new Reflections(tx.db);
    const existing = await reflections.find(member.id, id);
    const what = existing && withoutLast(existing.what, story.trim());
    if (!existing || what === null) throw new UserFault({ key: "errors.item_gone" });
    const reflection = { ...existing, what, updatedAt: deps.clock.now() };
    await reflections.save(reflection);
    return { member, reflection };
  });
  await redraw(deps, result.member);
  return { ...result, isGone: false };
}

/** Whether nothing but these words was kept. */
function isNothingElse({ what, surprise, insight, link }: Reflection, story: string): boolean {
  return what === story && surprise === "" && insight === "" && link === null;
}
