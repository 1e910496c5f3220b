import { describe, expect, it } from "vitest";
import { wishForNamed } from "./which-entries.ts";

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
