/** A word leans on what the bot said last, and not on what it offered before that. */
import { expect } from "vitest";
import { asks, offers, RELEASE, requests } from "#tests/stories/seats/offering.ts";
import { answerWithoutTitles as answer } from "#tests/support/answers.ts";
import { gives, statusOf } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { isAskedWhetherToGoOn } from "#tests/support/silences.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) => joins(maya, { manager: "U0LENA", country: null }));
const ITS_BUTTON = "A word alone is too easily misread, so for that one I wait for its button:\n[Tell them yes]";
const ASKED_BACK = "Shall I tell <@U0MAYA> yes?";

story("a member's yes to a question of a colleague does not do what was offered before", async (scene) => {
  const { maya, omar, settle, query } = scene;
  await joins(omar, { manager: null, country: null });
  await offers(omar);
  expect(await answer(omar, "the release eats my whole week, i have to pass")).toContain("[Not this week]");
  await asks(maya);
  await settle();
  expect(await answer(omar, "yes")).toContain(ASKED_BACK);
  expect(await answer(omar, "the first")).toBe(ITS_BUTTON);
  expect(await answer(omar, "thursday 10:00")).toContain("another time suits you better?");
  expect(await query("select status from nudges where status <> 'open'")).toEqual([]);
  expect(await requests(scene)).toEqual(["U0MAYA asked"]);
  // What is said after it counts again.
  await answer(omar, "the release eats my whole week, i have to pass");
  await answer(omar, "yes");
  expect(await query("select status from nudges where status <> 'open'")).toEqual([{ status: "skipped" }]);
});

story("a host who has not joined is asked for the button, whatever they say", async (scene) => {
  const { maya, tom, settle } = scene;
  await offers(tom);
  await asks(maya);
  await settle();
  const heads: unknown[] = [];
  for (const word of ["yes", "ok", "no", "yes"]) heads.push((await answer(tom, word)).split("\n")[0]);
  expect(heads).toMatchInlineSnapshot(`
    [
      "Shall I tell <@U0MAYA> yes?",
      "A word alone is too easily misread, so for that one I wait for its button:",
      "Shall I tell <@U0MAYA> that it is not possible this time? A no needs no reason.",
      "A word alone is too easily misread, so for that one I wait for its button:",
    ]
  `);
  expect(await requests(scene)).toEqual(["U0MAYA asked"]);
});

story("an invitation of a colleague is turned down by a word", async ({ lena, tom, ...house }) => {
  await gives(lena, "@Tom Becker");
  await house.settle();
  await answer(tom, "no");
  expect(await statusOf(house, "U0TOM")).toEqual(["declined"]);
});

story("a yes is for the newest of several, and for whoever is named", async (scene) => {
  const { maya, priya, tom, omar, luis, settle } = scene;
  for (const one of [priya, tom, omar]) await joins(one, { manager: null, country: null });
  await offers(luis, { ...RELEASE, seats: "4" });
  for (const one of [maya, priya, tom, omar]) {
    await asks(one);
    await settle();
    await scene.moveTo(new Date(scene.clock.now().getTime() + 60_000));
  }
  await scene.moveTo("2026-11-24T15:00:00Z");
  expect(await answer(luis, "yes")).toContain("Shall I tell <@U0OMAR> yes?");
  expect(await answer(luis, "sure, maya can come")).toContain("Shall I tell <@U0MAYA> yes?");
  expect((await requests(scene)).every((one) => one.endsWith(" asked"))).toBe(true);
});

story(
  "a host's yes to what a colleague asks of them since is not for an older request",
  async ({ lena, maya, tom, ...house }) => {
    await offers(tom);
    await asks(maya);
    await house.settle();
    await gives(lena, "@Tom Becker");
    await house.settle();
    expect(await answer(tom, "yes")).toContain("[Join] [No thanks]");
    expect(await statusOf(house, "U0TOM")).toEqual(["invited"]);
    await answer(tom, "no");
    expect(await statusOf(house, "U0TOM")).toEqual(["declined"]);
  },
);

story("a yes to whether it shall go on is not for an older request", async (scene) => {
  const { maya, omar, settle, query } = scene;
  await joins(omar, { manager: null, country: null });
  await offers(omar);
  await asks(maya);
  await settle();
  await isAskedWhetherToGoOn(scene, omar);
  expect(await answer(omar, "yes")).not.toContain("U0MAYA");
  expect(await query("select status from members where user_id = 'U0OMAR'")).toEqual([{ status: "active" }]);
  expect(await requests(scene)).toEqual(["U0MAYA asked"]);
});
