import { expect, it } from "vitest";
import type { HistoryKind } from "#src/kernel/member.ts";
import { menteeWith } from "#tests/fakes/people.ts";
import { lastAnswerAt } from "./last-answer.ts";

const JOINED = new Date("2026-01-05T09:00:00Z");
const event = (kind: HistoryKind, at: string) => ({ memberId: "m1", challengeId: "c1", kind, at: new Date(at) });

it.each([
  ["nobody answered yet: when they joined", [event("offered", "2026-02-02"), event("lapsed", "2026-02-09")], JOINED],
  [
    "the newest of what they said",
    [event("done", "2026-02-04"), event("skipped", "2026-03-04"), event("offered", "2026-04-01")],
    new Date("2026-03-04"),
  ],
] as const)("%s", (_, history, expected) => {
  expect(lastAnswerAt(menteeWith({ joinedAt: JOINED }), history)).toEqual(expected);
});
