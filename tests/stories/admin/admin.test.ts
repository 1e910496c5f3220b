import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { backendsOf } from "#tests/support/backends.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt, story } from "#tests/support/story.ts";

let house: Scene;
const grace = (): Actor => house.as("U0GRACE");
const last = (user: string): string => house.as(user).dm().at(-1)?.plain ?? "";
const shown = (actor: Actor): string => actor.modal()?.plain ?? "";

/** Opens `/growth admin` and one of its sections. */
async function opens(actor: Actor, section: string): Promise<void> {
  await actor.command("/growth admin");
  await actor.click(`admin.section.${section}`);
}

/** Fills in, and does not submit yet. */
function choosesIn(actor: Actor, values: Readonly<Record<string, string>>): void {
  actor.fill(values);
}

describe.each(backendsOf(import.meta.filename))("a workspace is set up, with the queue on %s", (backend) => {
  story(
    "by whoever administers it in Slack, section by section, and everybody sees what holds",
    "2026-11-23T09:00:00Z",
    async (scene) => {
      house = scene;
      const maya = house.as("U0MAYA");
      await maya.command("/growth admin");
      expect(maya.modal()).toBeNull();
      expect(last("U0MAYA")).toContain("this workspace has none yet");

      await grace().command("/growth admin");
      expect(shown(grace())).toContain("You are the first admin.");
      await maya.command("/growth admin");
      expect(last("U0MAYA")).toContain("<@U0GRACE> is the one here; just ask.");

      await grace().click("admin.section.managers");
      await grace().submit({ managers: ["U0LENA"] });
      expect(grace().modal()?.title).toBe("Growth admin");
      expect(shown(grace())).toContain("Saved: Managers.");
      expect(shown(grace())).toContain("<@U0LENA>");

      await grace().click("admin.section.assign");
      await grace().submit({ assign: "anybody" });
      expect(shown(grace())).toContain("Anybody. Everybody in the workspace, but guests.");

      await grace().click("admin.section.quiet");
      await grace().submit({ from: "19", until: "7", days: "24 December, 2026-11-20\n31 December to 1 January" });
      expect(shown(grace())).toContain("From 19:00 until 07:00, in everybody's own zone.");
      expect(shown(grace())).toContain("3 company days off: 24 December 2026, 31 December 2026, 1 January 2027.");
      expect(shown(grace())).toContain("I left out what is over: 2026-11-20.");

      await grace().click("admin.section.channel");
      await grace().submit({ channel: "C0GENERAL" });
      expect(shown(grace())).toContain("I introduce myself in <#C0GENERAL>, once.");
      const hello = maya.channel("C0GENERAL").at(-1);
      expect(hello?.plain).toContain("Once a week I bring a developer one small, concrete thing to do");
      await maya.click("join.open", { in: "message" });
      expect(maya.modal()?.submit).toBe("Join");
      await maya.close();

      await grace().click("admin.section.retention");
      await grace().submit({ retention: "12" });
      expect(shown(grace())).toContain("12 months");
      await joins(maya);
      await maya.command("/growth privacy");
      expect(last("U0MAYA")).toContain("Your admins decided on 12 months");

      await grace().close();
      expect(grace().modal()).toBeNull();
      const rows = await house.query(
        "select actor_user_id, concerns, after from audit_log where subject = 'policy' order by id",
      );
      expect(rows.map(({ after }) => after)).toEqual([
        { admins: ["U0GRACE"] },
        { managers: ["U0LENA"] },
        { mayAssign: "anybody" },
        { quietHours: { from: 19, until: 7 }, daysOff: ["2026-12-24", "2026-12-31", "2027-01-01"] },
        { announcementChannel: "C0GENERAL" },
        { retentionMonths: 12 },
      ]);
      expect(
        rows.every(({ actor_user_id: who, concerns }) => who === "U0GRACE" && String(concerns) === "U0GRACE"),
      ).toBe(true);
    },
    { backend },
  );
});

describe("the role of an admin", () => {
  async function begin(scene: Scene): Promise<void> {
    house = scene;
    await grace().command("/growth admin");
  }
  const { story } = storiesAt("2026-11-23T09:00:00Z", begin);

  story("is never left to nobody, to a guest or to an app", async () => {
    await grace().click("admin.section.admins");
    await grace().submit({ admins: ["U0GRACE", "U0NOEL"] });
    expect(grace().modal()?.errors).toEqual({
      admins: "Noel Fischer is a guest, and guests cannot have this role. Please choose somebody else.",
    });
    await grace().submit({ admins: ["U0BOT", "U0GRACE"] });
    expect(grace().modal()?.errors["admins"]).toContain("is an app, and apps cannot have this role.");
    await grace().submit({ admins: [] });
    expect(grace().modal()?.errors["admins"]).toBeDefined();
    expect(await house.query("select admins from policies")).toEqual([{ admins: ["U0GRACE"] }]);
  });

  story("is refused late without losing what was typed, when Slack is slow", async () => {
    await grace().click("admin.section.admins");
    house.workspace.faults.set("users.info", { times: 1, delayMs: 3000 });
    await grace().submit({ admins: ["U0GRACE", "U0NOEL"] });
    await house.settle();
    expect(grace().modal()).toMatchObject({ title: "Admins", submit: "Save" });
    expect(shown(grace())).toContain("Noel Fischer is a guest");
    expect(JSON.stringify(grace().modal()?.blocks)).toContain('"initial_users":["U0GRACE","U0NOEL"]');
    await grace().submit({ admins: ["U0GRACE", "U0LENA"] });
    expect(shown(grace())).toContain("Saved: Admins.");
  });

  story("ends at once, also for a form that lay open", async () => {
    await grace().click("admin.section.admins");
    await grace().submit({ admins: ["U0GRACE", "U0MAYA"] });
    const maya = house.as("U0MAYA");
    await opens(maya, "assign");
    await grace().click("admin.section.admins");
    await grace().submit({ admins: ["U0GRACE"] });
    await maya.submit({ assign: "anybody" });
    expect(shown(maya)).toContain("<@U0GRACE> is the one here");
    await maya.close();
    await maya.click("admin.section.retention");
    expect(shown(maya)).toContain("<@U0GRACE> is the one here");
    expect(await house.query("select may_assign from policies")).toEqual([{ may_assign: "mentees" }]);
  });

  story("can be handed on, and the former admin sees nothing more of it", async () => {
    await grace().click("admin.section.admins");
    await grace().submit({ admins: ["U0LENA"] });
    expect(shown(grace())).toContain("<@U0LENA> is the one here");
    // While there is an admin, administering Slack alone is not enough.
    await grace().command("/growth admin");
    expect(last("U0GRACE")).toContain("<@U0LENA> is the one here");
  });

  story(
    "goes to whoever administers Slack when the last admin has left the company, and not for an outage",
    async () => {
      house.expectError("a request failed");
      await grace().click("admin.section.admins");
      await grace().submit({ admins: ["U0LENA"] });
      house.workspace.faults.set("users.info", { times: 5, error: "internal_error" });
      await grace().command("/growth admin");
      expect(last("U0GRACE")).toContain("Something went wrong on my side");
      house.workspace.faults.clear();
      await house.workspace.change().deactivate("U0LENA");
      await grace().command("/growth admin");
      expect(shown(grace())).toContain("You are the first admin.");
      expect(await house.query("select admins from policies")).toEqual([{ admins: ["U0GRACE"] }]);
    },
  );

  story("loses nothing when two admins save different sections at once", async () => {
    await grace().click("admin.section.admins");
    await grace().submit({ admins: ["U0GRACE", "U0MAYA"] });
    const maya = house.as("U0MAYA");
    await opens(maya, "assign");
    await grace().click("admin.section.retention");
    await Promise.all([maya.submit({ assign: "admins" }), grace().submit({ retention: "24" })]);
    expect(await house.query("select may_assign, retention_months from policies")).toEqual([
      { may_assign: "admins", retention_months: 24 },
    ]);
  });
});

describe("the announcement channel", () => {
  async function begin(scene: Scene): Promise<void> {
    house = scene;
    await house.as("U0GRACE").command("/growth admin");
    await grace().click("admin.section.channel");
  }
  const { story, storyEach } = storiesAt("2026-11-23T09:00:00Z", begin);

  storyEach([
    ["the bot is not in", "C0SALES", "I am not in that channel."],
    ["is private and hidden from the bot", "C0LEADS", "I cannot see that channel."],
    ["is shared with another company", "C0CLIENT", "shared with another company"],
  ])("is none that %s", async (_scene, _, channel, text) => {
    await grace().submit({ channel });
    expect(grace().modal()?.errors["channel"]).toContain(text);
    expect(await house.query("select announcement_channel from policies")).toEqual([{ announcement_channel: null }]);
    expect(await house.query("select key from outbox")).toEqual([]);
    // Slack's way to say that it does not show a channel to the bot.
    if (channel === "C0LEADS") house.expectViolation("conversations.info: channel_not_found");
  });

  story("is none that was archived while the form lay open", async () => {
    choosesIn(grace(), { channel: "C0DEV" });
    await house.workspace.change().archive("C0DEV");
    await grace().submit();
    expect(grace().modal()?.errors["channel"]).toContain("That channel is archived.");
  });

  story("hears the bot's hello once, however often it is chosen", async () => {
    const hellos = (): number =>
      grace()
        .channel("C0DEV")
        .filter(({ plain }) => plain.includes("Once a week I bring")).length;
    for (const channel of ["C0DEV", "C0GENERAL", "C0DEV", null]) {
      await grace().submit({ channel });
      await grace().click("admin.section.channel");
    }
    expect(hellos()).toBe(1);
    expect(await house.query("select announcement_channel from policies")).toEqual([{ announcement_channel: null }]);
  });
});
