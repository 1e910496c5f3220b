import type { Deps } from "#src/feature-kit/deps.ts";
import { type DoNotDisturb, type SlackPerson } from "#src/kernel/directory.ts";
import type { Availability, Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { statusSaysAway } from "../rules/away-status.ts";
import { memberStore } from "../store/members.ts";

type AvailabilityDeps = Pick<Deps, "db" | "clock" | "reactions" | "directory" | "log">;

/** Slack's limit for one call of `dnd.teamInfo`. */
const PEOPLE_PER_CALL = 50;
/** Calls per run: `dnd.teamInfo` is tier 2, twenty a minute and workspace, and what can wait gets so many of half a minute's. */
const CALLS_PER_RUN = 6;
const LOOK_AHEAD_MS = 3 * 3_600_000;
const STALE_AFTER_MS = 8 * 3_600_000;

/**
 * Refreshes what is known of people who are about to get a message. Slack's events keep it fresh; this finds what they
 * do not tell, such as the next day's Do Not Disturb hours.
 */
export async function refreshAvailability(deps: AvailabilityDeps): Promise<number> {
  const now = deps.clock.now();
  const people = await memberStore(deps).peopleDueSoon(
    new Date(now.getTime() + LOOK_AHEAD_MS),
    new Date(now.getTime() - STALE_AFTER_MS),
    PEOPLE_PER_CALL * CALLS_PER_RUN,
  );
  const byWorkspace = Map.groupBy(people, (person) => person.workspaceId);
  for (const [workspaceId, members] of byWorkspace) {
    // A workspace whose token is revoked, or whom Slack asks to wait, keeps no other from being asked.
    await refreshWorkspace(deps, workspaceId, members, now).catch((error: unknown) => {
      deps.log.warn({ err: error, workspaceId }, "the availability of a workspace could not be asked for");
    });
  }
  return people.length;
}

async function refreshWorkspace(
  deps: Pick<Deps, "directory" | "db" | "clock" | "reactions">,
  workspaceId: string,
  members: readonly Member[],
  now: Date,
): Promise<void> {
  for (let start = 0; start < members.length; start += PEOPLE_PER_CALL) {
    const part = members.slice(start, start + PEOPLE_PER_CALL);
    const dnd = await deps.directory.doNotDisturb(
      workspaceId,
      part.map(({ userId }) => userId),
    );
    for (const member of part) {
      const quiet = dnd.get(member.userId) ?? NO_DND;
      await memberStore(deps).saveAvailability(member, { ...quiet, checkedAt: now }, askedAt(member.availability));
    }
  }
}

/** Slack's event of a newer Do Not Disturb is checked later than this. */
export function askedAt({ checkedAt }: Availability): Pick<Availability, "checkedAt"> {
  return { checkedAt };
}

/** Slack says that somebody's Do Not Disturb changed. */
export async function rememberDoNotDisturb(
  deps: Pick<Deps, "db" | "clock" | "reactions">,
  person: PersonKey,
  quiet: DoNotDisturb,
): Promise<void> {
  await memberStore(deps).saveAvailability(person, { ...quiet, checkedAt: deps.clock.now() });
}

/** The app was removed from the workspace. @param removedAt null where Slack does not say when. */
export function workspaceGone(
  deps: Pick<Deps, "workspaces" | "clock">,
  workspaceId: string,
  removedAt: Date | null,
): Promise<void> {
  const now = deps.clock.now();
  return deps.workspaces.uninstall(workspaceId, removedAt ?? now, now);
}

/** Slack tells nothing of their Do Not Disturb. */
export const NO_DND: DoNotDisturb = { dndStart: null, dndEnd: null };

/** Whether somebody's status says that they are away, and until when. */
export function awayOf({
  statusText,
  statusEmoji,
  statusExpiresAt,
}: SlackPerson): Pick<Availability, "away" | "awayUntil"> {
  const isAway = statusSaysAway(statusText, statusEmoji);
  return { away: isAway, awayUntil: isAway ? statusExpiresAt : null };
}
