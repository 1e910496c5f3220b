/** What somebody of the team waits for from their manager is told when the manager asks about them. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story("a door that is asked for stands above what was shared", "2026-11-24T10:00:00Z", async (scene) => {
  const { maya, grace, settle } = scene;
  await joins(maya, { manager: "U0GRACE", country: null });
  await currentChallengeIs(scene, maya, "shadow-client-call");
  await maya.command("/growth next");
  await maya.click("nudge.more", { option: "Ask my manager to open the door", in: "message" });
  await maya.submit();
  await maya.close();
  await settle();
  expect(await settledAnswers(settle)(grace, "what does maya need from me?")).toMatchInlineSnapshot(`
    "<@U0MAYA> asks you to open a door for *Sit in on a client call*.
    Ask a consultant or senior for a recording of a client call, or a silent seat on the next, and listen for twenty minutes. Post three things in the client's own words, each beside what your screens call it.
    [I open it] [Offer a seat of mine] [Not this time]
    How somebody is doing, and what they write to me, I tell nobody. <@U0MAYA> shares nothing with you at present; a word with them tells you more than I could.
    [My team] [Or: Who is asking?]"
  `);
});
