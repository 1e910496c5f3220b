import { expect, it } from "vitest";
import { lifeNewsIn } from "#src/features/reflections/rules/life-news.ts";
import { readBy } from "#tests/support/decided.ts";
import { allReader } from "#tests/support/trained.ts";
import { weightTakenBack } from "./weight-taken-back.ts";

// Trained before any test has its time.
allReader();

it.each([
  ["skip it, we lost our baby", "sorrow"],
  ["skip it, my mum is in hospital", "sorrow"],
  ["pause for a month, my dad died", "sorrow"],
  ["skip it, my wife has cancer", "sorrow"],
  ["skip it, my dog died", "sorrow"],
  ["skip it, too heavy", "feelings"],
  ["skip this, burnout", "feelings"],
  ["skip it, no energy", "feelings"],
  ["i can't stop crying and i feel worthless", "feelings"],
  ["skip it, everything hurts and nothing helps", "feelings"],
  ["my manager hit me", "conflict"],
  ["find a lawyer, he hit me", "conflict"],
  ["skip it, my boss hit me", "conflict"],
  ["skip it, i gave away my cat", "unclear"],
  ["skip it", null],
  ["skip it, i'm on holiday", null],
  ["pause for two weeks", null],
  ["pause for months", null],
  ["pause every monday", null],
  ["move it to fri 4", null],
  ["remind me tomorrow at 9", null],
  ["log that I gave a talk", null],
  ["delete my last entry, i don't like it", null],
  ["share it with my manager, i'm proud of it", null],
  ["skip it because i'm busy", null],
  ["make it smaller", null],
  ["the release is late, skip it", null],
])("%s: %s", (text, expected) => {
  const weight = weightTakenBack(readBy(text, "open"), { text, lifeNews: lifeNewsIn(text, "en"), locale: "en" });
  expect(weight === null || weight.kind !== "words" ? (weight?.kind ?? null) : weight.act).toBe(expected);
});
