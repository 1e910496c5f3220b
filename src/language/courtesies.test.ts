import { expect, it } from "vitest";
import { withoutCourtesies, withoutGreeting, withoutLeadIn } from "./courtesies.ts";

it.each([
  ["hi, help me prepare", "help me prepare"],
  ["Hey bot move it to friday", "move it to friday"],
  ["hey bot next", "next"],
  ["hey there is a mistake in it", "there is a mistake in it"],
  ["good morning! what is next?", "what is next?"],
  ["help me prepare please", "help me prepare"],
  ["can you make it smaller, pls?", "can you make it smaller?"],
  ["move it to friday, thanks a lot", "move it to friday"],
  ["hello there, this is too easy :pray:", "this is too easy"],
  ["hi, move it to friday please, thank you 🙏", "move it to friday"],
  ["tell lena thanks please", "tell lena thanks"],
  ["hey, tell me more, thanks", "tell me more"],
  ["give me another one thanks", "give me another one"],
  ["send it on monday, thx", "send it on monday"],
  ["give lena the notes, thanks", "give lena the notes"],
])("%j asks for %j", (text, left) => {
  expect(withoutCourtesies(text)).toBe(left);
});

it.each([
  "hi",
  "hello there",
  "hi Lena",
  "thanks a lot",
  "please",
  "great, thanks",
  "yes please",
  "no thank you",
  "Good morning from Pune",
  "how do i tell her thanks",
  "tell lena thanks",
  "can you tell omar thank you",
  "tell Lena Vogt thanks a lot",
  "give priya thanks",
  "send tom, thx",
  "could you say to hana thank you so much",
  "convey my thanks",
  "hi-fi shop opens on monday",
  "high time for a demo",
  "done :tada:",
])("%j stays as it is", (text) => {
  expect(withoutCourtesies(text)).toBe(text);
});

it("leaves long messages as they are", () => {
  const long = `hi, ${"I asked them how it went. ".repeat(60)}thanks`;
  expect(withoutCourtesies(long)).toBe(long);
});

it("leaves what stands behind a story in its place", () => {
  expect(withoutGreeting("hi, done, asked Lena, thanks")).toBe("done, asked Lena, thanks");
});

it.each([
  ["ok then give me a new one", "give me a new one"],
  ["and less about sales pls", "less about sales pls"],
  ["great, i am in", "i am in"],
  ["hm not this week", "not this week"],
  ["alright, help me prepare", "help me prepare"],
  // They say something themselves.
  ["so done with this", "so done with this"],
  ["great stop", "great stop"],
  ["ok done", "ok done"],
  ["good question about carts", "good question about carts"],
])("%j begins, and says %j", (text, left) => {
  expect(withoutLeadIn(text)).toBe(left);
});
