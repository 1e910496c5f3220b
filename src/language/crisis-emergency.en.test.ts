import { describe, expect, it } from "vitest";
import { saysCrisis } from "./crisis.en.ts";

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
  ])("is none: %s", (text) => expect(saysCrisis(text)).toBe(false));
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
