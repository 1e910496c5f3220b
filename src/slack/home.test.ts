import { expect, it } from "vitest";
import type { HandlerContext } from "./context.ts";
import { tellHome } from "./home.ts";

it("what cannot be told of a Home tab holds nobody up", async () => {
  const warnings: string[] = [];
  const log = { warn: (_: object, text: string) => void warnings.push(text) };
  const context = { log, person: { workspaceId: "T1", userId: "U1" } } as unknown as HandlerContext<object>;
  await tellHome([() => Promise.reject(new Error("away"))], context, new Date(0));
  expect(warnings).toEqual(["that a Home tab is open could not be noted"]);
});
