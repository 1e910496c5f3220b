import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { channelsToldIn } from "../store/shared-lines.ts";

/** The channels in which lines of somebody's own stand, told of what came of a challenge there. */
export function channelsWithOwnLines(deps: Pick<Deps, "db">, person: PersonKey): Promise<readonly string[]> {
  return channelsToldIn(deps.db, person);
}
