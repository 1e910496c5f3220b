import type { Deps } from "#src/feature-kit/deps.ts";
import { changeMentee, redraw } from "#src/features/weekly/use-cases/load-mentee.ts";
import type { Reflection } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Area } from "#src/kernel/vocabulary.ts";
import { Reflections } from "../store/reflections.ts";
import { ownReflection, type SavedReflection } from "./reflect.ts";

/** Puts a reflection of one's own into another area. @throws UserFault when it is gone or somebody else's. */
export async function moveToArea(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "jobs" | "log">,
  person: PersonKey,
  id: string,
  area: Area,
): Promise<SavedReflection> {
  const result = await changeMentee(deps, person, async (tx) => {
    const reflection: Reflection = { ...(await ownReflection(tx, id)), area, updatedAt: deps.clock.now() };
    await new Reflections(tx.db).save(reflection);
    return { member: tx.mentee.member, reflection };
  });
  await redraw(deps, result.member);
  return result;
}
