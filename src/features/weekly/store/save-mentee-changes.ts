import { sql } from "kysely";
import type { Db, Tx } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import type { Reactions } from "#src/db/reactions.ts";
import { upserting } from "#src/db/save-rows.ts";
import { addToOutbox } from "#src/delivery/store/add-to-outbox.ts";
import { hastenDoubts } from "#src/delivery/store/hasten-doubts.ts";
import { type RedrawKey, requestRedraws } from "#src/delivery/store/redraws.ts";
import { fromMember } from "#src/features/members/store/rows.ts";
import type { HistoryEvent, Nudge } from "#src/kernel/member.ts";
import type { MenteeChanges } from "../rules/mentee-changes.ts";
import { menteeChanged } from "./mentee-changed.ts";
import { fromNudge, fromPlan } from "./nudge-rows.ts";

/** What draws the message of a nudge anew, as it is stored. */
export const NUDGE_DRAWING = "nudge";
const IS_CURRENT = ["open", "planned"];

const saveMembers = upserting("members", ["workspace_id", "user_id", "joined_at"]);
const saveNudges = upserting("nudges", ["member_id", "workspace_id", "message_channel", "message_ts", "copies"]);
const savePlans = upserting("plans", ["member_id", "nudge_id", "workspace_id", "created_at"]);

/**
 * Saves what was decided about one or many people, in a handful of statements. The caller holds their rows locked.
 * @returns the keys of the messages that are new; one that is there already is the same message.
 */
export async function saveMenteeChanges(
  on: Tx,
  reactions: Reactions,
  outcomes: readonly MenteeChanges[],
  now: Date,
): Promise<string[]> {
  const members = outcomes.map(({ member }) => fromMember(member));
  await saveMembers(on, members);
  const nudges = outcomes.flatMap((outcome) => outcome.nudges);
  // At most one nudge of a person is current: the old one is closed before the new one is opened.
  for (const wave of [
    nudges.filter(({ status }) => !IS_CURRENT.includes(status)),
    nudges.filter(({ status }) => IS_CURRENT.includes(status)),
  ]) {
    await saveNudges(on, wave.map(fromNudge));
  }
  const plans = outcomes.flatMap((outcome) => outcome.plans).map(fromPlan);
  await savePlans(on, plans);
  await addHistory(
    on,
    outcomes.flatMap((outcome) => outcome.history),
  );
  const changed = outcomes.map(({ member }) => ({ memberId: member.id }));
  await reactions.run(on, menteeChanged, changed, now);
  return addToOutbox(
    on,
    outcomes.flatMap((outcome) => outcome.messages),
  );
}

/**
 * Saves what was decided about one person who sees it now: the messages of their nudges are drawn anew. The caller holds their
 * row locked.
 * @returns as `saveMenteeChanges`.
 */
export async function saveAnswer(on: Tx, reactions: Reactions, outcome: MenteeChanges, now: Date): Promise<string[]> {
  const keys = await saveMenteeChanges(on, reactions, [outcome], now);
  // Also of one whose message is just being posted, of which nothing is known yet here.
  await requestRedraws(on, outcome.nudges.map(redrawOf), now);
  const unknown = outcome.nudges.filter(({ message }) => message === null);
  await hastenDoubts(on, outcome.member, { field: "nudgeId", ids: unknown.map(({ id }) => id) });
  return keys;
}

/** The drawing of a nudge's message. */
export function redrawOf({ workspaceId, id }: Pick<Nudge, "workspaceId" | "id">): RedrawKey {
  return { workspaceId, kind: NUDGE_DRAWING, id };
}

interface HistoryColumns {
  readonly memberIds: readonly string[];
  readonly challengeIds: readonly string[];
  readonly kinds: readonly string[];
  readonly times: readonly Date[];
}

const insertHistory = preparedStatement((db, { memberIds, challengeIds, kinds, times }: Placeholders<HistoryColumns>) =>
  db
    .insertInto("challenge_history")
    .columns(["member_id", "challenge_id", "kind", "at"])
    .expression(
      sql`select * from unnest(${memberIds}::uuid[], ${challengeIds}::text[], ${kinds}::text[], ${times}::timestamptz[])`,
    )
    .compile(),
);

async function addHistory(on: Db, events: readonly HistoryEvent[]): Promise<void> {
  if (events.length === 0) return;
  await insertHistory(on, {
    memberIds: events.map(({ memberId }) => memberId),
    challengeIds: events.map(({ challengeId }) => challengeId),
    kinds: events.map(({ kind }) => kind),
    times: events.map(({ at }) => at),
  });
}
