/** A challenge for a colleague, asked for in words: the form begins with what they said. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-12-01T10:00:00Z", async ({ maya, omar }) => {
  await joins(maya, { manager: "U0GRACE", country: null });
  await joins(omar, { manager: "U0GRACE", country: null });
});

story("the form has the person, the words and the day", async ({ grace, settle, query }) => {
  const said = settledAnswers(settle);
  for (const [text, words, day] of [
    [
      "assign omar a challenge: write down three words that clients use, by Friday",
      "write down three words that clients use",
      "2026-12-04",
    ],
    ["assign maya to shadow a demo call with Lena until the 11th", "shadow a demo call with Lena", "2026-12-11"],
  ] as const) {
    expect(await said(grace, text)).toContain("You choose the challenge and say why.");
    await grace.click("assignment.give-said");
    const shown = JSON.stringify(grace.modal());
    expect(shown).toContain(words);
    expect(shown).toContain(day);
    await grace.close();
  }
  expect(await said(grace, "assign maya")).toContain("You choose the challenge and say why. <@U0MAYA> can take it on");
  expect(await query("select 1 from assignments")).toEqual([]);
});

story(
  "all whom the words name stand in the form, and who is not known is asked for",
  async ({ grace, settle, query }) => {
    const said = settledAnswers(settle);
    await said(grace, "assign maya and omar to review each other's pull request by Friday");
    await grace.click("assignment.give-said");
    await grace.submit({ why: "You both asked for it" });
    expect(grace.modal()?.errors ?? {}).toEqual({});
    await settle();
    expect(await query("select user_id from assignees order by user_id")).toEqual([
      { user_id: "U0MAYA" },
      { user_id: "U0OMAR" },
    ]);
    await said(grace, "Give Lena a task: present at the retro");
    await grace.click("assignment.give-said");
    expect(grace.modal()?.plain).toContain("I cannot find @Lena here. Please pick them below.");
  },
);

story("a challenge about a topic begins with one that speaks of it", async ({ grace, settle }) => {
  const said = settledAnswers(settle);
  await said(grace, "give omar a challenge about testing");
  await grace.click("assignment.give-said");
  expect(grace.modal()?.plain).toMatch(/Which challenge\?: <[^>]*\btest/i);
  expect(grace.modal()?.plain).not.toContain("about testing");
});

story("for a whole channel, the form of the channel begins with what they said", async ({ grace, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(grace, "give the team channel a challenge about testing")).toContain(
    "For a whole channel there is one card",
  );
  await grace.click("challenge.open");
  await grace.close();
  await said(grace, "start a challenge for #dev: watch one deploy together until Friday");
  await grace.click("challenge.open");
  await grace.submit({ why: "We ship blind" });
  expect(grace.modal()?.errors ?? {}).toEqual({});
  await settle();
  expect(await query("select channel, title, ends_on::text from channel_challenges")).toEqual([
    { channel: "C0DEV", title: "watch one deploy together", ends_on: "2026-12-04" },
  ]);
});

storyEach([
  ["give Maya the one about shadowing a client call until friday"],
  ["give the one where you sit in on a client call to maya until friday"],
])("one of the challenges that there are is meant by what it is about: %s", async ({ grace, settle }, text) => {
  const said = settledAnswers(settle);
  expect(await said(grace, text)).toBe(
    "You choose the challenge and say why. <@U0MAYA> can take it on, name another day, or say no. *Sit in on a client call* stands in the form already.\n[Choose a challenge]",
  );
  await grace.click("assignment.give-said");
  const form = JSON.stringify(grace.modal());
  expect(form).toContain("Sit in on a client call");
  expect(form).toContain("2026-12-04");
  await grace.submit({ why: "You asked for it" });
  expect(grace.modal()?.errors ?? {}).toEqual({});
  await settle();
  expect(grace.dm().at(-1)?.plain).toContain("Sit in on a client call");
});

story("where several fit, they are asked which", async ({ grace, settle, query }) => {
  const said = settledAnswers(settle);
  const asked = await said(grace, "give Maya the one about client calls until friday");
  expect(asked).toMatch(
    /^More than one fits what you wrote\. Which of these do you mean\?\n(?:\[[^\]]+\] ){3}\[Another one\]$/,
  );
  await grace.click("assignment.give-meant.1");
  const title = /\[([^\]]+)\]/.exec(asked)?.[1] ?? "";
  expect(grace.modal()?.plain).toContain(`Which challenge?: <${title}>`);
  await grace.submit({ why: "You asked for it" });
  await settle();
  expect(await query("select user_id from assignees")).toEqual([{ user_id: "U0MAYA" }]);
  await grace.command("/growth assign @maya the one about client calls by friday");
  expect(grace.modal()?.plain).toContain("fit what you wrote. Please choose below which of them you mean.");
});
