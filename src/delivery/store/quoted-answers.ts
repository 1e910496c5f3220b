/** Where the bot answered somebody in their DM with what it knows of others, often in their words. */
import type { Db } from "#src/db/database.ts";
import { inUnwatchedTransaction } from "#src/db/transaction.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { wasForgotten } from "./forgotten.ts";

/** So many people are noted of one answer. */
const MOST_PEOPLE = 20;

/**
 * @param of Slack ids of those of whom it speaks. @param since when its writing began.
 * @returns whether one of them had the bot forget them meanwhile: then nothing is noted.
 */
export async function noteQuotes(
  db: Db,
  { workspaceId, userId }: PersonKey,
  { channel, ts }: MessageRef,
  { of, since, now }: { readonly of: readonly string[]; readonly since: Date; readonly now: Date },
): Promise<boolean> {
  const people = of.slice(0, MOST_PEOPLE);
  if (people.length === 0) return false;
  return inUnwatchedTransaction(db, async (tx) => {
    for (const one of [userId, ...people].toSorted())
      if (await wasForgotten(tx, { workspaceId, userId: one }, since)) return true;
    const values = people.map((quoted) => ({
      workspace_id: workspaceId,
      user_id: userId,
      channel,
      ts,
      quoted_user_id: quoted,
      answered_at: now,
    }));
    await tx
      .insertInto("quoted_answers")
      .values(values)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return false;
  });
}

/** Answers to others that speak of this person. */
export async function answersQuoting(db: Db, { workspaceId, userId }: PersonKey): Promise<readonly MessageRef[]> {
  return db
    .selectFrom("quoted_answers")
    .select(["channel", "ts"])
    .where("workspace_id", "=", workspaceId)
    .where("quoted_user_id", "=", userId)
    .orderBy("answered_at", "desc")
    .execute();
}
