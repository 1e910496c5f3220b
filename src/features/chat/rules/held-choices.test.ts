import { expect, it } from "vitest";
import { formWithoutPart, holdingChoices } from "./held-offers.ts";
import { meantBy } from "./leaning.ts";
import { NOTHING, type Offer, type Remembered } from "./talk.ts";

const NOW = new Date("2026-11-28T10:00:00Z");
const CHOICES: readonly Offer[] = [
  { action: "nudge.choose.1", value: "n|a" },
  { action: "nudge.choose.2", value: "n|b" },
  { action: "nudge.keep", value: "n" },
];
const talk = { offers: CHOICES, since: NOW };
const LONG: Remembered = { ...NOTHING, act: "how-long", offers: [{ action: "nudge.accept", value: "n" }] };
const ground = (last: Remembered) => ({ situation: "open", last, isFollowedUp: false, isElse: false }) as const;

it("the second one is one of those that were shown before a question", () => {
  const held = holdingChoices(LONG, talk, NOW);
  expect(meantBy({ kind: "nth", place: 2 }, ground(held))).toMatchObject({ offers: [{ value: "n|b" }] });
  expect(meantBy({ kind: "nth", place: -1 }, ground(held))).toMatchObject({ offers: [{ value: "n|b" }] });
  expect(meantBy({ kind: "yes" }, ground(held))).toMatchObject({ offers: [{ action: "nudge.accept" }] });
});

it.each([
  ["something else was asked", { ...LONG, isQuestion: true }],
  ["something else was done", { ...LONG, act: "plan" }],
])("not where %s", (_, answer) => {
  expect(holdingChoices(answer, talk, NOW)).toBe(answer);
});

it("nor an hour later, nor once it is planned", () => {
  const later = new Date(NOW.getTime() + 3_700_000);
  expect(holdingChoices(LONG, talk, later)).toBe(LONG);
  const held = holdingChoices(LONG, talk, NOW);
  expect(meantBy({ kind: "nth", place: 2 }, { ...ground(held), situation: "planned" })).not.toMatchObject({
    offers: [{ value: "n|b" }],
  });
});

it.each([
  ["chat.reflect", "chat.reflect-form"],
  ["chat.log", "chat.log"],
  ["chat.add", null],
  ["chat.add-shared", null],
  ["nudge.accept", null],
])("a part is taken out of what %s keeps in: %s", (action, form) => expect(formWithoutPart({ action })).toBe(form));
