/** A yes or a no to whoever asks, by name or by what they ask for. A no is never a yes. */
import { describe, expect, it } from "vitest";
import type { Standing } from "#src/language/act.ts";
import { answersAll, answersIn, answersNamed, undecidedAmong } from "./said-answer.ts";
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

describe("two at once, and one of whom they do not know yet", () => {
  it.each([
    ["maya and omar can come", ["yes U1 seat-asked", "yes U2 seat-asked"]],
    ["yes to Maya and Omar", ["yes U1 seat-asked", "yes U2 seat-asked"]],
    ["no to omar and maya, sorry", ["no U1 seat-asked", "no U2 seat-asked"]],
    ["maya and not omar", []],
    ["yes to maya, not sure about omar", ["yes U1 seat-asked"]],
    ["yes to maya, omar i don't know yet", ["yes U1 seat-asked"]],
    ["maya can come but i have to check for omar", ["yes U1 seat-asked"]],
    ["no to Omar. Maya maybe", ["no U2 seat-asked"]],
    ["not sure about omar", []],
    ["I don't know about Maya and Omar", []],
  ])("%s", (text, expected) => expect(said(text, TWO_SEATS)).toEqual(expected));

  it.each([
    ["yes to maya, not sure about omar", ["U2"]],
    ["maya can come, i don't know about omar", ["U2"]],
    ["yes to maya, no to omar", []],
  ])("who is left for later: %s", (text, expected) => {
    const left = undecidedAmong(text, TWO_SEATS, { nameOf: (id) => NAMES[id] ?? "", locale: "en" });
    expect(left.map(({ userId }) => userId)).toEqual(expected);
  });
});

describe("all of them", () => {
  const all = (text: string, waiting: readonly Waits[]): readonly string[] =>
    answersAll(text, waiting, { nameOf: (id) => NAMES[id] ?? "", locale: "en" }).map(
      ({ answer, one }) => `${answer} ${one.userId}`,
    );
  const GUESTS = [waits("U1", "guest-unconfirmed"), waits("U2", "guest-unconfirmed")];
  it.each([
    ["both are fine", "yes"],
    ["they can both come", "yes"],
    ["yes to both of them", "yes"],
    ["both yes", "yes"],
    ["everybody can come", "yes"],
    ["all of them are welcome", "yes"],
    ["all can come", "yes"],
    ["they can all come", "yes"],
    ["no to both", "no"],
    ["neither of them, sorry", "no"],
    ["sorry, both can't come", "no"],
  ])("who ask: %s", (text, answer) => expect(all(text, TWO_SEATS)).toEqual([`${answer} U1`, `${answer} U2`]));
  it.each([
    ["both were there", "yes"],
    ["both came", "yes"],
    ["they were both there", "yes"],
    ["everybody was there", "yes"],
    ["nobody came", "no"],
    ["neither was there", "no"],
    ["none of them showed up", "no"],
  ])("who were to be there: %s", (text, answer) => expect(all(text, GUESTS)).toEqual([`${answer} U1`, `${answer} U2`]));

  it.each([
    ["are both fine?", TWO_SEATS],
    ["not sure about both", TWO_SEATS],
    ["both tests are fine now", TWO_SEATS],
    ["i don't want both", TWO_SEATS],
    ["everybody is fine with the release plan of the import", TWO_SEATS],
    ["both are fine", [...TWO_SEATS, waits("U1", "mentor-asked")]],
    ["both are fine", [waits("U1"), waits("U2", "assigned")]],
    ["both are fine", [waits("U1")]],
    ["both", TWO_SEATS],
    ["yes to Maya", TWO_SEATS],
    ["all good", TWO_SEATS],
    ["ok, all right", TWO_SEATS],
    ["no to maya after all, sorry", TWO_SEATS],
    ["not at all", TWO_SEATS],
  ])("is not meant by: %s", (text, waiting) => expect(all(text, waiting)).toEqual([]));
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
