/** A seat that is open for somebody is what their words about "the seat" are about; it is asked for by its button. */
import { expect } from "vitest";
import { answerTo } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { offers, RELEASE, requests } from "./offering.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: null, country: null });
});

/** What she wished for is offered, and she hears of it. */
async function isOffered({ maya, lena, settle }: Scene): Promise<void> {
  await maya.command("/growth shadow");
  await maya.click("seat.wish");
  await maya.submit({ topic: "Any release of invoicing" });
  await offers(lena, RELEASE);
  await settle();
}

for (const text of [
  "yes id love to, thursday works",
  "yes please",
  "i'd like that very much",
  "id love to have that seat",
])
  story(`right after it was sent, ${text}`, async (scene) => {
    await isOffered(scene);
    const said = await answerTo(scene.maya, text);
    expect(said).toContain("Seats that you can ask for");
    expect(said).toContain("[Ask for it]");
    expect(await requests(scene)).toEqual([]);
  });

for (const text of [
  "id like to have that seat with lena",
  "can you ask lena for me for the seat on thursday",
  "i meant the seat with lena, not the nightly job",
  "whats the call about and who is in it",
])
  story(`later, ${text}`, async (scene) => {
    await isOffered(scene);
    await answerTo(scene.maya, "thanks");
    const said = await answerTo(scene.maya, text);
    expect(said).toContain("The release of invoicing");
    expect(said).toContain("[Ask for it]");
    expect(await requests(scene)).toEqual([]);
  });
