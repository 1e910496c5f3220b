/** Who may read and write which table: its owner, and rooms above. Imports do not tell it, as a statement names a table by a word. */
import { describe, expect, it } from "vitest";
import { personalData } from "#src/features/index.ts";
import { read, sourcesOf, withoutComments } from "#tests/support/imports.ts";
import { ORDER, placeOf } from "#tests/support/rooms.ts";

/** From the top to the bottom. */
const ROOMS: readonly (readonly string[])[] = [...ORDER, ["delivery"], ["slack"], ["workspaces"], ["db"]];

const OWNERS = new Map(personalData.flatMap(({ owner, tables }) => Object.keys(tables).map((table) => [table, owner])));

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
    expect(files.flatMap((file) => faultsOf(file, read(file)))).toEqual([]);
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

describe("keys of messages", () => {
  /** A statement that puts a key together itself: it takes keys as parameters, from the function that makes them. */
  const REBUILT = /\bkey\s*(?:=|like|in)\s*\(?'[^']*'\s*\|\|/;

  it("are made by one function each, and never in a statement", () => {
    expect(sourcesOf("src").filter((file) => REBUILT.test(read(file)))).toEqual([]);
  });

  it("are seen where somebody plants one", () => {
    expect(REBUILT.test("join.on(sql`o.key = 'assignment-invitation-' || p.id`)")).toBe(true);
  });
});
