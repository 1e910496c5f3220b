/** What people ask of the bot itself: whole answers, of a member and of somebody who has not joined. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";

story("how it is, and what it is", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "how is it going bot")).toMatchInlineSnapshot(
    `"All quiet here, thank you. If something went well for you this week, or badly, tell me when you like."`,
  );
  expect(await said(maya, "how are you today")).toMatchInlineSnapshot(
    `"I am a bot, so one day is much like another, but it is kind of you to ask. I hope that yours is a good one."`,
  );
  expect(await said(maya, "tell me a joke")).toMatchInlineSnapshot(
    `"A tester walks into a bar and orders one beer, 999999999 beers, minus one beer, and a lizard. All is well. Then the first guest asks where the toilet is, and the bar burns down."`,
  );
  expect(await said(maya, "is an ai writing this")).toMatchInlineSnapshot(`
    "I am a bot, and a plain one: rules, and a small reader that was trained on example sentences. No language model reads or writes here, and nobody sits behind it and types.
    What I say stands in files that anybody can read, and when I am not sure what you mean, I ask.
    [Who sees what] [Talk to a person]"
  `);
  expect(await said(maya, "who built this bot and what does it cost us")).toMatchInlineSnapshot(`
    "I am Growth Companion, open source under the MIT licence, and your company runs me itself. It costs you nothing to use me. My challenges are plain text files that anybody can read and improve, and your company may add its own.
    Whoever administers your Slack knows who set me up.
    [Who sees what]"
  `);
  expect(await said(omar, "how are you")).toMatchInlineSnapshot(
    `"All quiet here, thank you. If something went well for you this week, or badly, tell me when you like."`,
  );
  expect(await said(omar, "are you chatgpt")).toMatchInlineSnapshot(`
    "I am a bot, and a plain one: rules, and a small reader that was trained on example sentences. No language model reads or writes here, and nobody sits behind it and types.
    What I say stands in files that anybody can read, and when I am not sure what you mean, I ask.
    [Who sees what] [Talk to a person]"
  `);
  expect(await said(omar, "who made you")).toMatchInlineSnapshot(`
    "I am Growth Companion, open source under the MIT licence, and your company runs me itself. It costs you nothing to use me. My challenges are plain text files that anybody can read and improve, and your company may add its own.
    Whoever administers your Slack knows who set me up.
    [Who sees what]"
  `);
});

story("annoyed, and a person to talk to", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "what a useless bot")).toMatchInlineSnapshot(`
    "Fair enough, and I am sorry. Tell me in a few words what went wrong, or choose how much you want to hear of me.
    [Pause] [No more of these] [Settings]"
  `);
  expect(await said(maya, "stupid bot")).toMatchInlineSnapshot(`
    "Sorry. I would rather be useful than loud. I can come less often, stay quiet for a while, or stop altogether.
    [Pause] [No more of these] [Settings]"
  `);
  expect(await said(maya, "who are the admins of this bot")).toMatchInlineSnapshot(
    `"Nobody here looks after my settings yet. An admin or owner of your Slack workspace becomes the first with \`/growth admin\`."`,
  );
  expect(await said(omar, "what a useless bot")).toMatchInlineSnapshot(`
    "Sorry. You have not joined, so I bring you no challenges. Tell me in a few words what went wrong, or tell one of the people who look after me.
    [Talk to a person]"
  `);
  expect(await said(omar, "can i talk to a person")).toMatchInlineSnapshot(`
    "Nobody here has taken on looking after me yet; whoever administers your Slack can help.
    For what is too personal for a bot: somebody whom you trust, your manager, HR, or your works council if you have one. Leave out whoever it is about."
  `);
});

story("another language", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "können wir auch deutsch schreiben")).toMatchInlineSnapshot(`
    "Ich kann leider nur Englisch. Kurze Sätze reichen.
    I read and write English only, so far. A few words are enough, and mistakes do not matter. Days I also understand in German, such as _Donnerstag_ or _14.12._"
  `);
  expect(await said(maya, "do you speak german")).toMatchInlineSnapshot(`
    "Ich kann leider nur Englisch. Kurze Sätze reichen.
    I read and write English only, so far. A few words are enough, and mistakes do not matter. Days I also understand in German, such as _Donnerstag_ or _14.12._"
  `);
  expect(await said(maya, "polish possible?")).toMatchInlineSnapshot(`
    "Niestety mówię tylko po angielsku. Wystarczy kilka słów.
    I read and write English only, so far. A few words are enough, and mistakes do not matter. Days I also understand in German, such as _Donnerstag_ or _14.12._"
  `);
  expect(await said(maya, "are you available in Tamil also")).toMatchInlineSnapshot(
    `"I read and write English only, so far. A few words are enough, and mistakes do not matter. Days I also understand in German, such as _Donnerstag_ or _14.12._"`,
  );
  expect(await said(omar, "parlez-vous français?")).toMatchInlineSnapshot(`
    "Je ne parle malheureusement que l’anglais. Quelques mots suffisent.
    I read and write English only, so far. A few words are enough, and mistakes do not matter. Days I also understand in German, such as _Donnerstag_ or _14.12._"
  `);
});

story("who sees what", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "is this a tool so that my boss can control me")).toMatchInlineSnapshot(`
    "No. I watch nobody, count no hours and rate nobody, and I read no messages but those that you write to me.
    You have named no manager, so no manager sees anything. If you name one, they see your name, what you tick to share, and your answer where they ask something of you themselves.
    The honest limit: whoever runs the server can reach its database.
    [See exactly what]"
  `);
  expect(await said(maya, "can my boss read what i wrote?")).toMatchInlineSnapshot(`
    "No. What you write here stays between you and me, and others read only what you tick to share or send them yourself.
    You have named no manager, so no manager sees anything. If you name one, they see your name, what you tick to share, and your answer where they ask something of you themselves.
    [All of it]"
  `);
  expect(await said(maya, "is this visible to my lead")).toMatchInlineSnapshot(`
    "No. What you write here stays between you and me, and others read only what you tick to share or send them yourself.
    You have named no manager, so no manager sees anything. If you name one, they see your name, what you tick to share, and your answer where they ask something of you themselves.
    [All of it]"
  `);
  expect(await said(maya, "who gets to read that")).toMatchInlineSnapshot(`
    "You. What you write to me stands nowhere else unless you tick that it is shared, item by item.
    You have named no manager, so no manager sees anything. If you name one, they see your name, what you tick to share, and your answer where they ask something of you themselves.
    The honest limit: whoever runs the server can reach its database.
    [All of it]"
  `);
  expect(await said(maya, "does HR see it?")).toMatchInlineSnapshot(`
    "No. Admins and HR see no words of yours: figures without names at most, each of five people or more.
    The honest limit: whoever runs the server can reach its database, as with all that a company runs itself.
    [All of it]"
  `);
  expect(await said(omar, "does my manager see my answers")).toMatchInlineSnapshot(
    `
    "No. What you write to me in this conversation is seen by no manager, and while you have not joined I keep none of these words. If you join and name a manager, they see your name, what you tick to share, and your answer where they ask something of you themselves.
    The honest limit: whoever runs the server can reach its database."
  `,
  );
  expect(await said(maya, "what do you know about me")).toMatchInlineSnapshot(`
    "Your settings, the one challenge that you were shown with your answers and plans, no reflections yet, and what went between you and others. Of this conversation I keep only what you told me to keep; where you tell me of a loss or an illness, also that there was one and of which kind, for two weeks and without your words.
    [All of it] [Export my data] [Delete everything]"
  `);
  expect(await said(omar, "is my boss spying on me?")).toMatchInlineSnapshot(`
    "No. I watch nobody, count no hours and rate nobody, and I read no messages but those that you write to me.
    You have not joined, so there is nothing to see. If you join and name a manager, they see your name, what you tick to share, and your answer where they ask something of you themselves.
    The honest limit: whoever runs the server can reach its database."
  `);
  expect(await said(omar, "what do you know about me")).toMatchInlineSnapshot(
    `"You have not joined, and I have nothing of you: no settings, no challenges, no words. I read no messages but those that you write to me."`,
  );
  expect(await said(omar, "who sees this")).toMatchInlineSnapshot(
    `"You have not joined, and I have nothing of you: no settings, no challenges, no words. I read no messages but those that you write to me."`,
  );
});

story("what it can do", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "what can you do")).toMatchInlineSnapshot(`
    "One small thing a week, and what came of it is yours. Right now *Watch one colleague outside development do one task in your part for five silent minutes* waits for your answer.
    Write to me as to a colleague: "Thursday at 9 suits me", "that is too big", "how do I get promoted?"
    [Show my challenge] [Show me others] [Log something] [All my words]"
  `);
  // Whoever asks again was not helped by the few lines.
  expect(await said(maya, "what can you do")).toContain("`/growth pause [until a day]`");
  expect(await said(maya, "what does done mean")).toMatchInlineSnapshot(`
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
  expect(await said(omar, "help")).toMatchInlineSnapshot(`
    "Once a week I bring people one small thing that helps them grow in their work, at a time that they choose.
    You can ask me about work before you join: "how do I say no?", "I feel stuck", "who sees this?"
    [Join] [Who sees what] [Talk to a person] [All my words]"
  `);
});

story("who it is, and who they are", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(omar, "hi who are you")).toMatchInlineSnapshot(`
    "I am Growth Companion, a bot that your company runs. Once a week I bring you one small, concrete thing to try, help you plan it, and keep what came of it, for you alone.
    [What you can do] [Who sees what]"
  `);
  expect(await said(omar, "who am i")).toMatchInlineSnapshot(`
    "You are <@U0OMAR>. You have not joined, so I know little of you.
    [What is stored of me]"
  `);
  await joins(maya);
  expect(await said(maya, "who are you?")).toMatchInlineSnapshot(`
    "I am Growth Companion, a bot that your company runs. Once a week I bring you one small, concrete thing to try, help you plan it, and keep what came of it, for you alone.
    [What you can do] [Who sees what]"
  `);
  expect(await said(maya, "who am i")).toMatchInlineSnapshot(`
    "You are <@U0MAYA>. Beyond that I know what Slack says of you and what you told me here, and you can see all of it.
    [What is stored of me]"
  `);
});
