/** Days and hours as people type them in a hurry: what is set by them, and what is asked back. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-12-01T10:00:00Z", async ({ maya }) =>
  joins(maya, { manager: null, country: null }),
);
const plannedAt = async ({ query }: Scene): Promise<unknown> =>
  (await query("select to_char(planned_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as at from plans"))[0]?.["at"] ??
  null;
const pause = async ({ query }: Scene): Promise<string> => {
  const [row] = await query(
    "select paused_from::text as from, paused_until::text as until from members where user_id = 'U0MAYA'",
  );
  return `${row?.["from"] ?? "now"} ${row?.["until"] ?? "none"}`;
};

storyEach([
  [["fri 10:00", "9.30 is better"], "2026-12-04 08:30"],
  [["fri 10:00", "so 10.30"], "2026-12-04 09:30"],
  [["eod tomorrow i meant"], "2026-12-02 16:00"],
  [["0900 thursday", "1430"], "2026-12-03 13:30"],
  [["between 2 and 4 on friday"], "2026-12-04 13:00"],
  [["kw 50", "wednesday of that week", "14h"], "2026-12-09 13:00"],
  [["friday", "10-11"], "2026-12-04 09:00"],
  [["thursday at 2:30"], "2026-12-03 13:30"],
  [["fri 16:00", "move it to 6:30"], "2026-12-04 15:00"],
  [["fri 16:00", "i tried python 3.14 on thursday"], "2026-12-04 15:00"],
  [["monday", "not this monday the one after"], "2026-12-14 09:00"],
  [["the 10th, at 2pm", "monday same time"], "2026-12-07 13:00"],
] as const)("%j is planned for %s", async (scene, messages, at) => {
  const said = settledAnswers(scene.settle);
  for (const text of messages) await said(scene.maya, text);
  expect(await plannedAt(scene)).toBe(at);
});

storyEach([
  ["thursday 28th", ["Monday, 28 December at 10:00", "Thursday, 31 December at 10:00"]],
  ["mon or tue, whichever", ["Tuesday, 8 December at 10:00", "Monday, 7 December at 10:00"]],
  ["end of month", ["Thursday, 31 December at 10:00"]],
  ["8 in the morning", ["Wednesday, 2 December"]],
  ["5:30 on thursday", ["Thursday, 3 December at 17:30"]],
  ["6:30 on thursday", ["Your working hours are 09:00 to 18:00", "Thursday, 3 December at 09:00"]],
  ["off tomorrow and friday", ["Thursday, 3 December at 10:00"]],
] as const)("%s is asked about", async (scene, text, choices) => {
  const answer = await settledAnswers(scene.settle)(scene.maya, text);
  for (const choice of choices) expect(answer).toContain(choice);
  expect(await plannedAt(scene)).toBeNull();
});

story("the day that was meant is a tap away", async (scene) => {
  const said = settledAnswers(scene.settle);
  expect(await said(scene.maya, "wed 8.12")).toMatchInlineSnapshot(`
    "That date is Tuesday, 8 December. Which day do you mean?
    [Tuesday, 8 December at 10:00] [Wednesday, 9 December at 10:00] [Another time]"
  `);
  await scene.maya.click("nudge.move.2", { in: "message" });
  expect(await plannedAt(scene)).toBe("2026-12-09 09:00");
});

storyEach([
  [["holiday from 21st until the 4th", "actually until the 6th"], "2026-12-21 2027-01-07"],
  [["going on leave from 10th to 24th dec", "i will join back on 28th"], "2026-12-10 2026-12-28"],
  [["pause for 3 weeks from monday", "make it 4"], "2026-12-07 2027-01-04"],
  [["quiet until 14.12.", "one week more"], "now 2026-12-21"],
  [["i'm off 14.-18.12."], "2026-12-14 2026-12-19"],
  [["i am out of office 23/12 - 03/01"], "2026-12-23 2027-01-04"],
  [["holiday for 2 weeks", "starting 21.12."], "2026-12-21 2027-01-04"],
] as const)("%j is quiet %s", async (scene, messages, days) => {
  const said = settledAnswers(scene.settle);
  for (const text of messages) await said(scene.maya, text);
  expect(await pause(scene)).toBe(days);
});

story("leaving for two weeks is a pause, and no goodbye", async (scene) => {
  const answer = await settledAnswers(scene.settle)(scene.maya, "i'm leaving on friday for two weeks");
  expect(answer).toContain("Friday, 4 December");
  expect(answer).toContain("Friday, 18 December");
  expect(answer).not.toContain("goodbye");
});

story("an end that lies far off is asked about, also where a pause was just set", async (scene) => {
  const said = settledAnswers(scene.settle);
  await said(scene.maya, "pause until 14.12.");
  expect(await said(scene.maya, "until easter")).toContain("Nothing has changed yet");
  expect(await pause(scene)).toBe("now 2026-12-14");
});

story("more often is no less often", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "hm more often again")).toMatchInlineSnapshot(`
    "Once a week is as often as I come by myself. In between, say *next* whenever you would like another one.
    [Give me one] [Leave it as it is]"
  `);
  expect(await said(maya, "don't ping me so often")).toContain("Once a month");
});

story("an hour right after a reminder is another one for it", async (scene) => {
  const said = settledAnswers(scene.settle);
  await said(scene.maya, "fri 16:00");
  await said(scene.maya, "remind me thursday at 10");
  expect(await said(scene.maya, "11")).toContain("Thursday, 3 December at 11:00");
  expect(await plannedAt(scene)).toBe("2026-12-04 15:00");
});

story("an hour of which both halves of the day are hours of work is asked about", async (scene) => {
  const said = settledAnswers(scene.settle);
  await scene.maya.command("/growth settings");
  await scene.maya.submit({ work_start: "6", work_end: "20" });
  expect(await said(scene.maya, "6:30 on thursday")).toMatchInlineSnapshot(`
    "Both are in your hours of work. Do you mean the morning or the evening?
    [Thursday, 3 December at 06:30] [Thursday, 3 December at 18:30] [Another time]"
  `);
  await scene.maya.click("nudge.move.2", { in: "message" });
  expect(await plannedAt(scene)).toBe("2026-12-03 17:30");
  // Shortly before the plan.
  expect(await said(scene.maya, "remind me at 6:15")).toContain("Thursday, 3 December at 18:15");
  // Neither is.
  const asked = await said(scene.maya, "remind me on wednesday at 6:15");
  expect(asked).toContain("[Wednesday, 2 December at 06:15] [Wednesday, 2 December at 18:15]");
});
