import { describe, expect, it } from "vitest";
import { mayMeanCrisis, saysCrisis } from "./crisis.en.ts";

describe("an emergency", () => {
  it.each([
    "my colleague collapsed, he is not breathing",
    "She isn't breathing!",
    "my colleague is having a heart attack",
    "someone is having a seizure in the meeting room",
    "she is unconscious",
    "help me please, I can't breathe",
    "somebody has a gun in the office",
    "a man with a knife is here",
    "there are shots fired in the lobby",
    "how many paracetamol are dangerous",
    "how many pills would be lethal",
    "he doesn't breathe",
    "my father does not breathe",
    "she is on the floor and unconscious",
    "he's unconscious",
    "he collapsed",
    "my brother collapsed, what do i do",
    "he has no pulse",
    "she fell and does not move",
    "a colleague stands on the roof",
    "he is standing on the roof, what do i do",
    "i have chest pain and my arm is numb",
    "i smell gas",
    "there is smoke in the server room",
    "there is a fire in the kitchen",
    "he threatens to come with a knife",
    "a customer threatens to come to the office with a gun",
    "my friend sent a thank you and turned off his phone",
    "this was the last one, goodbye everyone",
  ])("is heeded: %s", (text) => expect(saysCrisis(text)).toBe(true));

  it.each([
    "the server is not breathing any more",
    "I can't breathe with all these tickets",
    "the build is having a stroke",
    "prod is having a heart attack",
    "unconscious bias training",
    "what is unconscious bias",
    "my manager brought a knife for the cake",
    "the cake is here with the knife",
    "how many pills of the red team are in the game",
    "we had a top gun in the team",
    "breathing space would be nice",
    "he doesn't breathe a word",
    "my app collapsed",
    "the deploy collapsed",
    "this collapses the tree",
    "he collapsed the tree view",
    "he fainted last year at school",
    "he passed out badges",
    "he sits on the roof terrace",
    "we sit on the roof of the office in summer",
    "the server room is on fire lol",
    "prod is on fire",
    "a fire drill in the office",
    "smoke tests in the staging room",
    "gas fees are high",
    "i smell a refactoring",
    "she threatens to come with a spreadsheet",
    "my friend sent a thank you card",
    "this was the last one, goodbye sprint 12",
    "by new year i'm gone from this team",
  ])("is none: %s", (text) => expect(saysCrisis(text)).toBe(false));
});

it.each(["by new year i'm gone", "by christmas i am gone"])("may be a goodbye: %s", (text) => {
  expect([saysCrisis(text), mayMeanCrisis(text)]).toEqual([false, true]);
});

describe("words that are disguised", () => {
  it.each([
    ["letters of another alphabet that look alike", "I w\u0430nt t\u043e di\u0435"],
    ["a blank between all letters", "I w a n t t o d i e"],
    ["dots between all letters", "k.i.l.l m.y.s.e.l.f"],
  ])("are heeded: %s", (_, text) => expect(saysCrisis(text)).toBe(true));

  it.each(["S O S", "a b c d e f g", "t o m o r r o w", "Привет, как дела"])("are none: %s", (text) =>
    expect(saysCrisis(text)).toBe(false),
  );
});
