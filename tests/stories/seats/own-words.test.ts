/** A host's answer that says more than yes or no: their words reach the guest only by a form that shows what is sent. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, offers, RELEASE, requests } from "./offering.ts";

const { story, storyEach, inTurn } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, lena, settle }: Scene) => {
    await joins(maya, { manager: null, country: null });
    await offers(lena, { ...RELEASE, seats: "2" });
    await asks(maya);
    await settle();
  },
  { timeout: 90_000 },
);

storyEach([
  ["yes but she should be there 5 min early", "yes", "seated", "You have a seat."],
  ["thursday works but only half an hour", "yes", "seated", "You have a seat."],
  ["not this week, but next week is fine", "another-time", "another-time", "would like to have you another time"],
  ["no, the room is too small for guests, sorry", "declined", "declined", "This one does not work out"],
])("%s", async (scene, text, answer, status, outcome) => {
  const { lena, maya, settle } = scene;
  expect(await settledAnswers(settle)(lena, text)).toContain("[In my own words]");
  expect(await requests(scene)).toEqual(["U0MAYA asked"]);
  await lena.click("In my own words");
  expect(lena.modal()?.plain).toContain(`What they read with it: <${text}>`);
  expect(await requests(scene)).toEqual(["U0MAYA asked"]);
  await lena.submit({ answer });
  await settle();
  expect(await requests(scene)).toEqual([`U0MAYA ${status}`]);
  const heard = maya.dm().at(-1)?.plain ?? "";
  expect(heard).toContain(outcome);
  expect(heard).toContain(`> ${text}`);
});

story("the answer that was read stands in the form, and the words can be changed", async (scene) => {
  const { lena, maya, settle } = scene;
  await settledAnswers(settle)(lena, "yes, tell her to bring questions");
  await lena.click("In my own words");
  await lena.submit({ words: "Bring two questions, please." });
  await settle();
  expect(await requests(scene)).toEqual(["U0MAYA seated"]);
  expect(maya.dm().at(-1)?.plain).toContain("<@U0LENA> writes:\n> Bring two questions, please.");
});

story("lines stay lines, and what is too long for the field is shown whole", async (scene) => {
  const { lena, maya, settle } = scene;
  await settledAnswers(settle)(lena, `yes but she has to know:\nno phones\n${"a long list of things ".repeat(12)}`);
  await lena.click("In my own words");
  expect(lena.modal()?.plain).toContain("a long list of things a long list of things ".repeat(6).trim());
  await lena.submit({ words: "No phones.\nNo photos." });
  await settle();
  expect(await requests(scene)).toEqual(["U0MAYA seated"]);
  expect(maya.dm().at(-1)?.plain).toContain("<@U0LENA> writes:\n> No phones.\n> No photos.");
});

story("a time that was named before is no word beside a later yes", async (scene) => {
  const { lena, maya, settle } = scene;
  await lena.click("Another time");
  await lena.submit({ note: "Friday at 3pm" });
  await settle();
  await maya.click("That suits me");
  await settle();
  await lena.click("seat.yes");
  await settle();
  expect(await requests(scene)).toEqual(["U0MAYA seated"]);
  expect(maya.dm().at(-1)?.plain).not.toContain("writes:");
});

inTurn([["yes"], ["sure, why not"], ["no to maya"], ["who is maya?"], ["what does she want exactly"]])(
  "a bare answer or a question has nothing to pass on: %s",
  async ({ lena, settle }, text) => {
    expect(await settledAnswers(settle)(lena, text)).not.toContain("In my own words");
  },
);
