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
  fillWithPeople,
  findEverywhere,
  personalColumns,
  type StoredPerson,
  storedPeople,
} from "#tests/support/personal-rows.ts";

const NOW = new Date("2026-11-27T10:00:00Z");

/** What stays of somebody who is forgotten, and why. */
const KEPT: Readonly<Record<string, { readonly words?: string; readonly ids?: string }>> = {
  "channel_challenges.title": { words: "everybody in the channel takes part in it; it names nobody any more" },
  "channel_challenges.why": { words: "everybody in the channel takes part in it; it names nobody any more" },
  "workspace_challenges.body": {
    words: "a challenge for everybody, or one that somebody took on; it names nobody any more",
  },
  "dm_clearings.channel": { ids: "where the bot takes back its messages, until it has" },
  "invitations.giver": { ids: "a hash, for a day: so nobody invites more than they may" },
  "invitations.person": { ids: "a hash, for a day: so nobody is invited anew" },
};

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
    const kept = new Set<string>();
    const left = [];
    for (const person of people) {
      await fillWithPeople(database.pool);
      await forgetData(database.db, personalData, person, NOW);
      for (const { kind, column, value } of await findEverywhere(database.pool, person)) {
        if (KEPT[column]?.[kind]) kept.add(column);
        else left.push(`${person.userId} in ${column}: ${value}`);
      }
    }
    expect(left).toEqual([]);
    expect([...kept].sort()).toEqual(Object.keys(KEPT).sort());
  });
});
