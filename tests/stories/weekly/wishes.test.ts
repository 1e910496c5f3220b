/** What people say of ease, size and topics: remembered, heeded, said, taken back. */
import { expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { asForm, postSigned } from "#tests/support/signed.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async (scene) => {
    await joins(scene.maya);
    await currentChallengeIs(scene, scene.maya, "ask-sales-pitch");
    await scene.maya.say("hello");
    await scene.settle();
  },
  // The first message of a process trains the reader.
  { timeout: 90_000 },
);

const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";
async function told(maya: Actor, words: string): Promise<string> {
  await maya.say(words);
  return last(maya);
}

story("something bigger is taken, remembered, and taken back", async ({ maya, query }) => {
  expect(await told(maya, "something bigger")).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product*
    Mend the screen, name or message at which they got lost, and be sold it once more a week later.
    _At the end:_ One sentence that a seller will really say about your work, agreed and put where sales looks.
    _Why this one:_ It is small enough for today: 10 minutes. Clients and solution mapping is one of your focus areas.
    _Whom it helps:_ What a seller cannot say is not sold, and three minutes of listening show what nobody understood of three weeks of work.
    About 60 minutes · talk to somebody · with somebody in sales
    [I'm in] [Show me two others] [Not this week] [... Later | Smaller or bigger | What is this based on? | Fewer of these]
    For the next six weeks I bring the bigger size where there is one.
    [Only this time]"
  `);
  expect(await query("select what, value from preferences")).toEqual([{ what: "size", value: "bigger" }]);
  await maya.click("wish.drop");
  expect(last(maya)).toMatchInlineSnapshot(`"Forgotten. I choose as before."`);
  expect(await query("select what, value from preferences")).toEqual([]);
});

story("the next one comes in the size that was asked for, and says why", async ({ maya, moveTo }) => {
  await maya.say("something bigger");
  await maya.say("skip");
  await moveTo("2026-12-01T09:00:00Z");
  expect(last(maya)).toMatchInlineSnapshot(`
    "*Ask the team that waits for you what comes first*
    Invite them to do the same in your stand-up, and keep it once a month while the work lasts.
    _At the end:_ A list in the order of those who wait for it, agreed, with what nobody needs struck off.
    _Why this one:_ Because you asked for something bigger. The last one was to write something; this one is to talk to somebody.
    _Whom it helps:_ What one team thinks that another needs is often wrong, and the order nearly always is.
    About 75 minutes · talk to somebody · with a colleague
    [I'm in] [Show me two others] [Not this week] [... Later | Smaller or bigger | What is this based on? | Fewer of these]"
  `);
  expect(await told(maya, "why do i get this?")).toContain("• Because you asked for something bigger.");
});

story("too easy: more of it, the next step, or harder ones from now on", async ({ maya, query }) => {
  expect(await told(maya, "this is too easy")).toMatchInlineSnapshot(`
    "Then *Ask sales how they pitch the product* comes too late for you. What would stretch you more?
    • More of it, about 60 minutes: Mend the screen, name or message at which they got lost, and be sold it once more a week later.
    • The next step: *Explain in one minute why anybody should pay*. Tell somebody in sales or consulting in one minute what your present feature is worth to a client. Ask at which sentence they stopped caring, tell it once more without that part, and put the better version on top of the feature's page.
    [More of this one] [The next step] [Harder ones from now on]"
  `);
  await maya.click("wish.set");
  expect(last(maya)).toMatchInlineSnapshot(`
    "Noted. For the next twelve weeks I also choose from what reaches one step further.
    [Show me two others] [Forget that wish]"
  `);
  expect(await query("select what, value from preferences")).toEqual([{ what: "ease", value: "harder" }]);
  await maya.say("boring for my level");
  await maya.click("nudge.take");
  expect(last(maya)).toMatchInlineSnapshot(`
    "*Explain in one minute why anybody should pay*
    Tell somebody in sales or consulting in one minute what your present feature is worth to a client. Ask at which sentence they stopped caring, tell it once more without that part, and put the better version on top of the feature's page.
    _At the end:_ Five lines on what your feature is worth, posted on its page in words that a seller kept.
    _Why this one:_ You picked it yourself.
    _Whom it helps:_ Whoever can say what their work is worth to the one who pays is asked to the table where it is decided.
    About 10 minutes · talk to somebody · with somebody in sales
    [I'm in] [Show me two others] [Not this week] [... Later | Smaller or bigger | What is this based on? | Fewer of these]"
  `);
});

story("too hard: the first bite, a way in, or easier ones from now on", async ({ maya }) => {
  expect(await told(maya, "this is too hard, i would not know how to start")).toMatchInlineSnapshot(`
    "Then we make the step smaller; nobody knows how at the start. What would help with *Ask sales how they pitch the product*?
    • A first bite, about 10 minutes: Ask a seller to tell you in one sentence what your last feature is good for, and send them the one word that would make it true.
    • The step before it: *Write a release note that a buyer understands*. Write in one sentence what your last change does for a client, without a technical word, and read it to somebody in sales or support. Ask what a client would want to know next, and use the better sentence as its release note.
    [Only the first bite] [The step before] [Easier ones from now on]"
  `);
  await maya.click("wish.set");
  expect(last(maya)).toMatchInlineSnapshot(`
    "Noted. For the next twelve weeks I also choose from what lies one step nearer.
    [Show me two others] [Forget that wish]"
  `);
});

story("not my thing: less of what was named, or of what it is", async ({ maya, query }) => {
  expect(await told(maya, "not my thing")).toMatchInlineSnapshot(`
    "That is fine, not everything is for everybody. What about *Ask sales how they pitch the product* is it?
    [The topic: How it is sold] [The manner: talking to people] [Show me two others]"
  `);
  expect(await told(maya, "I don't do sales")).toMatchInlineSnapshot(`
    "That is fine. Shall I hold back on this: *How it is sold*?
    [Less of it] [Show me two others]"
  `);
  await maya.click("wish.set");
  expect(last(maya)).toMatchInlineSnapshot(`
    "Noted: less of *How it is sold* for the next half year. Now and then one may still come, if nothing else fits.
    [Show me two others] [Forget that wish]"
  `);
  expect(await query("select what, value from preferences")).toEqual([{ what: "less", value: "area:market" }]);
  expect(await told(maya, "give me something with sales")).toMatchInlineSnapshot(`
    "Noted: more of *How it is sold* for the next twelve weeks.
    If you want one at once:
    *Do your feature's main task in a rival product*
    Do the main task of your feature in a rival's public trial, or follow it in their video or manual, and then in ours. Note steps, minutes and stumbles side by side, show your team the table, and begin one thing worth learning. [Take this one]
    *Test the objection that sales hears most*
    Ask a seller for the objection that stops them most often, word for word, and test it in our product as if you wanted it to be right. Hand over five honest lines on what is true, what is not and what helps meanwhile. [Take this one]
    [Forget that wish]"
  `);
  expect(await query("select what, value from preferences")).toEqual([{ what: "more", value: "area:market" }]);
});

story("a topic: two of it to be taken at once", async ({ maya }) => {
  expect(await told(maya, "give me something with frontend")).toMatchInlineSnapshot(`
    "Noted: more of *Frontend* for the next twelve weeks.
    If you want one at once:
    *Do your feature's main task in a rival product*
    Do the main task of your feature in a rival's public trial, or follow it in their video or manual, and then in ours. Note steps, minutes and stumbles side by side, show your team the table, and begin one thing worth learning. [Take this one]
    *Watch a user try your newest screen in silence*
    Mark on a picture of your newest screen where you expect trouble. Give a client's key user, or a colleague outside development, one real task, watch ten minutes without helping, and fix the worst stop that you had not marked. [Take this one]
    [Forget that wish]"
  `);
  await maya.click("nudge.take.1");
  expect(last(maya)).toMatchInlineSnapshot(`
    "*Do your feature's main task in a rival product*
    Do the main task of your feature in a rival's public trial, or follow it in their video or manual, and then in ours. Note steps, minutes and stumbles side by side, show your team the table, and begin one thing worth learning.
    _At the end:_ A table of both products for one task, posted with the improvement that you have begun.
    _Why this one:_ You picked it yourself.
    _Whom it helps:_ Buyers compare us on an evening with a real task, and a team that has done the same knows why they stay or leave.
    About 75 minutes · make something Mind: Public pages and honest sign-ups only, under your own name, and no data of clients.
    [I'm in] [Show me two others] [Not this week] [... Later | Smaller or bigger | What is this based on? | Fewer of these]"
  `);
});

story(
  "the first one after a wish for a topic is of it, and says so; the wish that was taken back is not heeded",
  async ({ maya }) => {
    await maya.say("give me something with frontend");
    await maya.say("skip");
    expect(await told(maya, "what is next?")).toContain("Because you asked for more of this: Frontend.");
    await maya.say("something about giving talks");
    await maya.click("wish.drop");
    await maya.say("skip");
    expect(await told(maya, "what is next?")).not.toContain("giving a talk");
  },
);

story("a topic of which there is nothing is said to be none, with the nearest", async ({ maya, query }) => {
  expect(await told(maya, "something with kubernetes please")).toMatchInlineSnapshot(`
    "I have nothing on *kubernetes* itself. What comes nearest is *DevOps*, so you get more of that for the next twelve weeks.
    If you want one at once:
    *Go through the first hour of your next release*
    Ask a consultant or support for the three things that users do first after your next go-live or release. Do them as an ordinary user with only the help that they get, and fix or report what stops you. [Take this one]
    *Ask who suffers first when an integration stops*
    Ask the person who works with the data of one integration when they would notice that it had stopped, and what they would do then. Set its alert by that answer, or agree with its owner on the change. [Take this one]
    [Forget that wish]"
  `);
  expect(await told(maya, "anything on beekeeping?")).toMatchInlineSnapshot(`
    "I have nothing on *beekeeping*, and I would rather say so than sell you something else under that name. What suits you best right now:
    *Go through the first hour of your next release*
    Ask a consultant or support for the three things that users do first after your next go-live or release. Do them as an ordinary user with only the help that they get, and fix or report what stops you. [Take this one]
    *Agree on the smallest part worth having first*
    Take the largest item that your team is about to start, and cut it with product into parts that each help somebody alone. Agree on the one to release first, who will use it, and what would make us stop after it. [Take this one]"
  `);
  expect(await query("select what, value from preferences")).toEqual([{ what: "more", value: "track:devops" }]);
  expect(await told(maya, "I would like one that has to do with my current project")).toMatchInlineSnapshot(`
    "I know nothing of your project, and need not: what comes from *Backend* can be done on whatever you work on. You get more of it for the next twelve weeks.
    If you want it at once:
    *See how your program fails when memory runs out*
    Give your program half its usual memory on a test machine, and the work of its busiest hour. See how it fails, let it say the cause in its last line, and agree with operations at which level they want a warning. [Take this one]
    [Forget that wish]"
  `);
});

story("a plan stands while a topic is wished", async ({ maya }) => {
  await maya.say("i'm in, thu 16:00");
  expect(await told(maya, "something about certification")).toMatchInlineSnapshot(`
    "Noted: more of *New technologies and learning* for the next twelve weeks.
    Your plan for *Ask sales how they pitch the product* stands meanwhile.
    [Forget that wish]"
  `);
});

story(
  "wishes stand in the settings, and what is unticked is forgotten; the rest is in the export and goes with the person",
  async (scene) => {
    const { maya, query } = scene;
    await maya.say("something bigger");
    await maya.say("something about testing");
    await maya.command("/growth settings");
    const blocks = maya.modal()?.blocks as {
      block_id?: string;
      element?: { options?: { text: { text: string } }[] };
    }[];
    const wishes = blocks.find(({ block_id: id }) => id === "wishes");
    expect(wishes?.element?.options?.map(({ text }) => text.text)).toEqual([
      "The bigger size",
      "More of Code, quality and complex problems",
    ]);
    const [kept] = await query<{ id: string }>("select id from preferences where what = 'more'");
    await maya.submit({ wishes: [kept?.id ?? ""] });
    expect(await query("select what, value from preferences")).toEqual([{ what: "more", value: "area:craft" }]);
    await maya.command("/growth forget");
    await maya.click("forget.confirm");
    expect(await query("select 1 from preferences")).toEqual([]);
  },
);

story("somebody else's wish cannot be forgotten by its button", async (scene) => {
  const { maya, omar, query } = scene;
  // The press has no window to answer in.
  scene.expectViolation("invalid_trigger_id");
  await joins(omar);
  await maya.say("something bigger");
  await omar.say("make it bigger");
  const before = await query("select id from preferences order by id");
  const [hers] = await query<{ id: string }>(
    "select p.id from preferences p join members m on m.id = p.member_id where m.user_id = 'U0MAYA'",
  );
  const user = { id: "U0OMAR", team_id: "T0HOUSE" };
  const container = { type: "message", channel_id: omar.dm()[0]?.channel, message_ts: omar.dm().at(-1)?.ts };
  const pressed = { type: "button", action_id: "wish.drop", block_id: "b", value: hers?.id, action_ts: "1.1" };
  const body = asForm({
    type: "block_actions",
    team: { id: "T0HOUSE" },
    user,
    trigger_id: "1.1",
    container,
    actions: [pressed],
  });
  const { status } = await postSigned(scene, body, { contentType: "application/x-www-form-urlencoded" });
  expect(status).toBe(200);
  await scene.settle();
  expect(await query("select id from preferences order by id")).toEqual(before);
});
