import { expect, inject, it } from "vitest";
import { checkDatabase } from "./check-database.ts";

it("a database without a pooler before it is known as such", async () => {
  expect(await checkDatabase(inject("postgresUrl"))).toBe("none");
});
