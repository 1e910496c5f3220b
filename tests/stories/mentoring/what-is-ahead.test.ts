/** "What do I have tomorrow?": one list for whoever asks, also for a host who has not joined. */
import { expect } from "vitest";
import { offers, RELEASE } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

/** A Monday. Lena lets somebody in on Thursday. */
const { story } = storiesAt("2026-11-30T10:00:00Z", ({ lena }: Scene) => offers(lena, RELEASE), { timeout: 90_000 });

const HOSTED = [
  "Thursday, 3 December at 10:00: *Deploy or release* · The release of invoicing, which you host",
  "_nobody comes along yet_",
  "[Change it]",
].join("\n");

story(
  "a host hears of the day or the week that they name, and of the next thing where it holds none",
  async (scene) => {
    const { lena, omar, settle } = scene;
    const said = settledAnswers(settle);
    expect(await said(lena, "what do I have tomorrow")).toBe(
      `Nothing on Tuesday, 1 December that I know of. The next is this:\n${HOSTED}`,
    );
    expect(await said(lena, "what do I have on thursday?")).toBe(`This is on Thursday, 3 December:\n${HOSTED}`);
    expect(await said(lena, "what's on for me this week")).toBe(
      `This is ahead of you from Monday, 30 November to Sunday, 6 December:\n${HOSTED}`,
    );
    expect(await said(omar, "what do I have tomorrow")).toBe("Nothing on Tuesday, 1 December that I know of.");
  },
);
