import { describe, expect, it } from "vitest";
import { HARM } from "#src/features/guidance/rules/follow-up.ts";
import { mayWeigh, type Weighs, type Weight, type WeightRead, weighsRead, weighsUnread, weightIn } from "./weight.ts";

const NOW = new Date("2026-11-24T10:00:00Z");
const minutesAgo = (minutes: number): Date => new Date(NOW.getTime() - minutes * 60_000);
const NOTHING_SAID = { act: null, carefulUntil: null, since: minutesAgo(5) };
const found = (text: string, talk: Parameters<typeof weightIn>[1] = NOTHING_SAID): Weight =>
  weightIn({ text, whole: text }, talk, { now: NOW, locale: "en" });

describe("what weighs in a message", () => {
  it.each<[string, Partial<Weight>]>([
    ["move it to friday", { harm: null, mayBeDanger: false, lifeNews: null, beside: null, takenBack: null }],
    ["my manager hit me, move it to friday", { harm: "harm" }],
    ["he told me not to tell anyone about it", { harm: "unclear" }],
    ["the client hit us with new wishes", { harm: null }],
    ["skip it, i gave away my cat", { mayBeDanger: true }],
    ["I feel empty. No messages until Monday.", { beside: "felt" }],
    ["move it to friday, no wait, leave it", { takenBack: { kind: "back", before: "move it to friday" } }],
  ])("%s", (text, weight) => expect(found(text)).toMatchObject(weight));

  it("a sorrow is known with what stands beside it", () =>
    expect(found("skip it, my dad died").lifeNews).toMatchObject({ kind: "loss" }));

  it("harm is found in all that was written, also where rules read less of it", () => {
    const said = { text: "skip it", whole: "skip it. my manager hit me" };
    expect(weightIn(said, NOTHING_SAID, { now: NOW, locale: "en" }).harm).toBe("harm");
    const unclear = {
      text: "he told me not to tell anyone about it",
      whole: "he told me not to tell anyone about it. my manager hit me",
    };
    expect(weightIn(unclear, NOTHING_SAID, { now: NOW, locale: "en" }).harm).toBe("harm");
  });

  it("harm is found at the end of what is longer than most", () => {
    const whole = `${"We work on the import and on many other things. ".repeat(140)}My manager hit me.`;
    expect(found(whole).harm).toBe("harm");
    expect(found(whole.replace("My manager hit me.", "My manager liked it.")).harm).toBeNull();
  });

  it.each<[string, Parameters<typeof weightIn>[1], Pick<Weight, "isWatched" | "isAfterHarm" | "isInCare">]>([
    ["on any day", NOTHING_SAID, { isWatched: false, isAfterHarm: false, isInCare: false }],
    [
      "within a day of danger",
      { ...NOTHING_SAID, carefulUntil: new Date("2026-11-24T20:00:00Z") },
      { isWatched: true, isAfterHarm: false, isInCare: true },
    ],
    [
      "when that day is over",
      { ...NOTHING_SAID, carefulUntil: minutesAgo(1) },
      { isWatched: false, isAfterHarm: false, isInCare: false },
    ],
    [
      "right after harm that may be",
      { ...NOTHING_SAID, act: HARM },
      { isWatched: false, isAfterHarm: true, isInCare: true },
    ],
    [
      "two hours after it",
      { ...NOTHING_SAID, act: HARM, since: minutesAgo(120) },
      { isWatched: false, isAfterHarm: false, isInCare: false },
    ],
  ])("%s", (_, talk, care) => expect(found("move it to friday", talk)).toMatchObject(care));
});

describe("how much it weighs", () => {
  const UNREAD = { harm: null, mayBeDanger: false, unnamed: null, isInCare: false } as const;
  const ORDINARY = { isOrdinary: false, isTakenBack: false };
  it.each<[Partial<Weight>, Partial<typeof ORDINARY>, Weighs]>([
    [{}, {}, "nothing"],
    [{ harm: "harm" }, {}, "now"],
    [{ harm: "unclear" }, {}, "now"],
    [{ mayBeDanger: true }, {}, "now"],
    [{ unnamed: "sorrow" }, {}, "now"],
    [{ isInCare: true, unnamed: "self" }, { isOrdinary: true }, "now"],
    [{}, { isTakenBack: true }, "now"],
    [{ isInCare: true }, {}, "now"],
    [{ isInCare: true }, { isOrdinary: true }, "earlier"],
    [{ isInCare: true, harm: "harm" }, { isOrdinary: true }, "now"],
    [{ isInCare: true, mayBeDanger: true }, { isOrdinary: true }, "now"],
  ])("before it is read: %j, %j: %s", (weight, of, weighs) =>
    expect(weighsUnread({ ...UNREAD, ...weight }, { ...ORDINARY, ...of })).toBe(weighs),
  );

  const READ = { harm: null, danger: null, care: null } as const;
  it.each<[Partial<WeightRead>, Weighs]>([
    [{}, "nothing"],
    [{ harm: "harm" }, "now"],
    [{ harm: "unclear" }, "now"],
    [{ danger: "answered" }, "now"],
    [{ danger: "beside" }, "now"],
    [{ care: "ordinary" }, "earlier"],
    [{ care: "human" }, "now"],
    [{ care: "quiet" }, "now"],
    [{ care: "deed" }, "now"],
    [{ care: "unclear" }, "now"],
    [{ care: "ordinary", harm: "harm" }, "now"],
    [{ care: "ordinary", danger: "beside" }, "now"],
    // A line stands beside its answer.
    [{ mayBeDanger: true }, "nothing"],
  ])("once it is read: %j: %s", (weight, weighs) => expect(weighsRead({ ...READ, ...weight })).toBe(weighs));
});

it.each([
  ["my manager hit me", true],
  ["he told me not to tell anyone about it", true],
  ["i want to kill myself", true],
  ["i gave away my cat", true],
  ["I asked sales how they pitch, and it went well", false],
  ["the deadline kills me", false],
])("%s: is not offered to be kept: %s", (text, isHeavy) => expect(mayWeigh(text, "en")).toBe(isHeavy));
