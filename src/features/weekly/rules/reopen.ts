/** A challenge that counted as done and was not. Pure. */
import type { Mentee, Nudge } from "#src/kernel/member.ts";
import { firstPersonalSendTime, type IsHoliday } from "#src/kernel/quiet.ts";
import { type MenteeChanges, unchanged } from "./mentee-changes.ts";

const DAY_MS = 86_400_000;
/** What was offered longer ago does not come back by itself. */
const LATELY_MS = 14 * DAY_MS;
const ASKED_AFTER_MS = 3 * DAY_MS;

/** Open again where nothing else is and it is not long ago, and asked about once more; else left alone without blame. */
export function reopened(
  { member, nudge: current }: Mentee,
  nudge: Nudge,
  { now, isHoliday }: { readonly now: Date; readonly isHoliday: IsHoliday },
): { readonly nudge: Nudge; readonly outcome: MenteeChanges } {
  const isOpen = current === null && now.getTime() - nudge.offeredAt.getTime() <= LATELY_MS;
  const asked = new Date(now.getTime() + ASKED_AFTER_MS);
  const again: Nudge = isOpen
    ? {
        ...nudge,
        status: "open",
        answeredAt: null,
        followedUpAt: null,
        followUpAt: firstPersonalSendTime({ ...member, status: "active" }, asked, isHoliday),
      }
    : { ...nudge, status: "lapsed" };
  return { nudge: again, outcome: { ...unchanged(member), nudges: [again] } };
}
