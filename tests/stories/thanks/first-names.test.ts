/** Whoever is thanked, or hosts, is found by their first name where there is one such person among those whom one has to do with. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, offers, RELEASE } from "../seats/offering.ts";

const { story, storyEach } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, lena }: Scene) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await offers(lena, { ...RELEASE, date: "2026-11-27" });
  },
  { timeout: 60_000 },
);

storyEach([["/growth thanks lena for the review"], ["/growth thanks Lena for the review"]])(
  "thanks find their one: %s",
  async ({ maya, lena, settle }, words) => {
    await maya.command(words);
    expect(maya.modal()?.plain).not.toContain("I do not know who");
    await maya.submit({});
    expect(maya.modal()?.errors ?? {}).toEqual({});
    await settle();
    expect(lena.dm().at(-1)?.plain).toContain("the review");
  },
);

story("thanks for a host are thanks, and nothing of the log is shown to anybody", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "log: asked Hana about the label, she was harsh");
  await asks(maya);
  await settle();
  expect(await said(maya, "tell lena thanks")).toMatchInlineSnapshot(`
    "Good idea. Shall we write it down?
    [Say thanks]"
  `);
  expect(await said(maya, "can you tell lena thank you")).toContain("[Say thanks]");
});

story("whoever is not known is asked for, and a reason stays a reason", async ({ maya }) => {
  await maya.command("/growth thanks omar for the review");
  expect(maya.modal()?.plain).toContain("I do not know who Omar is here.");
  await maya.close();
  await maya.command("/growth thanks maya");
  expect(maya.modal()?.plain).toContain("What for?: <maya>");
  await maya.close();
  await maya.command("/growth thanks grace and lena for the demo");
  expect(maya.modal()?.plain).not.toContain("I do not know who");
});

storyEach([["is there a seat at lena's call?"], ["can i sit in with lena"], ["does lena have a seat"]])(
  "a host is found by their first name: %s",
  async ({ maya, settle }, words) => {
    expect(await settledAnswers(settle)(maya, words)).toContain("with <@U0LENA> [Ask for it]");
  },
);

story("of whom nobody hosts, all seats are shown", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "can i sit in with petra")).toContain(
    "I know nobody by that name who offers a seat just now.",
  );
  expect(await said(maya, "does grace have a seat")).toContain(
    "<@U0GRACE> offers no seat that is open for you just now.",
  );
});
