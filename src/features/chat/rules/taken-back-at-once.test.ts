import { describe, expect, it } from "vitest";
import { effects, readBy } from "#tests/support/decided.ts";
import { allReader } from "#tests/support/trained.ts";
import { isPlainWish, takenBackIn } from "./taken-back-at-once.ts";

// Trained before any test has its time.
allReader();

const BACK = [
  "move it to fri 4, no wait leave it",
  "thu 3, actually no",
  "skip it. no wait dont",
  "skip it. no wait",
  "pause for two weeks - scratch that",
  "im in. hm, actually no, sorry",
  "remind me tomorrow at 9, oh wait, never mind",
  "skip this week, no actually keep it",
  "skip it, sorry, never mind",
  "can you skip it? no wait, keep it",
  "make it bigger, on second thought leave it as it is",
  "skip it, I'm swamped, no wait, keep it",
  "skip it because I'm busy, no wait, keep it",
  "skip it, sorry, leave it",
  "pause for 2 weeks, I'm on holiday, no wait, don't",
  "skip it, we lost our baby, no wait, leave it",
  "skip it, my mum is in hospital, no wait, leave it",
  "pause for a month, my dad died, no wait, don't",
  "skip it, too heavy, no wait, leave it",
  "log that I gave a talk, no wait, don't",
  "delete my last entry, i don't like it, no wait, keep it",
  "share it with my manager, i'm proud of it, no wait, don't",
  "skip it, no wait, keep it, i have time after all",
  "skip it, no wait, leave it, sorry, i was wrong",
  "skip it - no, don't skip it",
  "thank Omar for it, wait, don't",
  "export my data, no wait, don't",
  "resume, no wait, not yet",
  "stop, no wait, don't",
  "delete everything, no wait, keep it",
  "skip it, hm no, keep it",
  "skip it, oh no, don't",
  "skip it - nah, leave it",
  "skip it, never mind",
  "skip it, i changed my mind",
  "pause for a week. don't. sorry",
  "done, went really well, no wait, never mind",
  "make it smaller, no wait, keep it as it is",
];
const UNCLEAR = [
  "pause for two weeks, no wait, stop",
  "pause for a week. wait, cancel that",
  "move it to fri 4. wait, cancel that",
  "pause me for a month, no, stop",
  "pause me, better stop",
  "skip it, sorry, leave it to lena",
  "move it to friday at 4, no wait, ask lena first",
  "skip it. no, don't let lena do it alone",
  "no time this week, better leave it",
  "friday, better leave it",
  "she said skip it and i said no wait until we have talked about all of it with the client tomorrow, no",
  "i told tom that we skip it and then said no wait to all of them, since none of us had the time for it this week or the next, no wait, keep it",
];
const NEITHER = [
  "skip it",
  "skip it, sorry, i'm swamped",
  "skip it, sorry, too busy this week",
  "skip it, no time",
  "skip this, not my thing",
  "remind me tomorrow, no rush",
  "pause for two weeks, no need to hurry",
  "pause for a week, no wait, two weeks",
  "fri 4, no wait, thu 3",
  "move it, no wait keep wed but 3",
  "move it to fri 4, no wait, keep wed",
  "done, sorry it took so long",
  "done. it went well. actually she laughed",
  "done, no questions from them",
  "thursday is bad, sorry",
  "no wait, dont",
  "actually no",
  "yes, no wait, dont",
  "no, leave it",
  "yes, wait for lena",
  "resume please",
  "is it thursday, no?",
  "move it to friday, rather 3",
];

it.each(BACK)("taken back: %s", (text) => expect(takenBackIn(text, "en")?.kind).toBe("back"));
it.each(UNCLEAR)("may be taken back: %s", (text) => expect(takenBackIn(text, "en")).toEqual({ kind: "unclear" }));
it.each(NEITHER)("not taken back: %s", (text) => expect(takenBackIn(text, "en")).toBe(null));

describe.each(["open", "planned", "told", "nothing-open", "newcomer"] as const)("%s", (situation) => {
  it.each([...BACK, ...UNCLEAR])("nothing is changed, kept or asked about: %s", (text) => {
    const { decision } = readBy(text, situation);
    const effect = decision.kind === "act" ? effects.get(decision.act)?.[situation] : "shows";
    expect(effect ?? "shows").toBe("shows");
  });
});

it.each([
  "skip it",
  "skip it, i'm swamped",
  "pause for two weeks",
  "skip it, no energy",
  "pause for a month, my dad died",
  "remind me tomorrow at 9",
  "done, it went well",
])("is done without its correction: %s", (text) => {
  const { decision } = readBy(text, "open");
  expect(decision.kind === "act" && effects.get(decision.act)?.open).toBe("changes");
});

it.each([
  ["skip it", true],
  ["skip it, I'm swamped", true],
  ["move it to fri 4", true],
  ["thu 3", true],
  ["im in", true],
  ["log that I gave a talk", true],
  ["delete my last entry, i don't like it", true],
  ["share it with my manager, i'm proud of it", true],
  ["make it bigger", true],
  ["delete everything", true],
  ["make him stop touching me", false],
  ["show her the bruises", false],
  ["make the voices stop", false],
  ["put me out of my misery", false],
  ["make me disappear", false],
  ["delete me from this world", false],
  ["the build is red", false],
  // It may be a cry for help.
  ["help me", false],
  ["I need help", false],
  ["please help", false],
  ["find me someone to talk to", false],
  ["I can't do this", false],
])("a wish of the bot's: %s: %s", (text, isPlain) => {
  expect(isPlainWish(readBy(text, "open"), (act) => effects.get(act)?.open ?? null)).toBe(isPlain);
});
