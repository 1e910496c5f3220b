/** Praise for somebody is brought to them by the form of thanks, with their words in it, and no word of how they are doing. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, grace }: Scene) => {
  await joins(maya, { manager: "U0GRACE", country: null });
  await gives(grace, "@Maya Lind");
});

story("of her whom it was asked of", async ({ maya, grace, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(grace, "tell her well done from me")).toMatchInlineSnapshot(`
    "Gladly. Look over the line, and I bring it to them with your name as soon as they are at work.
    [Say thanks]"
  `);
  await grace.click("Say thanks");
  expect(grace.modal()?.plain).toMatchInlineSnapshot(`
    "Whom would you like to thank?: <...>
    What for?: <Well done>
    Who may read it?: (Privately | Everybody in a channel)
    Which channel?: <...>"
  `);
  await grace.submit({});
  await settle();
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "<@U0GRACE> thanks you:
    > Well done"
  `);
});

story("by name, and of nobody who is known", async ({ grace, settle }) => {
  const said = settledAnswers(settle);
  await said(grace, "please pass on my congratulations to maya for the tickets");
  await grace.click("Say thanks");
  expect(grace.modal()?.plain).not.toContain("I do not know who");
  expect(grace.modal()?.plain).toContain("Congratulations for the tickets");
  await grace.close();
  await said(grace, "kudos to petra");
  await grace.click("Say thanks");
  expect(grace.modal()?.plain).toContain("I do not know who Petra is here.");
});

story("thanks to her, and in which channel, stand in the form", async ({ maya, grace, settle }) => {
  const said = settledAnswers(settle);
  await said(grace, "can you thank her from me in #dev, she did a great job with the address form");
  await grace.click("Say thanks");
  expect(grace.modal()?.plain).toContain("What for?: <she did a great job with the address form>");
  const form = JSON.stringify(grace.modal());
  expect(form).toContain("C0DEV");
  expect(form).toContain("U0MAYA");
  await grace.submit({});
  expect(grace.modal()?.errors ?? {}).toEqual({});
  await settle();
  expect(grace.channel("C0DEV").at(-1)?.plain).toContain("she did a great job with the address form");
  expect(maya.dm().at(-1)?.plain).not.toContain("she did a great job");
});
