/** "Yes, Grace can see that": what was offered to be kept is kept, and showing it is asked about; whatever Grace asked stays as it is. */
import { expect } from "vitest";
import { settledAnswers, withoutTitles } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", ({ maya }: Scene) =>
  joins(maya, { manager: "U0GRACE", country: null }),
);

const TOLD = "the import error text was total gibberish, so i sat with two people from support and rewrote it";

story("while a challenge of hers waits for an answer", async ({ maya, grace, settle, moveTo }) => {
  const said = settledAnswers(settle);
  await said(maya, "ok wed 10:00");
  await gives(grace, "@Maya Lind");
  await moveTo("2026-11-25T09:30:00Z");
  await said(maya, TOLD);
  expect(withoutTitles(await said(maya, "yes grace can see that"))).toMatchInlineSnapshot(`
    "Kept: *...*, with your words.
    _How far was your guess from the count?_
    [Add to it] [That is all]
    Press *...*, and <@U0GRACE> can read *...*, whole and as you wrote it. Everything else stays yours alone.
    [Show it] [Show my log] [No, thanks]"
  `);
  expect(withoutTitles(await said(maya, "yes"))).toMatchInlineSnapshot(`
    "Nothing is shared yet. What others are to read waits for your press:
    [Show it]"
  `);
  await maya.click("reflection.share", { in: "message" });
  await settle();
  expect(withoutTitles(maya.dm().at(-1)?.plain ?? "")).toMatchInlineSnapshot(`
    "<@U0GRACE> can read *...* now. The rest of your log is yours alone, unless you shared it as well.
    [Make it private] [Show my log]"
  `);
});

storyEach([["keep it, and share it with my manager"], ["sure, she can read it too"]])(
  "kept, and asked about: %s",
  async ({ maya, settle }, words) => {
    const said = settledAnswers(settle);
    await said(maya, TOLD);
    expect(await said(maya, words)).toContain("<@U0GRACE> can read *");
  },
);

story("somebody else by name, and without a yes", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, TOLD);
  expect(await said(maya, "omar can see that")).toContain("Shall I keep it, then?");
  expect(await said(maya, "yes and show it to omar")).toContain("I can show to nobody but your manager, <@U0GRACE>.");
});
