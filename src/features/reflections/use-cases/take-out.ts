import type { Deps } from "#src/feature-kit/deps.ts";
import { changeMentee, redraw, requireMentee } from "#src/features/weekly/use-cases/load-mentee.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { takingOut } from "../rules/reflection.ts";
import { Reflections } from "../store/reflections.ts";
import { deleteIn } from "./delete-reflection.ts";
import { extrasOf } from "./extras.ts";
import { ownReflection, type SavedReflection } from "./reflect.ts";

/** What came of it: all of it is gone; others have it, and nothing was done; or the words alone were taken out. */
export type TakenOut = SavedReflection & { readonly kind: "all" | "asked" | "last" };

/**
 * Takes out what was added last; where nothing else was kept of it, all of it goes, unless others read it by now.
 * @param story what was added.
 * @throws UserFault when it is gone, somebody else's, or something was written below it since.
 */
export async function takeOut(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "catalogues" | "ids" | "jobs" | "log" | "reflectionExtras">,
  person: PersonKey,
  id: string,
  story: string,
): Promise<TakenOut> {
  // What stands beside it is of other capabilities, and read before its author is locked.
  const { member: of } = await requireMentee(deps, person);
  const isTold = ((await extrasOf(deps, of.id, [id])).get(id) ?? []).length > 0;
  const { nudge, ...result } = await changeMentee(deps, person, async (tx) => {
    const { member } = tx.mentee;
    const existing = await ownReflection(tx, id);
    const taking = takingOut(existing, story.trim(), existing.sharedWithManager || isTold);
    switch (taking.kind) {
      case "overtaken":
        throw new UserFault({ key: "errors.item_gone" });
      case "asked":
        return { member, reflection: existing, kind: taking.kind };
      case "all":
        return { member, reflection: existing, kind: taking.kind, nudge: await deleteIn(deps, tx, existing) };
      case "last": {
        const reflection = { ...existing, what: taking.what, updatedAt: deps.clock.now() };
        await new Reflections(tx.db).save(reflection);
        return { member, reflection, kind: taking.kind };
      }
    }
  });
  if (result.kind !== "asked") await redraw(deps, result.member, nudge);
  return result;
}
