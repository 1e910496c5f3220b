/**
 * Forgetting, held against the real schema: each person of whom anything is stored, in a database in which every declared column
 * is filled, and no column of any table that names them or holds their words afterwards.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "#src/db/database.ts";
import { personalData } from "#src/features/index.ts";
import { forgetData } from "#src/features/privacy/store/forget-data.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";
import {
  type Found,
  fillWithPeople,
  findEverywhere,
  personalColumns,
  type StoredPerson,
  storedPeople,
} from "#tests/support/personal-rows.ts";

const NOW = new Date("2026-11-27T10:00:00Z");

interface Kept {
  readonly column: string;
  readonly kind: Found["kind"];
  /** Which of the values in the column. */
  readonly value: RegExp;
  readonly because: string;
}

/** What stays of somebody who is forgotten, and why. */
const KEPT: readonly Kept[] = [
  {
    column: "channel_challenges.title",
    kind: "words",
    value: /^title /,
    because: "the whole channel takes part in it; it names nobody any more",
  },
  {
    column: "channel_challenges.why",
    kind: "words",
    value: /^why /,
    because: "the whole channel takes part in it; it names nobody any more",
  },
  {
    column: "workspace_challenges.body",
    kind: "words",
    value: /for all/,
    because: "an admin wrote it for everybody; it names nobody any more",
  },
  {
    column: "workspace_challenges.body",
    kind: "words",
    value: /taken on/,
    because: "what a colleague took on is theirs as well; it names nobody any more",
  },
  {
    column: "clearings.channel",
    kind: "ids",
    value: /^D/,
    because: "where the bot takes back what it wrote, until it has",
  },
  {
    column: "invitations.giver",
    kind: "ids",
    value: /^[0-9a-f]{64}$/,
    because: "a hash, for a day: so nobody invites more than they may",
  },
  {
    column: "invitations.person",
    kind: "ids",
    value: /^[0-9a-f]{64}$/,
    because: "a hash, for a day: so nobody is invited anew",
  },
];

let opened: OpenTestDatabase;
let database: Database;
let people: readonly StoredPerson[];
beforeAll(async () => {
  opened = await openTestDatabase();
  ({ database } = opened);
});
afterAll(() => opened.close());
beforeEach(async () => {
  await fillWithPeople(database.pool);
  people = await storedPeople(database.pool);
});

describe("somebody who is forgotten", () => {
  it("could be stored in every column that is declared", async () => {
    const filled = new Set<string>();
    for (const person of people)
      for (const { column } of await findEverywhere(database.pool, person)) filled.add(column);
    const empty = personalColumns.map(({ name }) => name).filter((name) => !filled.has(name));
    // Who adds a column adds to tests/db/personal-rows.sql what is stored in it.
    expect(empty).toEqual([]);
  });

  it("stands in no column of any table, and none holds their words", async () => {
    expect(people.length).toBeGreaterThan(7);
    const kept = new Set<Kept>();
    const left = [];
    for (const person of people) {
      await fillWithPeople(database.pool);
      await forgetData(database.db, personalData, person, NOW);
      for (const { kind, column, value } of await findEverywhere(database.pool, person)) {
        const known = KEPT.find((one) => one.column === column && one.kind === kind && one.value.test(value));
        if (known) kept.add(known);
        else left.push(`${person.userId} in ${column}: ${value}`);
      }
    }
    expect(left).toEqual([]);
    expect(KEPT.filter((one) => !kept.has(one))).toEqual([]);
  });
});
