import { describe, expect, it } from "vitest";
import { guessedOn } from "./guessed-leaning.ts";
import { asksForListed, type Ground, leaningIn, meantBy, timedAct, wantsAnother } from "./leaning.ts";
import type { Offer } from "./talk.ts";

const said = (text: string): string => {
  const leaning = leaningIn(text, "en");
  return leaning === null ? "-" : leaning.kind === "nth" ? String(leaning.place) : leaning.kind;
};

describe("words that lean on the message before", () => {
  it.each([
    ["no need, ayse does it", "no"],
    ["not needed, thanks", "no"],
    ["not needed, Jonas helps me", "no"],
    ["no, lena does it", "no"],
    ["no need, Farhan will do it already, thanks", "no"],
    ["leave it, omar explains it", "no"],
    ["nope, priya will help me", "no"],
    ["no, it's fine", "no"],
    ["no thanks, no time", "no"],
    ["Fine, I will manage", "nod"],
    ["yes", "yes"],
    ["Yes please!", "yes"],
    ["yup", "yes"],
    ["ok, do it", "yes"],
    ["sure", "yes"],
    ["go ahead", "yes"],
    ["ok", "nod"],
    ["okay :+1:", "nod"],
    ["👍", "nod"],
    [":thumbsup:", "nod"],
    ["great, thanks", "nod"],
    ["moved? argh. ok that works", "nod"],
    ["oh no, ok", "nod"],
    ["a pity. fine", "nod"],
    ["ok good. thanks!", "nod"],
    ["great. thank you so much", "nod"],
    ["ok. really?", "-"],
    ["thanks", "-"],
    ["thanks. ok", "nod"],
    ["good. moved again", "-"],
    ["ok take that", "yes"],
    ["yes id love to", "yes"],
    ["ok going in", "nod"],
    ["here we go, wish me luck", "nod"],
    ["going into the details", "-"],
    ["take that to grace", "-"],
    ["noted, thanks", "nod"],
    ["right, all good", "nod"],
    ["right then", "nod"],
    ["ah right, ok", "nod"],
    ["right", "yes"],
    ["right, that one", "-"],
    ["yes to both", "both"],
    ["ok i'll take both", "both"],
    ["yes, both of them please", "both"],
    ["yes to both teams", "-"],
    ["right, do it", "yes"],
    ["moved? i need another day. ok?", "-"],
    ["the call moved. ok that works", "-"],
    ["no", "no"],
    ["nope, thanks", "no"],
    ["👎", "no"],
    ["no thanks", "no"],
    ["the second", "2"],
    ["second one please", "2"],
    ["2", "2"],
    ["1.", "1"],
    ["the last one", "-1"],
    ["no. 2", "2"],
    ["no 1", "1"],
    ["nr. 3", "3"],
    ["no one", "-"],
    ["no other", "-"],
    ["no last", "-"],
    ["no. two", "-"],
    ["both", "both"],
    ["both please", "both"],
    ["yes but on friday instead", "-"],
    ["no, friday", "-"],
    ["yes Omar i saw your PR", "-"],
    ["ok so the client said the", "-"],
    ["first I asked sales", "-"],
    ["both teams agreed", "-"],
    ["right click doesnt work", "-"],
    ["", "-"],
    ["🎉🎉🎉", "nod"],
    [":tada: 🥳", "nod"],
    ["🙂", "-"],
    ["thursday", "-"],
  ])("%j is %s", (text, kind) => {
    expect(said(text)).toBe(kind);
  });

  // Nobody is no name, and what helps somebody need be no person.
  it.each([
    "not needed, nobody helps me",
    "no, nobody helps me",
    "no nobody helps me",
    "no one helps me",
    "no, no one helps me",
    "no body helps me",
    "no, noone does it",
    "no, no-one will help me",
    "nobody does it",
    "none helps me",
    "none of them helps me",
    "no colleague helps me",
    "no doctor helps me",
    "no therapist helps me",
    "no, nothing helps me",
    "no need, nothing will help me",
    "not needed, alcohol helps me",
    "no thanks, drinking helps me",
    "no, pills will help me",
    "no need, dying helps me",
    "no, who helps me",
    "no, who will do it",
    "no, hardly helps me",
    "no team explains it",
    "no lead does it",
    "neither helps me",
    "no, he hits me",
    "no, my lead does it to me",
    "not really, it never helps me",
    "no, she does it again",
    "don't, nobody explains me this",
  ])("%j leans on nothing", (text) => expect(said(text)).toBe("-"));
});

const A = { action: "chat.do", value: "skip", main: true };
const B = { action: "chat.do-other", value: "swap" };
const DELETE = { action: "reflection.delete.1", value: "id" };
const NONE = { action: "chat.neither", value: "chat" };
const ground = (changes: Partial<Ground> = {}): Ground => ({
  situation: "open",
  last: null,
  isFollowedUp: false,
  isElse: false,
  ...changes,
});
const asked = (...offers: (typeof A | typeof B)[]): Ground => ground({ last: { offers, isQuestion: true } });
const plainA = { action: "chat.do", value: "skip" };

describe("what they mean", () => {
  it.each([
    ["yes", asked(A, NONE), { kind: "press", offers: [A] }],
    ["👍", asked(A, NONE), { kind: "press", offers: [A] }],
    // Joy is no yes.
    ["🎉🎉🎉", asked(A, NONE), { kind: "cheered" }],
    ["🥳", ground(), { kind: "nodded" }],
    ["👍🎉", asked(A, NONE), { kind: "press", offers: [A] }],
    ["no", asked(A, NONE), { kind: "declined" }],
    ["yes", asked(plainA, B, NONE), { kind: "which", count: 2 }],
    ["the second", asked(plainA, B, NONE), { kind: "press", offers: [B] }],
    ["the third", asked(plainA, B, NONE), { kind: "declined" }],
    ["the last", asked(plainA, B, NONE), { kind: "press", offers: [B] }],
    ["both", asked(plainA, B, NONE), { kind: "press", offers: [plainA, B] }],
    ["same time works for me", asked(A, NONE), { kind: "press", offers: [A] }],
    ["ok", ground({ last: { offers: [A], isQuestion: false } }), { kind: "nodded" }],
    ["yes", ground({ last: { offers: [A], isQuestion: false } }), { kind: "press", offers: [A] }],
    ["yes pls", ground({ last: { offers: [plainA, B], isQuestion: false }, canUndo: true }), { kind: "nodded" }],
    // "I stay quiet until Friday. [Start again]" is no offer to start again.
    ["yes", ground({ last: { offers: [plainA], isQuestion: false }, canUndo: true }), { kind: "nodded" }],
    ["yes", ground({ last: { offers: [DELETE, DELETE], isQuestion: false } }), { kind: "which", count: 2 }],
    ["ok", ground({ isElse: true, isNews: true }), { kind: "nodded" }],
    ["no", ground({ isElse: true, isNews: true }), { kind: "elsewhere" }],
    ["yes", ground(), { kind: "act", act: "plan" }],
    ["ok", ground(), { kind: "act", act: "plan" }],
    ["no", ground(), { kind: "ask", acts: ["swap", "skip"] }],
    ["yes", ground({ isElse: true }), { kind: "elsewhere" }],
    ["ok", ground({ situation: "newcomer", isElse: true }), { kind: "elsewhere" }],
    ["yes", ground({ isFollowedUp: true }), { kind: "ask", acts: ["done", "not-yet"] }],
    ["no", ground({ isFollowedUp: true }), { kind: "ask", acts: ["not-yet", "not-done"] }],
    [
      "no wait, don't",
      ground({ last: { offers: [A], isQuestion: false }, canUndo: true }),
      { kind: "act", act: "undo" },
    ],
    ["no", ground({ last: { offers: [A], isQuestion: false }, canUndo: true }), { kind: "ask", acts: ["undo"] }],
    ["wait", ground(), { kind: "nodded" }],
    ["thats all", ground(), { kind: "nodded" }],
    ["no", ground({ last: { offers: [DELETE], isQuestion: false } }), { kind: "kept" }],
    ["no thats all", ground({ situation: "told", last: { offers: [A], isQuestion: false } }), { kind: "nodded" }],
    ["yes", ground({ situation: "planned" }), { kind: "nodded" }],
    ["no", ground({ situation: "planned" }), { kind: "ask", acts: ["move", "not-done"] }],
    ["yes", ground({ situation: "nothing-open" }), { kind: "nothing" }],
    ["no", ground({ situation: "told" }), { kind: "nothing" }],
    ["both", ground(), { kind: "nothing" }],
    ["yes", ground({ situation: "newcomer" }), { kind: "act", act: "join" }],
    ["no", ground({ situation: "newcomer" }), { kind: "declined" }],
  ] as const)("%j on %o", (text, on, meant) => {
    const leaning = leaningIn(text, "en");
    expect(leaning && meantBy(leaning, on)).toEqual(meant);
  });
});

it("what is not said so plainly agrees to nothing that was not asked", () => {
  const yes = { kind: "yes" } as const;
  const offers = [{ action: "chat.do", value: "privacy" }];
  const on = (last: Ground["last"]) => guessedOn(yes, { last }).kind;
  expect(on({ offers, isQuestion: false })).toBe("nod");
  expect(on({ offers, isQuestion: true })).toBe("yes");
  expect(on({ offers: [{ action: "seat.wish", value: "new", main: true }], isQuestion: false })).toBe("yes");
  expect(on(null)).toBe("yes");
});

it.each([
  ["something else", true],
  ["Something else pls.", true],
  ["no, something else please", true],
  ["something else about sales", false],
  ["is there something else?", false],
])("%j asks for another thing: %s", (text, wants) => {
  expect(wantsAnother(text, "en")).toBe(wants);
  expect(leaningIn(text, "en")).toBeNull();
});

describe("what is listed to be asked for", () => {
  const ask = (id: string): Offer => ({ action: `seat.ask${id === "" ? "" : `.${id}`}`, value: `seat${id}` });
  const wish: Offer = { action: "seat.wish", value: "new" };
  const after = (offers: readonly Offer[]): Ground => ({
    situation: "open",
    last: { offers, isQuestion: false },
    isFollowedUp: false,
    isElse: false,
  });
  const meant = (text: string, offers: readonly Offer[]): unknown => {
    const leaning = leaningIn(text, "en") ?? asksForListed(text, { offers, isQuestion: false }, "en");
    return leaning && meantBy(leaning, after(offers));
  };
  const ONE = [ask(""), wish];
  const TWO = [ask("1"), ask("2"), wish];

  it.each([
    "yes please",
    "yes pls, ask lena for that",
    "ask her for it please",
    "can you ask Lena?",
    "ask for it",
    "i'd like that one",
    "great, i'll take it",
    "sign me up",
    "the first",
    "the first one please",
    "the last",
  ])("of one, it is that: %s", (text) => expect(meant(text, ONE)).toEqual({ kind: "press", offers: [ask("")] }));

  it.each([
    ["yes please", { kind: "which", count: 2 }],
    ["yes, ask lena for that", { kind: "which", count: 2 }],
    ["the second", { kind: "press", offers: [ask("2")] }],
    ["the last one", { kind: "press", offers: [ask("2")] }],
    ["the third", { kind: "which", count: 2 }],
  ])("of several: %s", (text, expected) => expect(meant(text, TWO)).toEqual(expected));

  it.each([
    "ask me again later",
    "ask somebody in sales for me",
    "ask lena how they pitch it",
    "i asked lena for that",
    "don't ask lena for that",
    "ask lena for the numbers of last week",
  ])("is no wish for it: %s", (text) => expect(meant(text, ONE)).toBeNull());

  it("where nothing is listed, it is none either", () => {
    expect(asksForListed("yes pls, ask lena for that", { offers: [wish], isQuestion: false }, "en")).toBeNull();
    expect(
      asksForListed("ask lena for that", { offers: [{ ...ask(""), isHeld: true }], isQuestion: false }, "en"),
    ).toBeNull();
  });
});

it.each([
  [{ isDay: true }, null, "open", "plan"],
  [{ isHour: true }, null, "open", "plan"],
  [{ isDay: true }, null, "planned", null],
  [{ isDay: true }, null, "told", null],
  [{ isDay: true }, "seat-keep", "open", null],
  [{ isDay: true, isAsked: true }, null, "open", null],
  [{ isDay: true }, "pause", "open", "pause"],
  [{}, null, "open", null],
] as const)("a time of %j after %s, where it is %s, is for %s", (found, lastAct, situation, act) => {
  expect(timedAct({ isWhole: false, ...found }, lastAct, situation)).toBe(act);
});
