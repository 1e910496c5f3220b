/** Who is named is answered about: what that one sees, whether they can tell that somebody left, and what is left of whoever did. */
import { expect } from "vitest";
import { asks, offers, RELEASE } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const LINE = "find out why the import is slow by 4 December: it blocks billing";
const { story, inTurn } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, grace, settle }) => {
  await joins(maya, { manager: "U0GRACE", country: null });
  await gives(grace, "<@U0MAYA>", { area: "operations" }, { line: LINE });
  await settle();
});

inTurn([
  ["will grace know that I left?", "Yes, <@U0GRACE> can tell"],
  ["can grace tell that i deleted everything", "Yes, <@U0GRACE> can tell"],
  ["does my manager hear it when I leave", "Yes, <@U0GRACE> can tell"],
  ["will grace know if I delete everything", "Yes, <@U0GRACE> can tell"],
  ["is anybody told when i leave?", "Whoever had something with you here can tell"],
  ["what does lena know about me", "I know of nothing that you have with them here"],
  ["does tom know anything about me?", "I know of nothing that you have with them here"],
  ["what does grace know about me?", "<@U0GRACE> sees your name"],
  ["can lena see that I said no to grace?", "No. A no is heard only by whoever asked you"],
  ["so did grace hear my no?", "No, not from me: what they gave you is open still"],
  ["is my boss told that I asked for a seat?", "Your manager hears nothing of it from me"],
  ["who can read the database", "Whoever runs the server"],
  ["show me lena's log", "That is theirs."],
  ["what has Lena shared with me", "That is theirs."],
  ["what is omar's current challenge?", "That is theirs."],
  ["I feel watched", "so here is plainly what is seen"],
  ["what exactly would be deleted if I leave?", "*Delete everything?*"],
  ["am I really deleted?", "Your settings, the"],
])("%s", async ({ maya, grace, settle }, words, expected) => {
  const before = grace.dm().length;
  expect(await settledAnswers(settle)(maya, words)).toContain(expected);
  expect(grace.dm()).toHaveLength(before);
});

story("a manager reads what was shared with them", async ({ grace, settle }) => {
  expect(await settledAnswers(settle)(grace, "show me maya's log")).toContain("<@U0MAYA> shares nothing with you");
});

story("whoever had everything deleted reads what can remain", async ({ maya, settle }) => {
  await maya.command("/growth forget");
  await maya.click("forget.confirm");
  await settle();
  expect(await settledAnswers(settle)(maya, "am I really deleted?")).toMatchInlineSnapshot(
    `"From my books, yes: no settings, no challenges, no words of yours. Two things can remain for a while, if you had all of it deleted just now: for 24 hours a code in place of your name, so that nothing still under way is written about you; and messages of mine that Slack has not let me change yet, which I go on trying for up to four weeks. What you wrote yourself, Slack keeps until you delete it."`,
  );
});

story("a host sees the name, the line and the seat", async ({ lena, maya, settle }) => {
  await offers(lena, { ...RELEASE, date: "2026-11-27" });
  await asks(maya);
  await settle();
  expect(await settledAnswers(settle)(maya, "what does lena know about me")).toMatchInlineSnapshot(`
    "<@U0LENA> is your host: they read your name and the line with which you asked for the seat, they hear without a reason if you give it back, and they see nothing else of yours, but for what you send or show them yourself.
    [All of it]"
  `);
});

story("of two who are called so, each is answered about", async ({ lena, maya, settle, workspace, bot }) => {
  const person = workspace.world.people.get("U0LENA");
  if (person) Object.assign(person, { name: "Grace Vogt" });
  bot.deps.directory.personChanged({ workspaceId: "T0HOUSE", userId: "U0LENA" });
  await offers(lena, { ...RELEASE, date: "2026-11-27" });
  await asks(maya);
  await settle();
  const said = settledAnswers(settle);
  for (const words of ["what does grace know about me?", "can grace read my log?"]) {
    const both = await said(maya, words);
    expect(both).toContain("<@U0GRACE>");
    expect(both).toContain("<@U0LENA> is your host");
  }
  expect(await said(maya, "what does grace vogt know about me?")).not.toContain("<@U0GRACE>");
});
