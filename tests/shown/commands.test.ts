/** The main answer to every word of `/growth`, whole. */
import { expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import type { SeenView } from "#src/playground/model.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const AT = "2026-11-24T10:00:00Z";

/** All that a word brings: messages, then the window, which is closed again. */
async function answer(actor: Actor, words: string): Promise<string> {
  const { messages, modal } = await actor.command(`/growth ${words}`.trim());
  while (actor.modal()) await actor.close();
  return [
    ...messages.map(({ plain, files }) => [plain, ...files.map(({ name }) => `(file: ${name})`)].join("\n")),
    ...windowOf(modal),
  ].join("\n~~~~\n");
}

/** What a window says is compared in forms.test.ts. */
const windowOf = (view: SeenView | null): string[] => (view ? [`(window: ${view.title})`] : []);

story("what somebody reads who has not joined", AT, async ({ maya }) => {
  expect(await answer(maya, "")).toMatchInlineSnapshot(`
    "Once a week I bring you one small, concrete thing that helps you grow in your work, at a time that you choose.
    [Join] [How it works]"
  `);
  expect(await answer(maya, "help")).toMatchInlineSnapshot(`
    "One small thing a week, a plan in your own words, and a record that is yours. Everything works with buttons too: \`/growth\` opens the menu.
    \`/growth join\`  joins, with a first small challenge at once
    \`/growth pause [until a day]\`  stays quiet until a day
    \`/growth resume\`  starts again
    \`/growth settings\`  changes days, hours, focus and more
    \`/growth next\`  shows your challenge, or gets you one
    \`/growth plan [when]\`  makes or changes your plan
    \`/growth swap\`  shows two others instead
    \`/growth skip\`  not this week
    \`/growth done [what happened]\`  tells what came of it
    \`/growth log [what you did | list]\`  keeps something that you did on your own
    \`/growth progress\`  shows the last eight weeks
    \`/growth shadow [what you look for]\`  finds a seat in somebody's client call, demo, release or review
    \`/growth host [seat | recording | pause | resume]\`  shows what you offer others, and offers a seat in a call, a workshop or an hour of yours
    \`/growth ask <department or @somebody> <question>\`  asks somebody of another department one question, and introduces you
    \`/growth mentor [goal]\`  finds you a mentor for six to twelve weeks, and shows your mentoring
    \`/growth assign @somebody <challenge> by <day>: <why>\`  gives a colleague a challenge
    \`/growth team\`  shows managers what the people who named them share
    \`/growth thanks @somebody for <what>\`  thanks a colleague for their help, privately or in a channel
    \`/growth privacy\`  shows what is stored and who sees it
    \`/growth export\`  sends you all your data
    \`/growth forget\`  deletes everything of you
    \`/growth challenge [what, until when | stop | suggest on | suggest off]\`  starts something for everybody in a channel
    \`/growth admin\`  for admins, settings of the workspace and own challenges
    \`/growth help\`  shows this list
    In our DM plain words do as well: "done, I sat in on the call", "pause until Monday", "what is next?"."
  `);
  expect(await answer(maya, "join")).toMatchInlineSnapshot(`"(window: Join)"`);
  expect(await answer(maya, "next")).toMatchInlineSnapshot(
    `"You have not joined yet. \`/growth join\` takes a minute, and you get a first small challenge at once."`,
  );
  expect(await answer(maya, "thanks")).toMatchInlineSnapshot(`"(window: Say thanks)"`);
  expect(await answer(maya, "ask")).toMatchInlineSnapshot(`"(window: Ask somebody)"`);
  expect(await answer(maya, "mentor")).toMatchInlineSnapshot(
    `"To look for a mentor, please join first. \`/growth join\` takes a minute."`,
  );
});

story("what a mentee reads", AT, async ({ maya }) => {
  await joins(maya, { manager: "U0GRACE", country: null });
  expect(await answer(maya, "")).toMatchInlineSnapshot(`
    "What would you like to do?
    [Show my challenge] [I did it] [Log something] [Progress]
    [Pause] [Settings] [Privacy] [Help]
    *With colleagues:* sit in on something of theirs, ask a question, find a mentor, say thanks. [... Find a seat | Offer a seat | Ask somebody | Find a mentor | Say thanks]"
  `);
  expect(await answer(maya, "help")).toMatchInlineSnapshot(`
    "One small thing a week, a plan in your own words, and a record that is yours. Everything works with buttons too: \`/growth\` opens the menu.
    \`/growth join\`  joins, with a first small challenge at once
    \`/growth pause [until a day]\`  stays quiet until a day
    \`/growth resume\`  starts again
    \`/growth settings\`  changes days, hours, focus and more
    \`/growth next\`  shows your challenge, or gets you one
    \`/growth plan [when]\`  makes or changes your plan
    \`/growth swap\`  shows two others instead
    \`/growth skip\`  not this week
    \`/growth done [what happened]\`  tells what came of it
    \`/growth log [what you did | list]\`  keeps something that you did on your own
    \`/growth progress\`  shows the last eight weeks
    \`/growth shadow [what you look for]\`  finds a seat in somebody's client call, demo, release or review
    \`/growth host [seat | recording | pause | resume]\`  shows what you offer others, and offers a seat in a call, a workshop or an hour of yours
    \`/growth ask <department or @somebody> <question>\`  asks somebody of another department one question, and introduces you
    \`/growth mentor [goal]\`  finds you a mentor for six to twelve weeks, and shows your mentoring
    \`/growth assign @somebody <challenge> by <day>: <why>\`  gives a colleague a challenge
    \`/growth team\`  shows managers what the people who named them share
    \`/growth thanks @somebody for <what>\`  thanks a colleague for their help, privately or in a channel
    \`/growth privacy\`  shows what is stored and who sees it
    \`/growth export\`  sends you all your data
    \`/growth forget\`  deletes everything of you
    \`/growth challenge [what, until when | stop | suggest on | suggest off]\`  starts something for everybody in a channel
    \`/growth admin\`  for admins, settings of the workspace and own challenges
    \`/growth help\`  shows this list
    In our DM plain words do as well: "done, I sat in on the call", "pause until Monday", "what is next?"."
  `);
  expect(await answer(maya, "next")).toMatchInlineSnapshot(`
    "*Look up who uses the last feature that you finished*
    …and ask support why somebody would do it another way.
    _A first step towards:_ A change, merged and agreed with somebody who had a good reason to stay away.
    _Why this one:_ It is small enough for today: 10 minutes. The business why is one of your focus areas.
    _Whom it helps:_ The reason why people stay away is often small and easy to mend, and nobody ever tells the person who built it.
    About 10 minutes · make something · with somebody in support Mind: Count roles and not people. A client's user is asked through support or the consultant.
    [I'm in] [Show me two others] [Not this week] [... Later | Smaller or bigger | What is this based on? | Fewer of these | Ask my manager to open the door]"
  `);
  expect(await answer(maya, "plan")).toMatchInlineSnapshot(`"(window: My plan)"`);
  expect(await answer(maya, "swap")).toMatchInlineSnapshot(`
    "Two others you could do instead of *Look up who uses the last feature that you finished*:
    ---
    *Ask for the real case behind a client's request*
    Ask whoever sent your next request to show you the last real case in which they missed it, and what they did instead. Offer the smallest thing that would have solved that case, and let them choose. [Take this one]
    _At the end:_ A smaller and better ticket, agreed with the one who asked, before you build the wrong thing. About 30 minutes · talk to somebody · with a consultant Mind: Code names for clients, and only what the one who asks may show. What changes for a client goes through whoever looks after them.
    ---
    *Say what you intend to do instead of asking*
    Take the open question that is holding up your feature, and post what you intend to do by Thursday, why, and what could go wrong. Make sure those it touches have read it, and go ahead unless somebody objects. [Take this one]
    _At the end:_ A decision made in the open with its reason, linked for everybody, and a feature that moves again. About 30 minutes · write something Mind: Never begin by silence what touches a client's data, money or a promise. There you need a spoken yes.
    [Keep the first one]"
  `);
  expect(await answer(maya, "skip")).toMatchInlineSnapshot(`
    "*Look up who uses the last feature that you finished*
    Not this week. The next one comes on Tuesday, 1 December.
    [Show me another]"
  `);
  expect(await answer(maya, "log")).toMatchInlineSnapshot(`"(window: Log something)"`);
  expect(await answer(maya, "done")).toMatchInlineSnapshot(`"(window: Log something)"`);
  expect(await answer(maya, "progress")).toMatchInlineSnapshot(`
    "*Nothing to count yet.*
    Planned: 0 · done: 0
    The areas that you practise will stand here."
  `);
  expect(await answer(maya, "settings")).toMatchInlineSnapshot(`"(window: Settings)"`);
  expect(await answer(maya, "pause")).toMatchInlineSnapshot(`
    "I stay quiet until you start again.
    [Start again]"
  `);
  expect(await answer(maya, "resume")).toMatchInlineSnapshot(
    `"Welcome back. The next nudge comes on Tuesday, 1 December; \`/growth next\` gets you one now."`,
  );
  expect(await answer(maya, "privacy")).toMatchInlineSnapshot(`
    "*What is stored of you*
    • Your settings, the challenges you were shown and how you answered, your plans, when you last opened my Home tab, and no reflections yet.
    • If you offer your colleagues something, I keep what you said of it: where you work, topics, languages, how often and when.
    • Seats that you offered, asked for, took or wished for, and what you wrote about them.
    • Your search for a mentor with its goal, who mentors whom, your meetings, and what you wrote about them.
    • If your calendar reads along, I keep a hash of its address, not the address.
    • Questions that you asked others through me, whom I asked, and times that you agreed on.
    • Where you tell me of a loss, an illness or the like, I know for two weeks that you told me of something heavy, and when, so that I speak accordingly. Neither what it was nor any of your words.
    • I read no messages but those that you write to me.
    *What goes between you and others*
    • What you asked of your manager, thanks that you gave and got, what others gave you to do, and a list of what changed and when.
    • Whom you want to be kept apart from stands in a list of your own.
    • Whoever I ask for you reads your name, your question and why you ask it. You never hear who said no.
    • None of that holds words that you wrote in private.
    *Who sees it*
    • You.
    • If you name a manager, they are told so, once. They see your name, the reflections that you tick to share, what they ask of you themselves with how you answered (yes, “not now”, or that you did it), and the doors that you ask them to open. Of the challenges that I bring they never see what you pause, skip or decline, nor what you write without a tick.
    *What colleagues see, where you take part*
    • Who gave you a challenge learns whether you took it on and whether you did it, and of a no only *not now*; a card in a channel shows how many took it on and did it. What came of it is yours to tell. Whoever was to expect you for one hears that it is over, not how.
    • Thanks are seen by the two of you, unless the giver posted them.
    • What you say of yourself as a host is seen by those who look for somebody like you. Whom you want to be kept apart from is seen by nobody else.
    • Where a seat is and its link go to those whom the host said yes to, and are deleted a week after it. Wishes are shown without your name. Nobody sees who was there but you and the host.
    • Your goal as a mentee is read by whoever you ask to be your mentor. What you two write after a meeting is read by the two of you, and your manager sees nothing of any of it.
    • Whoever has the address of your calendar reads what stands in it; you can end it at any time.
    *Admins, and the server*
    • Team figures are shown only for five people or more, in whole weeks and rounded.
    • Admins see figures of seats, questions and mentors without names, each of at least five people.
    • Whoever runs this server can reach its database.
    *How long*
    Until you delete it.
    ---
    == What your manager sees ==
    <@U0GRACE> sees nothing but your name: you have shared no reflection.
    *<@U0MAYA>*
    ---
    [What happened] [Export my data] [Name no manager] [Delete everything]"
  `);
  expect(await answer(maya, "export")).toMatchInlineSnapshot(`
    "Your files will be in our DM in a moment.
    ~~~~
    Everything that is stored of you, as data and as text.
    (file: growth-2026-11-24-0003.json)
    (file: growth-2026-11-24-0003.md)"
  `);
  expect(await answer(maya, "forget")).toMatchInlineSnapshot(`
    "*Delete everything?*
    All that I have of you goes for good: settings, challenges, plans, what you wrote, and what went between you and others. Whoever named you as their manager names nobody then. I also take back what I wrote to you, and your name and words from what I wrote to others in the last year, as far as Slack lets me.
    *What stays:* what colleagues wrote or saved themselves, what you wrote in Slack, and a challenge that you wrote for others, without your name. For 24 hours also a code in place of your name, so that nothing still under way is written about you and the limits on invitations hold.
    This cannot be undone.
    [Delete everything] [Export first] [Keep everything]"
  `);
  expect(await answer(maya, "thanks")).toMatchInlineSnapshot(`"(window: Say thanks)"`);
  expect(await answer(maya, "assign")).toMatchInlineSnapshot(
    `"Here, managers give challenges to the people who named them in \`/growth settings\`. If you should be able to, ask an admin of this workspace: \`/growth admin\` tells who they are. What you can always do: tell somebody about one that did you good."`,
  );
  expect(await answer(maya, "challenge")).toMatchInlineSnapshot(
    `"In this workspace managers give challenges to a channel. Ask yours; what you have in mind is worth telling."`,
  );
  expect(await answer(maya, "team")).toMatchInlineSnapshot(
    `"Nobody has named you as their manager. Each mentee does that for themselves, in \`/growth settings\`; nobody is put on a list by somebody else."`,
  );
});

story("what a manager and admin reads", AT, async ({ maya, grace }) => {
  await joins(maya, { manager: "U0GRACE", country: null });
  expect(await answer(grace, "")).toMatchInlineSnapshot(`
    "Once a week I bring you one small, concrete thing that helps you grow in your work, at a time that you choose.
    [Join] [How it works] [My team]"
  `);
  expect(await answer(grace, "team")).toMatchInlineSnapshot(`
    "*The people who named you as their manager.* You see what they choose to share, what you asked of them, and where they ask you for a door. Nothing else.
    ---
    *<@U0MAYA>*
    Shares nothing with you at present, and need not.
    ---
    *What was done in the last eight weeks*
    Too few to show. Figures appear once there are five people, so that nobody can be read from them.
    Your weekly word comes on Monday at 09:00, when there is something to do. [Day and hour of this message]"
  `);
  expect(await answer(grace, "admin")).toMatchInlineSnapshot(`"(window: Growth admin)"`);
  expect(await answer(grace, "assign")).toMatchInlineSnapshot(`"(window: Give a challenge)"`);
  expect(await answer(grace, "challenge")).toMatchInlineSnapshot(`"(window: A challenge)"`);
  expect(await answer(grace, "host")).toMatchInlineSnapshot(`
    "*What you offer*
    Nothing yet. A seat in a call that you have anyway costs you half a minute, and somebody hears their first client.
    [Offer a seat] [Offer a recording]
    ---
    *Questions and mentoring*
    Nothing yet. Half a minute is enough: colleagues can ask you about what you know, or you can be somebody's mentor for a few weeks. You say how often, and yes or no each time.
    [Ask me anything] [Be a mentor] [Keep me apart from ...]
    Only you see whom you are kept apart from."
  `);
  expect(await answer(grace, "shadow")).toMatchInlineSnapshot(`
    "No seat is open that fits you right now. Leave a wish: hosts see it, without your name.
    [Leave a wish]"
  `);
});
