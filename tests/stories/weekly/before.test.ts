/** What people ask before they do something, in the words of people. */
import { expect } from "vitest";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async (scene) => {
    await joins(scene.maya);
    await currentChallengeIs(scene, scene.maya, "ask-sales-pitch");
    // The first message of a process trains the reader, which takes so long that Slack may tell of it twice.
    await scene.priya.say("hello");
    await scene.settle();
  },
  { timeout: 90_000 },
);

story("a mentee has herself prepared: steps, what to ask, a first sentence and whom to ask", async ({ maya }) => {
  await maya.say("can you help me prepare?");
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product*, about 30 minutes. This is how I would go about it:
    1. No sales team? Take whoever shows your product to new people, or a consultant.
    2. Three minutes, no slides. Write down each word, also the odd ones.
    3. Ask one honest buyer's question: why should I care?
    *Take along*
    • What did they leave out that took you longest?
    • What did they promise that it does not do?
    *A first sentence*
    > I have set myself something for this week: “Ask sales how they pitch the product”. You hear what buyers say, and I never do. Would you do one thing for me in it? I tell you what, and you say when it suits you.
    *Whom to ask*
    Anybody who talks to buyers. No sales team near you? A consultant does it as well.
    Pick a quiet hour and tell me which, such as *tomorrow after lunch*. I keep it for you.
    [I'm in] [An example]"
  `);
  await maya.click("nudge.accept");
  await maya.submit({});
  await maya.say("how do i begin");
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product*, about 30 minutes. This is how I would go about it:
    1. No sales team? Take whoever shows your product to new people, or a consultant.
    2. Three minutes, no slides. Write down each word, also the odd ones.
    3. Ask one honest buyer's question: why should I care?
    *Take along*
    • What did they leave out that took you longest?
    • What did they promise that it does not do?
    *A first sentence*
    > I have set myself something for this week: “Ask sales how they pitch the product”. You hear what buyers say, and I never do. Would you do one thing for me in it? I tell you what, and you say when it suits you.
    *Whom to ask*
    Anybody who talks to buyers. No sales team near you? A consultant does it as well.
    If you do only one thing today, send the first sentence.
    [Change the plan] [An example]"
  `);
});

story("how long it takes is told with its sizes, and whether it fits", async ({ maya }) => {
  await maya.say("how long does it take?");
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* takes about 30 minutes.
    • A first bite, about 10 minutes: Ask a seller to tell you in one sentence what your last feature is good for, and send them the one word that would make it true.
    • More of it, about 60 minutes: Mend the screen, name or message at which they got lost, and be sold it once more a week later.
    Two short halves on two days are as good as one long one.
    [I'm in] [Something smaller] [Something bigger]"
  `);
  await maya.say("does it fit in 15 minutes");
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "As it is, *Ask sales how they pitch the product* takes about 30 minutes, which is more than that. This much would fit:
    • A first bite, about 10 minutes: Ask a seller to tell you in one sentence what your last feature is good for, and send them the one word that would make it true.
    You need not do it in one go.
    [I'm in] [Something smaller] [Something bigger]"
  `);
  await maya.say("can i do it in an hour on friday");
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "Yes, that fits: *Ask sales how they pitch the product* takes about 30 minutes.
    • A first bite, about 10 minutes: Ask a seller to tell you in one sentence what your last feature is good for, and send them the one word that would make it true.
    • More of it, about 60 minutes: Mend the screen, name or message at which they got lost, and be sold it once more a week later.
    Two short halves on two days are as good as one long one.
    [I'm in] [Something smaller] [Something bigger]"
  `);
});

story(
  "questions, reasons, what a good one looks like, whose yes it takes, the ask in other words, a pair",
  async ({ maya }) => {
    const told = async (words: string): Promise<string> => {
      await maya.say(words);
      return maya.dm().at(-1)?.plain ?? "";
    };
    expect(await told("what should I ask them")).toMatchInlineSnapshot(`
      "For somebody in sales, these are worth a question in *Ask sales how they pitch the product*:
      • What did they leave out that took you longest?
      • What did they promise that it does not do?
      Take the one whose answer you cannot guess.
      [I'm in] [Help me prepare]"
    `);
    expect(await told("why do i get this?")).toMatchInlineSnapshot(`
      "*Ask sales how they pitch the product* is here because:
      • It is small enough for today: 10 minutes.
      • The business why is one of your focus areas.
      _Whom it helps:_ What a seller cannot say is not sold, and three minutes of listening show what nobody understood of three weeks of work.
      I chose it by plain rules, from your settings, what you did and what you said to me.
      [I'm in] [Show me two others]"
    `);
    expect(await told("what would a good one look like")).toMatchInlineSnapshot(`
      "What others did stays with them, so I can only tell you what a good one of *Ask sales how they pitch the product* looks like:
      • At the end: One sentence about your feature that a seller really says, agreed with them, and the stumbling block gone.
      • It is one sentence, agreed with somebody.
      • The smallest good one: Ask a seller to tell you in one sentence what your last feature is good for, and send them the one word that would make it true.
      • It can answer this: What did they leave out that took you longest?
      Short and true is better than long and polished.
      [I'm in] [Help me prepare]"
    `);
    expect(await told("may i do that in working time")).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* is meant for working time, about 30 minutes of it. If your hours are booked tightly, one line to your lead is enough: “I take 30 minutes for this on Thursday.”
    It needs somebody in sales, who may say no, so ask before you plan around it.
    [I'm in] [Help me prepare]"
  `);
    expect(await told("I do not understand it, what exactly shall I do")).toMatchInlineSnapshot(`
      "*Ask sales how they pitch the product* in other words:
      You are done when you have this: One sentence about your feature that a seller really says, agreed with them, and the stumbling block gone.
      On the way:
      1. No sales team? Take whoever shows your product to new people, or a consultant.
      2. Three minutes, no slides. Write down each word, also the odd ones.
      3. Ask one honest buyer's question: why should I care?
      It may begin like this: _When my feature is live, I will ask to be sold it._
      And if that is still too much, do only this: Ask a seller to tell you in one sentence what your last feature is good for, and send them the one word that would make it true.
      [I'm in] [An example] [Something smaller]"
    `);
    expect(await told("can i do it with a colleague")).toMatchInlineSnapshot(`
    "Yes, *Ask sales how they pitch the product* can be done in a pair. One asks, the other writes down, and at half-time you swap.
    Tell somebody in sales beforehand that there will be two of you.
    What you write of it afterwards is your own; your colleague sees none of it here.
    [I'm in] [Help me prepare]"
  `);
    expect(await told("when does the next one come")).toMatchInlineSnapshot(`
      "The next one comes Tuesday, 1 December at 10:00. Until then there is *Ask sales how they pitch the product*.
      [Help me prepare] [Change my days]"
    `);
  },
);

story("where a client has to agree and somebody to be asked, both are said", async (scene) => {
  const { maya } = scene;
  await currentChallengeIs(scene, maya, "shadow-client-call");
  const told = async (words: string): Promise<string> => {
    await maya.say(words);
    return maya.dm().at(-1)?.plain ?? "";
  };
  expect(await told("do i need permission for this")).toMatchInlineSnapshot(`
    "*Sit in on a client call* is meant for working time, about 30 minutes of it. If your hours are booked tightly, one line to your lead is enough: “I take 30 minutes for this on Thursday.”
    The client has to agree first. Ask whoever leads that client, and wait for the yes; a no is an answer too.
    It needs a senior colleague, who may say no, so ask before you plan around it.
    Mind: The host asks the client first. Record nothing, promise nothing, and use a code name in the ticket.
    [I'm in] [Help me prepare]"
  `);
  expect(await told("help me prepare pls")).toMatchInlineSnapshot(`
    "*Sit in on a client call*, about 30 minutes. This is how I would go about it:
    1. One message opens the door: "May I listen in silence, or have a recording?"
    2. Write the words exactly as they are said, with no translation.
    3. No call this week? Take the last mail or ticket of a client, and a seat in the next.
    *Take along*
    • Which word did they use that we never do?
    • What did they ask for twice?
    • What did they say when everybody was about to leave?
    *A first sentence*
    > I have set myself something small for this week, and you are the right person for it. May I sit beside you once and only listen?
    *Whom to ask*
    Here that is _a consultant or senior_.
    When you know when, say so: *Thursday at 10* is enough, and it is planned.
    [I'm in] [An example]"
  `);
  expect(await told("can two of us do it")).toMatchInlineSnapshot(`
    "Yes, *Sit in on a client call* can be done in a pair. Both listen, nobody speaks, and afterwards you compare what each of you heard.
    The client has to agree to both of you.
    Tell a senior colleague beforehand that there will be two of you.
    What you write of it afterwards is your own; your colleague sees none of it here.
    [I'm in] [Help me prepare]"
  `);
});

story("what nobody is needed for says so, and has a first line to write", async (scene) => {
  const { maya } = scene;
  await currentChallengeIs(scene, maya, "delete-with-proof");
  await maya.say("help me prepare");
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "*Delete something you built that nobody uses*, about 75 minutes. This is how I would go about it:
    1. Write down which of the five you expect last, before you count.
    2. No logs? Add a count today, and look next week.
    3. They say no? Ask which number would change their mind, and agree on the day to look.
    *Take along*
    • What had it been meant to change?
    • What would we have to see to build it again?
    *A first sentence*
    > I have set myself something small for this week, and you are the right person for it. May I show you something, and hear what I have overlooked?
    *Whom to ask*
    Here that is _whoever asked_.
    Pick a quiet hour and tell me which, such as *tomorrow after lunch*. I keep it for you.
    [I'm in] [An example]"
  `);
  await maya.say("what should i ask");
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "For somebody in product, these are worth a question in *Delete something you built that nobody uses*:
    • What had it been meant to change?
    • What would we have to see to build it again?
    One good one is enough. Ask it, then wait longer than feels polite.
    [I'm in] [Help me prepare]"
  `);
});

story("when the next one comes is told during a pause as well, and when nothing is open", async ({ maya }) => {
  await maya.command("/growth pause until 4 January");
  await maya.say("when does the next one come?");
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "You are on a pause until Monday, 4 January; the next one comes Tuesday, 5 January at 10:00.
    [Start again]"
  `);
  await maya.command("/growth resume");
  await maya.command("/growth skip");
  await maya.say("when is the next challenge coming");
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "The next one comes Tuesday, 1 December at 10:00.
    [Show me one now] [Change my days]"
  `);
});
