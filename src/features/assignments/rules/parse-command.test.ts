import { describe, expect, it } from "vitest";
import { parseDay } from "#src/language/natural-date.ts";
import { readAssignWords } from "./parse-command.ts";

const NOW = new Date("2026-11-24T10:00:00Z");
const read = (line: string) =>
  readAssignWords(line, "en", (words) => parseDay(words, NOW, "Europe/London", "last-day").ok);

describe("what is typed after /growth assign", () => {
  it.each([
    [
      "<@U1|maya> shadow-client-call by Friday: because it shows what they use",
      { userIds: ["U1"], challenge: "shadow-client-call", due: "Friday", why: "It shows what they use" },
    ],
    [
      "<@U1> <@W2|omar>, <@U1|maya> shadow-client-call by Friday: you both asked",
      { userIds: ["U1", "W2"], challenge: "shadow-client-call", due: "Friday", why: "You both asked" },
    ],
    ["", { userIds: [], challenge: "", due: null, why: "" }],
    ["<@U1>", { userIds: ["U1"], challenge: "", due: null, why: "" }],
    [
      "to <@U1> Sit in on a client call by 4 December",
      { userIds: ["U1"], challenge: "Sit in on a client call", due: "4 December", why: "" },
    ],
    [
      "<@U1> work side by side with support by next week: they know",
      { userIds: ["U1"], challenge: "work side by side with support", due: "next week", why: "They know" },
    ],
    [
      "<@U1> read one page by Ada Lovelace: it is short",
      { userIds: ["U1"], challenge: "read one page by Ada Lovelace", due: null, why: "It is short" },
    ],
    [
      "<@U1> read https://example.com/a by Friday: it is short",
      { userIds: ["U1"], challenge: "read https://example.com/a", due: "Friday", why: "It is short" },
    ],
    [
      "<@U1> join the call at 14:30 by Friday: they asked for you",
      { userIds: ["U1"], challenge: "join the call at 14:30", due: "Friday", why: "They asked for you" },
    ],
    [
      '<@U1> "ask sales how they pitch" by 2026-12-01 because it surprises everybody',
      {
        userIds: ["U1"],
        challenge: "ask sales how they pitch",
        due: "2026-12-01",
        why: "It surprises everybody",
      },
    ],
    [
      "shadow-client-call : why not: really",
      { userIds: [], challenge: "shadow-client-call", due: null, why: "Why not: really" },
    ],
    [
      "<@U1> shadow-client-call by Friday: ask <@U2|lena>",
      { userIds: ["U1"], challenge: "shadow-client-call", due: "Friday", why: "Ask @lena" },
    ],
    [
      "<@U1|maya>\u00a0“ask sales how they pitch” — by\u00a0Friday — because it’s &lt;short&gt;",
      { userIds: ["U1"], challenge: "ask sales how they pitch", due: "Friday", why: "It’s <short>" },
    ],
    [
      "@maya, @omar.k and <@U1> ‘ask sales’ ’til Friday: you both asked",
      { userIds: ["U1"], names: ["maya", "omar.k"], challenge: "ask sales", due: "Friday", why: "You both asked" },
    ],
    [
      "<@U1> read <https://example.com/a|example.com/a> by Friday: see <#C1|sales> &amp; <!subteam^S1|@backend>",
      {
        userIds: ["U1"],
        challenge: "read example.com/a",
        due: "Friday",
        why: "See #sales & @backend",
      },
    ],
  ])("%j", (line, expected) => {
    expect(read(line)).toEqual({ groups: [], names: [], ...expected });
  });

  const CALL = { userIds: ["U1"], challenge: "shadow-client-call", due: "Friday", why: "It helps" };
  it.each([
    ["<@U1> shadow-client-call: by Friday, because it helps", CALL],
    ["<@U1> shadow-client-call: by Friday: because it helps", CALL],
    ["<@U1> shadow-client-call: because it helps, by Friday", CALL],
    ["<@U1> shadow-client-call: it helps (by Friday)", CALL],
    ["<@U1> shadow-client-call, by Friday: it helps", CALL],
    ["<@U1> shadow-client-call, by Friday, because it helps", CALL],
    ["<@U1> shadow-client-call by Friday, it helps", CALL],
    ["<@U1> shadow-client-call by Friday - it helps", CALL],
    ["<@U1> shadow-client-call by Friday please, because it helps", { ...CALL, due: "Friday please" }],
    ["<@U1>: shadow-client-call by Friday, it helps", CALL],
    [
      "<@U1>, by Friday: shadow-client-call because it helps",
      { ...CALL, why: "Shadow-client-call because it helps", challenge: "" },
    ],
    ["<@U1> by Friday, shadow-client-call", { ...CALL, why: "" }],
    ["<@U1> shadow-client-call by the end of next week: it helps", { ...CALL, due: "the end of next week" }],
    ["<@U1> shadow-client-call due 4.12.: it helps", { ...CALL, due: "4.12" }],
    ["<@U1> shadow-client-call no later than Friday: it helps", CALL],
    ["<@U1> shadow-client-call by Friday 16:00: it helps", { ...CALL, due: "Friday 16:00" }],
    ["<@U1> shadow-client-call: because we ship by Friday", { ...CALL, due: null, why: "We ship by Friday" }],
    [
      "<@U1> shadow-client-call until further notice",
      { ...CALL, challenge: "shadow-client-call until further notice", due: null, why: "" },
    ],
  ])("the day wherever it stands: %j", (line, expected) => {
    expect(read(line)).toEqual({ groups: [], names: [], ...expected });
  });

  it.each([
    ["<!subteam^S1|@backend> shadow-client-call by Friday: it helps", ["@backend"]],
    ["<!subteam^S1> and <@U1> shadow-client-call by Friday: it helps", ["@group"]],
    ["<!here> shadow-client-call by Friday: it helps", ["@here"]],
    ["to <!channel>: shadow-client-call by Friday: it helps", ["@channel"]],
  ])("a group is named, and is nobody: %j", (line, groups) => {
    const { userIds, ...words } = read(line);
    expect(userIds.filter((id) => id !== "U1")).toEqual([]);
    expect(words).toEqual({ groups, names: [], challenge: "shadow-client-call", due: "Friday", why: "It helps" });
  });

  it("takes ten thousand characters without harm", () => {
    expect(read(`<@U1> ${"by ".repeat(3000)}`).userIds).toEqual(["U1"]);
  });
});
