import { expect, it } from "vitest";
import { inForgettingOrder, inLockingOrder } from "./forget-order.ts";
import type { PersonalData } from "./personal-data.ts";
import type { Reference } from "./references.ts";
import type { Table } from "./rows.ts";

const members: PersonalData = { owner: "members", tables: { members: { facts: [] } } };
const weekly: PersonalData = { owner: "weekly", tables: { nudges: { facts: [] }, plans: { facts: [] } } };
const reflections: PersonalData = { owner: "reflections", tables: { reflections: { facts: [] } } };
const admin: PersonalData = { owner: "admin", tables: { job_runs: { facts: [] } } };
const references: readonly Reference[] = [
  { from: "plans", to: "nudges" },
  { from: "nudges", to: "members" },
  { from: "reflections", to: "nudges" },
];
const orderOf = (all: readonly PersonalData[], among = references): readonly string[] =>
  inForgettingOrder(all, among).map(({ owner }) => owner);

it("what refers to a table goes before it, and who refers to nobody by name, however they are listed", () => {
  const order = ["admin", "reflections", "weekly", "members"];
  expect(orderOf([members, weekly, reflections, admin])).toEqual(order);
  expect(orderOf([admin, reflections, weekly, members])).toEqual(order);
});

it("two capabilities that refer to each other have no order", () => {
  const circle: readonly Reference[] = [...references, { from: "nudges", to: "reflections" }];
  expect(() => orderOf([weekly, reflections, admin], circle)).toThrow(
    "tables refer to each other: reflections, weekly",
  );
});

it("rows are locked in the order of all transactions, and nothing that this order does not name", () => {
  const rows = (): Promise<void> => Promise.resolve();
  const locking = (owner: string, table: Table): PersonalData => ({ owner, tables: {}, lock: { table, rows } });
  const all = [locking("doors", "seats"), locking("people", "members"), locking("circles", "channel_challenges")];
  const order = inLockingOrder([admin, ...all]).map(({ owner }) => owner);
  expect(order).toEqual(["circles", "people", "doors"]);
  expect(() => inLockingOrder([locking("talk", "talks")])).toThrow("talk locks talks, but the order does not say when");
});
