/** What one person gets at one moment comes in the order in which it was written. */
import { expect } from "vitest";
import { backendsOf } from "#tests/support/backends.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const PLACES = ["C0DEV", "C0SALES", "C0GENERAL", "C0HELP", "C0RANDOM"];

for (const backend of backendsOf(import.meta.filename))
  story(
    `several messages to one person come in order, though the first takes longest (${backend})`,
    "2026-11-24T10:00:00Z",
    async ({ maya, bot, clock, workspace, settle }) => {
      await joins(maya, { country: null });
      workspace.faults.set("chat.postMessage", { times: 1, delayMs: 400 });
      await bot.deps.outbox.add(
        PLACES.map((where) => ({
          key: `in-order-${where}`,
          workspaceId: "T0HOUSE",
          recipient: "U0MAYA",
          content: { kind: "undelivered", what: "card", where, isUncertain: false },
          dueAt: clock.now(),
        })),
      );
      await bot.queue.runNow(["dispatch-unattended"]);
      await settle();
      const told = maya.dm().map(({ plain }) => plain.match(/C0[A-Z]+/)?.[0]);
      expect(told.filter((where) => where !== undefined)).toEqual(PLACES);
    },
    { backend },
  );
