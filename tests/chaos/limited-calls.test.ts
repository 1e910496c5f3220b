import { expect, it } from "vitest";
import { limitedByMethod, unexplainedLimits } from "./limited-calls.ts";

const REFUSED = [
  ...Array.from({ length: 11 }, () => 'users.info: ratelimited ""'),
  'conversations.open: ratelimited ""',
  'views.update: not_found ""',
];

it("counts by method what a limit refused", () => {
  expect(limitedByMethod(REFUSED)).toEqual({ "users.info": 11, "conversations.open": 1 });
});

it("lets nothing be refused where no fault took the count away", () => {
  const plan = [{ atMs: 0, fault: { kind: "kill", bot: "web" } as const }];
  expect(unexplainedLimits(limitedByMethod(REFUSED), plan, "redis")).toEqual([
    "users.info was refused 11 times by its limit; the faults explain 0",
    "conversations.open was refused 1 times by its limit; the faults explain 0",
  ]);
});

it("explains five of each method by each fault that takes the count away, by the backend that keeps it", () => {
  const plan = [{ atMs: 0, fault: { kind: "redis-emptied" } as const }];
  expect(unexplainedLimits(limitedByMethod(REFUSED), plan, "redis")).toEqual([
    "users.info was refused 11 times by its limit; the faults explain 5",
  ]);
  expect(unexplainedLimits(limitedByMethod(REFUSED), plan, "postgres")).toHaveLength(2);
});
