import { expect, it } from "vitest";
import { lifeNewsIn } from "./life-news.ts";

it.each([
  ["i cant pay rent and im too ashamed to say", "money"],
  ["no money for food till end of month", "money"],
  ["i owe 20k to a loan app and they call my contacts", "money"],
  ["i am homeless since monday, sleeping in my car", "money"],
  ["i fell for a scam and lost all savings", "money"],
  ["im deep in debt", "money"],
  ["i gambled away my salary again", "addiction"],
  ["i gambled away everything", "addiction"],
  ["im drinking every day even at work", "addiction"],
  ["my hands shake all day and i drink to calm down", "addiction"],
  ["i cant stop taking ritalin to keep up", "addiction"],
  ["i used coke at work again", "addiction"],
  ["im 5 months sober and about to relapse", "addiction"],
  ["my husband drinks all our money", "addiction"],
  ["panic attack in the toilet rn", "panic"],
  ["i am hyperventilating right now", "panic"],
  ["colleague is not well, she cries every day at her desk", "colleague"],
  ["my teammate seems really depressed", "colleague"],
  ["dad is in icu, i wont do the challenge", "illness"],
  ["my sister stopped eating and weighs 39 kilos", "illness"],
  ["got a cancer diagnosis on monday", "own-illness"],
  ["i have MS now it seems", "own-illness"],
  ["doc says burnout, 6 weeks off. dont know how to tell the team", "own-illness"],
  ["divorce papers came today", "parted"],
  ["my hometown is being bombed and my parents are there", "worry"],
  ["contract not extended, 2 kids, dont know what to do", "let-go"],
])("%s: %s", (text, kind) => {
  expect(lifeNewsIn(text, "en")?.kind).toBe(kind);
});

it.each([
  "technical debt is killing us, what can i do",
  "we have to pay off the debt in module billing",
  "i owe lena a review",
  "no money for a training this year",
  "we cannot afford the bills of the api",
  "how do i pay the invoice",
  "im addicted to vim",
  "i drink too much coffee",
  "i'm drinking tea again",
  "i used pills as a word in the demo",
  "my daughter is addicted to chess",
  "panic in the kernel log, how to read it",
  "rust panics at unwrap",
  "i nearly had a panic attack when i saw the diff",
  "my colleague is not well with git",
  "my colleague cried with laughter",
  "worried about my colleague's code",
  "the intern is not good at sql yet",
  "i have ms teams open",
  "i have a diagnosis app to build",
  "contract renewed, great",
  "the client's contract is not the problem",
  "my team is bombed with mails",
  "my wife works at the hospital",
  "the cat stopped eating my cables",
])("%s: nothing of the kind", (text) => {
  expect(lifeNewsIn(text, "en")).toBeNull();
});
