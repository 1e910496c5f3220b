/** What the versions before 0019 stored as JSON under other names is found under those of today, also what they still write. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "#src/db/database.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import { readOwnChallenges } from "#src/workspaces/own-challenges.ts";
import { challengeWith } from "#tests/fakes/challenges.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";
import { ROOT } from "#tests/support/imports.ts";

let opened: OpenTestDatabase;
let database: Database;

beforeAll(async () => {
  opened = await openTestDatabase();
  ({ database } = opened);
  await database.pool.query(
    "insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'T', 'UB', now())",
  );
});
afterAll(() => opened.close());

/** As the versions before stored a challenge. */
function storedBefore({ task, ...rest }: Challenge): string {
  return JSON.stringify({ ...rest, ask: task });
}

async function migrate(): Promise<void> {
  await database.pool.query(readFileSync(join(ROOT, "src/db/migrations/0019_stored_names.sql"), "utf8"));
}

it("keeps the task of a company's own challenge", async () => {
  const challenge = challengeWith({ id: "own-visit", task: "Visit the warehouse." });
  await database.pool.query(
    `insert into workspace_challenges (workspace_id, id, body, is_offered, created_by, created_at, updated_at)
     values ('T1', 'own-visit', $1, true, 'U9', now(), now())`,
    [storedBefore(challenge)],
  );
  const read = async (): Promise<(Challenge | undefined)[]> =>
    (await readOwnChallenges(database.db, ["T1"])).map((own) => own.challenge);
  expect(await read()).toEqual([challenge]);
  await migrate();
  const stored = await database.pool.query(
    "select body ->> 'task' as task, body ? 'ask' as former from workspace_challenges",
  );
  expect(stored.rows).toEqual([{ task: "Visit the warehouse.", former: false }]);
  expect(await read()).toEqual([challenge]);
  await migrate();
  expect(await read()).toEqual([challenge]);
});

it("calls the question whether to go on by today's name, and leaves every other message", async () => {
  await database.pool.query(
    `insert into outbox (key, workspace_id, recipient, content, due_at, lane) values
       ('silence-1', 'T1', 'U1', '{"kind":"silence"}', now(), 2),
       ('digest-1', 'T1', 'U1', '{"kind":"digest","since":"2026-11-24T09:00:00.000Z"}', now(), 2)`,
  );
  await migrate();
  const { rows } = await database.pool.query("select key, content from outbox order by key");
  expect(rows).toEqual([
    { key: "digest-1", content: { kind: "digest", since: "2026-11-24T09:00:00.000Z" } },
    { key: "silence-1", content: { kind: "inactivity-check" } },
  ]);
});
