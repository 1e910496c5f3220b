/** Danger in passing is seen in the DM, and at the gate of what goes to a model; what only sounds like it is not. */
import { describe, expect, it } from "vitest";
import { fearIn } from "#src/features/chat/rules/fear.ts";
import { BEFORE_ALL } from "#src/features/chat/rules/understand.ts";
import { saysCrisis } from "#src/features/guidance/rules/crisis.en.ts";
import { isDistress, isSevere } from "#src/features/guidance/rules/distress.ts";
import { readBy } from "#tests/support/decided.ts";
import { allReader } from "#tests/support/trained.ts";
import { AT_WORK } from "./danger-at-work.ts";
import { IN_PASSING, UNSEEN_IN_PASSING } from "./danger-in-passing.ts";
import { ORDINARY_AT_WORK, ORDINARY_UNSEEN, SHY } from "./ordinary-at-work.ts";

// Trained before any test has its time.
allReader();

/** People and a number are named, or the long words and the number. */
function isHeeded(text: string): boolean {
  if (saysCrisis(text)) return true;
  const { decision, isGrave } = readBy(text, "open");
  return decision.kind === "act" && (decision.act === BEFORE_ALL || (decision.act === "feelings" && isGrave));
}
const isKeptBack = (text: string): boolean => fearIn(text, allReader(), "en") !== "none";
const shareOf = (texts: readonly string[], holds: (text: string) => boolean): number =>
  texts.filter(holds).length / texts.length;

describe("danger in passing", () => {
  it("is heeded in nine of ten that were looked at, and kept from models in nearly all", () => {
    expect(IN_PASSING.length).toBeGreaterThanOrEqual(160);
    expect(shareOf(IN_PASSING, isHeeded)).toBeGreaterThan(0.85);
    expect(shareOf(IN_PASSING, isKeptBack)).toBeGreaterThan(0.93);
  });

  it("is heeded in more than half of those that nobody looked at, and kept from models in nine of ten", () => {
    expect(shareOf(UNSEEN_IN_PASSING, isHeeded)).toBeGreaterThan(0.5);
    expect(shareOf(UNSEEN_IN_PASSING, isKeptBack)).toBeGreaterThan(0.85);
  });

  it.each(AT_WORK)("is nothing that a pattern reads in: %s", (text) => {
    expect(saysCrisis(text)).toBe(false);
  });

  it.each([
    "i've been cutting again",
    "i am cutting again",
    "back to cutting again",
    "been cutting lately",
    "my daughter has been cutting again",
    "i was on the roof last night",
    "i was standing on the roof yesterday",
    "i was on the ledge yesterday",
    "cut deeper than i wanted yesterday, ok for thursday",
    "not this week. been cutting deeper",
    "i hear voices telling me to do it, move it to tuesday",
    "not this week. my therapist wants me inpatient",
    "my husband hits me when i work late so no evenings",
    "my husband left me with a broken arm",
    "pause for two weeks, rehab after i tried again",
    "done. also purged after every meal this week",
    "skip it, im on a 72 hour hold",
    "skip, stitches again, self inflicted",
    "i drove 180 with eyes shut for a bit, anyway done",
    "pause me, i am hiding from my husband",
  ])("is read by a pattern in: %s", (text) => {
    expect(saysCrisis(text)).toBe(true);
  });

  it.each([
    "we have to cut deeper into the scope",
    "the budget will be cut deeper",
    "the outage was self inflicted",
    "most of our wounds are self inflicted by the old build",
    "we purge after every deploy",
    "my brother beat me at chess, back now",
    "my partner hit me up with a link",
    "my husband left me with a broken laptop",
    "there is a 72 hour hold on the release",
    "the voices from sales tell me to stop building it",
    "i could do this review with my eyes closed",
    "i tried again and it works",
    "back from the clinic, i tried the new app there",
    "my dad beat cancer",
  ])("is read by no pattern in: %s", (text) => {
    expect(saysCrisis(text)).toBe(false);
  });

  it.each([
    "I won't be around for the summer and nobody must know",
    "thanks for everything, I'll be gone tomorrow",
    "I'll be gone tomorrow and it will finally be quiet",
    "my wife killed herself, soon we are together again",
  ])("is not calmed by what is said on any day: %s", (text) => {
    expect(readBy(text, "open").isGrave).toBe(true);
  });

  it("is seldom read into work that has its words", () => {
    expect(AT_WORK.filter(isHeeded).length).toBeLessThanOrEqual(12);
  });

  it.each([
    "build is red, i've been cutting again, anyway what is next",
    "fine, sometimes i think everybody is better off without me, but how do i move it",
    "ok thursday, i took a knife to my arm",
    "skip this one, i am back to the blades",
    "skip, im not safe at home tonight",
  ])("goes before any wish: %s", (text) => {
    for (const situation of ["nothing-open", "open", "planned", "told", "newcomer"] as const) {
      const { decision } = readBy(text, situation);
      const act = decision.kind === "act" ? decision.act : decision.kind;
      if (!saysCrisis(text)) expect([BEFORE_ALL, "feelings"]).toContain(act);
    }
    expect(isHeeded(text)).toBe(true);
  });
});

/** Whether a number is named, in one of the situations of members. */
function isAlarm(text: string): boolean {
  if (saysCrisis(text)) return true;
  return (["nothing-open", "open", "planned", "told"] as const).some((situation) => {
    const { decision, isGrave } = readBy(text, situation);
    if (decision.kind !== "act") return false;
    const about = { isGrave, locale: "en" } as const;
    const isHeavy = isDistress(text, about) && isSevere(text, about);
    return decision.act === BEFORE_ALL || (decision.act === "feelings" && isHeavy);
  });
}

describe("what is said at work on any day", () => {
  it("is enough to tell", () => {
    expect(ORDINARY_AT_WORK.length).toBeGreaterThanOrEqual(120);
  });

  it.each(ORDINARY_AT_WORK)("is no danger: %s", (text) => {
    expect(isAlarm(text)).toBe(false);
  });

  it.each([
    "soon it will be over",
    "i looked up how many it takes",
    "wish i could switch myself off",
    "i want to be with her again",
    "she threw a plate at me last night",
    "i don't want to wake up early for anything ever again",
    "i want to go to my mum in heaven",
    "I don't want to be",
    "i wish i had never been here at all",
    "sometimes i think it would be easier for everybody if i wasnt around anymore",
    "i took everything in the drawer",
    "the world is better without somebody like me",
    "i might do something stupid tonight",
  ])("is not talked out of its fear by a want of plain words: %s", (text) => {
    expect(isAlarm(text)).toBe(true);
  });

  it.each(SHY)("is no danger where somebody is shy: %s", (text) => {
    expect(isAlarm(text)).toBe(false);
  });

  it("is hardly ever danger in what nobody looked at", () => {
    expect(ORDINARY_UNSEEN.filter(isAlarm).length).toBeLessThanOrEqual(2);
  });

  it.each([
    "i wont be in this week, i dont see the point of anything anymore",
    "i dont want grace to see it, i am cutting again",
    "i could murder whoever wrote this parser, and myself with it",
    "im off until friday, by then i am dead",
    "nobody noticed that i was gone last week, next time i am gone for good",
    "just kidding, i really want to die",
    "i eat alone most days and i want to disappear forever",
    "my head hurts, i took all the pills",
    "my brother killed himself and i want to follow him",
    "my best friend killed himself, i will be next",
    "my friend nearly killed himself",
    "my sister wants to kill herself",
    "by the time you read this i will be gone",
    "i wont be around much longer",
  ])("hides none that stands beside it: %s", (text) => {
    expect(isAlarm(text)).toBe(true);
  });

  it.each([
    "my best friend killed himself in 2019, today is the day",
    "my brother took his own life last year",
    "i lost my dad to suicide",
    "a friend of mine died by suicide",
    "today is the anniversary of my sister's suicide",
    "my uncle hanged himself when i was ten",
    "my cousin killed herself. the funeral is on friday",
    "my brother killed himself, i miss him so much",
  ])("is a loss, and mourned: %s", (text) => {
    expect(isAlarm(text)).toBe(false);
    expect(readBy(text, "open").decision).toMatchObject({ kind: "act", act: "feelings" });
  });
});
