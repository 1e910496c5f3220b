import fc from "fast-check";
import { expect, it } from "vitest";
import { beyondTitle, clauseOf, titleOf } from "./challenge-title.ts";

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, "");

it.each([
  ["the title says it all", "Ask Tom why", "ask Tom why", ""],
  ["but for its stop", "Ask Tom why", "Ask Tom why.", ""],
  ["the title is the first sentence", "Ask Tom why", "Ask Tom why. He knows the client.", "He knows the client."],
  [
    "the title is the first line",
    "Release process",
    "Release process\nNobody knew who signs.",
    "Nobody knew who signs.",
  ],
  ["the title was cut", "Explain the release…", "explain the release to somebody new", "…to somebody new"],
  ["a colon ends the title", "Two findings", "Two findings: nobody signs", "…: nobody signs"],
  ["a comma ends the title", "Sat in", "Sat in, and asked", "…and asked"],
  ["the words only begin alike", "Ask why", "Ask why five times", "Ask why five times"],
  ["a word that goes on", "Ask", "Asking is free", "Asking is free"],
  ["a title of its own", "Sit in on a client call", "Nobody asks for the export.", "Nobody asks for the export."],
  ["nothing was said", "Ask Tom why", "", ""],
])("%s", (_, title, words, rest) => {
  expect(beyondTitle(title, words)).toBe(rest);
});

it("a title and what goes beyond it hold every word, once", () => {
  const sentence = fc
    .array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 20 })
    .map((words) => `${words.join(" ")}.`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 3 }), (sentences) => {
      const words = sentences.join(" ");
      const title = titleOf(words);
      const read = `${title} ${beyondTitle(title, words)}`;
      expect(lettersOf(read)).toBe(lettersOf(words));
    }),
  );
});

it.each([
  ["just came out of the call\nthey never spoke about the features at all. only people", "Just came out of the call"],
  ["I asked Tom.\nHe knows.", "I asked Tom"],
  ["\n\n  so i went over to sales\npetra\n30 min", "So i went over to sales"],
  ["one line. and more", "One line"],
  ["...\nthen more", "..."],
])("what was written in several lines has its first as its title: %j", (words, title) => {
  expect(titleOf(words)).toBe(title);
});

it.each([
  [
    "Ask one person in accounts, support or consulting what it costs, and write it down.",
    "Ask one person in accounts, support or consulting what it costs",
  ],
  [
    "Ask somebody which mail, form, list or wait they could do without, and find out why.",
    "Ask somebody which mail, form, list or wait they could do without",
  ],
  [
    "Rename the last name that made you look twice, run the tests, and merge it or drop it.",
    "Rename the last name that made you look twice",
  ],
  [
    "Ask product what it was meant to change, look the number up, and send one word: extend, repair or out.",
    "Ask product what it was meant to change",
  ],
  ["Send one line to product: keep or drop.", "Send one line to product"],
  ["Ask Tom, then say why.", "Ask Tom, then say why"],
])("a title is the first clause: %j", (sentence, title) => {
  expect(clauseOf(sentence)).toBe(title);
  expect(lettersOf(`${title} ${beyondTitle(title, sentence)}`)).toBe(lettersOf(sentence));
});
