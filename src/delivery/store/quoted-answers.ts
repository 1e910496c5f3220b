/**
 * Where messages of the bot stand that speak of people, often in their words: in DMs of others, in groups and in channels. What
 * stands in a DM is its reader's as well, and goes with them; elsewhere the conversation stands in place of a reader.
 */
import { sql } from "kysely";
import type { Db, Tx } from "#src/db/database.ts";
import { inUnwatchedTransaction } from "#src/db/transaction.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { addClearings, type Clearing, type DueClearing } from "./clearings.ts";
import { forgottenAmong } from "./forgotten.ts";

/** A message as it stands in Slack. */
export interface QuotingAnswer {
  readonly at: MessageRef;
  /** Slack ids of those of whom it speaks. */
  readonly of: readonly string[];
  /** When its writing began. */
  readonly since: Date;
  /** Ids of its files; its place is then the moment of their upload. */
  readonly fileIds?: readonly string[];
}

/** @returns what is to be cleared where one of them had the bot forget them meanwhile: then nothing else is noted. */
export async function noteQuotes(
  db: Db,
  person: PersonKey,
  answer: QuotingAnswer,
  now: Date,
): Promise<readonly DueClearing[]> {
  if (answer.of.length === 0) return [];
  return inUnwatchedTransaction(db, async (tx) => {
    if ((await forgottenOf(tx, person, answer)).size > 0) return clearing(tx, person, answer, now);
    await insertQuotes(tx, person, answer, now);
    return [];
  });
}

/**
 * The same where something else takes the place of a message. Until it stands there, the place speaks of those of both; then no longer
 * of those of whom only the other spoke, and what was to be taken back of that one is gone.
 * @returns what is to be cleared where one of them had the bot forget them meanwhile.
 */
export async function replaceQuotes(
  db: Db,
  person: PersonKey,
  answer: QuotingAnswer,
  now: Date,
  { isThere }: { readonly isThere: boolean },
): Promise<readonly DueClearing[]> {
  if (answer.of.length === 0) {
    if (isThere) await dropNotedAt(db, person.workspaceId, answer.at);
    return [];
  }
  return inUnwatchedTransaction(db, async (tx) => {
    // Asked before rows are deleted, as whoever forgets somebody does.
    const forgotten = await forgottenOf(tx, person, answer);
    if (isThere) await dropNotedAt(tx, person.workspaceId, answer.at);
    // Whoever had it forget them reads here that it did; nothing is noted of them.
    if (answer.of.some((one) => forgotten.has(one))) return clearing(tx, person, answer, now);
    if (!forgotten.has(person.userId)) await insertQuotes(tx, person, answer, now);
    return [];
  });
}

/**
 * What was noted of a message is gone, as something else took its place: what was to be taken back of it, and of whom it
 * spoke. One question to the database, and in this order, as whoever forgets somebody does.
 */
async function dropNotedAt(on: Db, workspaceId: string, { channel, ts }: MessageRef): Promise<void> {
  await sql`with owed as (delete from clearings where workspace_id = ${workspaceId} and channel = ${channel} and ts = ${ts}
      and shows in ('answer', 'question', 'group') returning 1)
    delete from quoted_answers where workspace_id = ${workspaceId} and channel = ${channel} and ts = ${ts}
      and (select count(*) from owed) >= 0`.execute(on);
}

/** A message that speaks of somebody, as it is taken back. */
export interface Quote extends Clearing {
  /** Slack id of whoever reads it, or of the conversation that several read. */
  readonly reader: string;
}

/** Messages to others that speak of this person, the newest first. */
export async function quotesOf(db: Db, { workspaceId, userId }: PersonKey): Promise<readonly Quote[]> {
  const rows = await db
    .selectFrom("quoted_answers")
    .select(["channel", "ts", "user_id as reader", "file_ids as fileIds"])
    .where("workspace_id", "=", workspaceId)
    .where("quoted_user_id", "=", userId)
    .orderBy("answered_at", "desc")
    .execute();
  return rows.map(({ channel, ts, reader, fileIds }) => ({ reader, ...clearingOf({ channel, ts }, fileIds) }));
}

function clearingOf(at: MessageRef, fileIds: readonly string[]): Clearing {
  return fileIds.length > 0 ? { at, shows: "files", items: fileIds } : { at, shows: "answer", items: [] };
}

/** Whoever of the reader and those of whom it speaks was forgotten since. */
async function forgottenOf(
  tx: Tx,
  { workspaceId, userId }: PersonKey,
  { of, since }: QuotingAnswer,
): Promise<ReadonlySet<string>> {
  const people = [userId, ...of].map((one) => ({ workspaceId, userId: one, since }));
  return new Set((await forgottenAmong(tx, people)).map((one) => one.userId));
}

function clearing(
  tx: Tx,
  { workspaceId }: PersonKey,
  { at, fileIds = [] }: QuotingAnswer,
  now: Date,
): Promise<readonly DueClearing[]> {
  return addClearings(tx, workspaceId, [clearingOf(at, fileIds)], now);
}

async function insertQuotes(
  tx: Tx,
  { workspaceId, userId }: PersonKey,
  { at, of, fileIds = [] }: QuotingAnswer,
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
        file_ids: [...fileIds],
        answered_at: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
