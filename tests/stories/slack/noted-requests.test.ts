/** Requests that take longer than Slack waits are noted before they are acknowledged, and the others are not. */
import { randomUUID } from "node:crypto";
import { describe, expect, vi } from "vitest";
import { forgetPerson } from "#src/features/privacy/use-cases/forget-person.ts";
import { handleAbandonedRequests } from "#src/slack/abandoned-requests.ts";
import {
  databaseHangs,
  notedRequests,
  nothingCanBeNoted,
  requestLeasesRunOut,
  requestsAreNotToBeNoted,
} from "#tests/support/builders.ts";
import { endsWell, patient, SKIPPED, said, skips, takesLong } from "#tests/support/held-requests.ts";
import { joins } from "#tests/support/house.ts";
import { logOf } from "#tests/support/log.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: "U0GRACE", country: null });
});

describe("a request", () => {
  story("that is answered in time is not noted", async (scene) => {
    const { maya } = scene;
    await requestsAreNotToBeNoted(scene);
    await maya.command("/growth next");
    await maya.click("nudge.skip", { in: "message" });
    await maya.command("/growth log");
    await maya.submit({ what: "Sat with support", happened: "They ask." });
    expect(maya.modal()).toBeNull();
    expect(await logOf(maya, scene.clock)).toHaveLength(1);
    expect(await skips(scene)).toHaveLength(1);
  });

  story("that is slow and answered leaves nothing", async (scene) => {
    const { maya } = scene;
    scene.patience.ms = 100;
    const goOn = await databaseHangs(scene);
    await maya.command("/growth skip");
    expect(await notedRequests(scene)).toMatchObject([{ kind: "command", user_id: "U0MAYA", is_changed: false }]);
    await goOn();
    scene.patience.ms = 10_000;
    await endsWell(scene);
    expect(await handleAbandonedRequests(scene.bot.deps)).toBe(0);
    expect(said(scene).filter((text) => SKIPPED.test(text))).toHaveLength(1);
  });

  story("that cannot be noted is not acknowledged, so that Slack says so", async (scene) => {
    const { maya, expectViolation, expectError } = scene;
    expectViolation("/growth skip: acknowledged with 500");
    expectError("a request was not answered in time");
    scene.patience.ms = 100;
    const goOn = await nothingCanBeNoted(scene);
    expect((await maya.command("/growth skip")).error).toContain("dispatch_failed");
    await goOn();
    scene.patience.ms = 10_000;
    await scene.settle();
    await vi.waitFor(async () => expect(await skips(scene)).toHaveLength(1), patient);
    await endsWell(scene);
  });

  story("that was left is dropped with its person", async (scene) => {
    const { bot, workspace } = scene;
    const person = { workspaceId: "T0HOUSE", userId: "U0MAYA" };
    const responseUrl = workspace.world.issueResponseUrl(
      workspace.apiUrl.replace(/\/api\/$/, ""),
      "U0MAYA",
      "D0MAYA",
      null,
    );
    const body = {
      team_id: "T0HOUSE",
      user_id: "U0MAYA",
      channel_id: "D0MAYA",
      text: "log pineapple",
      trigger_id: "1.2",
      response_url: responseUrl,
    };
    const request = { ...person, key: "k1", kind: "command", body, askedAt: scene.clock.now() } as const;
    await bot.deps.notedRequests.add(request, randomUUID(), { isChanged: false, reply: null });
    await forgetPerson(bot.deps, person);
    expect(await notedRequests(scene)).toMatchObject([{ user_id: null, body: null, reply: null }]);
    await scene.settle();
    const before = said(scene);
    await requestLeasesRunOut(scene);
    expect(await handleAbandonedRequests(bot.deps)).toBe(1);
    expect(said(scene)).toEqual(before);
    expect(await notedRequests(scene)).toEqual([]);
  });

  story("to be forgotten that is slow is done and answered", async (scene) => {
    const { maya } = scene;
    await maya.command("/growth forget");
    scene.patience.ms = 100;
    const goOn = await databaseHangs(scene);
    await takesLong(scene, () => maya.click("forget.confirm", { in: "message" }));
    await vi.waitFor(async () => expect(await notedRequests(scene)).toHaveLength(1), patient);
    await goOn();
    scene.patience.ms = 10_000;
    await endsWell(scene);
    expect(await scene.query("select 1 from members where user_id = 'U0MAYA'")).toEqual([]);
    expect(said(scene).at(-1)).toMatchInlineSnapshot(`
      "Done. I deleted 1 challenge, 1 line of history, and 1 line of what went between you and others, from my books, and your name is nowhere in them, except in colleagues' own words. The code that I keep in its place for 24 hours then goes too. You are welcome back at any time.
      What I wrote in this conversation I took back as far as I could reach it. Slack keeps the conversation itself: what you wrote in it, only you can delete."
    `);
  });
});
