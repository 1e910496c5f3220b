/** A seat that is asked for by its host, its kind or its day is a wish for one, and no offer; an offer in words keeps all that they say. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { offers, RELEASE } from "./offering.ts";

const { story, storyEach } = storiesAt(
  "2026-11-30T10:00:00Z",
  async ({ maya, lena }: Scene) => {
    await joins(maya, { manager: null, country: null });
    await offers(lena, RELEASE);
  },
  { timeout: 90_000 },
);

storyEach([
  ["can I sit in on Lena's release on Thursday?"],
  ["can I come on Thursday to the release?"],
  ["I want to join Lena's release on Thursday"],
])("%s", async ({ maya, hana, settle }, text) => {
  for (const who of [maya, hana]) {
    const answer = await settledAnswers(settle)(who, text);
    expect(answer).toContain("*Seats that you can ask for*");
    expect(answer).toContain("[Ask for it]");
    expect(answer).not.toContain("Offer a seat");
  }
});

story("an offer in words has how often it comes and how many may come in the form", async ({ luis, settle }) => {
  await settledAnswers(settle)(luis, "every tuesday at 11 I have a support hour, two people may come along");
  await luis.click("Offer a seat");
  expect(luis.modal()?.plain).toMatch(/<2>[\s\S]*<Every week>/);
});

storyEach([["yes pls, ask lena for that"], ["yes please"], ["ask her for it"], ["the first"], ["i'd like that one"]])(
  "the only seat that is listed is what a yes is for: %s",
  async ({ maya, settle }, text) => {
    const said = settledAnswers(settle);
    expect(await said(maya, "can I sit in on a call?")).toContain("[Ask for it]");
    const answer = await said(maya, text);
    expect(answer).toBe("One tap opens it, which I cannot do from a message:\n[Ask for it]");
    await maya.click("seat.ask", { in: "message" });
    expect(maya.modal()?.title).toBe("Ask for this seat");
  },
);
