import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect } from "vitest";
import { migrationNames } from "#src/db/migrate.ts";
import type { Actor } from "#src/playground/actor.ts";
import { decides } from "#tests/support/admin.ts";
import { backendsOf } from "#tests/support/backends.ts";
import { introductionWaits } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, story } from "#tests/support/story.ts";

let house: Scene;
const grace = (): Actor => house.as("U0GRACE");
const shown = (): string => grace().modal()?.plain ?? "";

async function looksAt(section: string): Promise<void> {
  await grace().command("/growth admin");
  await grace().click(`admin.section.${section}`);
}

describe("sent and failed", () => {
  story(
    "tells in plain words what did not arrive, whom, and what to do, and never what was said",
    "2026-10-01T09:00:00Z",
    async (scene) => {
      house = scene;
      const fails = (error: string): unknown => house.workspace.faults.set("chat.postMessage", { times: 1, error });
      fails("is_archived");
      await decides(grace(), "channel", { channel: "C0DEV" });
      await house.moveTo("2026-11-23T09:00:00Z");
      for (const [user, hour] of Object.entries({ U0MAYA: "10", U0OMAR: "11", U0LENA: "12" })) {
        await joins(house.as(user), { hour });
        await house.as(user).command("/growth skip");
      }
      await looksAt("deliveries");
      expect(shown()).toContain("No message was sent, and none failed.");
      expect(shown()).toContain("Everybody is reachable.");
      await grace().close();
      await grace().close();

      await house.moveTo("2026-12-01T08:00:00Z");
      fails("not_in_channel");
      await decides(grace(), "channel", { channel: "C0GENERAL" });
      fails("user_disabled");
      await house.moveTo("2026-12-01T09:00:05Z");
      fails("messages_tab_disabled");
      await house.moveTo("2026-12-01T10:00:05Z");
      fails("token_revoked");
      await house.moveTo("2026-12-01T11:00:05Z");

      await looksAt("deliveries");
      // The word to Grace that the introduction did not arrive; in the channel nothing stands of it.
      expect(shown()).toContain("One message was sent, and 3 failed.");
      expect(grace().channel("C0GENERAL")).toEqual([]);
      expect(shown()).toContain("account deactivated: 1. _Nothing to do. I write again when the account comes back._");
      expect(shown()).toContain("DMs with me are closed: 1. _Ask the person to open the Messages tab");
      expect(shown()).toContain("I am not in the channel: 1. _Invite me into the channel._");
      expect(shown()).not.toContain("channel archived");
      expect(shown()).toContain("*What is still being tried*\n• my token is not valid: 1.");
      const newest = shown().split("*The newest that failed*\n")[1]?.split("\n") ?? [];
      expect(newest[0]).toMatch(/a nudge for <@U0OMAR>, DMs with me are closed/);
      expect(newest[2]).toContain("an introduction for <#C0GENERAL>, I am not in the channel");
      expect(shown()).toMatch(
        /Not reachable at the moment\*\n<@U0\w+> \(DMs with me are closed\), <@U0\w+> \(account deactivated\)/,
      );
      const titles = house.bot.deps.catalogues.of("T0HOUSE").all.map(({ title }) => title);
      expect(titles.filter((title) => shown().includes(title))).toEqual([]);
    },
  );
});

describe.each(backendsOf(import.meta.filename))("health, with the queue on %s", (backend) => {
  // The folder is read once, at the start.
  const folder = mkdtempSync(join(tmpdir(), "growth-own-"));
  mkdirSync(join(folder, "challenges"));
  writeFileSync(join(folder, "challenges/broken.md"), "nothing");
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  story(
    "says what is well and what is not",
    "2026-11-23T09:00:00Z",
    async (scene) => {
      house = scene;
      await looksAt("health");
      expect(shown()).toContain(`*Queue* on ${backend === "redis" ? "Redis" : "PostgreSQL"}: `);
      expect(shown()).toContain(`*Database*: reachable, schema \`${migrationNames().at(-1)}\`.`);
      expect(shown()).toContain("one fault; what has a fault is left out.\n• challenges/broken.md:1: ");
      expect(shown()).toContain("0 in the weekly choice, 0 retired.");
      expect(shown()).not.toContain("All is well");
      await house.moveTo("2026-11-23T09:30:00Z");
      await house.settle();
      await grace().close();
      await grace().click("admin.section.health");
      expect(shown()).toContain("• `send-nudges`: 2026-11-23 09:30");

      // Nobody works on what is due for ten minutes: it is found by its due time.
      await introductionWaits(house, "C0DEV", "2026-11-23T09:20:00Z");
      await grace().close();
      await grace().click("admin.section.health");
      expect(shown()).toContain("Something is late by 10 minutes.");

      const metrics = await (await fetch(`http://127.0.0.1:${house.bot.port}/metrics`)).text();
      expect(metrics).toContain(`growth_queue_up{backend="${backend}"} 1`);
      expect(metrics).toContain("growth_database_up 1");
      expect(metrics).toMatch(/growth_late_seconds 60\d/);
      expect(metrics).toContain("growth_content_faults 1");
      expect(metrics).toMatch(/growth_job_last_run_timestamp_seconds\{job="send-nudges"\} 17954\d+/);
      expect(metrics).toContain('growth_job_last_run_failed{job="send-nudges"} 0');
    },
    { backend, promptsDir: folder },
  );
});
