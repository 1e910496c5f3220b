/** How a message that was taken becomes a delivery: with the person, the nudge and the plan that its words need. */

import type { Row } from "#src/db/query.ts";
import type { OutgoingMessage } from "#src/features/weekly/rules/messages.ts";
import { MEMBER_COLUMNS, NUDGE_COLUMNS, PLAN_COLUMNS, prefixed } from "#src/features/weekly/store/columns.ts";
import { memberIn, nudgeIn, planIn } from "#src/features/weekly/store/rows.ts";
import type { Delivery, Lease } from "../delivery-ports.ts";
import type { Notice } from "../notice.ts";

export const DELIVERY_FIELDS = `b.key as b_key, b.content as b_content, b.status as b_status, b.lease_id as b_lease, b.doubt_before as b_doubt,
  b.attempts as b_attempts, b.give_up_at as b_give_up_at, b.error as b_error, b.workspace_id as b_workspace, b.recipient as b_recipient,
  b.asked_by as b_asked_by, ${prefixed("m", MEMBER_COLUMNS)}, ${prefixed("n", NUDGE_COLUMNS)}, ${prefixed("p", PLAN_COLUMNS)}`;

export const DELIVERY_JOINS = `left join members m on m.id = b.member_id
  left join nudges n on n.id = (b.content ->> 'nudgeId')::uuid and n.member_id = m.id
  left join plans p on p.nudge_id = n.id`;

/** @param hasTime whether enough of the lease is left to begin sending. */
export function deliveryIn(row: Row, hasTime: () => boolean): Delivery {
  const key = String(row["b_key"]);
  const sending = {
    key,
    lease: leaseOf(key, String(row["b_lease"]), hasTime),
    doubtSince: row["b_doubt"] as Date | null,
    attempts: Number(row["b_attempts"]),
    giveUpAt: row["b_give_up_at"] as Date | null,
    error: row["b_error"] as string | null,
    hasFailed: row["b_status"] === "failed",
  };
  const recipient = row["b_recipient"];
  if (typeof recipient === "string") {
    const workspaceId = String(row["b_workspace"]);
    const askedBy = row["b_asked_by"] as string | null;
    return { ...sending, content: row["b_content"] as Notice, workspaceId, recipient, askedBy };
  }
  const content = row["b_content"] as OutgoingMessage;
  return { ...sending, content, member: memberIn(row), nudge: nudgeIn(row), plan: planIn(row) };
}

function leaseOf(key: string, id: string, hasTime: () => boolean): Lease {
  let posted = false;
  return {
    key,
    id,
    mayPost: () => {
      const may = hasTime();
      posted ||= may;
      return may;
    },
    hasPosted: () => posted,
  };
}
