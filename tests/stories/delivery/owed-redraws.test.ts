/** What people still see of something that changed, when the queue has lost the job that draws it. */
import { describe, expect } from "vitest";
import type { JobRequest } from "#src/queue/job.ts";
import { JOBS } from "#tests/recorded/waiting.ts";
import { gives } from "#tests/support/assigning.ts";
import { registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks } from "#tests/support/introductions.ts";
import { loseJobs } from "#tests/support/lost-jobs.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) => joins(maya, { manager: "U0GRACE", country: null }));

describe("buttons that mean nothing any more go away, though their job is lost", () => {
  story("under a nudge that was told as done", async ({ maya, bot, moveTo, settle }) => {
    await maya.say("not this week");
    await moveTo("2026-12-01T09:05:00Z");
    const isOpen = (): boolean => maya.dm().some((one) => !one.ephemeral && one.plain.includes("[Not this week]"));
    expect(isOpen()).toBe(true);
    loseJobs(bot, ["refresh-nudge"]);
    await maya.say("done, I sat in on a call with the port");
    await settle();
    expect(isOpen()).toBe(true);
    await moveTo("2026-12-01T09:06:00Z");
    expect(isOpen()).toBe(false);
  });

  story("under a nudge in whose place another was taken from an answer", async ({ maya, bot, moveTo, settle }) => {
    await maya.say("not this week");
    await moveTo("2026-12-01T09:05:00Z");
    const nudge = (): string =>
      maya.dm().find((one) => !one.ephemeral && one.plain.includes("[Not this week]"))?.plain ?? "";
    const title = nudge().split("\n")[0] ?? "";
    loseJobs(bot, ["refresh-nudge"]);
    await maya.say("give me something with frontend");
    await maya.click("nudge.take.1");
    await settle();
    expect(nudge()).toContain(title);
    await moveTo("2026-12-01T09:06:00Z");
    expect(nudge()).not.toContain(title);
  });

  story("under a nudge of which the words were deleted", async ({ maya, bot, moveTo, settle }) => {
    await maya.say("not this week");
    await moveTo("2026-12-01T09:05:00Z");
    await maya.say("done, I sat in on a call with the port");
    await settle();
    const isTold = (): boolean =>
      maya.dm().some((one) => !one.ephemeral && one.plain.includes("[Change what you wrote]"));
    expect(isTold()).toBe(true);
    loseJobs(bot, ["refresh-nudge"]);
    await maya.openHome();
    await maya.click("reflection.edit");
    await maya.click("reflection.delete");
    await maya.submit();
    await settle();
    expect(isTold()).toBe(true);
    await moveTo("2026-12-01T09:06:00Z");
    expect(isTold()).toBe(false);
  });

  story("under what a colleague asked and took back", async ({ maya, grace, bot, moveTo, settle }) => {
    await gives(grace, "@Maya Lind");
    await settle();
    const offer = (): string =>
      maya.dm().findLast(({ plain }) => plain.includes("Sit in on a client call"))?.plain ?? "";
    expect(offer()).toContain("[I'm in]");
    loseJobs(bot, ["refresh-part"]);
    await grace.click("assignment.take-back");
    await settle();
    expect(offer()).toContain("[I'm in]");
    await moveTo("2026-11-24T10:01:00Z");
    expect(offer()).not.toContain("[I'm in]");
  });

  story("under a question that whoever asked it took back", async (scene) => {
    const { maya, tom, bot, moveTo, settle } = scene;
    await registers(scene, tom);
    await asks(scene, maya, "sales how they pitch the export");
    await settle();
    const isOpen = (): boolean => tom.dm().some(({ plain }) => plain.includes("[Yes, introduce us]"));
    expect(isOpen()).toBe(true);
    loseJobs(bot, ["refresh-introduction"]);
    await maya.click("introductions.withdraw");
    await settle();
    expect(isOpen()).toBe(true);
    await moveTo("2026-11-24T10:01:00Z");
    expect(isOpen()).toBe(false);
  });
});

describe("a drawing that an earlier version asked for, and noted nowhere else, is done", () => {
  /** The recorded payload of a job, as that version wrote it, with these ids. */
  function asRecorded(name: string, ids: Readonly<Record<string, unknown>>): JobRequest {
    const payload = JOBS.find(([known, fields]) => known === name && !("isOwed" in fields))?.[1] ?? {};
    return { name, payload: Object.fromEntries(Object.keys(payload).map((key) => [key, ids[key]])) };
  }

  /** What was drawn when it changed is painted over with what stood there before, as if it had not been. */
  async function paintOver({ bot }: Scene, shown: { readonly channel: string; readonly ts: string }): Promise<void> {
    await bot.deps.messenger.update("T0HOUSE", shown, { text: "[Old]", blocks: [] });
  }

  story("of a nudge", async (scene) => {
    const { maya, bot, query, moveTo, settle } = scene;
    await maya.say("not this week");
    await moveTo("2026-12-01T09:05:00Z");
    const [row] = await query<{ id: string; channel: string; ts: string }>(
      "select id, message_channel as channel, message_ts as ts from nudges where status = 'open'",
    );
    if (!row) throw new Error("no nudge is open");
    await maya.say("done, I sat in on a call with the port");
    await settle();
    await paintOver(scene, row);
    const ids = { workspaceId: "T0HOUSE", userId: "U0MAYA", nudgeId: row.id };
    await bot.queue.enqueue([asRecorded("refresh-nudge", ids)]);
    await settle();
    expect(JSON.stringify(maya.dm())).not.toContain("[Old]");
  });

  story("of what a colleague asked", async (scene) => {
    const { maya, grace, bot, query, settle } = scene;
    await gives(grace, "@Maya Lind");
    await settle();
    const [row] = await query<{ id: string; channel: string; ts: string }>(
      "select id, message_channel as channel, message_ts as ts from assignees",
    );
    if (!row) throw new Error("nobody was asked");
    await paintOver(scene, row);
    await bot.queue.enqueue([asRecorded("refresh-part", { workspaceId: "T0HOUSE", partId: row.id })]);
    await settle();
    expect(JSON.stringify(maya.dm())).not.toContain("[Old]");
  });

  story("of a question", async (scene) => {
    const { maya, tom, bot, query, settle } = scene;
    await registers(scene, tom);
    await asks(scene, maya, "sales how they pitch the export");
    await settle();
    const [row] = await query<{ id: string; channel: string; ts: string }>(
      "select content->>'introductionId' as id, channel, ts from outbox where content->>'message' = 'ask'",
    );
    const [ask] = await query<{ id: string }>("select id from introduction_asks");
    if (!row || !ask) throw new Error("nobody was asked");
    await paintOver(scene, row);
    const ids = { workspaceId: "T0HOUSE", introductionId: row.id, askId: ask.id };
    const { payload, ...job } = asRecorded("refresh-introduction", ids);
    await bot.queue.enqueue([{ ...job, payload: { ...payload, askId: ask.id } }]);
    await settle();
    expect(JSON.stringify(tom.dm())).not.toContain("[Old]");
  });
});
