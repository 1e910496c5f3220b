/** Each button under a question of ours says what it tells whom: none says "yes" to something else than what is asked. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { asks as asksQuestion } from "#tests/support/introductions.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, offers, RELEASE, requests } from "./offering.ts";

const { story, storyEach } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, lena, settle }: Scene) => {
    await joins(maya, { manager: null, country: null });
    await offers(lena, { ...RELEASE, seats: "2" });
    await asks(maya);
    await settle();
  },
  { timeout: 90_000 },
);
const buttons = (answer: string): string => /\[.*\]$/.exec(answer)?.[0] ?? "";

storyEach([
  ["no to maya"],
  ["no for maya please"],
  ["tell maya no"],
  ["i have to say no this time"],
  ["no"],
  ["not this time, sorry"],
  ["she cannot come"],
])("a no is told by a button that says no: %s", async (scene, text) => {
  const { lena, maya, settle } = scene;
  const answer = await settledAnswers(settle)(lena, text);
  expect(answer).toContain("Shall I tell <@U0MAYA> that it is not possible this time?");
  expect(buttons(answer)).toBe("[Tell them no] [Tell them yes] [Another time]");
  expect(await settledAnswers(settle)(lena, "yes")).toMatch(/\n\[Tell them no\]$/);
  await lena.click("Tell them no");
  await settle();
  expect(await requests(scene)).toEqual(["U0MAYA declined"]);
  expect(maya.dm().at(-1)?.plain).toContain("This one does not work out");
});

story("once its button was pressed, a yes is for something else", async ({ lena, settle }) => {
  const said = settledAnswers(settle);
  await said(lena, "no to maya");
  await lena.click("Tell them no");
  await settle();
  expect(await said(lena, "yes")).not.toContain("Tell them no");
});

storyEach([["yes to maya"], ["maya can come"], ["yes"], ["gladly, she is welcome"]])(
  "a yes by one that says yes: %s",
  async (scene, text) => {
    const { lena, settle } = scene;
    const answer = await settledAnswers(settle)(lena, text);
    expect(answer).toContain("Shall I tell <@U0MAYA> yes?");
    expect(buttons(answer)).toBe("[Tell them yes] [Another time] [Tell them no]");
    await lena.click("Tell them yes");
    await settle();
    expect(await requests(scene)).toEqual(["U0MAYA seated"]);
  },
);

story("another time stands first where that is asked", async ({ lena, settle }) => {
  const answer = await settledAnswers(settle)(lena, "another time would be better for maya");
  expect(answer).toContain("Shall I tell <@U0MAYA> that another time suits you better?");
  expect(buttons(answer)).toBe("[Another time] [Tell them yes] [Tell them no]");
});

story("of two, each has its own", async ({ lena, omar, settle }) => {
  await joins(omar, { manager: null, country: null });
  await asks(omar);
  await settle();
  const answer = await settledAnswers(settle)(lena, "i have to say no this time");
  expect(answer.match(/\[Tell them no\] \[Tell them yes\] \[Another time\]/g)).toHaveLength(2);
  const both = await settledAnswers(settle)(lena, "Omar yes, Maya no");
  expect(both.match(/\[Tell them .*\]/g)).toMatchInlineSnapshot(`
    [
      "[Tell them yes] [Another time] [Tell them no]",
      "[Tell them no] [Tell them yes] [Another time]",
    ]
  `);
});

/** Omar asks as well. */
async function omarAsks({ omar, settle }: Scene): Promise<void> {
  await joins(omar, { manager: null, country: null });
  await asks(omar);
  await settle();
}

storyEach([["both are fine"], ["they can both come"], ["maya and omar can come"], ["yes to both"], ["both"]])(
  "two are answered alike, each by its own button: %s",
  async (scene, text) => {
    const { lena, settle } = scene;
    await omarAsks(scene);
    const answer = await settledAnswers(settle)(lena, text);
    expect(answer).toContain("Shall I tell <@U0MAYA> yes?");
    expect(answer).toContain("Shall I tell <@U0OMAR> yes?");
    expect(answer).not.toContain("Which one");
    expect(answer.match(/\[Tell them yes\] \[Another time\] \[Tell them no\]/g)).toHaveLength(2);
    expect(await requests(scene)).toEqual(["U0MAYA asked", "U0OMAR asked"]);
  },
);

storyEach([["yes to maya, not sure about omar"], ["yes to maya, omar i dont know yet"]])(
  "of whom they are not sure, nobody is told no: %s",
  async (scene, text) => {
    const { lena, settle } = scene;
    await omarAsks(scene);
    const answer = await settledAnswers(settle)(lena, text);
    expect(answer).toContain("Shall I tell <@U0MAYA> yes?");
    expect(answer).toContain("<@U0OMAR> I leave until you know: nothing is sent");
    expect(answer).not.toContain("not possible this time");
  },
);

storyEach([
  ["both were there", 2],
  ["both came", 2],
  ["maya and omar were there", 2],
  ["everybody was there", 2],
  ["maya came, not sure about omar", 1],
])("who was there is noted for both, each by a button: %s", async (scene, text, times) => {
  const { lena, moveTo, settle } = scene;
  await omarAsks(scene);
  for (const who of ["U0MAYA", "U0OMAR"]) {
    await lena.click("seat.yes", {
      in: "message",
      ts: lena.dm().find((one) => one.plain.includes(`<@${who}> `))?.ts ?? "",
    });
    await settle();
  }
  await moveTo("2026-12-03T10:30:00Z");
  const answer = await settledAnswers(settle)(lena, text);
  expect(answer).toContain("Shall I note that <@U0MAYA> was there?");
  expect(answer.match(/Shall I note/g)).toHaveLength(times);
  expect(answer).not.toContain("Which one");
  expect(answer).not.toContain("nothing is noted");
});

story("so with a question of a colleague", async (scene) => {
  const { lena, maya, settle } = scene;
  await lena.click("seat.no");
  await asksQuestion(scene, maya, "@Lena Vogt how they pitch the export");
  const answer = await settledAnswers(settle)(lena, "no to maya");
  expect(buttons(answer)).toBe("[Tell them no] [Tell them yes] [Another time]");
});
