import { expect, it } from "vitest";
import { harmIn, isGraveAlone } from "./harm.ts";

it.each([
  ["he has pictures of me and wants money", "harm"],
  ["he touched my daughter", "harm"],
  ["my uncle touched my little sister", "harm"],
  ["my neighbour is beating his wife", "harm"],
  ["he has my passport", "harm"],
  ["he has my id card", "harm"],
  ["he sent me bullets in the post", "harm"],
  ["he opened my top", "harm"],
  ["he counts my minutes at the shop", "unclear"],
  ["he took my bank card", "unclear"],
  ["my husband keeps my wages", "unclear"],
  ["they make jokes on my headscarf", "unclear"],
  ["please delete this, my husband checks my laptop", "unclear"],
  ["i fell down the stairs again", "unclear"],
  ["it's only a bruise, i ran into the door", "unclear"],
  ["i have bruises all over", "unclear"],
  ["i have bruises from him, not from judo", "unclear"],
  // Of work, of games and of mischance.
  ["he has pictures of me at the demo", null],
  ["the change touched my child class", null],
  ["he beats my son at chess", null],
  ["please delete this, my lead checks my tickets", null],
  ["the neighbour process is beating the cache", null],
  ["he counts the minutes of the meeting", null],
  ["he took my card from the board", null],
  ["they make jokes on my commit messages", null],
  ["i fell down the stairs", null],
  ["it's only a bruise", null],
  ["i ran into the door handle bug again", null],
  ["opened my top ticket", null],
  ["he sent me bullets for the slides", null],
  ["i lost my id card", null],
  ["climbing yesterday, i have bruises everywhere", null],
  ["i have bruises from climbing", null],
  ["judo last night, i have bruises everywhere", null],
])("%s: %s", (text, harm) => {
  expect(harmIn(text, "en")).toBe(harm);
});

it.each([
  ["climbing yesterday, arms are full of bruises", false],
  ["my arms are full of bruises from my bike", false],
  ["football, and now a black eye", false],
  ["my arms are full of bruises", true],
  ["he beat me after football, arms full of bruises", true],
])("bruises alone: %s", (text, is) => {
  expect(isGraveAlone(text, "en")).toBe(is);
});
