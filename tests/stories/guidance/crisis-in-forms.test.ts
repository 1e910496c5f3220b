/** Words of danger behind a command or in a form: the same answer in the DM; what was typed is kept, for its author alone. */
import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const CALL = "*Call 112 in Europe, 999 in the UK, 911 in the US or your local emergency number.*";
const GRAVE = "I sat in on the call. On the way home I wanted to die.";

story("a reflection is kept as asked, but shown to nobody, and its author is answered", MONDAY, async (scene) => {
  const { maya, clock, query, settle } = scene;
  await joins(maya, { manager: "U0GRACE" });
  const form = await maya.command(`/growth done ${GRAVE}`);
  await settle();
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "Please talk to a person now. I am only a program, and this is too important for me.
    *Call 112 in Europe, 999 in the UK, 911 in the US or your local emergency number.* They are there for exactly this, at any hour.
    If somebody is near you, tell them the same words that you wrote to me, and ask them to stay. You do not have to go through this night or day alone.
    If it is somebody else whom you worry about: ask them plainly, stay with them, and call the same number.
    If you keep these words in your log, they are for you alone: your manager does not see them. I have told nobody of my own accord."
  `);
  // Sharing is not offered where the words stand in the form already.
  expect(form.modal?.plain).not.toContain("Who may see it?");
  await maya.close();
  const other = await maya.command("/growth done I sat in on the call");
  expect(other.modal?.plain).toContain("Who may see it?");
  await maya.close();
  await maya.command(`/growth done ${GRAVE}`);
  await settle();
  await maya.submit({});
  await settle();
  expect(maya.dm().at(-1)?.plain).toContain(CALL);
  expect(await query("select shared_with_manager from reflections")).toEqual([{ shared_with_manager: false }]);
  expect(await written(maya, clock)).toContain(GRAVE);
});

story("a tick to share counts for nothing then, and it is not offered later", MONDAY, async (scene) => {
  const { maya, query, settle } = scene;
  await joins(maya, { manager: "U0GRACE" });
  await maya.command("/growth log");
  await maya.submit({
    what: "A hard week",
    area: "people",
    happened: "I thought about ending my life.",
    share: ["shared"],
  });
  await settle();
  expect(maya.dm().at(-1)?.plain).toContain(CALL);
  expect(await query("select what, shared_with_manager from reflections")).toEqual([
    { what: "I thought about ending my life.", shared_with_manager: false },
  ]);
  await maya.say("share my last one with my manager");
  await settle();
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "That one is for you alone, so I show it to nobody. What you wrote there is best told to a person, in your own words.
    [Show my log]"
  `);
});

story("behind a word that is none, too, and nothing of it is logged", MONDAY, async ({ omar, settle, logged }) => {
  await omar.command("/growth i want to kill myself");
  await settle();
  expect(omar.dm().at(-1)?.plain).toContain(CALL);
  expect(logged.filter((line) => /kill myself/i.test(JSON.stringify(line)))).toEqual([]);
});

story("other forms as well, and a form without such words is answered as ever", MONDAY, async ({ maya, settle }) => {
  await joins(maya);
  await maya.command("/growth log");
  await maya.submit({
    what: "Killed a process",
    area: "people",
    happened: "The build was killing me, but we fixed it.",
  });
  await settle();
  expect(maya.dm().some(({ plain }) => plain.includes(CALL))).toBe(false);
  await maya.command("/growth plan");
  await maya.submit({ date: "2026-11-24", time: "10:00", when: "I come home", will: "end my life", cue: "own" });
  await settle();
  expect(maya.dm().some(({ plain }) => plain.includes(CALL))).toBe(true);
});

story("a plan does not keep such words: it would read them back at its hour", MONDAY, async (scene) => {
  const { maya, query, settle } = scene;
  await joins(maya);
  await maya.click("I'm in");
  await maya.submit({
    cue: "own",
    when: "I am home on Tuesday",
    will: "kill myself with the pills I saved",
  });
  await settle();
  expect(maya.modal()?.errors["will"]).toContain("I do not keep this in a plan");
  expect(maya.dm().at(-1)?.plain).toContain(CALL);
  expect(await query("select 1 from plans")).toEqual([]);
  await maya.submit({ when: "I am home on Tuesday", will: "write to Lena" });
  await settle();
  expect(maya.modal()).toBeNull();
  expect(await query("select will_text from plans")).toEqual([{ will_text: "write to Lena" }]);
});
