/** What hosts ask and say of what they offer: who asks, how many may come, another time that they name, a link for a pitch. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, CLIENT_CALL, last, offers, requests } from "./offering.ts";

const { storyEach, inTurn } = storiesAt(
  "2026-12-07T10:00:00Z",
  async ({ maya, lena, settle }: Scene) => {
    await joins(lena, { manager: null, country: null });
    await joins(maya, { manager: null, country: null });
    await offers(lena, { ...CLIENT_CALL, kind: "sales-pitch", topic: "The pitch of invoicing", date: "2026-12-10" });
    await asks(maya);
    await settle();
  },
  { timeout: 90_000 },
);

inTurn([
  ["who asked for my seat?"],
  ["who asks for my pitch"],
  ["who wants to come to my pitch?"],
  ["what do I offer right now?"],
])("who asks is named: %s", async ({ lena, settle }, text) => {
  expect(await settledAnswers(settle)(lena, text)).toContain("Asks, and waits for your answer: <@U0MAYA>");
});

inTurn([["how many people can come"], ["how many can sit in on my pitch?"]])(
  "so is how many may come: %s",
  async ({ lena, settle }, text) => {
    const answer = await settledAnswers(settle)(lena, text);
    expect(answer).toContain("One person can come, and one place is free. *Change it* makes it more or fewer:");
  },
);

storyEach([
  ["another time would be better, 18 december at 14:00"],
  ["I'd rather have maya another time, friday 18 december at 14:00"],
  ["friday 18 december at 14:00 would be better for me"],
])("another time that is named stands in the form: %s", async (scene, text) => {
  const { lena, maya, settle } = scene;
  const answer = await settledAnswers(settle)(lena, text);
  expect(answer).toContain(
    "Shall I tell <@U0MAYA> that another time suits you better? 18 December 2026 at 14:00 stands in the form already.",
  );
  await lena.click("Another time");
  expect(lena.modal()?.plain).toContain("<18 December 2026 at 14:00>");
  await lena.submit({ note: "18 December 2026 at 14:00" });
  await settle();
  expect(last(maya)).toContain("> 18 December 2026 at 14:00");
  expect(last(maya)).toContain("[That suits me]");
  expect(await settledAnswers(settle)(maya, "friday the 18th suits me")).toContain(
    "Shall I tell <@U0LENA> that it suits you?",
  );
  expect(await requests(scene)).toEqual(["U0MAYA another-time"]);
});

storyEach([
  ["the link for the pitch is https://meet.example.com/x"],
  ["here is the link for the demo: https://meet.example.com/x"],
  ["pitch link https://meet.example.com/x"],
])("a link for it goes into its form: %s", async ({ lena, settle }, text) => {
  expect(await settledAnswers(settle)(lena, text)).toMatch(/^Good to know\. \*Add it\*/);
});

storyEach([["yes to maya for the pitch"], ["maya can come to the pitch, yes"]])(
  "a yes may say for what: %s",
  async ({ lena, settle }, text) => {
    expect(await settledAnswers(settle)(lena, text)).toContain("Shall I tell <@U0MAYA> yes?");
  },
);
