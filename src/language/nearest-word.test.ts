import { expect, it } from "vitest";
import { nearestWord } from "./nearest-word.ts";

const WORDS = [
  "join",
  "next",
  "plan",
  "done",
  "swap",
  "skip",
  "log",
  "assign",
  "progress",
  "pause",
  "resume",
  "settings",
  "team",
  "privacy",
  "export",
  "forget",
  "challenge",
  "admin",
  "help",
].map((word) => ({ word, isDestructive: word === "forget" }));

it.each([
  ["nxet", "next"],
  ["nxt", "next"],
  ["Next!", "next"],
  ["prog", "progress"],
  ["progres", "progress"],
  ["puase", "pause"],
  ["paus", "pause"],
  ["paused", "pause"],
  ["SETTING", "settings"],
  ["settngs", "settings"],
  ["hlep", "help"],
  ["helpme", "help"],
  ["dnoe", "done"],
  ["doen", "done"],
  ["skpi", "skip"],
  ["skipping", "skip"],
  ["jion", "join"],
  ["joining", "join"],
  ["planning", "plan"],
  ["asign", "assign"],
  ["assing", "assign"],
  ["chalenge", "challenge"],
  ["challange", "challenge"],
  ["privcy", "privacy"],
  ["resum", "resume"],
  ["résumé", "resume"],
  ["exprot", "export"],
  ["teams", "team"],
  ["admn", "admin"],
  ["forgt", "forget"],
  ["froget", "forget"],
])("takes %s for %s", (typed, word) => expect(nearestWord(typed, WORDS, "en")).toBe(word));

/** What somebody means by these is something else, or nothing that the bot has. */
it.each([
  "suggest",
  "for",
  "format",
  "target",
  "widget",
  "budget",
  "forgive",
  "delete",
  "remove",
  "get",
  "request",
  "report",
  "start",
  "stop",
  "status",
  "what",
  "hello",
  "xyzzyqqq",
  "",
  "x",
  "🙂",
])("never takes %j for something that deletes", (typed) => {
  expect(nearestWord(typed, WORDS, "en")).not.toBe("forget");
});

it.each(["suggest", "what", "hello", "status", "xyzzyqqq", "delete", "widget", "🙂", ""])(
  "says nothing near %j",
  (typed) => {
    expect(nearestWord(typed, WORDS, "en")).toBeNull();
  },
);

it("finds nothing among no words", () => expect(nearestWord("next", [], "en")).toBeNull());
