/** How rows of channel challenges become domain values and back. */

import type { Db } from "#src/db/database.ts";
import { prepared, type Row } from "#src/db/query.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Nth } from "../rules/monthly.ts";
import type { ChannelChallenge, Participant } from "../rules/types.ts";

const COLUMNS = [
  "id",
  "workspace_id",
  "channel",
  "creator_user_id",
  "title",
  "challenge_id",
  "why",
  "starts_on",
  "ends_on",
  "zone",
  "goal",
  "repeats_nth",
  "status",
  "goal_reached_at",
  "next_at",
  "created_at",
  "ended_at",
];
export const CHALLENGE_FIELDS = COLUMNS.map((column) => `c.${column}`).join(", ");

export const PART_FIELDS =
  "p.user_id, p.joined_at, p.done_at, p.shared_text, p.shared_name, p.line_ts, p.line_dirty_since, p.reflection_id";

export function challengeIn(row: Row): ChannelChallenge {
  return {
    id: String(row["id"]),
    workspaceId: String(row["workspace_id"]),
    channel: String(row["channel"]),
    creatorUserId: row["creator_user_id"] as string | null,
    title: String(row["title"]),
    challengeId: row["challenge_id"] as string | null,
    why: String(row["why"]),
    startsOn: row["starts_on"] as CalendarDate,
    endsOn: row["ends_on"] as CalendarDate,
    zone: String(row["zone"]),
    goal: row["goal"] as number | null,
    repeatsNth: row["repeats_nth"] as Nth | null,
    status: row["status"] as ChannelChallenge["status"],
    goalReachedAt: row["goal_reached_at"] as Date | null,
    nextAt: row["next_at"] as Date | null,
    createdAt: row["created_at"] as Date,
    endedAt: row["ended_at"] as Date | null,
  };
}

export function partIn(row: Row): Participant {
  const text = row["shared_text"];
  const name = row["shared_name"];
  return {
    userId: String(row["user_id"]),
    joinedAt: row["joined_at"] as Date | null,
    doneAt: row["done_at"] as Date | null,
    line: typeof text === "string" ? { text, name: typeof name === "string" ? name : "" } : null,
    lineTs: row["line_ts"] as string | null,
    lineDirtySince: row["line_dirty_since"] as Date | null,
    reflectionId: row["reflection_id"] as string | null,
  };
}

/** @returns false when one of that title is scheduled or running in the channel. */
export async function insertChallenge(on: Db, challenge: ChannelChallenge): Promise<boolean> {
  const text = `insert into channel_challenges (${COLUMNS.join(", ")})
    values (${COLUMNS.map((_, index) => `$${index + 1}`).join(", ")}) on conflict do nothing returning id`;
  return (await prepared(on, "insert-challenge", text, valuesOf(challenge))).length > 0;
}

export async function updateChallenge(on: Db, challenge: ChannelChallenge): Promise<void> {
  const text = `update channel_challenges set ends_on = $2, repeats_nth = $3, status = $4, goal_reached_at = $5, next_at = $6, ended_at = $7
    where id = $1`;
  const { id, endsOn, repeatsNth, status, goalReachedAt, nextAt, endedAt } = challenge;
  await prepared(on, "update-challenge", text, [id, endsOn, repeatsNth, status, goalReachedAt, nextAt, endedAt]);
}

/** Saves a person's part, or deletes it when it is null. Where its line stands is written when it was posted, and by nothing else. */
export async function savePart(
  on: Db,
  challenge: ChannelChallenge,
  userId: string,
  part: Participant | null,
): Promise<void> {
  if (!part) {
    const gone = "delete from participants where channel_challenge_id = $1 and user_id = $2";
    await prepared(on, "delete-part", gone, [challenge.id, userId]);
    return;
  }
  const text = `insert into participants (channel_challenge_id, workspace_id, user_id, joined_at, done_at, shared_text, shared_name,
      line_dirty_since, reflection_id)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    on conflict (channel_challenge_id, user_id) do update set joined_at = excluded.joined_at, done_at = excluded.done_at,
      shared_text = excluded.shared_text, shared_name = excluded.shared_name,
      line_dirty_since = excluded.line_dirty_since, reflection_id = excluded.reflection_id`;
  await prepared(on, "save-part", text, [
    challenge.id,
    challenge.workspaceId,
    userId,
    part.joinedAt,
    part.doneAt,
    part.line?.text ?? null,
    part.line?.name ?? null,
    part.lineDirtySince,
    part.reflectionId,
  ]);
}

function valuesOf(challenge: ChannelChallenge): unknown[] {
  return [
    challenge.id,
    challenge.workspaceId,
    challenge.channel,
    challenge.creatorUserId,
    challenge.title,
    challenge.challengeId,
    challenge.why,
    challenge.startsOn,
    challenge.endsOn,
    challenge.zone,
    challenge.goal,
    challenge.repeatsNth,
    challenge.status,
    challenge.goalReachedAt,
    challenge.nextAt,
    challenge.createdAt,
    challenge.endedAt,
  ];
}
