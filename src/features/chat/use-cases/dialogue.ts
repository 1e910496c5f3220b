import { existingFor } from "#src/db/exists-for.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { DialogueSource } from "#src/feature-kit/dialogue-state.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** Those that may have something for somebody, found by one statement: for most people none has. */
export async function sourcesFor(
  { db }: Pick<Deps, "db">,
  sources: readonly DialogueSource<Deps>[],
  person: PersonKey,
): Promise<readonly DialogueSource<Deps>[]> {
  const exist = await existingFor(
    db,
    sources.map(({ existsFor }) => existsFor),
    person,
  );
  return sources.filter((_, index) => exist[index]);
}
