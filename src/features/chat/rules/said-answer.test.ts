/** A yes or a no to whoever asks, by name or by what they ask for. A no is never a yes. */
import { describe, expect, it } from "vitest";
import type { Standing } from "#src/language/act.ts";
import { answersIn, answersNamed } from "./said-answer.ts";
import type { Waits } from "./waiting.ts";

const NAMES: Readonly<Record<string, string>> = { U1: "Maya Lind", U2: "Omar Haddad" };
const waits = (userId: string, standing: Standing = "seat-asked"): Waits => ({
  standing,
  since: new Date(0),
  userId,
  names: [],
  answers: [],
});
const said = (text: string, waiting: readonly Waits[]): readonly string[] =>
  answersNamed(text, waiting, { nameOf: (id) => NAMES[id] ?? "", locale: "en" }).map(
    ({ answer, one }) => `${answer} ${one.userId} ${one.standing}`,
  );
const TWO_SEATS = [waits("U1"), waits("U2")];
const SEAT_AND_MENTOR = [waits("U2"), waits("U1", "mentor-asked")];
const OF_ONE = [waits("U2"), waits("U2", "mentor-asked")];

describe("by name", () => {
  it.each([
    ["no to Omar", ["no U2 seat-asked"]],
    ["no to Maya", ["no U1 seat-asked"]],
    ["not omar", ["no U2 seat-asked"]],
    ["omar no", ["no U2 seat-asked"]],
    ["Omar: no, sorry", ["no U2 seat-asked"]],
    ["decline Omar please", ["no U2 seat-asked"]],
    ["nope, not Maya", ["no U1 seat-asked"]],
    ["sorry, Omar can't come", ["no U2 seat-asked"]],
    ["omar not this time", ["no U2 seat-asked"]],
    ["tell Omar no", ["no U2 seat-asked"]],
    ["turn Omar down", ["no U2 seat-asked"]],
    ["yes to Omar", ["yes U2 seat-asked"]],
    ["Omar can come, yes", ["yes U2 seat-asked"]],
    ["yes, Maya", ["yes U1 seat-asked"]],
    ["no problem, Maya can come", ["yes U1 seat-asked"]],
    ["maya yes, omar not this time", ["yes U1 seat-asked", "no U2 seat-asked"]],
    ["yes to Omar, no to Maya", ["yes U2 seat-asked", "no U1 seat-asked"]],
    ["Maya is welcome but not Omar", ["yes U1 seat-asked", "no U2 seat-asked"]],
  ])("%s", (text, expected) => expect(said(text, TWO_SEATS)).toEqual(expected));
});

describe("by what they ask for", () => {
  it.each([
    ["yes to the seat", ["yes U2 seat-asked"]],
    ["no to the seat", ["no U2 seat-asked"]],
    ["yes to the mentoring", ["yes U1 mentor-asked"]],
    ["no to the mentoring, sorry", ["no U1 mentor-asked"]],
    ["sure, for the call", ["yes U2 seat-asked"]],
  ])("%s", (text, expected) => expect(said(text, SEAT_AND_MENTOR)).toEqual(expected));

  it("tells two of the same person apart", () => {
    expect(said("Omar can come, yes", OF_ONE)).toEqual(["yes U2 seat-asked"]);
    expect(said("yes to mentoring Omar", OF_ONE)).toEqual(["yes U2 mentor-asked"]);
    expect(said("yes to Omar", OF_ONE)).toEqual([]);
  });
});

describe("of who was there", () => {
  it.each([
    ["Maya was there, Omar did not show up", ["yes U1 guest-unconfirmed", "no U2 guest-unconfirmed"]],
    ["omar was not there", ["no U2 guest-unconfirmed"]],
    ["Maya came", ["yes U1 guest-unconfirmed"]],
  ])("%s", (text, expected) =>
    expect(said(text, [waits("U1", "guest-unconfirmed"), waits("U2", "guest-unconfirmed")])).toEqual(expected),
  );
});

describe("what is not plainly that", () => {
  it.each([
    "yes",
    "no",
    "is Omar coming?",
    "no, I cannot come to the call",
    "Omar",
    "both, please",
    "yes to Maya and the day is fine with my whole team",
    "I don't know what Omar wants to hear about pricing",
    "no sorry, Maya can come",
    "thanks Maya",
  ])("%s", (text) => expect(said(text, TWO_SEATS)).toEqual([]));
});

it.each([
  ["no thanks", "no"],
  ["i can't", "no"],
  ["no problem", "yes"],
  ["sure, why not", "yes"],
  ["what is it about", null],
] as const)("%s says %s", (text, expected) => expect(answersIn(text, "en")).toBe(expected));
