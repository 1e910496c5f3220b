import { expect, it } from "vitest";
import { violationsByKind } from "./violations.ts";

it("what the simulated workspace found fault with is counted by its kind, without what somebody wrote", () => {
  const found = [
    "/growth skip: acknowledged with operation_timeout after 3001 ms",
    "/growth log sat in on a call: acknowledged with operation_timeout after 4000 ms",
    "event message.im: acknowledged with 503 after 12 ms",
    "event message.im (retry 2): acknowledged with 503 after 9 ms",
    'chat.postMessage: invalid_blocks {"messages":["what somebody wrote"]}',
    "a response URL was used too often",
    "a response URL was used too often",
  ];
  expect(violationsByKind(found)).toEqual({
    "/growth skip: acknowledged with operation_timeout": 1,
    "/growth log: acknowledged with operation_timeout": 1,
    "event message.im: acknowledged with 503": 2,
    "chat.postMessage: invalid_blocks": 1,
    "a response URL was used too often": 2,
  });
});
