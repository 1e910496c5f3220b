/** What somebody wrote is read whole, under its question, and once: by themselves and by whom they share it with. */
import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story(
  "the log and the manager see three answers under their questions",
  "2026-11-24T10:00:00Z",
  async ({ maya, grace }) => {
    await joins(maya, { manager: "U0GRACE" });
    await maya.command("/growth log");
    await maya.submit({
      what: "Explained the release",
      happened: "They asked for more.",
      surprised: "Nobody knew who signs.",
      meaning: "Releases come faster.",
      share: ["shared"],
    });
    const answers = `_What happened?_ They asked for more.
_What surprised you?_ Nobody knew who signs.
_What does it mean for a user, a client or the business?_ Releases come faster.`;
    await maya.command("/growth log list");
    expect(maya.dm().at(-1)?.plain).toContain(`*Explained the release*\n${answers}`);
    await maya.openHome();
    expect(maya.home()?.plain).toContain(answers);
    await grace.command("/growth team");
    expect(grace.dm().at(-1)?.plain).toContain(`*Explained the release*\n${answers}`);
  },
);

story("a long answer goes on in the next block and is not cut", "2026-11-24T10:00:00Z", async ({ maya }) => {
  await joins(maya);
  const long = Array.from({ length: 400 }, (_, index) => `word${index}`)
    .join(" & ")
    .slice(0, 2990);
  await maya.command("/growth log");
  await maya.submit({ what: "Explained the release", happened: long, surprised: long });
  await maya.command("/growth log list");
  const plain = (maya.dm().at(-1)?.plain ?? "").replace(/\s+/g, " ").replace(" [Change] ", " ");
  expect(plain.split(long.replace(/\s+/g, " ")).length - 1).toBe(2);
});

story("words that made their own title are not said twice", "2026-11-24T10:00:00Z", async ({ maya, grace }) => {
  await joins(maya, { manager: "U0GRACE" });
  await maya.command("/growth log");
  await maya.submit({ what: "Explained the release", happened: "Explained the release." });
  await maya.command("/growth log list");
  expect((maya.dm().at(-1)?.plain ?? "").split("Explained the release").length - 1).toBe(1);
  await grace.command("/growth assign @Maya Lind");
  const { modal, error } = await grace.submit({
    own: "Ask Tom why the export is slow. He knows the client.",
    why: "It shows what they use.",
    due: "2026-12-04",
  });
  expect([error, modal?.errors]).toEqual([null, undefined]);
  const offer = maya.dm().findLast(({ plain }) => plain.includes("has a challenge for you"))?.plain ?? "";
  expect(offer.split("\n").slice(1, 3)).toEqual(["*Ask Tom why the export is slow*", "He knows the client."]);
});

story("the weeks are read as words and signs, not as code", "2026-11-24T10:00:00Z", async ({ maya }) => {
  await joins(maya);
  await maya.command("/growth progress");
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "*Nothing to count yet.*
    Planned: 0 · done: 0
    The areas that you practise will stand here."
  `);
  await maya.say("done, I asked and they laughed");
  await maya.command("/growth progress");
  expect((maya.dm().at(-1)?.plain ?? "").split("\n").slice(0, 4)).toEqual([
    "*Something done in the one week so far*",
    "●",
    "Since 23 November 2026 · ● something done",
    "Planned: 0 · done: 1",
  ]);
  expect(JSON.stringify(maya.dm().at(-1)?.blocks)).not.toContain("`");
});
