import { describe, expect, it } from "vitest";
import { planWords } from "./plan-words.ts";

const NOTHING = { when: "", will: "" };
const READY = { when: "lunch ends", will: "ask sales" };
const OWN = { when: "my build is green", will: "walk over" };
const OTHER = { when: "the stand-up ends", will: "call" };

describe("the words of a plan", () => {
  it.each([
    ["a ready cue alone", { ready: READY, own: NOTHING, shown: NOTHING }, READY],
    ["own words, chosen", { ready: null, own: OWN, shown: NOTHING }, OWN],
    ["own words beside the cue that was chosen at the start", { ready: READY, own: OWN, shown: NOTHING }, OWN],
    [
      "one half of own words beside a cue",
      { ready: READY, own: { ...OWN, will: "" }, shown: NOTHING },
      { ...OWN, will: "" },
    ],
    ["another choice beside the own words of the old plan", { ready: READY, own: OWN, shown: OWN }, READY],
    ["new own words beside another choice", { ready: READY, own: OTHER, shown: OWN }, OTHER],
    ["the old own words kept", { ready: null, own: OWN, shown: OWN }, OWN],
    ["own words chosen and none written", { ready: null, own: NOTHING, shown: OWN }, NOTHING],
  ])("%s", (_, choice, words) => {
    expect(planWords(choice)).toEqual(words);
  });
});
