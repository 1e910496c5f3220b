import { describe, expect, it } from "vitest";
import type { SlackPerson } from "#src/kernel/directory.ts";
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
