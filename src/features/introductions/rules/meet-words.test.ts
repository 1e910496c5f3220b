import { describe, expect, it } from "vitest";
import { meetIn } from "./meet-words.en.ts";

describe("wishes to be brought together with somebody", () => {
  it.each([
    ["introduce me to Omar", "@Omar"],
    ["can you introduce me to <@U0OMAR>", "<@U0OMAR>"],
    ["can you introduce me to @Omar Haddad", "@Omar.Haddad"],
    ["pls put me in touch with lena from consulting", "@lena"],
    ["Introduce me to Omar, he built the export", "@Omar"],
    ["i'd like to meet Tom about the pitch", "@Tom about the pitch"],
    ["i'd like to get to know somebody from sales", "somebody from sales"],
    ["I want to talk to someone in support about exports", "someone in support about exports"],
    ["introduce me to somebody who knows kubernetes, but not my manager pls", "about kubernetes"],
    ["i want to talk to the owner of the payment system", "about payment system"],
    ["connect me with the sales team", "the sales team"],
    ["ask luis what customers complain about most", "@luis what customers complain about most"],
    ["can you ask Tom how he pitches the export?", "@Tom how he pitches the export?"],
    [
      "i have a question for sales: why do clients buy us and not the others",
      "sales: why do clients buy us and not the others",
    ],
    ["I have a question for Lena: how do you map a solution?", "@Lena how do you map a solution?"],
    ["who is in sales?", "sales"],
    ["who works in the support team", "the support team"],
    ["who else is working on observability", "about observability"],
    ["who knows something about Billing here", "about Billing"],
    ["who owns the payment system?", "about payment system"],
  ])("%s", (text, expected) => {
    expect(meetIn(text)).toBe(expected);
  });

  it.each([
    "introduce yourself",
    "introduce me to your features",
    "introduce me to the team",
    "introduce omar and priya",
    "i want to talk to a person",
    "i want to talk to my manager",
    "i need to talk to somebody",
    "i want to talk to you",
    "i'd like to get to know the product better",
    "i want to meet somebody new every week",
    "could you ask omar to trace one request through the billing system",
    "ask omar instead",
    "ask omar",
    "ask me later what came of it",
    "ask me how it went",
    "ask yourself why we build it",
    "ask him what he wants",
    "i have a question for you: what is a nudge",
    "i have a question",
    "who is in my team",
    "who is in charge",
    "who works on it",
    "who built you",
    "who uses this",
    "who is in the kitchen",
    "i met omar yesterday",
    "omar introduced me to lena",
  ])("none: %s", (text) => {
    expect(meetIn(text)).toBeNull();
  });
});
