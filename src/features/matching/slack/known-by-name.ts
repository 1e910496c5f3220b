/** Colleagues by their first name, among those with whom somebody has to do. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { foldText } from "#src/language/fold.ts";
import { MAX_NAMES, namesOf } from "#src/slack/names.ts";
import { knownPeople } from "../use-cases/known-people.ts";

/** Slack ids by the name that was typed; a name that is nobody's, or several people's, is left out. */
export async function knownByName(
  deps: Deps,
  person: PersonKey,
  typed: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (typed.length === 0) return new Map();
  const users = await knownPeople(deps, person);
  // Of more than can be looked up, nobody knows whether another one has the name.
  if (users.length > MAX_NAMES) return new Map();
  const names = [...(await namesOf(deps, person, { users, channels: [] }))];
  return new Map(
    typed.flatMap((name): [string, string][] => {
      const wanted = foldText(name);
      const found = names.filter(([, full]) => foldText(full) === wanted || foldText(full).split(" ")[0] === wanted);
      const [one] = found;
      return one && found.length === 1 ? [[name, one[0]]] : [];
    }),
  );
}
