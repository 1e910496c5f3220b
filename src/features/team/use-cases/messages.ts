/** What notices between mentees, managers and those who thank show when they are sent. */

import type { NoticeDelivery } from "#src/delivery/delivery-ports.ts";
import type { Ports } from "#src/feature-kit/ports.ts";
import { PERSON_GONE } from "#src/features/admin/rules/delivery-reason.ts";
import type { DigestItem } from "../rules/digest.ts";
import type { Door } from "../rules/manager-request.ts";
import type { TeamNotice } from "../rules/message-kinds.ts";
import type { Thanks } from "../rules/thanks.ts";
import { digestNow } from "./digest.ts";
import { closeUnreached } from "./manager-request.ts";

export type TeamNoticeView =
  | { readonly kind: "manager-named"; readonly menteeUserId: string }
  | { readonly kind: "door-asked"; readonly door: Door; readonly menteeUserId: string }
  | { readonly kind: "door-opened"; readonly door: Door }
  /** `isOpen`: the nudge waits for an answer, so that another can be chosen. */
  | { readonly kind: "door-closed"; readonly door: Door; readonly isOpen: boolean }
  | { readonly kind: "thanks"; readonly thanks: Thanks; readonly title: string }
  | {
      readonly kind: "thanks-posted";
      readonly thanks: Thanks;
      readonly authorUserId: string;
      readonly threadTs: string | null;
    }
  | { readonly kind: "digest"; readonly items: readonly DigestItem[] };

export async function teamNoticeViewOf(
  ports: Ports,
  { workspaceId, recipient }: NoticeDelivery,
  notice: TeamNotice,
): Promise<TeamNoticeView | null> {
  switch (notice.kind) {
    case "manager-named": {
      const mentees = await ports.mentees.menteesOf({ workspaceId, userId: recipient });
      const mentee = mentees.find(({ id }) => id === notice.memberId);
      return mentee ? { kind: "manager-named", menteeUserId: mentee.userId } : null;
    }
    case "door-asked": {
      const found = await ports.doors.find(workspaceId, notice.doorId);
      if (found?.door.status !== "asked") return null;
      return { kind: "door-asked", door: found.door, menteeUserId: found.member.userId };
    }
    case "door-opened": {
      const found = await ports.doors.find(workspaceId, notice.doorId);
      return found?.door.status === "opened" ? { kind: "door-opened", door: found.door } : null;
    }
    case "door-closed": {
      const found = await ports.doors.find(workspaceId, notice.doorId);
      if (found?.door.status !== "closed") return null;
      const nudge = (await ports.records.nudge(found.member.id, found.door.nudgeId))?.nudge;
      if (nudge?.status !== "open" && nudge?.status !== "planned") return null;
      return { kind: "door-closed", door: found.door, isOpen: nudge.status === "open" };
    }
    case "thanks": {
      const found = await ports.thanks.find(workspaceId, notice.thanksId);
      return found && { kind: "thanks", thanks: found.thanks, title: found.shareable.reflection.title };
    }
    case "thanks-posted": {
      const found = await ports.thanks.find(workspaceId, notice.thanksId);
      // Taken back from the thread meanwhile: then nothing is said there either.
      if (!found || (notice.threadTs !== null && !found.shareable.told)) return null;
      const { thanks, shareable } = found;
      return { kind: "thanks-posted", thanks, authorUserId: shareable.authorUserId, threadTs: notice.threadTs };
    }
    case "digest": {
      const contact = await ports.contacts.find({ workspaceId, userId: recipient });
      const items = contact ? await digestNow(ports, contact, new Date(notice.since)) : [];
      return items.length > 0 ? { kind: "digest", items } : null;
    }
  }
}

/** Nobody may wait for somebody who is not there, nothing counts as posted that was not, and who is gone gets no digest. */
export async function teamNoticeLost(
  ports: Ports,
  { workspaceId, recipient }: NoticeDelivery,
  notice: TeamNotice,
  error: string,
): Promise<void> {
  if (notice.kind === "door-asked") await closeUnreached(ports, workspaceId, notice.doorId);
  if (notice.kind === "thanks-posted") await ports.thanks.notPosted(workspaceId, notice.thanksId);
  if (notice.kind === "digest" && PERSON_GONE.includes(error))
    await ports.digests.stop({ workspaceId, userId: recipient });
}
