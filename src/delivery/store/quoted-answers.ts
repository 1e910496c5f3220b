/** Where the bot answered somebody in their DM with what it knows of others, often in their words. */
import type { Db, Tx } from "#src/db/database.ts";
import { inUnwatchedTransaction } from "#src/db/transaction.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { wasForgotten } from "./forgotten.ts";
import { addMessageClearings, type DueMessageClearing } from "./message-clearings.ts";

/** An answer as it stands in somebody's DM. */
export interface QuotingAnswer {
  readonly at: MessageRef;
  /** Slack ids of those of whom it speaks. */
  readonly of: readonly string[];
  /** When its writing began. */
  readonly since: Date;
}

/** @returns what is to be cleared where one of them had the bot forget them meanwhile: then nothing else is noted. */
export async function noteQuotes(
  db: Db,
  person: PersonKey,
  answer: QuotingAnswer,
  now: Date,
): Promise<readonly DueMessageClearing[]> {
  if (answer.of.length === 0) return [];
  return inUnwatchedTransaction(db, async (tx) => {
    if ((await forgottenOf(tx, person, answer)).size > 0) return clearing(tx, person, answer, now);
    await insertQuotes(tx, person, answer, now);
    return [];
  });
}

/** The same where something else is about to take the place of an answer that was noted; of what was not, nothing is. */
export async function replaceQuotes(db: Db, person: PersonKey, answer: QuotingAnswer, now: Date): Promise<void> {
  const { workspaceId } = person;
  const { channel, ts } = answer.at;
  await inUnwatchedTransaction(db, async (tx) => {
    // Asked before rows are deleted, as whoever forgets somebody does.
    const forgotten = await forgottenOf(tx, person, answer);
    const { numDeletedRows } = await tx
      .deleteFrom("quoted_answers")
      .where("workspace_id", "=", workspaceId)
      .where("channel", "=", channel)
      .where("ts", "=", ts)
      .executeTakeFirst();
    // Whoever had it forget them reads here that it did; nothing is noted of them.
    if (answer.of.some((one) => forgotten.has(one))) await clearing(tx, person, answer, now);
    else if (numDeletedRows > 0n && !forgotten.has(person.userId)) await insertQuotes(tx, person, answer, now);
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

/** Whoever of the reader and those of whom it speaks was forgotten since. */
async function forgottenOf(
  tx: Tx,
  { workspaceId, userId }: PersonKey,
  { of, since }: QuotingAnswer,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const one of [userId, ...of].toSorted())
    if (await wasForgotten(tx, { workspaceId, userId: one }, since)) found.add(one);
  return found;
}

function clearing(
  tx: Tx,
  { workspaceId }: PersonKey,
  { at }: QuotingAnswer,
  now: Date,
): Promise<readonly DueMessageClearing[]> {
  return addMessageClearings(tx, workspaceId, [{ at, shows: "answer" }], now);
}

async function insertQuotes(
  tx: Tx,
  { workspaceId, userId }: PersonKey,
  { at, of }: QuotingAnswer,
  now: Date,
): Promise<void> {
  if (of.length === 0) return;
  await tx
    .insertInto("quoted_answers")
    .values(
      of.map((quoted) => ({
        workspace_id: workspaceId,
        user_id: userId,
        ...at,
        quoted_user_id: quoted,
        answered_at: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
