import { describe, expect, it } from "vitest";
import { draftAskedIn } from "./drafts.ts";

describe("words to send", () => {
  it.each([
    ["shorter please"],
    ["shorter pls"],
    ["hm thats a bit stiff, can you make it shorter"],
    ["make it less formal"],
    ["can you say it in one sentence"],
    ["could you put that in a single line?"],
    ["a shorter version please"],
    ["too formal"],
    ["that sounds way too stiff"],
    ["something more casual?"],
    ["please shorten it"],
    ["can we make that a bit more relaxed"],
    ["simpler please"],
    ["one sentence only pls"],
    ["rewrite it more informal"],
    ["less wordy please"],
  ])("%j asks for plainer ones", (text) => {
    expect(draftAskedIn(text, "en")).toMatchObject({ kind: "plainer" });
  });

  it.each([
    ["make it less formal", true],
    ["that's a bit stiff", true],
    ["shorter please", false],
    ["say it in one sentence", false],
  ])("%j speaks of how it sounds: %s", (text, isOfTone) => {
    expect(draftAskedIn(text, "en")).toEqual({ kind: "plainer", isOfTone });
  });

  it.each([
    ["draft me the message to luis please", "luis"],
    ["can you draft it", null],
    ["maybe a short msg, can you draft it", null],
    ["could you write me a short message for tom?", "tom"],
    ["write a note to my manager", null],
    ["help me word that", null],
    ["please write something for her", null],
  ])("%j asks for a draft", (text, name) => {
    expect(draftAskedIn(text, "en")).toEqual({ kind: "draft", name });
  });

  it.each([
    ["send it to her", "send"],
    ["can you send it to tom please", "send"],
    ["pls send that", "send"],
    ["ok send it for me", "send"],
    ["write her for me", "send"],
    ["can you write to tom for me", "send"],
    ["ok i'll send it myself", "sent"],
    ["ok will use", "sent"],
    ["thanks, i will write her", "sent"],
    ["sent it", "sent"],
    ["ok i wrote him", "sent"],
    ["i told her", "sent"],
    ["less direct, she's sensitive", "softer"],
    ["make it a bit softer", "softer"],
    ["nicer please", "softer"],
  ] as const)("%j: %s", (text, kind) => {
    expect(draftAskedIn(text, "en")).toEqual({ kind });
  });

  it.each([
    ["something shorter would be nice this week"],
    ["that is too long"],
    ["shorter challenges please"],
    ["the meeting was shorter than I thought"],
    ["please"],
    ["ok"],
    ["hm, ok"],
    ["write tests for it"],
    ["i drafted it already"],
    ["write it down"],
    ["make it smaller"],
    ["move it to friday"],
    ["write this in my log"],
    ["send me the next one"],
    ["send it to my log"],
    ["i will send the report on friday"],
    ["will use it in the workshop with the client"],
    ["less people"],
    ["i told her that the demo went well"],
    ["i asked him about the import"],
  ])("%j asks for neither", (text) => {
    expect(draftAskedIn(text, "en")).toBeNull();
  });
});
