/** Their own challenge and a colleague's lie open: the one that is named, or was spoken of last, is the one that is meant. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, grace, query, settle }) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
    await gives(grace, "@Maya");
    await settle();
  },
  { timeout: 90_000 },
);

storyEach([
  ["sales pitch: friday 13:00"],
  ["oh no thats the wrong one, the pitch should be friday 13:00"],
  ["friday 13:00 for the sales pitch"],
  ["i'm in for the pitch one, friday at 13:00"],
] as [string][])("%s: a time for their own, by its name", async ({ maya, settle, query }, text) => {
  const said = settledAnswers(settle);
  expect(await said(maya, text)).toContain("*Ask sales how they pitch the product* is planned for Friday, 27 November");
  expect(await query("select status from assignees")).toEqual([{ status: "offered" }]);
});

storyEach([
  [["that call was the thing grace wanted from me, so thats done too", "done"]],
  [["what about graces thing, is it still open", "i did that last thursday already"]],
] as [string[]][])(
  "%s: what is done is hers, and marks nothing of their own",
  async ({ maya, settle, query }, texts) => {
    const said = settledAnswers(settle);
    for (const text of texts.slice(0, -1)) await said(maya, text);
    const answer = await said(maya, texts.at(-1) ?? "");
    expect(answer).toContain("*Sit in on a client call* still waits for your yes to <@U0GRACE>");
    expect(answer).toContain("[My own one is done]");
    expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
    await maya.click("My own one is done", { in: "message" });
    await settle();
    expect(await query("select status from nudges")).toEqual([{ status: "done" }]);
  },
);

story("what she asks stands in the week, and whom they would ask is no yes to her", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "what do i have this week")).toContain(
    "By Friday, 4 December: *Sit in on a client call*, which <@U0GRACE> asks of you",
  );
  expect(await said(maya, "ok i ask lena")).not.toContain("Press *I'm in*");
});

story("their own was spoken of last: a yes and a why are for that", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "show my challenge");
  expect(await said(maya, "why not sql performance, thats what i need")).not.toContain("These are the words of");
  expect(await said(maya, "im in for that one, thursday 9")).not.toContain("Sit in on a client call");
});
