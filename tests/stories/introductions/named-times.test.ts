/** Times that one of the two names are among those that both choose from. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { asks, groupSaid } from "#tests/support/introductions.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  ({ maya }: Scene) => joins(maya, { manager: null, country: null }),
  { timeout: 90_000 },
);

async function timesAfter(scene: Scene, words: string): Promise<readonly string[]> {
  const { maya, tom, settle } = scene;
  await settledAnswers(settle)(tom, words);
  await tom.click("introductions.accept");
  await settle();
  const said = (await groupSaid(scene, maya)).join("\n");
  return said.split("\n").filter((line) => /(?:November|December) at \d/.test(line));
}

story("the host's day", async (scene) => {
  const { maya, tom, settle, query } = scene;
  await asks(scene, maya, "@Tom Becker how they pitch the export");
  expect(await settledAnswers(settle)(tom, "next week tuesday is ok")).toMatchInlineSnapshot(`
    "Shall I tell <@U0MAYA> yes? I would then propose times on Tuesday, 1 December, where some suit you both.
    <@U0MAYA> has one question, and I thought of you:
    > how they pitch the export
    [Tell them yes] [Another time] [Tell them no]"
  `);
  expect(await query("select status from introductions")).toEqual([{ status: "asked" }]);
  const times = await timesAfter(scene, "next week tuesday is ok");
  expect(times.length).toBe(3);
  expect(times.every((line) => line.includes("Tuesday, 1 December"))).toBe(true);
});

story("the host's hour, in a bare answer to the question", async (scene) => {
  await asks(scene, scene.maya, "@Tom Becker how they pitch the export");
  const times = await timesAfter(scene, "i can do friday at 10");
  expect(times.length).toBe(1);
  expect(times[0]).toContain("Friday, 27 November");
});

story("the asker's day, where the host names none", async (scene) => {
  await asks(scene, scene.maya, "@Tom Becker how do you pitch the export? could we talk on thursday 3 december?");
  const times = await timesAfter(scene, "happy to talk to her");
  expect(times.length).toBe(3);
  expect(times.every((line) => line.includes("Thursday, 3 December"))).toBe(true);
});

story("a day on which nothing suits both leaves others to choose from", async (scene) => {
  await asks(scene, scene.maya, "@Tom Becker how they pitch the export");
  expect((await timesAfter(scene, "sunday is ok")).length).toBe(3);
});

story("days in a list that will not do for the host are no day that will", async (scene) => {
  await asks(scene, scene.maya, "@Tom Becker how they pitch the export");
  const times = await timesAfter(scene, "mondays, tuesdays and fridays are bad");
  expect(times.every((line) => line.includes("Monday, 30 November"))).toBe(false);
});
