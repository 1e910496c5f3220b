/** What people still see of a seat that changed, when the queue has lost the job that draws it. */
import { describe, expect } from "vitest";
import { drawAllOwed } from "#src/delivery/owed-redraws.ts";
import { giveBack } from "#src/features/seats/use-cases/ask-seat.ts";
import { asks, CLIENT_CALL, offers } from "#tests/stories/seats/offering.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { loseJobs } from "#tests/support/lost-jobs.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-30T10:00:00Z", ({ maya }: Scene) => joins(maya, { manager: null, country: null }));

/** What stands in the host's DM of the one who asks. */
const question = ({ lena }: Scene, about = "<@U0MAYA>"): string[] =>
  lena.dm().flatMap(({ plain, ephemeral }) => (ephemeral || !plain.includes(about) ? [] : [plain]));

describe("the question to a host loses its buttons", () => {
  story("where it was taken back", async (scene) => {
    const { maya, lena, moveTo, settle } = scene;
    await offers(lena);
    await asks(maya);
    await settle();
    expect(question(scene)[0]).toContain("[Yes]");
    await maya.command("/growth shadow");
    await maya.click("seat.take-back");
    await settle();
    await moveTo("2026-11-30T10:00:15Z");
    expect(question(scene)).toEqual(["<@U0MAYA> does not need the seat any more. Nothing to do."]);
  });

  story("where it was answered on the host's page", async (scene) => {
    const { maya, lena, moveTo, settle } = scene;
    await offers(lena);
    await asks(maya);
    await settle();
    await lena.command("/growth host");
    await lena.click("seat.yes-here");
    await settle();
    await moveTo("2026-11-30T10:00:15Z");
    expect(question(scene)).toEqual(["Good. <@U0MAYA> has the seat, and I tell them where to come."]);
  });

  story("where its seat was taken back, also in the message that repeats it", async (scene) => {
    const { maya, lena, moveTo, settle } = scene;
    await offers(lena, { ...CLIENT_CALL, date: "2026-12-10" });
    await asks(maya);
    await settle();
    await moveTo("2026-12-01T10:05:00Z");
    expect(question(scene)).toHaveLength(2);
    await lena.command("/growth host");
    await lena.click("seat.cancel");
    await lena.submit();
    await settle();
    await moveTo("2026-12-01T10:05:15Z");
    const over = "The question of <@U0MAYA> about a seat is not open any more. Nothing to do.";
    expect(question(scene)).toEqual([over, over]);
  });

  story("where it was taken back, and drawn, before it was noted where it stands", async (scene) => {
    const { maya, lena, bot, query, moveTo, settle } = scene;
    await offers(lena);
    const { outbox } = bot.deps;
    const sent = outbox.sent.bind(outbox);
    let isTakenBack = false;
    outbox.sent = async (lease, ...more) => {
      if (lease.key.startsWith("seat-asked") && !isTakenBack) {
        isTakenBack = true;
        const [row] = await query<{ id: string }>("select id from seat_requests");
        await giveBack(bot.deps, { workspaceId: "T0HOUSE", userId: "U0MAYA" }, row?.id ?? "");
        await drawAllOwed(bot.deps);
      }
      return sent(lease, ...more);
    };
    await asks(maya);
    await settle();
    expect(isTakenBack).toBe(true);
    await moveTo("2026-11-30T10:01:00Z");
    expect(question(scene)).toEqual(["<@U0MAYA> does not need the seat any more. Nothing to do."]);
  });

  story("in each message, where it was taken back and asked anew at once", async (scene) => {
    const { maya, lena, moveTo, settle } = scene;
    await offers(lena);
    await asks(maya);
    await settle();
    await maya.command("/growth shadow");
    await maya.click("seat.take-back");
    await asks(maya);
    await settle();
    expect(question(scene)).toHaveLength(2);
    await lena.command("/growth host");
    await lena.click("seat.yes-here");
    await settle();
    await moveTo("2026-11-30T10:01:00Z");
    const told = "Good. <@U0MAYA> has the seat, and I tell them where to come.";
    expect(question(scene)).toEqual([told, told]);
  });
});

describe("the challenge that a seat is for shows what is true, though its job is lost", () => {
  story("when the seat is given, and when it is taken back", async (scene) => {
    const { maya, lena, bot, moveTo, settle } = scene;
    // On a Tuesday its nudge stands in the DM.
    await moveTo("2026-12-08T09:05:00Z");
    await currentChallengeIs(scene, maya, "shadow-client-call");
    const nudge = (): string =>
      maya.dm().findLast(({ plain, ephemeral }) => !ephemeral && plain.includes("[Not this week]"))?.plain ?? "";
    expect(nudge()).not.toBe("");
    loseJobs(bot, ["refresh-nudge"]);
    await offers(lena, { ...CLIENT_CALL, date: "2026-12-10" });
    await asks(maya);
    await settle();
    await lena.click("seat.yes");
    await settle();
    expect(nudge()).not.toBe("");
    await moveTo("2026-12-08T09:05:15Z");
    expect(nudge()).toBe("");
    await lena.command("/growth host");
    await lena.click("seat.cancel");
    await lena.submit();
    await settle();
    expect(nudge()).toBe("");
    await moveTo("2026-12-08T09:05:30Z");
    expect(nudge()).not.toBe("");
  });
});
