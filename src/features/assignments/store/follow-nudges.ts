/** What a nudge's end means for whoever asked for it, saved with the nudge itself. */

import type { Db } from "#src/db/database.ts";
import { prepared, upsert } from "#src/db/query.ts";
import { saveSideEffects } from "#src/delivery/store/audit-log.ts";
import { markCard } from "#src/delivery/store/cards.ts";
import { MEMBER_COLUMNS, NUDGE_COLUMNS, part as partOfRow, prefixed } from "#src/features/weekly/store/columns.ts";
import { toNudge } from "#src/features/weekly/store/nudge-rows.ts";
import { memberIn, nudgeIn } from "#src/features/weekly/store/rows.ts";
import { changesOf } from "../rules/audit.ts";
import { isHostTold } from "../rules/host-release.ts";
import { messageAbout, messagesIn } from "../rules/message-about.ts";
import { standingOf } from "../rules/standing.ts";
import { step } from "../rules/state.ts";
import { assignmentIn, fromPart, GIVEN_FIELDS, GIVEN_FROM, KEPT_OF_PART, PART_COLUMNS, partIn } from "./rows.ts";

const TEXT = `select ${GIVEN_FIELDS}, ${prefixed("m", MEMBER_COLUMNS)}, ${prefixed("n", NUDGE_COLUMNS)}, ${prefixed("c", NUDGE_COLUMNS)}
  from ${GIVEN_FROM} join nudges n on n.id = p.nudge_id join members m on m.id = n.member_id
  left join nudges c on c.member_id = m.id and c.status in ('open', 'planned')
  where m.id = any($1) and p.status = 'accepted' for update of p`;

/**
 * Brings what these members took on in line with their nudges and their wishes, in the transaction that changed them and
 * holds their rows locked.
 * @returns the keys of the messages that are new.
 */
export async function followParts(
  on: Db,
  members: readonly { readonly memberId: string }[],
  now: Date,
): Promise<readonly string[]> {
  const keys: string[] = [];
  const memberIds = members.map(({ memberId }) => memberId);
  for (const row of await prepared(on, "parts-of-members", TEXT, [memberIds])) {
    const [part, assignment, nudge] = [partIn(row), assignmentIn(row), nudgeIn(row)];
    if (!nudge) continue;
    const current = row["c_id"] ? toNudge(partOfRow<Parameters<typeof toNudge>[0]>(row, "c", NUDGE_COLUMNS)) : null;
    const event = standingOf(part, assignment, { member: memberIn(row), nudge, current });
    const context = { now, assignment, role: "bot", room: { kind: "now" }, isAssignerGone: false } as const;
    const facts = { isHostTold: isHostTold(nudge.reasons), isDayOff: () => false };
    const result = step(part, event, { ...context, ...facts });
    if (result.kind !== "moved") continue;
    await upsert(on, "assignees", PART_COLUMNS, [fromPart(result.part)], KEPT_OF_PART);
    if (result.effects.includes("card")) await markCard(on, assignment.id, now);
    const messages = messagesIn(result.effects).map((message) => messageAbout(message, assignment, result.part, now));
    await saveSideEffects(on, { changes: changesOf(part, result.part, assignment, null, now), messages });
    keys.push(...messages.map(({ key }) => key));
  }
  return keys;
}
