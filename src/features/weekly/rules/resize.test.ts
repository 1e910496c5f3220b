import { describe, expect, it } from "vitest";
import type { Reason } from "#src/kernel/member.ts";
import { memberWith, nudgeWith } from "#tests/fakes/people.ts";
import { resizeNudge } from "./nudge.ts";

const reasons: readonly Reason[] = [
  { kind: "small", minutes: 10 },
  { kind: "wished", what: "size", value: "smaller" },
  { kind: "wished", what: "ease", value: "easier" },
  { kind: "focus", area: "clients" },
];
const mentee = { member: memberWith(), nudge: nudgeWith({ size: "tiny", reasons }), plan: null };

describe("another size of the same challenge", () => {
  it("drops the reasons of the size before", () => {
    expect(resizeNudge(mentee, "bigger").nudge).toMatchObject({
      size: "bigger",
      reasons: [
        { kind: "wished", what: "ease", value: "easier" },
        { kind: "focus", area: "clients" },
      ],
    });
  });

  it("keeps them all where it is the same size", () => {
    expect(resizeNudge(mentee, "tiny").nudge).toEqual(mentee.nudge);
  });
});
