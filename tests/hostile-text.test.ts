/** Whatever somebody writes, and however long: no pattern that looks for wishes sees more of it than a page, or a run of anything. */
import { describe, expect, it } from "vitest";
import { toldOf } from "#src/feature-kit/intent.ts";
import { readWords } from "#src/features/chat/rules/read-words.ts";
import { BEFORE_ALL } from "#src/features/chat/rules/understand.ts";
import { saidIn } from "#src/language/intent.ts";
import { MOST_READ, readable } from "#src/language/readable.ts";
import { answerTo } from "#tests/support/answers.ts";
import { effects, needs, patterns } from "#tests/support/decided.ts";
import { joins } from "#tests/support/house.ts";
import { longestInputs } from "#tests/support/pattern-inputs.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { allReader } from "#tests/support/trained.ts";
import { allIntents } from "#tests/support/understanding.ts";

// Trained before any test has its time.
allReader();

/** What is written again and again, behind what begins a wish. */
const SHAPES = [
  " ",
  "\n",
  ". ",
  ".",
  ",",
  "a ",
  "a",
  "1",
  "1:30 ",
  "at ",
  "at  ",
  "friday ",
  "spouse boyfriend ",
  "marna ",
] as const;
const LENGTHS = [3000, 12_000] as const;
const hostile = (part: string, length: number): string => `friday at${part.repeat(length / part.length)}x because`;
const ALL = SHAPES.flatMap((part) => LENGTHS.map((length) => hostile(part, length)));
/** As long, without two parts that are the same. */
const VARIED = Array.from({ length: 3000 }, (_, at) => `i${at.toString(36)} feel`).join(", ");
/** What makes a message readable sees all of it, and takes no time that grows with its square. */
const AT_THE_EDGE = new Set(longestInputs(() => ALL.map(readable)).keys());

const seenIn = (run: () => void): readonly string[] =>
  [...longestInputs(run)].flatMap(([pattern, text]) =>
    text.length > MOST_READ && !AT_THE_EDGE.has(pattern) ? [`${pattern} sees ${text.length}`] : [],
  );

describe("of a long message", () => {
  it("every intent of every capability reads a page at most", () => {
    const read = (text: string): void => {
      const said = saidIn(toldOf(text, { hasFiles: false, at: null }).text, "en");
      for (const { wordings } of allIntents) wordings.en.read(said);
    };
    // What its patterns need is found in their sources once, and those are no message.
    read("hello");
    expect(seenIn(() => [...ALL, VARIED].forEach(read))).toEqual([]);
  });

  it("what is read and decided comes from a page at most, and from no run of the same", () => {
    const by = { intents: allIntents, patterns, reader: allReader(), effects, needs, locale: "en" } as const;
    const read = (text: string): void => void readWords(text, { situation: "planned", standings: [] }, by);
    read("hello");
    expect(seenIn(() => [...ALL, VARIED].forEach(read))).toEqual([]);
    const wishes = patterns.filter(({ name }) => name !== BEFORE_ALL);
    expect(wishes.length).toBeGreaterThan(40);
    for (const text of ALL) expect(readable(text).length).toBeLessThan(100);
  });
});

const { story } = storiesAt("2026-11-24T15:00:00Z", ({ maya }: Scene) =>
  joins(maya, { manager: "U0GRACE", country: null }),
);

story("the longest messages that Slack takes keep nobody waiting", async ({ maya }) => {
  // What takes the square of this length does not end within the time of a test.
  for (const part of SHAPES) expect(await answerTo(maya, hostile(part, 39_000))).not.toBe("");
  expect(await answerTo(maya, VARIED.slice(0, 39_000))).not.toBe("");
});

story("what is told is kept as it was written, however it is read", async ({ maya, query }) => {
  const drawn = `the board looked like this:${"\n".repeat(8)}${"=".repeat(600)}> ${"we waited. ".repeat(500)}and then it went live`;
  await maya.command("/growth next");
  await answerTo(maya, `done, I sat in on the call, ${drawn}`);
  expect(await query("select what from reflections")).toEqual([{ what: `I sat in on the call, ${drawn}` }]);
});
