import { expect, it } from "vitest";
import { openDatabase } from "#src/db/database.ts";

it("a database that is away is told for what it is to each who asks for it", async () => {
  const told: string[] = [];
  // Nothing listens at the discard port of this machine.
  const database = openDatabase("postgres://nobody@127.0.0.1:9/none", { onAway: ({ name }) => told.push(name) });
  const asked = Array.from({ length: 20 }, () => database.pool.query("select 1").then(String, (e: Error) => e.name));
  expect(new Set(await Promise.all(asked))).toEqual(new Set(["StorageAway"]));
  expect(told).toEqual(asked.map(() => "StorageAway"));
  await database.close();
});
