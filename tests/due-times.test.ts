/** What a sweep claims is known to whoever asks when the next thing happens by itself. */
import { describe, expect, it } from "vitest";
import { COLUMNS } from "#src/db/columns.ts";
import { dueTimes, features } from "#src/features/index.ts";
import { read, sourcesOf } from "#tests/support/imports.ts";

/** Columns by which a statement claims rows: those that it asks for up to now, the longest due first. */
function claimedIn(source: string): string[] {
  return [...source.matchAll(/\.where\("((?:\w+\.)?\w+)", "<=", now\)/g)].flatMap(({ 1: column = "", index }) => {
    const [before, after] = [source.slice(0, index), source.slice(index)];
    const [statement = ""] = after.split(";");
    if (!statement.includes(`.orderBy("${column}")`)) return [];
    const table = /selectFrom\("(\w+)[^]*$/.exec(before.slice(before.lastIndexOf("selectFrom(")))?.[1];
    return [`${table}.${column.replace(/^\w+\./, "")}`];
  });
}

const claimed = sourcesOf("src/features").map(read).flatMap(claimedIn);

describe("what is due", () => {
  it("is declared by one capability for each column that a sweep claims rows by", () => {
    expect(claimed.length).toBeGreaterThan(5);
    const ofFeatures = features.flatMap(({ due = [] }) => due.map(({ column }) => column));
    const all = dueTimes.map(({ column }) => column);
    expect(claimed.filter((column) => !all.includes(column))).toEqual([]);
    expect(ofFeatures.filter((column) => !claimed.includes(column))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it("names columns that there are", () => {
    const real = Object.entries(COLUMNS).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`));
    expect(dueTimes.map(({ column }) => column).filter((column) => !real.includes(column))).toEqual([]);
  });
});
