import { describe, expect, it } from "vitest";
import { wantsApart, wishForNamed } from "./which-entries.ts";

describe("an entry that somebody wants to see", () => {
  it.each([
    "show me the tester one",
    "show the harbour one again",
    "can i see my note about pricing",
    "where is the one about the slow query?",
    "open the reflection on the retro please",
    "let me read the lena story again",
    "pull up the invoice entry",
  ])("%j", (text) => {
    expect(wishForNamed(text, "en")).toBe("recent");
  });
  it.each([
    "show me the others",
    "show me two others",
    "show me one",
    "the tester one was good",
    "did you show the tester one to grace",
    "show me what you have",
    "i saw the note about pricing in the ticket",
    "open the door",
    "show me the tester",
    "read the manual",
    "where is the meeting about pricing",
    "show me my challenge",
    "don't show me the tester one",
  ])("is not meant by %j", (text) => {
    expect(wishForNamed(text, "en")).toBeNull();
  });
  it.each([
    ["share the tester one with my manager", "share"],
    ["show my boss the harbour one", "share"],
    ["change the one about the slow query", "change-told"],
    ["edit the harbour one", "change-told"],
  ])("%j: %s", (text, act) => {
    expect(wishForNamed(text, "en")).toBe(act);
  });
});

describe("what was told together", () => {
  it.each([
    "i think the entry about the talk should be a separate one",
    "the talk should be its own entry",
    "can you split the entry about the release?",
    "my note on the import should rather be a separate entry",
    "please split that into two entries",
    "make the talk a separate entry",
    "that part should be in a separate reflection",
    "the warehouse story needs to be an extra one",
  ])("is to stand apart by %j", (text) => expect(wantsApart(text, "en")).toBe(true));

  it.each([
    "delete the entry about the talk",
    "the entry about the talk should go",
    "split the ticket",
    "the module should have its own tests",
    "the user story should be a separate one",
    "the talk should be a separate one",
    "we split the module and separated the queues",
    "share the entry about the talk",
    "change the entry about the talk",
    "i think the talk was good",
    "the two teams should talk",
    "keep it separate from work",
  ])("is left as it is by %j", (text) => expect(wantsApart(text, "en")).toBe(false));
});
