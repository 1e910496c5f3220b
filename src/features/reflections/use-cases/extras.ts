import type { Deps } from "#src/feature-kit/deps.ts";
import type { ReflectionExtra } from "#src/feature-kit/reflection-extras.ts";

/** What is shown beside reflections, by reflection. */
export type Extras = ReadonlyMap<string, readonly ReflectionExtra[]>;

/** What other capabilities show beside some of a member's reflections. */
export async function extrasOf(
  deps: Pick<Deps, "reflectionExtras">,
  memberId: string,
  reflectionIds: readonly string[],
): Promise<Extras> {
  const loaded = await Promise.all(deps.reflectionExtras.map((load) => load(memberId, reflectionIds)));
  return new Map(reflectionIds.map((id) => [id, loaded.flatMap((extras) => extras.get(id) ?? [])]));
}
