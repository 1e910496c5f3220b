/** Whether something is asked about once more after its plan was taken back. */
import { expect, it } from "vitest";
import type { CalendarDate, Nudge, Reason } from "#src/kernel/member.ts";
import { menteeWith, noHoliday } from "#tests/fakes/people.ts";
import { takeBackPlan } from "./plan.ts";

const given: readonly Reason[] = [
  {
    kind: "assigned",
    by: "U9",
    dueOn: "2026-12-04" as CalendarDate,
    why: "",
    protectedMinutes: null,
    door: { kind: "none" },
  },
];
const ASKED = new Date("2026-11-24T10:00:00Z");

it.each<[string, Partial<Nudge>, string | null]>([
  ["not asked about yet: once, five days after it came", { followedUpAt: null }, "2026-11-30T08:00:00.000Z"],
  ["asked about while the plan stood: not once more", { followedUpAt: ASKED }, null],
  ["not planned: as it was", { status: "open", followUpAt: ASKED }, ASKED.toISOString()],
  [
    "a colleague waits for it: after its day, asked or not",
    { followedUpAt: ASKED, source: "assigned", reasons: given },
    "2026-12-07T09:00:00.000Z",
  ],
])("%s", (_, changes, expected) => {
  const offeredAt = new Date("2026-11-23T09:00:00Z");
  const mentee = menteeWith({}, { status: "planned", offeredAt, followUpAt: null, ...changes }, {});
  const { nudge } = takeBackPlan(mentee, { now: new Date("2026-11-25T10:00:00Z"), isHoliday: noHoliday });
  expect(nudge.followUpAt?.toISOString() ?? null).toBe(expected);
});
