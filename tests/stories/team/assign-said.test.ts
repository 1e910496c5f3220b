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

story("a task behind a colon is what they are to do, with its day", async ({ grace, settle, query }) => {
  const said = settledAnswers(settle);
  expect(
    await said(
      grace,
      "give @Maya Lind this until friday: read the cart guide and tell me in 3 sentences what you would change",
    ),
  ).toMatchInlineSnapshot(`
    "You choose the challenge and say why. <@U0MAYA> can take it on, name another day, or say no. Your words stand in the form already.
    [Choose a challenge]"
  `);
  await grace.click("assignment.give-said");
  const form = JSON.stringify(grace.modal());
  expect(form).toContain("read the cart guide and tell me in 3 sentences what you would change");
  expect(form).toContain("2026-12-04");
  await grace.submit({ why: "You found it" });
  expect(grace.modal()?.errors ?? {}).toEqual({});
  await settle();
  expect(await query("select user_id from assignees")).toEqual([{ user_id: "U0MAYA" }]);
});

story("something on a topic is looked for, no longer than they said", async ({ grace, settle }) => {
  const said = settledAnswers(settle);
  expect(
    await said(grace, "is there a challenge about talking to support? id like one for omar"),
  ).toMatchInlineSnapshot(`
    "These speak of *talking to support*. You choose the challenge and say why. <@U0OMAR> can take it on, name another day, or say no.
    • *Sit with support for half an hour and end one question*, about 60 minutes: Sit beside a colleague in support for half an hour of real questions, and neither explain nor defend anything. Ask which of them they would most like never to hear again, and end it this week with a clearer message, label or default.
    • *Show support your feature before it is finished*, about 60 minutes: Hand your half-built screen, app or feature to a colleague in support for twenty minutes, and explain nothing. Ask which complaint it will bring first, and change it until they take that complaint back.
    • *End one question that support has to ask you*, about 50 minutes: Ask a colleague in support which question they are most tired of bringing to your team, and read its last three cases. End it with a clearer message, a query or a right, and let them answer the next one alone.
    [Sit with support for half an hour and end one question] [Show support your feature before it is finished] [End one question that support has to ask you] [Another one]"
  `);
  await grace.click("assignment.give-meant.1");
  expect(grace.modal()?.plain).toMatch(/Which challenge\?: <[^.]/);
  await grace.close();
  expect(await said(grace, "give maya something about basket weaving, not more than 30 min")).toContain(
    "I have nothing on *basket weaving*; your own words will do.",
  );
});

story("in a channel, both who are named are in the form, and all who are there have the channel's", async (scene) => {
  const { grace, settle, query } = scene;
  const asks = async (text: string): Promise<string> => {
    const seen = await grace.say(`@Growth Companion ${text}`, { channel: "C0DEV" });
    await settle();
    return seen.messages.at(-1)?.plain ?? grace.channel("C0DEV").at(-1)?.plain ?? "";
  };
  expect(
    await asks("can you give @Maya Lind and @Omar Haddad a challenge? pair for an hour on the flaky cart tests"),
  ).toMatchInlineSnapshot(`
    "You choose the challenge and say why. <@U0MAYA>, <@U0OMAR> can take it on, name another day, or say no. Your words do not come along from a channel: write the same to me in our conversation, and they stand in the form.
    [Choose a challenge]"
  `);
  await grace.click("assignment.give");
  await grace.submit({ own: "Pair for an hour", why: "Both know a half of it", due: "2026-12-11" });
  expect(grace.modal()?.errors ?? {}).toEqual({});
  await settle();
  expect(await query("select user_id from assignees order by user_id")).toEqual([
    { user_id: "U0MAYA" },
    { user_id: "U0OMAR" },
  ]);
  expect(await asks("i want everybody here to watch one user session recording this week")).toContain(
    "For a whole channel there is one card",
  );
  await grace.click("challenge.open");
  expect(JSON.stringify(grace.modal())).toContain("C0DEV");
});
