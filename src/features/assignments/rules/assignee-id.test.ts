import { expect, it } from "vitest";
import { withAssigneeId } from "./assignee-id.ts";

it("reads the id of an assignee under the name of earlier versions too", () => {
  expect(withAssigneeId({ message: "offer", partId: "a" })).toEqual({ message: "offer", assigneeId: "a" });
  expect(withAssigneeId({ message: "offer", assigneeId: "a" })).toEqual({ message: "offer", assigneeId: "a" });
  expect(["text", null, 1].map(withAssigneeId)).toEqual(["text", null, 1]);
});
