import type { Deps } from "#src/feature-kit/deps.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import type { Reflection } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { Reflections } from "../store/reflections.ts";
import { type Extras, extrasOf } from "./extras.ts";

/** All reflections of a person, oldest first, with what other capabilities show beside them. */
export interface ReflectionRecords {
  readonly reflections: readonly Reflection[];
  readonly extras: Extras;
}

/** All that somebody kept of what they did; nothing of somebody who has not joined. */
export async function reflectionRecords(
  deps: Pick<Deps, "db" | "clock" | "reflectionExtras">,
  person: PersonKey,
): Promise<ReflectionRecords> {
  const member = await findMemberIfAny(deps, person);
  if (!member) return { reflections: [], extras: new Map() };
  const reflections = await new Reflections(deps.db).all(member.id);
  const ids = reflections.map(({ id }) => id);
  return { reflections, extras: await extrasOf(deps, member.id, ids) };
}
