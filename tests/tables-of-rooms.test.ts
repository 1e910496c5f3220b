/** SQL of a capability: it reads its own tables and those of rooms below it, and writes its own. */
import { describe, expect, it } from "vitest";
import { personalData } from "#src/features/index.ts";
import { read, sourcesOf, withoutComments } from "#tests/support/imports.ts";
import { ORDER, placeOf } from "#tests/support/rooms.ts";

const OWNERS = new Map(
  personalData.flatMap(({ owner, tables }) => Object.keys(tables).map((table) => [table, owner] as const)),
);

/** Rows that hang together over two rooms are written in one statement here; each names the tables. */
const WRITES_BELOW: Readonly<Record<string, readonly string[]>> = {
  "src/features/assignments/store/personal-data.ts": ["members", "nudges"],
  "src/features/channel-challenges/store/save-decision.ts": ["challenge_history", "reflections"],
};

const BUILT = /\b(selectFrom|innerJoin|leftJoin|updateTable|insertInto|deleteFrom)\(\s*"(\w+)/g;
const RAW = /sql(?:<[^`]*?>)?`([^`]*)`/g;
const RAW_TABLE = /\b(from|join|delete from|update|insert into)\s+(\w+)/gi;
const WRITING = /^(?:updateTable|insertInto|deleteFrom|delete from|update|insert into)$/i;

function rankOf(room: string): number {
  return ORDER.findIndex((line) => line.includes(room));
}

/** What is wrong with the tables that a file names. */
function faultsOf(file: string, source: string): string[] {
  const place = placeOf(file);
  if (place?.kind !== "capability") return [];
  const code = withoutComments(source);
  const raw = [...code.matchAll(RAW)].flatMap(([, text = ""]) => [...text.matchAll(RAW_TABLE)]);
  return [...code.matchAll(BUILT), ...raw].flatMap(([, verb = "", table = ""]) => {
    const owner = OWNERS.get(table);
    // What lies below all capabilities is no capability's.
    if (owner === undefined || owner === place.name || rankOf(owner) < 0) return [];
    const isWriting = WRITING.test(verb);
    if (isWriting) return WRITES_BELOW[file]?.includes(table) ? [] : [`${file} writes ${table} of ${owner}`];
    return rankOf(owner) > rankOf(place.name) ? [] : [`${file} reads ${table} of ${owner}`];
  });
}

describe("the tables of a capability", () => {
  it("are written by it alone, and read from above", () => {
    expect(OWNERS.size).toBeGreaterThan(30);
    expect(sourcesOf("src/features").flatMap((file) => faultsOf(file, read(file)))).toEqual([]);
  });

  it.each([
    ["src/features/introductions/store/x.ts", 'db.updateTable("hosts")', "writes hosts of matching"],
    ["src/features/introductions/store/x.ts", "sql`update members set a = 1`", "writes members of members"],
    ["src/features/matching/store/x.ts", 'db.selectFrom("introductions")', "reads introductions of introductions"],
    ["src/features/seats/store/x.ts", "sql<{ a: string }>`select a from pairings p`", "reads pairings of mentoring"],
  ])("a fault of %s is found: %s", (file, source, fault) => {
    expect(faultsOf(file, source)).toEqual([`${file} ${fault}`]);
  });

  it.each([
    ["src/features/introductions/store/x.ts", 'db.selectFrom("hosts").innerJoin("members")'],
    ["src/features/introductions/store/x.ts", 'tx.deleteFrom("introductions")'],
  ])("%s may: %s", (file, source) => {
    expect(faultsOf(file, source)).toEqual([]);
  });

  it("names only exceptions that there are", () => {
    for (const [file, tables] of Object.entries(WRITES_BELOW))
      for (const table of tables) expect(read(file)).toContain(`"${table}"`);
  });
});
