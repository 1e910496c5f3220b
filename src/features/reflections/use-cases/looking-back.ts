import type { Deps } from "#src/feature-kit/deps.ts";
import type { Member, Reflection } from "#src/kernel/member.ts";
import { Reflections } from "../store/reflections.ts";

/** Everything that a member kept, oldest first. */
export function allReflections(deps: Pick<Deps, "db">, member: Member): Promise<readonly Reflection[]> {
  return new Reflections(deps.db).all(member.id);
}
