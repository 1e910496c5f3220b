import { describe, expect, it } from "vitest";
import { leansOnShown, shownWaiting } from "./shown-waiting.ts";
import type { Offer } from "./talk.ts";

const thing = (standing: "seat-asked" | "mentor-asked" | "date-proposed" | "guest-unconfirmed", id: string) => ({
  standing,
  since: new Date(0),
  userId: "U1",
  names: [],
  answers: [
    { act: standing === "guest-unconfirmed" ? "guest-came" : "asked-yes", action: `${standing}.yes`, value: id },
    { act: "asked-later", action: `${standing}.other`, value: id },
    { act: "asked-no", action: `${standing}.no`, value: id },
  ],
});
const [seat, mentor, day, guest] = [
  thing("seat-asked", "s1"),
  thing("mentor-asked", "m1"),
  thing("date-proposed", "d1"),
  thing("guest-unconfirmed", "g1"),
];
const waiting = [seat, mentor, day, guest];

/** "seat-asked.yes.1 s1!": its button; `!` where it stands out. */
const offersOf = (...said: readonly string[]): readonly Offer[] =>
  said.map((one) => {
    const [action = "", value = ""] = one.replace("!", "").split(" ");
    return { action, value, ...(one.endsWith("!") ? { main: true as const } : {}) };
  });
const BOTH = [
  "seat-asked.yes.1 s1",
  "seat-asked.other.1 s1",
  "seat-asked.no.1 s1",
  "mentor-asked.yes.2 m1",
  "mentor-asked.no.2 m1",
];
const BOTH_YES = ["seat-asked.yes.1 s1!", "seat-asked.other.1 s1", "mentor-asked.yes.2 m1!", "mentor-asked.no.2 m1"];
const ONE = ["date-proposed.yes d1", "date-proposed.no d1"];

describe("of what was shown", () => {
  const said = (leaning: Parameters<typeof leansOnShown>[0], offers: readonly string[]) => {
    const found = leansOnShown(leaning, shownWaiting(offersOf(...offers), waiting));
    return found && `${found.act} ${found.one.standing}`;
  };

  it.each([
    [1, BOTH, "asked-who seat-asked"],
    [2, BOTH, "asked-who mentor-asked"],
    [-1, BOTH, "asked-who mentor-asked"],
    [2, BOTH_YES, "asked-yes mentor-asked"],
    [3, BOTH, null],
    // Of one thing, a number is one of its buttons.
    [2, ONE, null],
    [2, ["seat-asked.yes.1 s1", "mentor-asked.yes.2 m1", "nudge.accept n1"], null],
    [1, ["nudge.accept n1", "nudge.others n1"], null],
    [1, [], null],
  ] as const)("number %s of %j is %s", (place, offers, expected) =>
    expect(said({ kind: "nth", place }, offers)).toBe(expected),
  );

  it.each([
    ["yes", ONE, "asked-yes date-proposed"],
    ["no", ONE, "asked-no date-proposed"],
    ["yes", ["guest-unconfirmed.yes g1", "guest-unconfirmed.no g1"], "guest-came guest-unconfirmed"],
    ["yes", ["seat-asked.other s1|2026-12-03", "seat-asked.yes s1"], "asked-yes seat-asked"],
    // It may only say that it was read.
    ["nod", ONE, null],
    // What was asked about it is answered by that button.
    ["yes", ["date-proposed.yes d1!", "date-proposed.no d1"], null],
    ["yes", [...ONE, "team.open chat"], "asked-yes date-proposed"],
    ["yes", [...ONE, "team.open chat!"], null],
    ["yes", [...ONE, "chat.do prepare"], null],
    ["yes", BOTH, null],
    ["both", BOTH, null],
    ["yes", ["date-proposed.yes d9"], null],
  ] as const)("%s to %j is %s", (kind, offers, expected) => expect(said({ kind }, offers)).toBe(expected));
});
