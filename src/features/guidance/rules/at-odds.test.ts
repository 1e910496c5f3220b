import { describe, expect, it } from "vitest";
import { atOddsIn } from "./at-odds.ts";

describe("who is at odds with somebody", () => {
  it.each([
    ["i can't stand my manager", "manager-trouble"],
    ["my manager looked away when he said it", "manager-trouble"],
    ["i'm done with my manager", "manager-trouble"],
    ["i clashed with a colleague and we have not solved it", "conflict"],
    ["i clashed with a colleague and it never got sorted", "conflict"],
    ["hr is useless", "conflict"],
  ])("%s", (text, act) => expect(atOddsIn(text, "en")).toBe(act));

  it.each([
    "I clashed with a colleague and we solved it",
    "I am through with the architect and it went well",
    "I'm done with my manager, thanks",
    "my manager looked away",
  ])("is no longer, or never was: %s", (text) => expect(atOddsIn(text, "en")).toBeNull());
});
