import { describe, expect, it } from "vitest";
import { stungBy } from "./stung.ts";

describe("what hurt, in a few words", () => {
  it.each([
    "that was kinda deflating tbh",
    "That was a bit deflating",
    "well that hurt",
    "ouch",
    "that stung a little",
    "quite discouraging honestly",
    "i feel let down",
    "that took the wind out of my sails",
    "bit of a slap in the face",
    "not very nice of them",
    "felt pretty small after that",
    "kinda crushed",
    "im gutted",
    "it was pretty harsh",
  ])("%s", (text) => {
    expect(stungBy(text, "en")).toBe("stung");
  });

  it.each([
    "thank you for asking lol you didnt",
    "thanks for asking, not",
    "thanks, very helpful (not)",
    "gee thanks",
    "thanks a bunch for ignoring it",
    "great, thanks for not listening",
    "thanks for listening, you didn't",
    "thanks for asking, nobody did",
  ])("is thanked for with a wry word: %s", (text) => {
    expect(stungBy(text, "en")).toBe("wry");
  });

  it.each(["haha no all good", "no im fine lol", "lol just kidding", "nah, it's fine", "no really, all good"])(
    "is nothing after all: %s",
    (text) => {
      expect(stungBy(text, "en")).toBe("fine");
    },
  );

  it("is anger at code", () => {
    expect(stungBy("i could murder whoever wrote this parser (it was me)", "en")).toBe("rant");
    expect(stungBy("i will strangle this printer", "en")).toBe("rant");
    for (const text of ["i could kill my boss", "i want to kill myself", "i will kill the process", "kill it"])
      expect(stungBy(text, "en")).toBeNull();
  });

  it.each([
    "no",
    "no thanks",
    "not good",
    "no, not this week",
    "thanks",
    "thanks a lot",
    "thank you for asking",
    "thanks for the help",
    "thanks for listening, it helps",
    "thanks, they did it",
    "thanks you asked",
    "thanks, you did",
    "thanks for helping, he did",
    "it hurts performance",
    "my ticket is small",
    "that was nice",
    "small",
    "can you make it smaller",
    "the talk was not very good",
    "i hurt my back",
    "that is a blow to the budget of the project",
  ])("is no hurt: %s", (text) => {
    expect(stungBy(text, "en")).toBeNull();
  });
});
