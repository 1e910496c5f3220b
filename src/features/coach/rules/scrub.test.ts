import { describe, expect, it } from "vitest";
import { type StandIns, scrubbed, sendable, withoutNaming } from "./scrub.ts";

const WORDS: StandIns = { colleague: "a colleague", channel: "a channel", link: "a link", client: "a client" };
const scrub = (text: string, codeNames: readonly string[] = []): string => scrubbed(text, WORDS, codeNames, 1000);

describe("what is sent of a text", () => {
  it.each([
    ["ask <@U0LENA> today", "ask a colleague today"],
    ["ask <@U0LENA|lena vogt> today", "ask a colleague today"],
    ["ask @Lena Vogt today", "ask a colleague today"],
    ["ask @lena.vogt, please", "ask a colleague, please"],
    ["(@Lena)", "(a colleague)"],
    ["<!channel> and <!subteam^S1|@ops>", "a colleague and a colleague"],
    ["in <#C1|dev> or #general", "in a channel or a channel"],
    ["issue #12 in C#", "issue #12 in C#"],
    ["mail lena@example.com", "mail a colleague"],
    ["a@example.com_lena@example.com", "a colleaguea colleague"],
    ["see https://example.com/seat?token=1 now", "see a link now"],
    ["see <https://example.com|here>", "see a link"],
    ["see www.example.com/a or example.com/call/7", "see a link or a link"],
    ["see _https://example.com/a and (example.com?token=1)", "see _a link and (a link"],
    ["our node.js service is at 3 req/s", "our node.js service is at 3 req/s"],
    ["5 @ 3 euros", "5 @ 3 euros"],
  ])("%s", (text, expected) => expect(scrub(text)).toBe(expected));

  it.each([
    ["the call of Harbour was long", "the call of a client was long"],
    ["the call of HARBOUR was long", "the call of a client was long"],
    ["Harbour North and Harbour", "a client and a client"],
    ["Harbours are another thing", "Harbours are another thing"],
    ["A (plus) is a name", "a client is a name"],
  ])("holds no code name: %s", (text, expected) =>
    expect(scrub(text, ["Harbour", "Harbour North", "A (plus)", "", " "])).toBe(expected),
  );

  // Were each letter of a long word tried anew, this would take minutes.
  it.each(["a", "a.", "a-", "x.y.", "http", "www.", "<!", "<!a", "<@", "<a:", "@A ", "#a", "a@", "1"])(
    "is found in a single pass, also of %s without end",
    (part) =>
      expect(scrubbed(`<!a${part.repeat(400_000 / part.length)}!`, WORDS, ["Harbour"], 20).length).toBeLessThan(21),
  );

  it("is not long", () => expect(scrubbed("word ".repeat(1000), WORDS, [], 20)).toHaveLength(20));

  it.each([
    ["none", "the call of a client"],
    ["possible", null],
    ["grave", null],
  ] as const)("is nothing where somebody may be in danger: %s", (fear, expected) => {
    const scrubbing = { gate: () => fear, standIns: WORDS, codeNames: ["Harbour"] };
    expect(sendable("the call of Harbour", 100, scrubbing)).toBe(expected);
  });

  it("is read for danger whole, also where less of it is sent", () => {
    const gate = (text: string) => (text.includes("end") ? ("grave" as const) : ("none" as const));
    const scrubbing = { gate, standIns: WORDS, codeNames: [] };
    expect(sendable("all is well, and then the end", 5, scrubbing)).toBeNull();
    expect(sendable("all is well", 100, scrubbing, "all is well\nthe end")).toBeNull();
    expect(sendable("all is well", 100, scrubbing)).toBe("all is well");
  });
});

describe("what was kept, where names stand in place of mentions", () => {
  it.each([
    ["I asked @lena vogt of sales. It helped.\nI will again.", "It helped.\nI will again."],
    ["@maria del mar knows", ""],
    ["Nothing of anybody.", "Nothing of anybody."],
  ])("%s", (text, expected) => expect(withoutNaming(text)).toBe(expected));
});
