import type { Db } from "#src/db/database.ts";
import { prepared, upsert } from "#src/db/query.ts";
import type { Reactions } from "#src/db/reactions.ts";
import { addToOutbox } from "#src/delivery/store/add-to-outbox.ts";
import type { HistoryEvent } from "#src/kernel/member.ts";
import type { Outcome } from "../rules/mentee-changes.ts";
import { MEMBER_COLUMNS, NUDGE_COLUMNS, PLAN_COLUMNS } from "./columns.ts";
import { menteeChanged } from "./mentee-changed.ts";
import { fromMember, fromNudge, fromPlan } from "./rows.ts";

const IS_CURRENT = ["open", "planned"];

/**
 * Saves what was decided about one or many people, in a handful of statements. The caller holds their rows locked.
 * @returns the keys of the messages that are new; one that is there already is the same message.
 */
export async function saveOutcomes(
  on: Db,
  reactions: Reactions,
  outcomes: readonly Outcome[],
  now: Date,
): Promise<string[]> {
  const members = outcomes.map(({ member }) => fromMember(member));
  await upsert(on, "members", MEMBER_COLUMNS, members, { key: "id", keep: ["workspace_id", "user_id", "joined_at"] });
  const nudges = outcomes.flatMap((outcome) => outcome.nudges);
  // At most one nudge of a person is current: the old one is closed before the new one is opened.
  for (const wave of [
    nudges.filter(({ status }) => !IS_CURRENT.includes(status)),
    nudges.filter(({ status }) => IS_CURRENT.includes(status)),
  ]) {
    await upsert(on, "nudges", NUDGE_COLUMNS, wave.map(fromNudge), {
      key: "id",
      keep: ["member_id", "workspace_id", "message_channel", "message_ts"],
    });
  }
  const plans = outcomes.flatMap((outcome) => outcome.plans).map(fromPlan);
  await upsert(on, "plans", PLAN_COLUMNS, plans, {
    key: "id",
    keep: ["member_id", "nudge_id", "workspace_id", "created_at"],
  });
  await addHistory(
    on,
    outcomes.flatMap((outcome) => outcome.history),
  );
  const changed = outcomes.map(({ member }) => ({ memberId: member.id }));
  const reacted = await reactions.run(on, menteeChanged, changed, now);
  const written = await addToOutbox(
    on,
    outcomes.flatMap((outcome) => outcome.messages),
  );
  return [...reacted, ...written];
}

async function addHistory(on: Db, events: readonly HistoryEvent[]): Promise<void> {
  if (events.length === 0) return;
  const text = `insert into challenge_history (member_id, challenge_id, kind, at)
    select * from unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[])`;
  const column = <K extends keyof HistoryEvent>(name: K): HistoryEvent[K][] => events.map((event) => event[name]);
  await prepared(on, "add-history", text, [column("memberId"), column("challengeId"), column("kind"), column("at")]);
}
