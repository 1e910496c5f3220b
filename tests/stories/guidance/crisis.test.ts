/** Whoever writes that they may harm themselves is told to talk to a person now, before all else, and nothing of it stays. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const CALL = "*Call 112 in Europe, 999 in the UK, 911 in the US or your local emergency number.*";

story("a member and somebody who has not joined get the same words", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  const answer = await said(maya, "i dont want to live anymore");
  expect(answer).toMatchInlineSnapshot(`
    "Please talk to a person now. I am only a program, and this is too important for me.
    *Call 112 in Europe, 999 in the UK, 911 in the US or your local emergency number.* They are there for exactly this, at any hour.
    If somebody is near you, tell them the same words that you wrote to me, and ask them to stay. You do not have to go through this night or day alone.
    If it is somebody else whom you worry about: ask them plainly, stay with them, and call the same number.
    I have kept nothing of what you wrote, and told nobody."
  `);
  expect(await said(omar, "i dont want to live anymore")).toBe(answer);
});

story("in every situation, whatever else is said, and nothing is closed or kept", MONDAY, async (scene) => {
  const { maya, settle, query, logged } = scene;
  const said = settledAnswers(settle);
  await joins(maya);
  const nudge = maya.dm().at(-1);
  expect(await said(maya, "skip this week please. I want to kill myself.")).toContain(CALL);
  expect(await said(maya, "yes, and i have suicidal thoughts")).toContain(CALL);
  await maya.say("on the way home i thought about ending it all", { threadTs: nudge?.ts });
  expect(maya.dm().at(-1)?.plain).toContain(CALL);
  expect(await said(maya, "done, they showed me the export. I still want to die")).toContain(CALL);
  await maya.say("@Growth Companion log: I want to die", { channel: "C0DEV" });
  expect(maya.channel("C0DEV").at(-1)).toMatchObject({ ephemeral: true, plain: expect.stringContaining(CALL) });
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
  expect(await query("select id from reflections")).toEqual([]);
  const words = "kill myself|suicidal thoughts|ending it all|want to die";
  expect(logged.filter((line) => new RegExp(words, "i").test(JSON.stringify(line)))).toEqual([]);
  const tables = await query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  for (const { name } of tables) {
    const rows = await query(`select 1 from "${name}" as t where to_jsonb(t)::text ~* '${words}'`);
    expect([name, rows]).toEqual([name, []]);
  }
});

story("the company's contact is shown as an admin wrote it", MONDAY, async ({ grace, maya, omar, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  await grace.command("/growth admin");
  await grace.click("admin.section.contact");
  await grace.submit({ contact: "  Anna Berg, works council, <anna@example.com> *any time*, 030 1234567  " });
  expect(grace.modal()?.plain).toContain("Anna Berg, works council");
  const line = "Here at work you can turn to: Anna Berg, works council, <anna@example.com> *any time*, 030 1234567";
  const shown = async (actor: typeof maya, text: string): Promise<string> =>
    (await said(actor, text)).replaceAll("\u200b", "").replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  expect(await shown(omar, "i want to die")).toContain(line);
  expect(await shown(maya, "i feel so exhausted, everything is too much")).toContain(line);
  expect(await shown(maya, "can i talk to a person")).toContain(line);
  await grace.click("admin.section.contact");
  await grace.submit({ contact: " " });
  expect(grace.modal()?.plain).toContain("Nobody yet. I name the emergency number alone.");
  expect(await said(omar, "i want to die")).not.toContain("Here at work");
});
