/** What the versions before 0020 stored as words in the audit log is a code, and is told alike while they still write it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readTexts } from "#src/content/read-texts.ts";
import { allAuditEntriesOf } from "#src/delivery/store/audit-log.ts";
import { channelChallengeAudit } from "#src/features/channel-challenges/slack/audit-subject.ts";
import { changesText } from "#src/features/privacy/slack/export-changes.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";
import { ROOT } from "#tests/support/imports.ts";

const { say } = readTexts([join(ROOT, "prompts")]);
const PERSON = { workspaceId: "T1", userId: "U1" };

let opened: OpenTestDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
  await opened.database.pool.query(
    `insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'T', 'UB', now());
     insert into audit_log (workspace_id, subject, subject_id, actor_user_id, concerns, before, after, at) values
       ('T1', 'channel-challenge', 'c', 'U1', '{U1}', null, '{"status":"joined","isShared":false}', '2026-11-24T09:00Z'),
       ('T1', 'channel-challenge', 'c', 'U1', '{U1}', '{"status":"joined","isShared":false}', '{"status":"did it","isShared":false}', '2026-11-24T10:00Z'),
       ('T1', 'channel-challenge', 'c', 'U1', '{U1}', '{"status":"did it","isShared":false}', '{"status":"did it","isShared":true}', '2026-11-24T11:00Z'),
       ('T1', 'door', 'd', 'U1', '{U1}', null, '{"status":"did it"}', '2026-11-24T12:00Z')`,
  );
});
afterAll(() => opened.close());

async function told(): Promise<{ words: (string | null)[]; exported: string[]; codes: unknown[] }> {
  const entries = await allAuditEntriesOf(opened.database.db, PERSON);
  const telling = {
    say,
    zone: "UTC",
    who: () => "Maya",
    day: String,
    titleOf: (id: string) => id,
    placeOf: (code: string) => code,
  };
  const ours = entries.filter(({ subject }) => subject === channelChallengeAudit.subject);
  const as = { say, viewer: "U1", who: "you", titleOf: (id: string) => id };
  return {
    words: ours.map((entry) => channelChallengeAudit.words(as, entry)),
    exported: changesText(telling, ours, new Map([[channelChallengeAudit.subject, channelChallengeAudit]])).map(
      (line) => line.replace(/^.*?; /, ""),
    ),
    codes: entries.map(({ after }) => after?.["status"]),
  };
}

it("is told alike before and after it became a code", async () => {
  const before = await told();
  expect(before.words).toEqual([
    "you joined a challenge in a channel",
    "you did a challenge in a channel",
    "you changed what you shared of a challenge in a channel",
  ]);
  expect(before.exported).toEqual([
    "status: joined; is shared: false",
    "status: joined → did it",
    "is shared: false → true",
  ]);
  expect(before.codes).toEqual(["joined", "did it", "did it", "did it"]);

  await opened.database.pool.query(readFileSync(join(ROOT, "src/db/migrations/0020_audit_codes.sql"), "utf8"));
  // What is about something else stays as it is.
  expect(await told()).toEqual({ ...before, codes: ["joined", "done", "done", "did it"] });
});

it("leaves the audit log as one that is only ever added to", async () => {
  await expect(opened.database.pool.query("update audit_log set at = now()")).rejects.toThrow("only ever added");
});
