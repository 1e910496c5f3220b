/** Who may read and write which table: its owner, and rooms above. Imports do not tell it, as a statement names a table by a word. */
import { describe, expect, it } from "vitest";
import { personalData } from "#src/features/index.ts";
import { read, sourcesOf, withoutComments } from "#tests/support/imports.ts";
import { ORDER, placeOf } from "#tests/support/rooms.ts";

/** From the top to the bottom. */
const ROOMS: readonly (readonly string[])[] = [...ORDER, ["delivery"], ["slack"], ["workspaces"], ["db"]];

const OWNERS = new Map(personalData.flatMap(({ owner, tables }) => Object.keys(tables).map((table) => [table, owner])));

/** Statements that look up or sideways all the same, each with its reason. None is added without one. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "src/db/installed.ts names workspaces": "every claim asks whether the app is installed",
  "src/db/personal-data.ts names cards": "old records are deleted with their card",
  "src/delivery/store/dm-channels.ts names members": "a DM is remembered of people of whom something is stored anyhow",
  "src/delivery/store/personal-data.ts names members": "old messages name people by their member",
  "src/workspaces/personal-data.ts names nudges": "the words of one assignment stay while somebody does it",
  "src/workspaces/personal-data.ts names assignments": "the words of one assignment stay with it",
  "src/workspaces/personal-data.ts names assignees": "the words of one assignment stay with it",
  "src/features/weekly/store/records.ts names reflections": "a nudge shows whether something was written of it",
  "src/features/team/store/reflection-thanks.ts names participants": "thanks hang under the line that was shared",
};

function roomIn(file: string): string | null {
  const place = placeOf(file);
  if (place?.kind === "capability") return place.name;
  return place?.kind === "ground" ? place.room : null;
}

function rankOf(room: string): number {
  return ROOMS.findIndex((line) => line.includes(room));
}

/** Where a statement names a table, in Kysely's words or in SQL. */
const NAMED =
  /(?:From|Into|Table|[jJ]oin|using|from|upserting|insertingNew)\(\s*"(\w+)(?: as \w+)?"|\b(?:from|into|update|join) (\w+)\b/g;

/** Tables that the statements of a file name, each once. */
function tablesIn(source: string): string[] {
  const named = [...withoutComments(source).matchAll(NAMED)].map(([, built = "", written = built]) => written);
  return [...new Set(named)].filter((name) => OWNERS.has(name));
}

/** Tables that a file names although their owner lies above it, or beside it. */
function faultsOf(file: string, source: string): string[] {
  const room = roomIn(file);
  if (room === null || rankOf(room) < 0) return [];
  return tablesIn(source).flatMap((table) => {
    const owner = OWNERS.get(table) ?? "";
    return owner !== room && rankOf(owner) <= rankOf(room) ? [`${file} names ${table}`] : [];
  });
}

describe("statements", () => {
  it("name tables of their own room and of those below", () => {
    const files = sourcesOf("src");
    const named = files.flatMap((file) => tablesIn(read(file)));
    expect(new Set(named).size).toBeGreaterThan(20);
    expect(files.flatMap((file) => faultsOf(file, read(file))).toSorted()).toEqual(Object.keys(EXCEPTIONS).toSorted());
  });

  it.each([
    ["src/features/weekly/store/due.ts", 'db.selectFrom("assignees as a")'],
    ["src/features/weekly/store/due.ts", "sql`select id from doors`"],
    ["src/features/thanks/store.ts", 'db.deleteFrom("channel_challenges")'],
    ["src/delivery/store/outbox.ts", 'upserting("members", [])'],
    ["src/slack/store/inbox.ts", 'db.innerJoin("outbox as o", "o.key", "k")'],
  ])("are held: %s may not say %s", (file, source) => {
    expect(faultsOf(file, source)).toHaveLength(1);
  });
});
