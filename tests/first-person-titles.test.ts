/** A plan says the title of its challenge as the person says it. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { readContent } from "#src/content/read-content.ts";
import { inFirstPerson } from "#src/features/weekly/rules/first-person.en.ts";
import { willOf } from "#src/features/weekly/rules/plan-of-size.ts";
import { atSize } from "#src/kernel/challenge.ts";
import { ROOT } from "#tests/support/house.ts";

it("leaves no title that speaks to somebody", () => {
  const { catalogues } = readContent([join(ROOT, "prompts")]);
  const titles = [...catalogues.en.byId.values()].map(({ title }) => inFirstPerson(title));
  expect(titles.filter((title) => /\b(?:you|your|yours|yourself)\b/i.test(title))).toEqual([]);
  expect(
    titles.filter((title) =>
      /\bI (?:is|has|are|were)\b|\b(?:to|of|with|from|for|near|without|tells?|told|sees?|needs|trusts|knows) I\b|\b(?!than|as|and|or)\w+ I$/.test(
        title,
      ),
    ),
  ).toEqual([]);
});

it("leaves no first bite that speaks to somebody, where a plan says it whole", () => {
  const { catalogues } = readContent([join(ROOT, "prompts")]);
  const bites = [...catalogues.en.byId.values()].flatMap((challenge) =>
    challenge.tiny === null ? [] : [willOf(atSize(challenge, "tiny"), "en")],
  );
  expect(bites.filter((words) => /\b(?:you|your|yours|yourself)\b|[.…]$/i.test(words))).toEqual([]);
  expect(bites.filter((words) => words.length > 200)).toEqual([]);
});
