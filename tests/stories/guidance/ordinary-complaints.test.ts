/** Ordinary complaints, ironies and thanks: none is taken for somebody in danger, and none gets the long words with the number. */
import { describe, expect, it } from "vitest";
import { saysCrisis } from "#src/features/guidance/rules/crisis.en.ts";
import { isDistress } from "#src/features/guidance/rules/distress.ts";
import { matterOf } from "#src/features/guidance/rules/matter-of.ts";
import * as matters from "#src/features/guidance/rules/matters.en.ts";
import { DEFAULT_LOCALE } from "#src/kernel/locale.ts";
import { SITUATIONS, type Situation } from "#src/language/act.ts";
import { readBy } from "#tests/support/decided.ts";
import { allReader } from "#tests/support/trained.ts";

// Trained before any test has its time.
allReader();

const ORDINARY = [
  "everything is so unfair here",
  "without Ola I'd have been lost in there",
  "Monday is our release day",
  "Monday is our release day, bad moment for this kind of thing",
  "why do I bother, nobody at my place cares about tests",
  "this sprint is a joke",
  "the deadline is insane",
  "my laptop hates me",
  "the build kills my mood",
  "I could throw the printer out of the window",
  "this ticket will be the death of me",
  "dead on my feet after that workshop, but it was good",
  "I'm dying for a coffee",
  "the client drives me up the wall",
  "uff what a day",
  "mondays, am I right",
  "I hate regex",
  "I hate estimating",
  "this framework makes me cry, in a good way",
  "so sad that the canteen closed",
  "it's not fair that the others get the nice screens",
  "they always give me the legacy stuff",
  "the meeting could have been a mail",
  "I lost two hours to a typo",
  "the migration is a nightmare",
  "these requirements are a mess",
  "nobody reads the documentation anyway",
  "I'm sick of yaml",
  "tired today, the baby was up",
  "need more coffee",
  "my head spins from all the acronyms",
  "that demo was painful to watch",
  "the wifi is killing me",
  "this quarter never ends",
  "I was the only one in the office today",
  "we are buried in tickets",
  "the architect said no, of course",
  "our standup takes forty minutes",
  "I have had it with jenkins",
  "I'm not in the mood for sales today",
  "what a boring week",
  "ugh, that again",
  "the customer changed his mind for the fifth time",
  "no luck at all with this vendor",
  "I am the last one on the old stack",
  "they moved my desk without asking",
  "the heating is broken and I freeze",
  "this release is cursed",
  "my PR waits since tuesday, typical",
  "Bruno took my lunch again",
  "I feel old among these interns",
  "the review was harsh but fair",
  "somebody broke main again, guess who",
  "thank god it's friday",
  "I forgot my badge and felt like an idiot",
  "half the team is on holiday and I hold the fort",
  "that went badly, ha",
  "I got lost in the new building",
  "not my day",
  "this stupid form ate my text",
] as const;

/** Whether the answer would carry the number of the emergency services. */
function isAlarm(text: string, situation: Situation): string | null {
  if (saysCrisis(text)) return "pattern of danger";
  const { decision, isGrave } = readBy(text, situation);
  if (decision.kind !== "act") return null;
  if (decision.act === "crisis") return "read as danger";
  if (decision.act !== "feelings" || !isDistress(text, { isGrave, locale: DEFAULT_LOCALE })) return null;
  return `the long words (${matterOf(text, matters.feelingMatters) ?? "general"})`;
}

describe("an ordinary day", () => {
  it("is told in sixty ways", () => {
    expect(new Set(ORDINARY).size).toBe(60);
  });

  it.each(ORDINARY)("no alarm: %j", (text) => {
    expect(SITUATIONS.flatMap((situation) => isAlarm(text, situation) ?? [])).toEqual([]);
  });
});

describe("what is heavy stays heavy", () => {
  it.each([
    "i cried in the loo for the third time this week",
    "i have not slept properly in weeks",
    "I feel empty lately",
    "it is all too much for me",
    "i am exhausted, nothing helps any more",
    "no energy left for anything",
    "I think I am burnt out",
    "every sunday evening I feel sick when I think of monday",
    "I am at my limit",
    "i'm not coping well",
  ])("%j", (text) => {
    expect(isDistress(text, { isGrave: false, locale: DEFAULT_LOCALE })).toBe(true);
  });
});
