import { describe, expect, it } from "vitest";
import { lackingIn } from "./lacking.en.ts";

describe("whom a company does not have", () => {
  it.each([
    ["hm we have no consultants, i work on an internal product", "consultant"],
    ["we don't have a sales team", "sales"],
    ["there is no support team in our company", "support"],
    ["we dont have clients, it is all internal", "clients"],
    ["there are no consultants here", "consultant"],
    ["but there is nobody in marketing here", "marketing"],
    ["our company has no sales people", "sales"],
    ["no customers in my project", "clients"],
    ["we have no sales here, we don't have a budget for it", "sales"],
    ["sorry but we haven't got any ops people", "operations"],
    ["there isn't a product owner in our team", "product"],
    ["we have no real support desk yet", "support"],
  ])("%s", (words, who) => {
    expect(lackingIn(words)).toBe(who);
  });

  it.each([
    "we have a sales team",
    "we have sales and support",
    "i have no support from my manager",
    "i have no support in my team",
    "I have no support here",
    "we have no support at all",
    "we have no support for windows",
    "we have no consultants available this week",
    "there is no sales meeting today",
    "i don't have clients, i don't have friends, i don't have a life",
    "i have no sales people, and i have nobody",
    "we have no support team and i have no strength",
    "i have no time for customers",
    "no clients today",
    "i did not ask sales",
    "nobody in sales answers me",
    "we have no customers complaining",
    "i don't have to ask sales",
  ])("none: %s", (words) => {
    expect(lackingIn(words)).toBeNull();
  });
});
