import type { Deps } from "#src/feature-kit/deps.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { isPausedOn } from "#src/kernel/quiet.ts";
import { memberStore } from "../store/members.ts";

/** Whether somebody is on a pause today: the bot asks them nothing of its own accord. Whoever has not joined has none. */
export async function isOnPause(deps: Pick<Deps, "db" | "clock" | "reactions">, person: PersonKey): Promise<boolean> {
  const member = await memberStore(deps).find(person);
  return member !== null && isPausedOn(member, localDate(deps.clock.now(), member.settings.zone));
}
