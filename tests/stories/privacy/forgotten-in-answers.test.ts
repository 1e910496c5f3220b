/** What the bot told others in their DM in somebody's words goes when that person has it forget them. */
import { expect } from "vitest";
import { Stopwatch } from "#src/db/stopwatch.ts";
import { asks, offers, RELEASE } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { isMentor } from "#tests/support/mentors.ts";
import { answersSpokeOf, quotesAreUnnoted } from "#tests/support/quoted-answers.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T15:00:00Z",
  ({ maya }: Scene) => joins(maya, { manager: "U0GRACE", country: null }),
  { timeout: 90_000 },
);
const GONE = "What stood here was about somebody who has had their words deleted.";
/** What others still find in their DM. */
const standing = (actor: Scene["maya"]): string =>
  actor
    .dm()
    .flatMap(({ ephemeral, plain }) => (ephemeral ? [] : [plain]))
    .join("\n");

/** Maya asks Luis for a seat, in words that are found again. */
async function asksForSeat({ maya, luis, settle }: Scene): Promise<void> {
  await offers(luis, { ...RELEASE, date: "2026-11-27" });
  await asks(maya, "The zebra told me so.");
  await settle();
}

story("who asked for a seat: the request, and every answer that showed it once more", async (scene) => {
  const { maya, luis, settle, query } = scene;
  const said = settledAnswers(settle);
  await asksForSeat(scene);
  expect(standing(luis)).toContain("zebra");
  expect(await said(luis, "yes to maya")).toContain("zebra");
  expect(await said(luis, "hm what")).toContain("zebra");
  await maya.command("/growth forget");
  await maya.click("forget.confirm");
  await settle();
  expect(standing(luis)).not.toContain("zebra");
  expect(standing(luis)).toContain(GONE);
  expect(await query("select user_id, quoted_user_id from quoted_answers")).toEqual([]);
});

story("who gave a challenge: the offer, and every answer with their words", async (scene) => {
  const { maya, grace, settle } = scene;
  const said = settledAnswers(settle);
  await gives(grace, "@Maya Lind", {}, { line: "shadow-client-call by 4 December: because the walrus said so" });
  await settle();
  expect(await said(maya, "who gave me this")).toContain("walrus");
  expect(await said(maya, "why did grace give me this")).toContain("walrus");
  await grace.command("/growth forget");
  await grace.click("forget.confirm");
  await settle();
  expect(standing(maya)).not.toContain("walrus");
  // What speaks of nobody else stays.
  expect(await said(maya, "what can you do")).not.toBe(GONE);
});

/** What somebody reads after having it forget them. */
const receipt = (actor: Scene["maya"]): string =>
  actor.dm().find(({ plain }) => plain.startsWith("Done. I deleted"))?.plain ?? "";

story("what Slack refuses then is said, and tried again until it is gone", async (scene) => {
  const { maya, luis, settle, query, workspace, moveTo } = scene;
  const said = settledAnswers(settle);
  await asksForSeat(scene);
  expect(await said(luis, "yes to maya")).toContain("zebra");
  await maya.command("/growth forget");
  workspace.faults.set("chat.update", { times: 1000, status: 429, error: "ratelimited", retryAfterSeconds: 1 });
  await maya.click("forget.confirm");
  await settle();
  // The question itself, the answer that showed it once more, and that she named her manager.
  expect(receipt(maya)).toContain("3 messages that I wrote to colleagues still show what you asked of them");
  expect(receipt(maya)).not.toContain("you and others together");
  expect(standing(luis)).toContain("zebra");
  const rows = await query<{ row: string }>("select t::text as row from clearings t");
  expect(rows).toHaveLength(3);
  expect(rows.map(({ row }) => row).join()).not.toContain("U0");
  workspace.faults.clear();
  await moveTo("2026-11-24T15:10:00Z");
  expect(standing(luis)).not.toContain("zebra");
  expect(await query("select 1 from clearings")).toEqual([]);
});

story("an answer that is noted while everything is being deleted", async (scene) => {
  const { maya, luis, settle, query, bot } = scene;
  const said = settledAnswers(settle);
  await asksForSeat(scene);
  expect(await said(luis, "yes to maya")).toContain("zebra");
  const noteThem = await quotesAreUnnoted(scene);
  const { messenger } = bot.deps;
  const dmToClear = messenger.dmToClear.bind(messenger);
  messenger.dmToClear = async (...asked) => {
    await noteThem();
    return dmToClear(...asked);
  };
  await maya.command("/growth forget");
  await maya.click("forget.confirm");
  await settle();
  expect(standing(luis)).not.toContain("zebra");
  expect(await query("select 1 from quoted_answers")).toEqual([]);
});

story("what a button puts in the place of an answer speaks of those of whom it speaks itself", async (scene) => {
  const { luis, settle, query } = scene;
  const said = settledAnswers(settle);
  await asksForSeat(scene);
  await said(luis, "yes to maya");
  await answersSpokeOf(scene, "U0TOM");
  const answer = luis.dm().at(-1)?.ts;
  await luis.click("seat.yes");
  await settle();
  expect(standing(luis)).toContain("Good. <@U0MAYA> has the seat");
  expect(await query("select quoted_user_id as who from quoted_answers where ts = $1", [answer])).toEqual([
    { who: "U0MAYA" },
  ]);
});

story("an answer after which the bot died is noted by the bot that takes the message over", async (scene) => {
  const { luis, settle, query, bot } = scene;
  const said = settledAnswers(settle);
  await asksForSeat(scene);
  expect(await said(luis, "yes to maya")).toContain("zebra");
  const ofAnswer = (): Promise<unknown[]> =>
    query("select quoted_user_id from quoted_answers where ts = $1", [luis.dm().at(-1)?.ts]);
  const noted = await ofAnswer();
  expect(noted).toEqual([{ quoted_user_id: "U0MAYA" }]);
  await quotesAreUnnoted(scene);
  const before = luis.dm().length;
  const own = luis.dm().findLast(({ author }) => author === "U0LUIS");
  const { channel = "", ts = "", text = "" } = own ?? {};
  const event = { type: "message", channel, channel_type: "im", user: "U0LUIS", ts, text };
  const body = { team_id: "T0HOUSE", event_id: "Ev0AGAIN", event, authorizations: [] };
  const taken = {
    workspaceId: "T0HOUSE",
    eventId: "Ev0AGAIN",
    kind: "message",
    userId: "U0LUIS",
    body,
    attempt: 2,
    isBehind: false,
    takenFor: new Stopwatch(),
  };
  await bot.deps.eventHandler.handle(taken);
  await settle();
  expect(luis.dm()).toHaveLength(before);
  expect(await ofAnswer()).toEqual(noted);
});

story("who asked for a mentor: the question that the mentor has not answered", async (scene) => {
  const { maya, lena, settle } = scene;
  await isMentor(scene, lena, { capacity: 1 });
  await maya.command("/growth mentor Lead a workshop");
  await maya.submit();
  await maya.click("mentor.pick.1", { in: "message" });
  await settle();
  expect(standing(lena)).toContain("[Yes, gladly] [Not now]");
  await maya.command("/growth forget");
  await maya.click("forget.confirm");
  await settle();
  expect(standing(lena)).not.toContain("[Yes, gladly]");
  expect(standing(lena)).not.toContain("U0MAYA");
  expect(standing(lena)).toContain("What stood here was asked by somebody who has had their words deleted.");
});

/** Luis has given Maya his seat, and she is asked whether she gives it back: in words that name him. */
async function isAskedOfSeat(scene: Scene): Promise<void> {
  const { maya, luis, settle } = scene;
  await asksForSeat(scene);
  await luis.click("seat.yes");
  await settle();
  await settledAnswers(settle)(maya, "i cant come on friday");
}
const LEFT = "Left as it was.";

story("what took the place of an answer is not overwritten by what is still owed of that", async (scene) => {
  const { maya, luis, settle, query, workspace, moveTo } = scene;
  await isAskedOfSeat(scene);
  await luis.command("/growth forget");
  workspace.faults.set("chat.update", { times: 1000, status: 429, error: "ratelimited", retryAfterSeconds: 1 });
  await luis.click("forget.confirm");
  await settle();
  await maya.click("chat.leave");
  await settle();
  expect(standing(maya)).toContain(LEFT);
  workspace.faults.clear();
  await moveTo("2026-11-24T15:10:00Z");
  await settle();
  expect(standing(maya)).toContain(LEFT);
  expect(await query("select 1 from clearings")).toEqual([]);
});

story("a reply that Slack does not put in its place leaves it noted of whom the answer speaks", async (scene) => {
  const { maya, luis, settle, workspace } = scene;
  await isAskedOfSeat(scene);
  expect(standing(maya)).toContain("Give it back");
  const { world } = workspace;
  const issue = world.issueResponseUrl.bind(world);
  world.issueResponseUrl = (...asked) => {
    const url = issue(...asked);
    for (const [id, known] of world.responseUrls) world.responseUrls.set(id, { ...known, issuedAt: 0 });
    return url;
  };
  await maya.click("chat.leave");
  await settle();
  world.issueResponseUrl = issue;
  await luis.command("/growth forget");
  await luis.click("forget.confirm");
  await settle();
  expect(standing(maya)).toContain(LEFT);
  expect(standing(maya)).not.toContain("U0LUIS");
});

story("what is still to be taken back in somebody's DM goes with them", async (scene) => {
  const { maya, luis, settle, query, workspace } = scene;
  const said = settledAnswers(settle);
  await joins(luis, { country: null, manager: null });
  await asksForSeat(scene);
  expect(await said(luis, "yes to maya")).toContain("zebra");
  await maya.command("/growth forget");
  workspace.faults.set("chat.update", { times: 1000, status: 429, error: "ratelimited", retryAfterSeconds: 1 });
  await maya.click("forget.confirm");
  await settle();
  const inDm = "select 1 from clearings where channel = $1 and shows <> 'dm'";
  const channel = luis.dm().at(-1)?.channel;
  expect(await query(inDm, [channel])).not.toEqual([]);
  await luis.command("/growth forget");
  await luis.click("forget.confirm");
  await settle();
  expect(await query(inDm, [channel])).toEqual([]);
});
