import { describe, expect, it } from "vitest";
import type { SlackPerson } from "#src/kernel/directory.ts";
import { thanksIn, thanksSomebody } from "./intents.en.ts";
import { readThanksWords } from "./parse-words.ts";
import { checkThanks, MAX_PEOPLE } from "./thanks.ts";

const GIVER = { workspaceId: "T1", userId: "U1" };
const ASKED = { count: 1, reason: "The notes.", where: "private", picked: null, here: null } as const;
const lena: SlackPerson = {
  userId: "U2",
  name: "Lena Vogt",
  zone: null,
  locale: null,
  deleted: false,
  isBot: false,
  isGuest: false,
  isSlackAdmin: false,
  teamId: "T1",
  statusText: "",
  statusEmoji: "",
  statusExpiresAt: null,
};

describe("who may be thanked", () => {
  it.each([
    ["a colleague", {}, []],
    ["a guest of the company", { isGuest: true }, []],
    ["an app", { isBot: true }, ["bot"]],
    ["somebody who left", { deleted: true }, ["left"]],
    ["somebody of another company", { teamId: "T2" }, ["foreign"]],
    ["oneself", { userId: "U1" }, ["self"]],
  ])("%s", (_, changes, codes) => {
    expect(checkThanks(GIVER, ASKED, [{ ...lena, ...changes }]).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ["nobody", { count: 0 }, "nobody"],
    ["more than fit", { count: MAX_PEOPLE + 1 }, "too_many"],
    ["for nothing", { reason: "" }, "reason_missing"],
    ["in no channel", { where: "channel" }, "where_missing"],
    ["privately, with a channel picked", { picked: "C1" }, "where_both"],
  ] as const)("%s", (_, changes, code) => {
    expect(checkThanks(GIVER, { ...ASKED, ...changes }, []).map((fault) => fault.code)).toEqual([code]);
  });
});

describe("the words of the command", () => {
  it.each([
    ["<@U2>", ["U2"], [], ""],
    ["<@U2|lena> for the walk", ["U2"], [], "the walk"],
    ["<@U2>, <@U3> and <@U2>: you found it", ["U2", "U3"], [], "you found it"],
    ["to <@U2> for helping <@U3>", ["U2"], [], "helping <@U3>"],
    ["@lena for the walk", [], ["lena"], "the walk"],
    ["Lena and Tom for the walk", [], ["Lena", "Tom"], "the walk"],
    ["for the walk", [], [], "the walk"],
    ["Forms are better now", [], [], "Forms are better now"],
    ["", [], [], ""],
  ])("%j", (line, userIds, names, reason) => {
    expect(readThanksWords(line, "en")).toEqual({ userIds, names, reason });
  });
});

describe("thanks in the DM", () => {
  it.each([
    ["thanks lena, that was super kind of you", "lena, that was super kind of you"],
    ["Thanks Lena, that was kind", "Lena, that was kind"],
    ["thank you, Lena, you saved my day", "Lena, you saved my day"],
    ["thx omar for the walk through invoicing", "omar for the walk through invoicing"],
    ["Thanks Lena Vogt for the review", "Lena Vogt for the review"],
    ["thanks a lot tom, you're a star", "tom, you're a star"],
    ["oh wow, thanks priya! it was a great help", "priya! it was a great help"],
    ["thanks again lena, that was kind", "lena, that was kind"],
    ["thanks lena - that was kind", "lena - that was kind"],
    ["thanks <@U2>", "<@U2>"],
    ["Thank you <@U2|lena>, merged", "<@U2|lena>, merged"],
    ["thanks @lena", "@lena"],
  ])("are meant for somebody: %j", (text, behind) => {
    expect(thanksSomebody(text)).toBe(true);
    expect(thanksIn(text)).toBe(behind);
  });

  it.each([
    "Thanks alot.",
    "thanks, awesome!",
    "Thanks, Awesome!",
    "thanks loads!",
    "thank you, both.",
    "thanks alot for the reminder",
    "thanks both, that was kind",
    "thanks heaps for that",
    "thanks awesome, that was quick",
    "thanks, perfect, this is what i needed",
    "thanks, think that was it",
    "thanks, that was kind of you",
    "thank you for the reminder",
    "thanks bot, you are great",
    "thanks, understood",
    "thanks thats enough for today",
    "thanks thatll do",
    "thanks enough for now",
    "thanks gotta go",
    "thanks bye for today",
    "thanks, noted.",
    "Thanks, Understood.",
    "cheers, brilliant!",
    "thanks sooo much!",
    "thanks, bye",
    "thanks again for that",
    "thanks honestly, this is great",
    "lena, that was kind",
  ])("are for the bot, or for nobody by name: %j", (text) => {
    expect(thanksSomebody(text)).toBe(false);
    expect(thanksIn(text)).toBeNull();
  });
});
