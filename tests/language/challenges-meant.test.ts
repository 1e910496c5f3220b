/** The challenge that somebody means who knows one: by words of its name, or of what it asks. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "#src/content/read-content.ts";
import { challengesMeant } from "#src/language/search-challenges.ts";
import { ROOT } from "#tests/support/imports.ts";

const catalogue = readContent([join(ROOT, "prompts")]).catalogues.en;

test.each([
  ["shadowing a client call", ["shadow-client-call"]],
  ["you sit in on a client call", ["shadow-client-call"]],
  ["sitting in on a client's call", ["shadow-client-call"]],
  ["answering a support ticket", ["answer-support-ticket"]],
  ["attacking your own feature", ["attack-own-feature"]],
  ["watching a client use your feature", ["watch-use-on-call"]],
  ["buying our product as a stranger", ["buy-as-stranger", "sign-up-as-stranger"]],
])("%s", (words, ids) => {
  expect(challengesMeant(catalogue, words).map(({ id }) => id)).toEqual(ids);
});

test("where several fit, they are the nearest three", () => {
  const fits = challengesMeant(catalogue, "client calls");
  expect(fits).toHaveLength(3);
  expect(fits.map(({ id }) => id)).toContain("shadow-client-call");
});

test.each([["quantum llamas"], ["the"], [""], ["it"], ["somebody who juggles torches at night"]])(
  "none: %s",
  (words) => {
    expect(challengesMeant(catalogue, words)).toEqual([]);
  },
);
