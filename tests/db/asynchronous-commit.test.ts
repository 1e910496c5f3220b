/** What may be lost with the database's machine does not wait for its disk; all else in the same session does. */
import { sql } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { beginAnswer } from "#src/features/chat/store/talks.ts";
import { openTestDatabase } from "#tests/support/database.ts";

const MAYA = { workspaceId: "T1", userId: "U1" };
const NOON = new Date("2026-11-26T12:00:00Z");
const Shown = z.object({ rows: z.tuple([z.object({ synchronous_commit: z.string() })]) });

it("counts an answer without waiting for the disk, in its own transaction alone", async () => {
  const opened = await openTestDatabase();
  onTestFinished(() => opened.close());
  const { db, pool } = opened.database;
  await pool.query(
    "insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'One', 'UBOT', '2026-01-01Z')",
  );
  await db.connection().execute(async (session) => {
    const waits = async (on: typeof session) => {
      const shown = await sql`show synchronous_commit`.execute(on);
      return Shown.parse(shown).rows[0].synchronous_commit;
    };
    await sql`set synchronous_commit = on`.execute(session);
    await session.transaction().execute(async (tx) => {
      expect(await waits(tx)).toBe("on");
      await beginAnswer(tx, MAYA, NOON);
      expect(await waits(tx)).toBe("off");
    });
    expect(await waits(session)).toBe("on");
    await beginAnswer(session, MAYA, NOON);
    expect(await waits(session)).toBe("on");
  });
});
