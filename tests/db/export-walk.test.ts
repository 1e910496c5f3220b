/**
 * The export, held against the real schema: what somebody wrote stands in it, from whichever column that is declared to hold
 * words, or the column is listed here with the reason.
 */
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { exportFiles } from "#src/features/privacy/slack/export-files.ts";
import { exportToSend } from "#src/features/privacy/use-cases/export.ts";
import { buildHouse, type House } from "#tests/support/house.ts";
import { addPeople, findEverywhere, personalColumns, storedPeople } from "#tests/support/personal-rows.ts";

/** What of somebody's own words is in no export, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "inbox.body": "an event, until it is handled",
  "noted_requests.body": "what somebody asks for, until it is answered",
  "noted_requests.reply": "what somebody asks for, until it is answered",
};

let house: House;
let pool: pg.Pool;
beforeAll(async () => {
  house = await buildHouse({ at: "2026-11-27T10:00:00Z" });
  pool = new pg.Pool({ connectionString: house.databaseUrl, max: 1 });
  await addPeople(pool);
});
afterAll(async () => {
  await pool.end();
  await house.close();
});

/** Both files of somebody, as they are sent. */
async function filesOf(workspaceId: string, userId: string): Promise<readonly string[]> {
  const { deps } = house.bot;
  const asked = { key: "export-walk", workspaceId, recipient: userId, askedBy: null, doubtSince: null, content: {} };
  const content = await exportToSend(deps, asked);
  const say = await deps.sayFor(workspaceId, userId);
  return content ? exportFiles(say, content).map(({ file }) => file.toString()) : [];
}

it("holds what somebody wrote, in the file for machines and in the one that is read", async () => {
  const columns = personalColumns.flatMap(({ name, holds }) => (holds === "words" ? name : []));
  const written = new Set<string>();
  const missing = new Set<string>();
  for (const person of await storedPeople(pool)) {
    const files = await filesOf(person.workspaceId, person.userId);
    for (const { kind, column, value } of await findEverywhere(pool, person)) {
      if (kind !== "words" || !columns.includes(column)) continue;
      written.add(column);
      for (const words of value.match(new RegExp(`[a-z/. ]*wordsof${person.userId}`, "g")) ?? [])
        files.forEach((text, place) => {
          if (!text.includes(words)) missing.add(`${column}${place === 0 ? "" : " in the text"}`);
        });
    }
  }
  expect(columns.filter((column) => !written.has(column))).toEqual(["policies.help_contact"]);
  expect([...missing].filter((column) => !(column.replace(" in the text", "") in LEFT_OUT)).sort()).toEqual([]);
  expect(Object.keys(LEFT_OUT).filter((column) => !missing.has(column))).toEqual([]);
});
