import { describe, expect, it } from "vitest";
import { isCrisis } from "#src/language/crisis.ts";
import { examplesOf, type Guess } from "#src/language/reading/reader.ts";
import { allActWords } from "#tests/support/reading.ts";
import { allReader } from "#tests/support/trained.ts";
import { fearIn } from "./fear.ts";

const examples = examplesOf(allActWords);
const CRISES = examples.filter(({ act }) => act === "crisis").map(({ text }) => text);

/** Every fourth that no pattern reads. */
const UNREAD = CRISES.filter((text) => !isCrisis(text, "en")).filter((_, at) => at % 4 === 0);

describe("a text that may go to what is no person", () => {
  it("is none of our examples of danger, alone or within other words", () => {
    const reader = allReader();
    expect(CRISES.length).toBeGreaterThan(200);
    expect(CRISES.filter((text) => fearIn(text, reader, "en") === "none")).toEqual([]);
    const within = CRISES.map((text) => `I moved the import to a queue.\n${text}\nThe release is on Monday.`);
    expect(within.filter((text) => fearIn(text, reader, "en") === "none").length).toBeLessThan(CRISES.length / 20);
  });

  const BEFORE = "i moved the import to a queue, the nightly job is fast now, tom reviewed it";
  const BEHIND = "tomorrow i write the test for the second customer and then the docs";
  it.each([
    ["between commas", (text: string) => `${BEFORE}, ${text}, ${BEHIND}`],
    ["at the end", (text: string) => `${BEFORE}, ${text}`],
    ["between dashes", (text: string) => `${BEFORE} - ${text} - ${BEHIND}`],
    ["in brackets", (text: string) => `${BEFORE} (${text}) ${BEHIND}`],
    ["behind a semicolon", (text: string) => `${BEFORE}; ${text}; ${BEHIND}`],
    ["behind a word", (text: string) => `${BEFORE} but ${text} and then ${BEHIND}`],
  ])("is none of them %s", (_, within) => {
    const unread = UNREAD.map((text) => within(text.replace(/[.!?]+$/, "")));
    expect(unread.length).toBeGreaterThan(20);
    expect(unread.filter((text) => fearIn(text, allReader(), "en") === "none").length).toBeLessThanOrEqual(1);
  });

  it.each(["i came close last night. this will be my last winter", "nobody has to worry about me much longer"])(
    "is not %j, which no pattern reads",
    (text) => {
      expect(isCrisis(text, "en")).toBe(false);
      expect(fearIn(text, allReader(), "en")).toBe("grave");
    },
  );

  it.each([
    "would purple lanterns help the harbour?",
    "the order import",
    "why invoices are late",
    "thursday at 10 maybe after the daily, ask Tom first",
    "I sat in on the warehouse call. They scan every parcel twice. Our retry is wrong.",
  ])("is %j", (text) => expect(fearIn(text, allReader(), "en")).toBe("none"));

  it.each([
    "my manager hit me in the kitchen",
    "I moved the import to a queue. Omar keeps touching me. The release is on Monday.",
    "he told me not to tell anyone about it",
  ])("is not %j, which tells of harm, or may", (text) => expect(fearIn(text, allReader(), "en")).not.toBe("none"));

  it.each(["the client hit us with new wishes, so I moved the import", "I asked the support lead what hits them most"])(
    "is %j, which tells of none",
    (text) => expect(fearIn(text, allReader(), "en")).toBe("none"),
  );

  it("is none where no reader is there", () => {
    expect(fearIn("the order import", null, "en")).toBe("possible");
    expect(fearIn("I want to kill myself", null, "en")).toBe("grave");
  });
});

describe("a fear", () => {
  const fears =
    (sureness: number, where: (part: string, situation: string) => boolean) =>
    (part: string, situation: string): readonly Guess[] => [
      { act: "none", sureness: 0.6 },
      { act: "crisis", sureness: where(part, situation) ? sureness : 0 },
    ];
  const DEADLY = "We talked about death and went home. ";
  const TALK = "We talked about the release and went home. ";
  it.each([
    ["in a situation of the four", 0.02, "a b", (_: string, situation: string) => situation === "told", "possible"],
    ["that is fainter still", 0.019, "a b", () => true, "none"],
    ["of a single sentence", 0.15, "Fine day. End. Fine.", (part: string) => part === "End.", "possible"],
    ["of a single sentence, too faint", 0.14, "Fine day. End. Fine.", (part: string) => part === "End.", "none"],
    ["of a single clause", 0.2, "fine day, the end – fine", (part: string) => part === "the end", "possible"],
    ["of a single clause, too faint", 0.19, "fine day, the end, fine", (part: string) => part === "the end", "none"],
    ["of a clause as the DM heeds it", 0.61, "a day, the end, fine", (part: string) => part === "the end", "grave"],
    ["of a clause, less sure", 0.59, "a day, the end, fine", (part: string) => part === "the end", "possible"],
    [
      "in fewer pieces than are read",
      0,
      Array.from({ length: 248 }, (_, at) => `a${at}`).join(","),
      () => false,
      "none",
    ],
    ["in more pieces", 0, Array.from({ length: 251 }, (_, at) => `a${at}`).join(","), () => false, "possible"],
    ["in a text of most length", 0, "a".repeat(12_000), () => false, "none"],
    ["in a longer one", 0, "a".repeat(12_001), () => false, "possible"],
    [
      "far behind the beginning",
      0.2,
      `${TALK.repeat(150)}the end${TALK.repeat(2)}`,
      (part: string) => part.length <= 1200 && part.includes("the end"),
      "possible",
    ],
    ["of a long text as the DM heeds it", 0.15, DEADLY.repeat(4), (part: string) => part.length > 100, "grave"],
    ["of a text that names nothing of danger", 0.59, TALK.repeat(4), (part: string) => part.length > 100, "possible"],
    ["of such a text, in earnest", 0.6, TALK.repeat(4), (part: string) => part.length > 100, "grave"],
    [
      "of such a text, in one situation",
      0.9,
      TALK.repeat(4),
      (part: string, situation: string) => part.length > 100 && situation === "told",
      "possible",
    ],
    ["where somebody has not joined", 0.9, "a b", (_: string, situation: string) => situation === "newcomer", "none"],
  ] as const)("%s", (_, sureness, text, where, expected) => {
    expect(fearIn(text, { guess: fears(sureness, where) }, "en")).toBe(expected);
  });

  it("is looked for in a bounded number of short parts, however long the text is", () => {
    const read: string[] = [];
    const guess = (part: string): readonly Guess[] => {
      read.push(part);
      return [{ act: "none", sureness: 1 }];
    };
    for (const text of ["a, ".repeat(3000), TALK.repeat(250), Array.from({ length: 900 }, (_, at) => at).join(", b")]) {
      read.length = 0;
      fearIn(text, { guess }, "en");
      expect(read.length).toBeGreaterThan(0);
      // Four situations, each with the text, what lies behind its beginning, and the pieces.
      expect(read.length).toBeLessThanOrEqual(4 * (1 + 11 + 250));
    }
    read.length = 0;
    fearIn("a, ".repeat(14_000), { guess }, "en");
    expect(read).toEqual([]);
  });
});
