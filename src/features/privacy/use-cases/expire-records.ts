import type { Ports } from "#src/feature-kit/ports.ts";
import { retentionCut } from "../rules/retention.ts";

const DAY_MS = 86_400_000;
/** Sent messages and event ids are kept this long to settle doubts, then deleted. */
const KEEP_SENT_MS = 60 * DAY_MS;
const KEEP_EVENTS_MS = 2 * DAY_MS;

/**
 * Deletes what is of no use any more, and in workspaces whose admin set an end, records that are older. Nothing else
 * that a person wrote or did is touched.
 */
export async function expireOld(
  ports: Pick<Ports, "assignments" | "due" | "inbox" | "requests" | "clock" | "retention" | "catalogues">,
): Promise<number> {
  const now = ports.clock.now();
  const sent = await ports.due.expire(new Date(now.getTime() - KEEP_SENT_MS));
  const seen = await ports.inbox.forgetBefore(new Date(now.getTime() - KEEP_EVENTS_MS));
  const requests = await ports.requests.expire(now);
  const invitations = await ports.assignments.expireInvitations(new Date(now.getTime() - DAY_MS));
  let records = 0;
  for (const { workspaceId, months } of await ports.retention.limits()) {
    const deleted = await ports.retention.deleteBefore(workspaceId, retentionCut(now, months));
    if (deleted > 0) await ports.catalogues.reload(workspaceId);
    records += deleted;
  }
  return sent + seen + requests + invitations + records;
}
