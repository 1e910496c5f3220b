/** A bot that dies between what a sentence changed and its answer: the next one says so, and does it no second time. */
import { expect } from "vitest";
import { Stopwatch } from "#src/db/stopwatch.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { copiesAreStuck, nothingOfTheAnswerIsNoted } from "#tests/support/shown-cards.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }: Scene) =>
  joins(maya, { manager: "U0GRACE", country: null }),
);

/** The answer to the last message was never sent, and another bot takes the event. */
async function anotherBotTakesIt(scene: Scene): Promise<string> {
  const { maya, workspace, settle } = scene;
  const answer = maya.dm().at(-1);
  await workspace.change().deleteMessage(answer?.channel ?? "", answer?.ts ?? "");
  await takesOver(scene);
  await settle();
  return maya.dm().at(-1)?.plain ?? "";
}

/** The event of the last message is handled by another bot. */
async function takesOver({ bot, maya }: Scene): Promise<void> {
  const own = maya.dm().findLast(({ author }) => author === "U0MAYA");
  const event = {
    type: "message",
    channel: own?.channel ?? "",
    channel_type: "im",
    user: "U0MAYA",
    ts: own?.ts ?? "",
    text: own?.text ?? "",
  };
  const body = { team_id: "T0HOUSE", event_id: "Ev0AGAIN", event, authorizations: [] };
  const noted = {
    workspaceId: "T0HOUSE",
    eventId: "Ev0AGAIN",
    kind: "message",
    userId: "U0MAYA",
    body,
    attempt: 2,
    isBehind: false,
    takenFor: new Stopwatch(),
  };
  await bot.deps.eventHandler.handle(noted);
}

const INTERRUPTED =
  "I was interrupted right after I had dealt with this, and my answer got lost. Whatever it changed is saved, so please look before you do it again.";

story("a week is skipped once, and that is said", async (scene) => {
  const { maya, query, settle } = scene;
  await settledAnswers(settle)(maya, "skip");
  const nudges = (): Promise<unknown[]> => query("select id, status from nudges order by id");
  const before = await nudges();
  expect(await anotherBotTakesIt(scene)).toBe(INTERRUPTED);
  expect(await nudges()).toEqual(before);
});

story("a story is kept once", async (scene) => {
  const { maya, query, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, "done, they export by hand");
  expect(await anotherBotTakesIt(scene)).toBe(INTERRUPTED);
  expect(await query("select what from reflections")).toEqual([{ what: "they export by hand" }]);
});

story("what changed nothing is answered again", async (scene) => {
  const { maya, settle } = scene;
  const answer = await settledAnswers(settle)(maya, "what are my settings");
  expect(await anotherBotTakesIt(scene)).toBe(answer);
});

story("what an answer quotes and shows is noted by whoever finds it said, each by itself", async (scene) => {
  const { maya, grace, query, settle } = scene;
  await gives(grace, "@Maya Lind");
  await settle();
  await maya.click("assignment.accept");
  await maya.submit({});
  await settle();
  const answer = await settledAnswers(settle)(maya, "show me my challenge");
  expect(answer).toContain("<@U0GRACE>");
  const quotes = (): Promise<unknown[]> => query("select ts, quoted_user_id from quoted_answers order by ts");
  const copies = (): Promise<unknown[]> => query("select copies from nudges where status in ('open', 'planned')");
  const ts = maya.dm().at(-1)?.ts;
  expect(await quotes()).toContainEqual({ ts, quoted_user_id: "U0GRACE" });
  const shown = await copies();
  expect(JSON.stringify(shown)).toContain(String(ts));
  const messages = maya.dm().length;

  await nothingOfTheAnswerIsNoted(scene);
  const end = await copiesAreStuck(scene);
  await expect(takesOver(scene)).rejects.toThrow();
  expect(await quotes()).toEqual([{ ts, quoted_user_id: "U0GRACE" }]);
  await end();
  await takesOver(scene);
  expect(await copies()).toMatchObject([{ copies: [{ ts }] }]);
  expect(maya.dm()).toHaveLength(messages);
});
