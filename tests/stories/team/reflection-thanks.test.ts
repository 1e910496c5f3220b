import { describe, expect } from "vitest";
import { sayThanks, thanksQuestion } from "#src/features/team/use-cases/reflection-thanks.ts";
import type { Actor } from "#src/playground/actor.ts";
import { decides } from "#tests/support/admin.ts";
import { letsGive } from "#tests/support/assigning.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

let house: Scene;
async function begin(scene: Scene): Promise<void> {
  house = scene;
}
const { story } = storiesAt("2026-11-23T09:00:00Z", begin);
const TEAM = "T0HOUSE";
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";
const all = (actor: Actor): string =>
  actor
    .dm()
    .map(({ plain }) => plain)
    .join("\n");

async function mayaKeeps(happened: string, shared: boolean): Promise<string> {
  const maya = house.as("U0MAYA");
  await maya.command("/growth log");
  await maya.submit({ what: "Sat in on a call", happened, ...(shared ? { share: ["shared"] } : {}) });
  const [row] = await house.query<{ id: string }>("select id from reflections order by created_at desc limit 1");
  return row?.id ?? "";
}

/** Maya tells one line in the thread of a challenge in #dev, and may keep other words of it in her log. */
async function mayaTells(line: string, kept = line): Promise<{ id: string; ts: string }> {
  const { maya, omar, grace } = house;
  await letsGive(grace, ["U0OMAR"]);
  await omar.command("/growth challenge Watch one deploy until Friday", { channel: "C0DEV" });
  await omar.submit({ why: "We all depend on it." });
  const card = maya.channel("C0DEV").findLast(({ ephemeral, threadTs }) => !ephemeral && threadTs === null);
  await maya.click("challenge.done");
  await maya.submit({ line, where: "thread" });
  await maya.close();
  if (kept !== line) {
    await maya.command("/growth log list");
    await maya.click("reflection.edit");
    await maya.submit({ happened: kept });
  }
  const [row] = await house.query<{ id: string }>("select id from reflections");
  return { id: row?.id ?? "", ts: card?.ts ?? "" };
}

describe("thanks for what somebody shared", () => {
  story("reach the author, stand beside it in log, Home and export, and can be taken off", async () => {
    const [maya, grace] = [house.as("U0MAYA"), house.as("U0GRACE")];
    await joins(maya, { manager: "U0GRACE" });
    await mayaKeeps("They export everything by hand.", true);
    await grace.command("/growth team");
    await grace.click("thanks.open");
    expect(grace.modal()?.plain).toContain("Sat in on a call");
    await grace.submit({ helped: "It settled our <!channel> estimate." });
    await grace.close();
    await house.settle();
    expect(last(maya)).toContain("It settled our <!channel> estimate.");
    expect(JSON.stringify(maya.dm().at(-1)?.blocks)).not.toContain("<!channel>");

    // Other words take the place of the first, and the author is not written to again.
    const messages = maya.dm().length;
    await grace.command("/growth team");
    expect(last(grace)).toContain("[Change your thanks]");
    await grace.click("thanks.open");
    await grace.submit({ helped: "It saved us a week." });
    await grace.close();
    await house.settle();
    expect(maya.dm()).toHaveLength(messages);

    await maya.command("/growth log list");
    expect(last(maya)).toContain("It saved us a week.");
    expect(last(maya)).not.toContain("estimate");
    expect(last(maya)).not.toMatch(/\b1 thanks\b/);
    await maya.openHome();
    expect(maya.home()?.plain).toContain("It saved us a week.");
    await maya.command("/growth export");
    const files = maya.dm().find((message) => message.files.length > 0)?.files ?? [];
    expect(files.every(({ text }) => text.includes("It saved us a week."))).toBe(true);

    await maya.command("/growth log list");
    await maya.click("reflection.edit");
    await maya.click("thanks.remove");
    await maya.close();
    await maya.close();
    await maya.command("/growth log list");
    expect(last(maya)).not.toContain("It saved us a week.");
    expect(await house.query("select * from reflection_thanks")).toEqual([]);
    await grace.command("/growth team");
    expect(last(grace)).toContain("[Say thanks]");
  });

  story(
    "are for those who may see it: not for oneself, not for what is private, not for a manager of before",
    async () => {
      const maya = house.as("U0MAYA");
      await joins(maya, { manager: "U0GRACE" });
      const hidden = await mayaKeeps("I was lost.", false);
      const shared = await mayaKeeps("They export by hand.", true);
      const by = (userId: string, reflectionId: string): Promise<unknown> =>
        sayThanks(house.bot.deps, { workspaceId: TEAM, userId }, reflectionId, { message: "Much.", place: "private" });
      await expect(by("U0GRACE", hidden)).rejects.toThrow("not_shared");
      await expect(by("U0TOM", shared)).rejects.toThrow("not_shared");
      await expect(by("U0MAYA", shared)).rejects.toThrow("thanks_self");
      await expect(
        sayThanks(house.bot.deps, { workspaceId: "T0OTHER", userId: "U0GRACE" }, shared, {
          message: "x",
          place: "private",
        }),
      ).rejects.toThrow("not_shared");
      await expect(by("U0GRACE", shared)).resolves.toBeDefined();
      await maya.command("/growth settings");
      await maya.submit({ manager: "U0TOM" });
      await expect(by("U0GRACE", shared)).rejects.toThrow("not_shared");
      await Promise.all([by("U0TOM", shared), by("U0TOM", shared)]);
      expect(await house.query("select from_user_id from reflection_thanks order by 1")).toEqual([
        { from_user_id: "U0GRACE" },
        { from_user_id: "U0TOM" },
      ]);
      await house.settle();
      expect(maya.dm().filter(({ plain }) => plain.includes("thanks you for"))).toHaveLength(2);
    },
  );

  story(
    "of a colleague who read it in a channel show only the line that was told there, and are posted in its thread",
    async () => {
      const [maya, omar] = [house.as("U0MAYA"), house.as("U0OMAR")];
      await joins(maya);
      const { id, ts } = await mayaTells("It takes eleven minutes.", "I was lost for most of it.");
      const omars = { workspaceId: TEAM, userId: "U0OMAR" };
      const question = await thanksQuestion(house.bot.deps, omars, id);
      expect(question).toMatchObject({ about: "It takes eleven minutes.", places: ["private", "thread"] });
      expect(JSON.stringify(question)).not.toContain("lost");
      await sayThanks(house.bot.deps, omars, id, { message: "I did not know.", place: "thread" });
      await house.settle();
      const posted = omar.channel("C0DEV").filter(({ plain }) => plain.includes("I did not know."));
      expect(posted.map(({ threadTs }) => threadTs)).toEqual([ts]);
      expect(last(maya)).toContain("I did not know.");
      // Changed words are not posted again.
      await sayThanks(house.bot.deps, omars, id, { message: "I really did not know.", place: "thread" });
      await house.settle();
      expect(omar.channel("C0DEV").filter(({ plain }) => plain.includes("did not know."))).toHaveLength(1);
      // Tom is not in that channel.
      await expect(thanksQuestion(house.bot.deps, { workspaceId: TEAM, userId: "U0TOM" }, id)).rejects.toThrow(
        "not_shared",
      );
    },
  );

  story("that could not be posted are the author's all the same, and can be posted elsewhere", async () => {
    house.expectViolation("not_in_channel");
    const maya = house.as("U0MAYA");
    await joins(maya);
    const { id } = await mayaTells("It takes eleven minutes.");
    await decides(house.grace, "channel", { channel: "C0GENERAL" });
    await house.workspace.change().removeBot("C0GENERAL");
    const omars = { workspaceId: TEAM, userId: "U0OMAR" };
    await sayThanks(house.bot.deps, omars, id, { message: "I did not know.", place: "channel" });
    await house.settle();
    expect(last(maya)).toContain("I did not know.");
    const { places } = await thanksQuestion(house.bot.deps, omars, id);
    expect(places).toEqual(["private", "thread", "channel"]);
    await sayThanks(house.bot.deps, omars, id, { message: "I did not know.", place: "thread" });
    await house.settle();
    expect(house.as("U0OMAR").channel("C0DEV").at(-1)?.plain).toContain("I did not know.");
  });

  story("are posted in the announcement channel where there is one, without a word of what was shared", async () => {
    const [maya, grace] = [house.as("U0MAYA"), house.as("U0GRACE")];
    await joins(maya, { manager: "U0GRACE" });
    await mayaKeeps("They export everything by hand.", true);
    await decides(grace, "channel", { channel: "C0GENERAL" });
    await grace.command("/growth team");
    await grace.click("thanks.open");
    await grace.submit({ helped: "It settled our estimate.", place: "channel" });
    await grace.close();
    await house.settle();
    const posted = grace.channel("C0GENERAL").at(-1)?.plain ?? "";
    expect(posted).toContain("It settled our estimate.");
    expect(posted).not.toContain("export");
    expect(posted).not.toContain("Sat in");
    await grace.command("/growth team");
    await grace.click("thanks.open");
    expect(grace.modal()?.plain).toContain("It was posted, and stays as it was there.");
  });
});

describe("everything between people", () => {
  story("goes with the mentee who is forgotten, and with the manager", async () => {
    const [maya, grace] = [house.as("U0MAYA"), house.as("U0GRACE")];
    await joins(maya, { manager: "U0GRACE" });
    await mayaKeeps("They export everything by hand.", true);
    await grace.command("/growth team");
    await grace.click("thanks.open");
    await grace.submit({ helped: "It settled our estimate." });
    await grace.close();
    await currentChallengeIs(house, maya, "shadow-client-call");
    await maya.command("/growth next");
    await maya.click("nudge.more", { option: "Ask my manager to open the door", in: "message" });
    await maya.submit();
    await maya.close();

    // Grace never joined, and yet can read, take along and delete what is stored of her.
    await grace.command("/growth privacy");
    expect(last(grace)).toContain("You have not joined.");
    await grace.click("history.show");
    expect(last(grace)).toContain("you said thanks");
    expect(last(grace)).toContain("<@U0MAYA> named you as their manager");
    await grace.command("/growth export");
    const file = grace.dm().find((message) => message.files.length > 0)?.files[0]?.text ?? "";
    expect(file).toContain("It settled our estimate.");
    expect(file).not.toContain("They export everything");
    await grace.command("/growth forget");
    await grace.click("forget.confirm");
    expect(last(grace)).toContain("lines of what went between you and others");
    expect(last(grace)).not.toContain("0 challenges");
    await house.settle();
    for (const table of ["doors", "reflection_thanks", "contacts"])
      expect([table, await house.query(`select * from ${table}`)]).toEqual([table, []]);
    expect(await house.query("select * from audit_log where concerns @> '{U0GRACE}'")).toEqual([]);
    expect(await house.query("select manager_user_id from members")).toEqual([{ manager_user_id: null }]);
    await grace.command("/growth team");
    expect(last(grace)).toContain("Nobody has named you");

    await maya.command("/growth settings");
    await maya.submit({ manager: "U0GRACE" });
    expect(last(grace)).toContain("named you as their manager");
    await maya.command("/growth forget");
    await maya.click("forget.confirm");
    await house.settle();
    expect(await house.query("select * from audit_log")).toEqual([]);
    expect(await house.query("select key from outbox")).toEqual([]);
    await grace.command("/growth team");
    expect(last(grace)).toContain("Nobody has named you");
    expect(all(grace)).not.toContain("I was lost");
  });

  story("is told to each in their own words, and never tells a manager when somebody let go", async () => {
    const [maya, grace] = [house.as("U0MAYA"), house.as("U0GRACE")];
    await joins(maya, { manager: "U0GRACE" });
    await currentChallengeIs(house, maya, "shadow-client-call");
    await maya.command("/growth next");
    await maya.click("nudge.more", { option: "Ask my manager to open the door", in: "message" });
    await maya.submit();
    await maya.close();
    await maya.command("/growth skip");
    await maya.command("/growth privacy");
    await maya.click("history.show");
    expect(last(maya)).toContain("was closed");
    await grace.command("/growth privacy");
    await grace.click("history.show");
    expect(last(grace)).toContain("asked for a door to");
    expect(last(grace)).not.toContain("was closed");
  });
});
