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
  "progress",
  "pause",
  "resume",
  "settings",
  "help",
];

it.each([
  ["nxet", "next"],
  ["prog", "progress"],
  ["puase", "pause"],
  ["SETTING", "settings"],
  ["hlep", "help"],
])("takes %s for %s", (typed, word) => expect(nearestWord(typed, WORDS)).toBe(word));

it("finds nothing near a word that is like none", () => expect(nearestWord("xyzzyqqq", WORDS)).toBeNull());
it("finds nothing among no words", () => expect(nearestWord("next", [])).toBeNull());
