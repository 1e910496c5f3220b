/** What a mentor still sees of a request that is not theirs to answer any more. */
import { expect } from "vitest";
import { drawAllOwed } from "#src/delivery/owed-redraws.ts";
import { withdrawWish } from "#src/features/mentoring/use-cases/find-mentor.ts";
import { joins } from "#tests/support/house.ts";
import { isMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  const { maya, lena, settle } = scene;
  await joins(maya, { manager: null, country: null });
  await isMentor(scene, lena, { capacity: 1 });
  await maya.command("/growth mentor Lead a workshop");
  await maya.submit();
  await maya.click("mentor.pick.1", { in: "message" });
  await settle();
});

const request = ({ lena }: Scene): string[] =>
  lena.dm().flatMap(({ plain, ephemeral }) => (ephemeral || plain.startsWith("*Questions") ? [] : [plain]));

story("it loses its buttons when the mentee takes it back", async (scene) => {
  const { maya, moveTo, settle } = scene;
  expect(request(scene).at(-1)).toContain("[Yes, gladly] [Not now]");
  await maya.click("mentor.withdraw");
  await settle();
  await moveTo("2026-11-24T10:00:15Z");
  expect(request(scene).at(-1)).toBe(
    "This request is closed, and there is nothing to do. Whoever asked hears no reason.",
  );
});

story("both lose them when one is answered with a yes", async (scene) => {
  const { lena, moveTo, settle } = scene;
  await moveTo("2026-11-26T10:05:00Z");
  expect(request(scene).filter((text) => text.includes("[Yes, gladly]"))).toHaveLength(2);
  await lena.click("mentor.accept");
  await settle();
  await moveTo("2026-11-26T10:05:15Z");
  expect(request(scene).filter((text) => text.includes("[Yes, gladly]"))).toEqual([]);
  expect(request(scene).filter((text) => text.startsWith("Thank you. <@U0MAYA> hears of it"))).toHaveLength(2);
});

story("a no stays visible in all that asked, and a silence is not called one", async (scene) => {
  const { lena, moveTo, settle } = scene;
  await moveTo("2026-11-26T10:05:00Z");
  expect(request(scene).filter((text) => text.includes("[Yes, gladly]"))).toHaveLength(2);
  await lena.click("mentor.decline");
  await settle();
  await moveTo("2026-11-26T10:05:15Z");
  expect(request(scene).filter((text) => text.includes("[Yes, gladly]"))).toEqual([]);
  expect(request(scene).filter((text) => text.startsWith("You said no to this one."))).toHaveLength(2);
  expect(request(scene).some((text) => text.startsWith("This request is closed"))).toBe(false);
});

story("it loses them where it was taken back, and drawn, before it was noted where it stands", async (scene) => {
  const { bot, query, moveTo, settle } = scene;
  const { outbox } = bot.deps;
  const sent = outbox.sent.bind(outbox);
  let isTakenBack = false;
  outbox.sent = async (lease, ...more) => {
    if (lease.key.endsWith("-again") && !isTakenBack) {
      isTakenBack = true;
      const [row] = await query<{ id: string }>("select id from pairings");
      await withdrawWish(bot.deps, { workspaceId: "T0HOUSE", userId: "U0MAYA" }, row?.id ?? "");
      await drawAllOwed(bot.deps);
    }
    return sent(lease, ...more);
  };
  await moveTo("2026-11-26T10:05:00Z");
  await settle();
  expect(isTakenBack).toBe(true);
  await moveTo("2026-11-26T10:06:00Z");
  expect(request(scene).filter((text) => text.includes("[Yes, gladly]"))).toEqual([]);
  expect(request(scene).filter((text) => text.startsWith("This request is closed"))).toHaveLength(2);
});
