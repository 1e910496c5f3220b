import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { argumentsOf, MAX_WORDS, proposals, safeWords, withoutAddresses } from "./taken.ts";

describe("words of an answer", () => {
  it.each([
    ["Take a walk.", "Take a walk."],
    ["Ask <@U0OMAR> or @omar.", "Ask or omar."],
    ["<!channel> look", "look"],
    ["see https://evil.example.com/x now", "see now"],
    ["see <https://evil.example.com|here>.", "see ."],
    ["htt<x>ps://evil.example.com", "htt ps://evil.example.com".replace(/ps:.*/, "")],
    ["h\u200bttps://evil.example.com/x", ""],
    ["mailto:a@b.example", ""],
    ["a@b.example", "a at b.example"],
    ["_mailto:a@b.example", "_"],
    ["1http://evil.example.com", ""],
    ["its metadata: none", "its metadata: none"],
    ["javascript:alert(1)", ""],
    ["evil.example.com/path", ""],
    ["join #general, use C#, issue #12", "join general, use C#, issue #12"],
    ["one\n\n\n\ntwo   three\t", "one\n\ntwo three"],
    ["\u202eback", "back"],
    ["\u200b\u200d", ""],
  ])("%o", (text, expected) => expect(safeWords(text)).toBe(expected.trim()));

  it("are few", () => {
    expect([...safeWords("word ".repeat(1000))].length).toBeLessThanOrEqual(MAX_WORDS);
    expect(safeWords("a\n".repeat(1000)).split("\n").length).toBeLessThanOrEqual(12);
  });

  it("make no address of the web of a name with a dot", () => {
    expect(withoutAddresses("use Node.js 3.5, e.g. there. Then")).toBe("use Node.\u200bjs 3.5, e.g. there. Then");
  });

  const part = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "<",
      ">",
      "@",
      "#",
      "http",
      "https://",
      "s://",
      "www.",
      "<@U0OMAR>",
      "<!here>",
      "|",
      "\u200b",
      "\u202e",
      "mailto:",
      ".com/",
      "a.b",
      "/",
    ),
  );
  const text = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(""));

  it("hold no mark, no mention and no link, whatever came", () => {
    fc.assert(
      fc.property(text, (given) => {
        const words = safeWords(given);
        expect(words).not.toMatch(/<[^<>]*>|[@＠]|[a-z]:\/\/|\bwww\.\S|\bmailto:\S/i);
        expect(words).not.toMatch(/(?<![\p{L}\p{N}])#\p{L}/u);
        expect([...words].length).toBeLessThanOrEqual(MAX_WORDS);
        expect(safeWords(words)).toBe(words);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("what it proposes", () => {
  const offered = new Set(["swap", "skip", "forget", "word-plan"]);
  it.each([
    [[{ tool: "swap", input: {} }], ["swap"]],
    [
      [
        { tool: "swap", input: {} },
        { tool: "swap", input: {} },
      ],
      ["swap"],
    ],
    [
      [
        { tool: "swap", input: {} },
        { tool: "skip", input: {} },
        { tool: "forget", input: {} },
      ],
      ["swap", "skip"],
    ],
    [[{ tool: "drop-database", input: {} }], []],
    [[{ tool: "crisis", input: {} }], []],
    [[{ tool: "__proto__", input: {} }], []],
    [[{ tool: "forget", input: { user: "U0OMAR" } }], []],
    [[{ tool: "swap", input: null }], []],
    [[{ tool: "swap", input: [] }], []],
    [[{ tool: "swap", input: "now" }], []],
  ] as const)("%o", (calls, expected) => expect(proposals([...calls], offered)).toEqual(expected));
});

describe("the arguments of a tool", () => {
  it.each([
    [{ calls: [{ tool: "draft", input: { what: "a" } }], text: "" }, { what: "a" }],
    [{ calls: [], text: 'Here it is: {"what": "a"}' }, { what: "a" }],
    [{ calls: [{ tool: "other", input: { what: "a" } }], text: "" }, null],
    [{ calls: [], text: "{not json}" }, null],
    [{ calls: [], text: "" }, null],
  ])("%o", (answer, expected) => expect(argumentsOf(answer, "draft")).toEqual(expected));
});
