/** Both are reminded of a talk that they agreed on, once, and the host is asked once how it was. */
import { describe, expect, vi } from "vitest";
import { chooseTime } from "#src/features/introductions/use-cases/meet.ts";
import type { Actor } from "#src/playground/actor.ts";
import { joins } from "#tests/support/house.ts";
import { asks, last } from "#tests/support/introductions.ts";
import { type Scene, type StoryOptions, storiesAt } from "#tests/support/story.ts";

/** Whoever begins is Maya, who joined; Tom did not. */
async function introduced(scene: Scene): Promise<void> {
  const { maya, tom, settle } = scene;
  await joins(maya, { manager: null, country: null });
  await asks(scene, maya, "@Tom Becker how they pitch the export");
  await tom.click("introductions.accept");
  await settle();
}

const SLOW: StoryOptions = { timeout: 60_000 };
const { story } = storiesAt("2026-11-24T10:00:00Z", introduced, SLOW);

const heard = (actor: Actor, words: string): string[] =>
  actor
    .dm()
    .map(({ plain }) => plain)
    .filter((plain) => plain.includes(words));

async function agreedAt({ query }: Scene): Promise<Date> {
  const [row] = await query<{ meet_at: Date }>("select meet_at from introductions");
  if (!row) throw new Error("nothing was agreed on");
  return row.meet_at;
}

async function later(scene: Scene, from: Date, minutes: number): Promise<void> {
  await scene.moveTo(new Date(from.getTime() + minutes * 60_000));
  await scene.settle();
}

/** Before, shortly after, and a working day after each of these times, one after the other. */
async function passes(scene: Scene, ...times: readonly Date[]): Promise<void> {
  const moments = times.flatMap((at) => [-50, 100, 20 * 60, 72 * 60].map((minutes) => at.getTime() + minutes * 60_000));
  for (const moment of moments.toSorted((a, b) => a - b)) await later(scene, new Date(moment), 0);
}

describe("a talk that was agreed on", () => {
  story("is remembered to both, each in their own words, and the host is asked once how it was", async (scene) => {
    const { maya, tom } = scene;
    await maya.click("introductions.choose.2");
    const at = await agreedAt(scene);
    await later(scene, at, -70);
    expect(heard(maya, "Coming up")).toEqual([]);
    await later(scene, at, -50);
    expect(last(maya)).toMatchInlineSnapshot(`
      "Coming up: your talk with <@U0TOM>, Thursday, 26 November at 13:30, 25 minutes. You asked:
      > how they pitch the export
      [Another time]"
    `);
    expect(last(tom)).toMatchInlineSnapshot(`
      "Coming up: <@U0MAYA> talks with you, Thursday, 26 November at 13:30, 25 minutes. They would like to know:
      > how they pitch the export
      [Another time]"
    `);
    await later(scene, at, 60);
    expect(heard(tom, "How was your talk")).toEqual([]);
    await later(scene, at, 100);
    expect(last(tom)).toMatchInlineSnapshot(`
      "How was your talk with <@U0MAYA> (Thursday, 26 November at 13:30)? I ask this once.
      [It was good] [We did not meet]"
    `);
    await tom.click("introductions.host-good");
    expect(last(tom)).toMatchInlineSnapshot(`"Good to hear. Thank you for giving <@U0MAYA> the time."`);
    await later(scene, at, 40 * 24 * 60);
    expect(heard(maya, "Coming up")).toHaveLength(1);
    expect(heard(tom, "Coming up")).toHaveLength(1);
    expect(heard(tom, "How was your talk")).toEqual([]);
  });

  story("and a host who waited for nobody hears how another time comes about", async (scene) => {
    const { maya, tom } = scene;
    await maya.click("introductions.choose.2");
    await later(scene, await agreedAt(scene), 100);
    await tom.click("introductions.host-not-met");
    expect(last(tom)).toMatchInlineSnapshot(
      `"That happens, and I tell nobody. If you would both still like to, agree on another time in your conversation with <@U0MAYA>."`,
    );
  });

  story("but no host is asked in a pause", async (scene) => {
    const { maya, tom } = scene;
    await maya.click("introductions.choose.2");
    const at = await agreedAt(scene);
    await joins(tom, { manager: null });
    await tom.command("/growth pause until 14 December");
    await later(scene, at, 100);
    expect(heard(tom, "How was your talk")).toEqual([]);
    await later(scene, at, 24 * 24 * 60);
    expect(heard(tom, "How was your talk")).toEqual([]);
  });

  story("but not of one that was called off, nor twice of one that was agreed on anew", async (scene) => {
    const { maya, tom } = scene;
    await maya.click("introductions.choose.2");
    const first = await agreedAt(scene);
    await tom.click("introductions.call-off");
    await scene.settle();
    await tom.click("introductions.choose.3");
    const second = await agreedAt(scene);
    expect(second).not.toEqual(first);
    await passes(scene, first, second);
    for (const actor of [maya, tom]) expect(heard(actor, "Coming up")).toHaveLength(1);
    expect(heard(tom, "How was your talk")).toHaveLength(1);
  });

  story("two who choose a time at the same moment are reminded once each", async (scene) => {
    const { maya, tom, bot, anotherBot, clock, query } = scene;
    const [row] = await query<{ id: string; times: Date[] }>("select id, times from introductions");
    const [first, , third] = row?.times ?? [];
    if (!row || !first || !third) throw new Error("there are no times to choose from");
    const other = await anotherBot();
    const { promise: isHeld, resolve: held } = Promise.withResolvers<void>();
    const { promise: mayGo, resolve: go } = Promise.withResolvers<void>();
    const holding = bot.deps.db.transaction().execute(async (tx) => {
      await tx.selectFrom("introductions").select("id").where("id", "=", row.id).forUpdate().execute();
      held();
      await mayGo;
    });
    await isHeld;
    const workspaceId = "T0HOUSE";
    const chosen = [
      chooseTime(bot.deps, { workspaceId, userId: maya.userId }, row.id, first),
      chooseTime(other.deps, { workspaceId, userId: tom.userId }, row.id, third),
    ];
    const waiting = "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    await vi.waitFor(async () => expect(await query(waiting)).toHaveLength(2));
    go();
    await holding;
    const ends = await Promise.allSettled(chosen);
    expect(ends.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(clock.now() < first).toBe(true);
    await passes(scene, first, third);
    for (const actor of [maya, tom]) expect(heard(actor, "Coming up")).toHaveLength(1);
    expect(heard(tom, "How was your talk")).toHaveLength(1);
  });
});

const { story: inAutumn } = storiesAt("2026-10-22T09:00:00Z", introduced, SLOW);
const { story: inSpring } = storiesAt("2027-03-25T10:00:00Z", introduced, SLOW);

/** The last time of those that suit both, behind the change of the clocks. */
async function behindTheChange(scene: Scene): Promise<void> {
  const { maya, tom, settle } = scene;
  await maya.click("introductions.choose.3");
  await settle();
  const at = await agreedAt(scene);
  await later(scene, at, -61);
  const before = [maya, tom].map((actor) => heard(actor, "Coming up").length);
  await later(scene, at, -59);
  const after = [maya, tom].map((actor) => heard(actor, "Coming up").length);
  expect([before, after]).toEqual([
    [0, 0],
    [1, 1],
  ]);
}

inAutumn("an hour before by the clocks of winter", behindTheChange);
inSpring("an hour before by the clocks of summer", behindTheChange);
