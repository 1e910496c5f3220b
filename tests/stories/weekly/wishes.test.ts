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
    // The first message of a process trains the reader, which takes so long that Slack may tell of it twice.
    await scene.priya.say("hello");
    await scene.settle();
  },
  { timeout: 90_000 },
);

const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";
async function told(maya: Actor, words: string): Promise<string> {
  await maya.say(words);
  return last(maya);
}

story(
  "something bigger is for this one; for six weeks where that is asked for, and taken back",
  async ({ maya, query }) => {
    expect(await told(maya, "something bigger")).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product*
    Mend the screen, name or message at which they got lost, and be sold it once more a week later.
    _It goes further than:_ One sentence about your feature that a seller really says, agreed with them, and the stumbling block gone.
    _Why this one:_ The business why is one of your focus areas.
    _Whom it helps:_ What a seller cannot say is not sold, and three minutes of listening show what nobody understood of three weeks of work.
    About 60 minutes · talk to somebody · with somebody in sales
    [I'm in] [Show me two others] [Not this week] [... Later | Smaller or bigger | What is this based on? | Fewer of these]
    That is for this one; the next comes in its usual size again.
    [Bigger ones for six weeks] [Take it back]"
  `);
    expect(await query("select what, value from preferences")).toEqual([]);
    await maya.click("wish.set");
    expect(await query("select what, value from preferences")).toEqual([{ what: "size", value: "bigger" }]);
    expect(last(maya)).toMatchInlineSnapshot(`
    "For the next six weeks I bring the bigger size where there is one.
    [Show me two others] [Forget that wish]"
  `);
    await maya.click("wish.drop");
    expect(last(maya)).toMatchInlineSnapshot(`"Forgotten. I choose as before."`);
    expect(await query("select what, value from preferences")).toEqual([]);
  },
);

story("the next one comes in the size that was asked for, and says why", async ({ maya, moveTo }) => {
  await maya.say("bigger ones from now on");
  await maya.say("skip");
  await moveTo("2026-12-01T09:00:00Z");
  expect(last(maya)).toMatchInlineSnapshot(`
    "*Watch a client use your feature in silence*
    Watch again on the next call whether the client passes the spot without stopping, and mend the next one.
    _It goes further than:_ A change, merged, at the spot where a real client hesitated, and word of it sent to them.
    _Why this one:_ Because you asked for something bigger. Clients and solution mapping is one of your focus areas.
    _Whom it helps:_ A client sees that somebody noticed, and you learn in ten minutes what no ticket would have told you.
    About 75 minutes · watch and listen · with a consultant Only with the client's agreement. Mind: The client agrees first, and no is a full answer. Nothing is recorded for you, you promise nothing, and no names go into the ticket.
    [I'm in] [Show me two others] [Not this week] [... Later | Smaller or bigger | What is this based on? | Fewer of these]"
  `);
  expect(await told(maya, "why do i get this?")).toContain("• Because you asked for something bigger.");
});

story("too easy: more of it, the next step, or harder ones from now on", async ({ maya, query }) => {
  expect(await told(maya, "this is too easy")).toMatchInlineSnapshot(`
    "Then *Ask sales how they pitch the product* comes too late for you. What would stretch you more?
    • More of it, about 60 minutes: Mend the screen, name or message at which they got lost, and be sold it once more a week later.
    • The next step: *Make a one-minute demo that sales will send*. Record one minute of your latest feature on a real task, beginning with the worry that it takes from a customer, and send it to a seller. Cut what they say would bore a buyer, and put it where sales keeps its material.
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
    "*Make a one-minute demo that sales will send*
    Record one minute of your latest feature on a real task, beginning with the worry that it takes from a customer, and send it to a seller. Cut what they say would bore a buyer, and put it where sales keeps its material.
    _At the end:_ A demo that a seller helped to cut, handed over to the place from which sales sends it to buyers.
    _Why this one:_ You picked it yourself.
    _Whom it helps:_ You learn to show your work from the buyer's side, and a feature is seen by people who would never have heard of it.
    About 35 minutes · make something · with somebody in sales Mind: Made-up people and figures on the screen. The seller decides who gets it.
    [I'm in] [Show me two others] [Not this week] [... Later | Smaller or bigger | What is this based on? | Fewer of these]"
  `);
});

story("too hard: the first bite, a way in, or easier ones from now on", async ({ maya }) => {
  expect(await told(maya, "this is too hard, i would not know how to start")).toMatchInlineSnapshot(`
    "Then we make the step smaller; nobody knows how at the start. What would help with *Ask sales how they pitch the product*?
    • A first bite, about 10 minutes: Ask a seller to tell you in one sentence what your last feature is good for, and send them the one word that would make it true.
    • The step before it: *Write a release note that a buyer understands*. Write in one sentence what a client gains from your last change, without a technical word. Try it on somebody in sales or support, ask what a client would want to know next, and publish the better version as its release note.
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
    "That is fine, not everything is for everybody. What is it about *Ask sales how they pitch the product*?
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
    Do your feature's main task in a rival's trial, or follow it in their video, and then do it in your own product against the clock. Take over the smallest thing that they do better, such as a word, an order or a default. [Take this one]
    *Make a one-minute demo that sales will send*
    Record one minute of your latest feature on a real task, beginning with the worry that it takes from a customer, and send it to a seller. Cut what they say would bore a buyer, and put it where sales keeps its material. [Take this one]
    [Forget that wish]"
  `);
  expect(await query("select what, value from preferences")).toEqual([{ what: "more", value: "area:market" }]);
});

story("a topic: two of it to be taken at once", async ({ maya }) => {
  expect(await told(maya, "give me something with frontend")).toMatchInlineSnapshot(`
    "Noted: more of *Frontend* for the next twelve weeks.
    If you want one at once:
    *Watch somebody use your feature on their own device*
    Ask a colleague outside development to do your feature's main task on their own phone or laptop, and sit beside them in silence for ten minutes. Mend the first place where they stop, and let them try it again. [Take this one]
    *Agree on the interface before either side builds*
    Write one real example and three failures of your next interface into a file, and let the developer on the other side correct it today. Make it the first test of both sides, so that neither builds on a guess. [Take this one]
    [Forget that wish]"
  `);
  await maya.click("nudge.take.1");
  expect(last(maya)).toMatchInlineSnapshot(`
    "*Watch somebody use your feature on their own device*
    Ask a colleague outside development to do your feature's main task on their own phone or laptop, and sit beside them in silence for ten minutes. Mend the first place where they stop, and let them try it again.
    _At the end:_ A change, merged, at the first place where somebody stopped, and the same person past it without help.
    _Why this one:_ You picked it yourself.
    _Whom it helps:_ What stops one colleague stops many clients who will never tell us, and you see your work with other eyes.
    About 35 minutes · watch and listen · with a colleague Mind: It is your feature that is tested and not your colleague: say so first. Test data only.
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
    *Ask who suffers first when an integration stops*
    Ask somebody who relies on one of your integrations how late its data may come before it hurts them, and what goes wrong then. Set its alert by their answer, stop it once in the test system, and see the alert ring. [Take this one]
    *Make your feature call for help before a user does*
    Break your feature on a test system the way it could fail unnoticed at night, such as a full disk, an expired password or a job that never starts. Add the one alert that was missing, and break it again to prove it. [Take this one]
    [Forget that wish]"
  `);
  expect(await told(maya, "anything on beekeeping?")).toMatchInlineSnapshot(`
    "I have nothing on *beekeeping*, and I would rather say so than sell you something else under that name. What suits you best right now:
    *Ask who suffers first when an integration stops*
    Ask somebody who relies on one of your integrations how late its data may come before it hurts them, and what goes wrong then. Set its alert by their answer, stop it once in the test system, and see the alert ring. [Take this one]
    *Say what you intend to do instead of asking*
    Take the open question that is holding up your feature, and post what you intend to do by Thursday, why, and what could go wrong. Make sure those it touches have read it, and go ahead unless somebody objects. [Take this one]"
  `);
  expect(await query("select what, value from preferences")).toEqual([{ what: "more", value: "track:devops" }]);
  expect(await told(maya, "I would like one that has to do with my current project")).toContain(
    "[A topic that I choose]",
  );
  expect(await query("select count(*)::int as n from preferences")).toEqual([{ n: 1 }]);
  expect(await told(maya, "yes")).toMatchInlineSnapshot(`
    "I know nothing of your project, and need not: where the manner is *making something*, it is done on whatever you work on. You get more of those for the next twelve weeks.
    If you want one at once:
    *Take one weekly chore off operations*
    Ask whoever runs your software which small chore they do by hand most often, and watch them do it once. Remove its cause or turn it into a single command in half an hour, and let them run it instead. [Take this one]
    *Make your feature call for help before a user does*
    Break your feature on a test system the way it could fail unnoticed at night, such as a full disk, an expired password or a job that never starts. Add the one alert that was missing, and break it again to prove it. [Take this one]
    [Forget that wish]"
  `);
});

story("a plan stands while a topic is wished", async ({ maya }) => {
  await maya.say("i'm in, thu 16:00");
  expect(await told(maya, "something about certification")).toMatchInlineSnapshot(`
    "I have nothing on *certification* itself. What comes nearest is *New technologies and learning*, so you get more of that for the next twelve weeks.
    Your plan for *Ask sales how they pitch the product* stands meanwhile.
    [Forget that wish]"
  `);
});

story(
  "wishes stand in the settings, and what is unticked is forgotten; the rest is in the export and goes with the person",
  async (scene) => {
    const { maya, query } = scene;
    await maya.say("bigger ones from now on");
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
  await maya.say("bigger ones from now on");
  await omar.say("always the bigger one");
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
