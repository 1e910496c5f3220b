import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { tellDemo } from "../../scripts/demo-story.ts";

let database: TestDatabase;
afterAll(() => database.drop());

it("tells the story of docs/demo.txt (write it anew with `npm run demo -- --write` after a change of words)", async () => {
  database = await createTestDatabase();
  expect(await tellDemo(database.url)).toBe(readFileSync(join(import.meta.dirname, "../../docs/demo.txt"), "utf8"));
});
