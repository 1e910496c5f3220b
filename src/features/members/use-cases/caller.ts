import type { Deps } from "#src/feature-kit/deps.ts";
import { isForeignTo } from "#src/kernel/directory.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { memberStore } from "../store/members.ts";

/**
 * Who somebody is, where a request does not say it. Whom Slack cannot tell about just now is not shut out: what would
 * make a member of them looks again.
 */
export async function callerOf(
  deps: Pick<Deps, "db" | "clock" | "directory" | "log">,
  person: PersonKey,
): Promise<"ours" | "stranger" | "machine"> {
  const { directory, log } = deps;
  // Who has joined was looked at then.
  if (await memberStore(deps).find(person)) return "ours";
  try {
    const slack = await directory.person(person);
    return slack.isBot ? "machine" : isForeignTo(person.workspaceId, slack) ? "stranger" : "ours";
  } catch (error) {
    log.warn({ err: error, team: person.workspaceId }, "could not ask Slack who somebody is");
    return "ours";
  }
}
