import type { Deps } from "#src/feature-kit/deps.ts";
import { isForeignTo, type SlackPerson } from "#src/kernel/directory.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { memberStore } from "../store/members.ts";

/** Who may be told of what the bot does: people of the workspace; not those of other companies, nor apps. */
export type CallerKind = "ours" | "stranger" | "machine";

/** Who somebody is, as Slack describes them. */
export function callerKindOf(workspaceId: string, described: Pick<SlackPerson, "isBot" | "teamId">): CallerKind {
  return described.isBot ? "machine" : isForeignTo(workspaceId, described) ? "stranger" : "ours";
}

/**
 * Who somebody is, where a request does not say it. Whom Slack cannot tell about just now is not shut out: where a member comes of
 * it, the check that follows joining looks again, and ends that.
 */
export async function callerOf(
  deps: Pick<Deps, "db" | "clock" | "directory" | "log">,
  person: PersonKey,
): Promise<CallerKind> {
  const { directory, log } = deps;
  // Who has joined was looked at then; who has left may have done so because they are none of ours.
  if ((await memberStore(deps).find(person))?.leftAt === null) return "ours";
  try {
    return callerKindOf(person.workspaceId, await directory.ifSoon().remembered(person));
  } catch (error) {
    log.warn({ err: error, team: person.workspaceId }, "could not ask Slack who somebody is");
    return "ours";
  }
}
