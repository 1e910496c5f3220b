/** What a nudge's end means for whoever asked for it, saved with the nudge itself. */
import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import { aliased, joinedRowOf, rowOf } from "#src/db/rows.ts";
import { markCard } from "#src/delivery/store/cards.ts";
import { saveSideEffects } from "#src/delivery/store/save-side-effects.ts";
import { toMember } from "#src/features/members/store/rows.ts";
import { toNudge } from "#src/features/weekly/store/nudge-rows.ts";
import { auditTransition } from "../rules/audit.ts";
import { isHostTold } from "../rules/host-release.ts";
import { messageAbout, messagesIn } from "../rules/message-about.ts";
import { standingOf } from "../rules/standing.ts";
import { transition } from "../rules/state.ts";
import { assigneeWithAssignmentIn, fromAssignee, saveAssignees } from "./rows.ts";

/** What these members took on, with the nudge that came of it and the one that is current. */
const selectTakenOn = preparedStatement((db, { memberIds }: Placeholders<{ memberIds: readonly string[] }>) =>
  db
    .selectFrom("assignees as p")
    .innerJoin("assignments as a", "a.id", "p.assignment_id")
    .innerJoin("nudges as n", "n.id", "p.nudge_id")
    .innerJoin("members as m", "m.id", "n.member_id")
    .leftJoin("nudges as c", (join) =>
      // Written out, so that PostgreSQL sees that the index of current nudges serves.
      join.onRef("c.member_id", "=", "m.id").on(sql<boolean>`c.status in ('open', 'planned')`),
    )
    .select(aliased("a", "assignments"))
    .select(aliased("p", "assignees"))
    .select(aliased("m", "members"))
    .select(aliased("n", "nudges"))
    .select(aliased("c", "nudges"))
    .where("m.id", "=", sql<string>`any(${memberIds}::uuid[])`)
    .where("p.status", "=", sql.lit("accepted"))
    .forUpdate("p")
    .compile(),
);

/**
 * Brings what these members took on in line with their nudges and their wishes, in the transaction that changed them and
 * holds their rows locked.
 * @returns the keys of the messages that are new.
 */
export async function followAssignees(
  on: Db,
  members: readonly { readonly memberId: string }[],
  now: Date,
): Promise<readonly string[]> {
  const keys: string[] = [];
  const memberIds = members.map(({ memberId }) => memberId);
  for (const row of await selectTakenOn(on, { memberIds })) {
    const { assignee, assignment } = assigneeWithAssignmentIn(row);
    const nudge = toNudge(rowOf(row, "n", "nudges"));
    const current = joinedRowOf(row, "c", "nudges");
    const event = standingOf(assignee, assignment, {
      member: toMember(rowOf(row, "m", "members")),
      nudge,
      current: current && toNudge(current),
    });
    const context = { now, assignment, role: "bot", room: { kind: "now" }, isAssignerGone: false } as const;
    const facts = { isHostTold: isHostTold(nudge.reasons), isDayOff: () => false };
    const result = transition(assignee, event, { ...context, ...facts });
    if (result.kind !== "moved") continue;
    await saveAssignees(on, [fromAssignee(result.assignee)]);
    if (result.effects.includes("card")) await markCard(on, assignment.id, now);
    const messages = messagesIn(result.effects).map((message) =>
      messageAbout(message, assignment, result.assignee, now),
    );
    await saveSideEffects(on, { audit: auditTransition(assignee, result.assignee, assignment, null, now), messages });
    keys.push(...messages.map(({ key }) => key));
  }
  return keys;
}
