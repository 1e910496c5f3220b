import { expect, it } from "vitest";
import { isToldToBot, orderIn } from "./told-to-bot.ts";

it.each([
  "ok its done, keep it",
  "no dont leave it!! its done",
  "undo that if it went to grace",
  "keep it",
  "it's done, just keep it",
  "dont keep that",
  "no, leave it as it is",
  "save that please",
  "done. keep it",
  "undo the last bit",
  "take the last bit out again",
  "leave it open, i did it",
  "mark it as done",
  "dont tell her the 40 min bit",
  "put it in my log",
  "share it with grace",
  "remove the last sentence",
  "its finished, close it",
])("tells the bot what to do with it: %s", (text) => {
  expect(isToldToBot(text, "en")).toBe(true);
});

it.each([
  "they keep it in a spreadsheet",
  "they said keep it simple",
  "keep the old page, that is what sales said",
  "its done by hand every friday",
  "they undo that by hand",
  "it is done, they sell the old page",
  "done, they leave it open all day",
  "that they delete it by hand",
  "nobody shares it with sales",
  "she told me to keep it short",
  "leave the popup out",
  "we should drop the field",
  "i told grace about the bug",
  "show the price first",
  "good",
  "the last bit was hard",
  "it was finished in 40 min",
  "share it with marketing",
  "show it to the client",
  "send it to support again",
  "tell it to everybody",
])("tells what came of it: %s", (text) => {
  expect(isToldToBot(text, "en")).toBe(false);
});

it.each([
  ["leave it open", true],
  ["share it", true],
  ["change it", true],
  ["cancel it", true],
  ["keep it", false],
  ["ok its done, keep it", false],
  ["leave it open, i did it", false],
  ["its finished, close it", false],
  ["dont share that with grace", false],
  ["dont share that with sales", false],
  ["put it in my log", false],
  ["share it with grace", true],
  ["show it to sara", true],
  ["send it to tom", true],
  ["tell it to lena", true],
  ["show it to sara again", true],
  ["don't show it to tom", false],
  ["share it with my manager", false],
  ["show it to my boss", false],
  ["send it to my team lead", false],
  ["log it for me", false],
  ["undo it", false],
  ["leave it as it is", false],
  ["save that please", false],
])("where words were asked for, %s may be an answer: %s", (text, mayAnswer) => {
  expect(isToldToBot(text, "en")).toBe(true);
  expect(isToldToBot(text, "en", true)).toBe(!mayAnswer);
});

it.each([
  ["undo the last bit", "last-part"],
  ["remove that last sentence pls", "last-part"],
  ["take the last part out again", "last-part"],
  ["take back what i added", "last-part"],
  ["undo", "undo"],
  ["oops, take that out again", "undo"],
  ["undo that if it went to grace", "undo-if-read"],
  ["take it back if that was sent to my boss", "undo-if-read"],
  ["oh wait no, dont tell her the 40 min bit", "not-told"],
  ["pls don't show grace the part about the popup", "not-told"],
  ["dont tell her how long it took", "not-told"],
  ["don't share that with grace", "nobody-told"],
  ["i dont want you to tell him about the money thing", "not-told"],
  ["no dont leave it!! its done", "done"],
  ["please don't drop it, i did it already", "done"],
  ["don't leave it, is it done?", null],
  ["don't leave it until it is done", null],
  ["undo the deploy", null],
  ["dont tell grace", "nobody-told"],
  ["don't tell me that", null],
  ["dont tell my boss what i said", null],
  ["they didn't tell her the price", null],
  ["don't tell me the answer is no?", null],
  ["tell her the 40 min bit", null],
  ["the last part was the best", null],
] as const)("%s: %s", (text, order) => {
  expect(orderIn(text, "en")).toBe(order);
});
