import { existingFor } from "#src/db/exists-for.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { DialogueSource } from "#src/feature-kit/dialogue-state.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

type Sources = readonly DialogueSource<Deps>[];

/** One statement for each list of sources; there is one list, and some more in tests. */
const existing = new WeakMap<Sources, ReturnType<typeof existingFor>>();

/** Those that may have something for somebody, found by one statement: for most people none has. */
export async function sourcesFor({ db }: Pick<Deps, "db">, sources: Sources, person: PersonKey): Promise<Sources> {
  const ask = existing.get(sources) ?? existingFor(sources.map(({ existsFor }) => existsFor));
  existing.set(sources, ask);
  const exist = await ask(db, person);
  return sources.filter((_, index) => exist[index]);
}
