import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { PersonalChannelChallenges } from "../rules/types.ts";
import { channelChallengesOf } from "../store/personal-data.ts";

/** The challenges that somebody started in channels, and those that they took part in. */
export function personalChannelChallenges(
  { db }: Pick<Deps, "db">,
  person: PersonKey,
): Promise<PersonalChannelChallenges> {
  return channelChallengesOf(db, person);
}
