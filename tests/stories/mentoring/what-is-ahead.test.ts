/** "What do I have tomorrow?": one list of seats, calls that one hosts, talks and meetings, for whoever asks; also of somebody who has not joined. */
import { expect } from "vitest";
import { asks, CLIENT_CALL, offers } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { isMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

/** A Monday. Lena lets Maya in on Thursday, and is her mentor from now on; she has not joined. */
const { story } = storiesAt(
  "2026-11-30T10:00:00Z",
  async (scene: Scene) => {
    const { maya, lena, settle } = scene;
    await joins(maya, { manager: null, country: null });
    await offers(lena, CLIENT_CALL);
    await asks(maya);
    await settle();
    await lena.click("seat.yes");
    await settle();
    await isMentor(scene, lena, { about: "workshops with clients" });
    await maya.command("/growth mentor Lead a workshop with a client.");
    await maya.submit({ weeks: "6", rhythm: "weekly" });
    await maya.click("mentor.pick.1", { in: "message" });
    await settle();
    await lena.click("mentor.accept");
    await settle();
  },
  { timeout: 90_000 },
);

story("a host hears of the day that they name, and who comes", async ({ lena, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(lena, "what do I have tomorrow")).toMatchInlineSnapshot();
  expect(await said(lena, "what do I have on thursday?")).toMatchInlineSnapshot();
  expect(await said(lena, "what's on for me this week")).toMatchInlineSnapshot();
});

story("so does a guest, and once a meeting has a day it stands there", async ({ maya, lena, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "anything tomorrow?")).toMatchInlineSnapshot();
  await maya.click("mentor.other-time", { in: "message" });
  await maya.submit({ day: "2026-12-01", time: "14:00" });
  await maya.close();
  await settle();
  expect(await said(lena, "what do I have tomorrow")).toMatchInlineSnapshot();
  expect(await said(maya, "what have I got this week")).toMatchInlineSnapshot();
  expect(await said(maya, "what do I have next week")).toMatchInlineSnapshot();
});
