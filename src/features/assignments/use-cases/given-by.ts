import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { type GivenNews, givenNews, TOLD_DAYS } from "../rules/given-news.ts";
import { AssignmentStore } from "../store/assignments.ts";

const DAY_MS = 86_400_000;

/** What somebody asked of others and how that stands, as far as they were told; the newest first. */
export async function givenBy(deps: Pick<Deps, "db" | "clock">, person: PersonKey): Promise<readonly GivenNews[]> {
  const given = await new AssignmentStore(deps.db).givenBy(person, toldSince(deps));
  return given.map(givenNews);
}

/** Whether they asked anything of anybody that goes on or ended not long ago. */
export function hasGiven(deps: Pick<Deps, "db" | "clock">, person: PersonKey): Promise<boolean> {
  return new AssignmentStore(deps.db).hasGiven(person, toldSince(deps));
}

/** What ended before is not spoken of any more. */
function toldSince({ clock }: Pick<Deps, "clock">): Date {
  return new Date(clock.now().getTime() - TOLD_DAYS * DAY_MS);
}
