import { describe, expect, it } from "vitest";
import { hardshipIn } from "./hardship.ts";

describe("what is heavy in a message, and what it says beside that", () => {
  it.each([
    ["my friend Nora died last night", "loss", ""],
    ["we lost grandpa on sunday", "loss", ""],
    ["the funeral of my dad is on friday so not this week", "loss", "not this week"],
    ["cant do friday, i am at my grans funeral", "loss", "cant do friday"],
    ["not this week my dog died", "loss", "not this week"],
    ["not this week, my mum died and my dad is in hospital", "loss", "not this week"],
    ["my dad has cancer", "illness", ""],
    ["my partner had an accident", "illness", ""],
    ["sorry no, my baby is in icu", "illness", "sorry no"],
    ["my dog is at the vet, tomorrow please", "illness", "tomorrow please"],
    ["move it to friday, my mum has surgery on thursday", "illness", "move it to friday"],
    ["cant do thursday because my dad is in hospital", "illness", "cant do thursday"],
    ["i have cancer", "own-illness", ""],
    ["i am in hospital, skip please", "own-illness", "skip please"],
    ["im scared for my daughter", "worry", ""],
    ["scared for my mum, she has an operation tomorrow", "worry", "she has an operation tomorrow"],
    ["im scared for my kids and me", "worry", "me"],
    ["skip this week, my wife left me", "parted", "skip this week"],
    ["going through a divorce, can we make it smaller", "parted", "can we make it smaller"],
    ["we are getting divorced", "parted", ""],
    ["not this week, i was let go", "let-go", "not this week"],
    ["they let me go yesterday", "let-go", ""],
    ["my contract was not renewed", "let-go", ""],
    ["my little boy has a fever, can we do it on monday", "unwell", "can we do it on monday"],
    ["my mum died laughing", "laughter", ""],
    ["everybody died laughing, can we move it to monday", "laughter", "can we move it to monday"],
  ])("%s", (text, kind, rest) => {
    expect(hardshipIn(text, "en")).toEqual({ kind, rest });
  });

  it.each([
    "im scared of my husband",
    "we split up the ticket",
    "we separated the service",
    "my partner left the call early",
    "they laughed at me till they died laughing",
    "my team is in the hospital project",
    "my kids school called",
    "our customer had an accident with the data",
    "my colleague is on the er diagram",
    "my manager let me go to the conference",
    "i was fired up after the call",
    "we let go of the old code",
    "my mentor is worried about my son",
    "worried about my family budget",
    "the build is sick",
    "my partner team is in a divorce of two services",
    "can we move it to friday",
  ])("is nothing in: %s", (text) => {
    expect(hardshipIn(text, "en")).toBeNull();
  });
});
