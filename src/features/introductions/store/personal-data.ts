/** What somebody asked and was asked: for forgetting them, and for when it is old. */
import { sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Tx } from "#src/db/database.ts";
import { definePersonalData, peopleFound } from "#src/db/personal-data.ts";
import { upserting } from "#src/db/save-rows.ts";
import { addToOutbox } from "#src/delivery/store/add-to-outbox.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { isForNamed, withoutAsker, withoutNamed } from "../rules/forgotten.ts";
import { OPEN } from "./introductions.ts";
import { fromIntroduction, toIntroduction } from "./rows.ts";

const saveIntroductions = upserting("introductions", ["workspace_id", "created_at"]);

export const introductionsData = definePersonalData({
  owner: "introductions",
  tables: {
    introductions: {
      people: ["asker_user_id", "wished_user_id", "host_user_id"],
      words: ["topic", "question", "why", "thanks"],
      facts: [
        "id",
        "workspace_id",
        "department",
        "managers_too",
        "status",
        "is_repeated",
        "asked_times",
        "introduced_at",
        "times",
        "meet_at",
        "meet_changes",
        "called_off_at",
        "follow_ups",
        "tried_at",
        "due_at",
        "created_at",
        "changed_at",
        "ended_at",
      ],
    },
    introduction_asks: {
      people: ["host_user_id"],
      facts: ["id", "introduction_id", "workspace_id", "status", "round", "asked_at", "posted_at", "answered_at"],
    },
  },
  shownTo: (tx, { workspaceId, userId }) =>
    peopleFound(
      tx,
      sql`with concerned as (
          select id, asker_user_id, wished_user_id, host_user_id from introductions i
          where workspace_id = ${workspaceId} and (${userId} in (asker_user_id, wished_user_id, host_user_id)
            or exists (select from introduction_asks a where a.introduction_id = i.id and a.host_user_id = ${userId})))
        select unnest(array[asker_user_id, wished_user_id, host_user_id]) as id from concerned
        union select a.host_user_id from introduction_asks a where a.introduction_id in (select id from concerned)`,
    ),
  forget: forgetIntroductions,
  retention: [
    {
      table: "introductions",
      isOld: (workspaceId, before) =>
        sql<boolean>`r.workspace_id = ${workspaceId} and r.ended_at is not null and r.ended_at < ${before}`,
    },
  ],
});

/**
 * What they asked goes with them; whoever said yes to it hears that it is off, without a name. Others keep the questions
 * that they asked of this person, and what they wrote, without a name: before an answer somebody else is looked for, unless they
 * named this person and nobody else.
 */
async function forgetIntroductions(
  tx: Tx,
  { workspaceId, userId }: PersonKey,
  now: Date,
): Promise<Record<string, number>> {
  const rows = await tx
    .selectFrom("introductions")
    .select(COLUMNS.introductions)
    .where("workspace_id", "=", workspaceId)
    .where((row) =>
      row.or([row("asker_user_id", "=", userId), row("host_user_id", "=", userId), row("wished_user_id", "=", userId)]),
    )
    .orderBy("id")
    .forUpdate()
    .execute();
  const asked = rows.filter((row) => row.asker_user_id === userId).map(toIntroduction);
  await addToOutbox(
    tx,
    asked.flatMap((introduction): readonly NewMessage[] | NewMessage => withoutAsker(introduction, now) ?? []),
  );
  const named = rows
    .map(toIntroduction)
    .filter((introduction) => isForNamed(introduction, userId))
    .map((introduction) => withoutNamed(introduction, now));
  if (named.length > 0)
    await saveIntroductions(
      tx,
      named.map(({ introduction }) => fromIntroduction(introduction)),
    );
  await addToOutbox(
    tx,
    named.flatMap(({ messages }) => messages),
  );
  const own = await tx
    .deleteFrom("introductions")
    .where("workspace_id", "=", workspaceId)
    .where("asker_user_id", "=", userId)
    .executeTakeFirst();
  const asks = await tx
    .deleteFrom("introduction_asks")
    .where("workspace_id", "=", workspaceId)
    .where("host_user_id", "=", userId)
    .executeTakeFirst();
  const mine = tx.updateTable("introductions").where("workspace_id", "=", workspaceId);
  await mine
    .set({ status: "looking", host_user_id: null, is_repeated: false, due_at: now, changed_at: now })
    .where("host_user_id", "=", userId)
    .where((row) =>
      row.or([row("status", "in", OPEN), row.and([row("status", "=", "accepted"), row("introduced_at", "is", null)])]),
    )
    .execute();
  // After the introduction it goes on to the question what came of it; a talk that is still to come is off.
  await mine
    .set({
      host_user_id: null,
      meet_changes: sql<number>`case when meet_at > ${now} then meet_changes + 1 else meet_changes end`,
      meet_at: sql<Date | null>`case when meet_at > ${now} then null else meet_at end`,
      changed_at: now,
    })
    .where("host_user_id", "=", userId)
    .execute();
  await mine.set({ wished_user_id: null }).where("wished_user_id", "=", userId).execute();
  return { introductions: Number(own.numDeletedRows + asks.numDeletedRows) };
}
