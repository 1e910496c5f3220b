/** Who leaves, is blocked, is forgotten, may not ask, or asks too much. */
import { describe, expect } from "vitest";
import { sweepIntroductions } from "#src/features/introductions/use-cases/sweep.ts";
import type { Actor } from "#src/playground/actor.ts";
import { hostNow, keepsApart, registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks, groupSaid, last, statesOf } from "#tests/support/introductions.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  await joins(scene.maya, { manager: "U0GRACE", country: null });
  await registers(scene, scene.tom);
});
const { story: settled } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  const { maya, tom, settle } = scene;
  await joins(maya, { manager: "U0GRACE", country: null });
  await registers(scene, tom);
  await asks(scene, maya, "sales how they pitch the export");
  await tom.click("introductions.accept");
  await settle();
  await tom.click("introductions.choose.2");
  await settle();
});

const all = (actor: Actor): string =>
  actor
    .dm()
    .map(({ plain }) => plain)
    .join("\n");
/** What was said last, but for files. */
const lastWords = (actor: Actor): string => actor.dm().findLast(({ files }) => files.length === 0)?.plain ?? "";

describe("somebody who leaves", () => {
  story("while they are asked: the next person is", async (scene) => {
    const { maya, lena, workspace, settle } = scene;
    await asks(scene, maya, "sales how they pitch the export");
    await registers(scene, lena);
    await workspace.change().deactivate("U0TOM");
    await settle();
    expect(await statesOf(scene)).toEqual(["asked U0LENA"]);
  });

  settled("after a time was agreed on: the asker hears that it is off", async (scene) => {
    const { maya, workspace, settle } = scene;
    await workspace.change().deactivate("U0TOM");
    await settle();
    expect(await statesOf(scene)).toEqual(["over U0TOM"]);
    expect(lastWords(maya)).toMatchInlineSnapshot(`
      "<@U0TOM> is not here any more, so your talk will not take place:
      > How do you pitch the export?
      [Ask again]"
    `);
    expect(all(maya)).toContain("For your calendar: *A question for Tom Becker* is off.");
    await maya.click("introductions.again");
    expect(maya.modal()?.plain).toContain("Which department?: <Sales>");
  });

  settled("who asked: the host hears that it is off", async (scene) => {
    const { tom, workspace, settle } = scene;
    await workspace.change().deactivate("U0MAYA");
    await settle();
    expect(lastWords(tom)).toBe("The talk with <@U0MAYA> will not take place. There is nothing to do.");
    expect(all(tom)).toContain("For your calendar: *Maya Lind has a question for you* is off.");
    expect(await statesOf(scene)).toEqual(["over U0TOM"]);
  });

  story("before they could be asked is not", async (scene) => {
    const { maya, workspace } = scene;
    await workspace.change().deactivate("U0TOM");
    await asks(scene, maya, "sales how they pitch the export");
    expect(await statesOf(scene)).toEqual(["no-one"]);
  });
});

describe("two who do not want to be brought together", () => {
  story("are not, whoever of them said so", async (scene) => {
    const { maya, tom } = scene;
    await keepsApart(scene, tom, maya);
    await asks(scene, maya, "sales how they pitch the export");
    expect(await statesOf(scene)).toEqual(["no-one"]);
    expect(tom.dm()).toEqual([]);
  });

  story("are not after the question either: a yes comes too late, and nobody is told why", async (scene) => {
    const { maya, tom, settle } = scene;
    await asks(scene, maya, "sales how they pitch the export");
    await keepsApart(scene, maya, tom);
    await tom.click("introductions.accept");
    await settle();
    expect(tom.dm().some(({ plain }) => plain.includes("not open any more"))).toBe(true);
    expect(await statesOf(scene)).toEqual(["no-one"]);
    expect(await groupSaid(scene, maya)).toEqual([]);
  });

  settled("after an introduction can call off what they agreed on: both calendars are told", async (scene) => {
    const { maya, tom, settle } = scene;
    await maya.click("introductions.call-off");
    await settle();
    const newest = [maya, tom].map(
      (actor) =>
        actor
          .dm()
          .flatMap(({ files }) => files)
          .at(-1)?.text ?? "",
    );
    for (const text of newest) {
      expect(text).toContain("STATUS:CANCELLED");
      expect(text).toContain("SEQUENCE:2");
      expect(text).toMatch(/DTSTART:2026/);
    }
  });

  settled("after an introduction are asked nothing more of each other", async (scene) => {
    const { maya, tom, moveTo } = scene;
    await keepsApart(scene, maya, tom);
    const heard = [maya.dm().length, tom.dm().length];
    await moveTo("2026-12-04T13:30:00Z");
    expect(await statesOf(scene)).toEqual(["over U0TOM"]);
    expect(maya.dm().some(({ plain }) => plain.includes("What came of it?"))).toBe(false);
    expect(tom.dm()).toHaveLength(heard[1] ?? 0);
  });
});

describe("somebody who is on leave", () => {
  story("is introduced, and gets no time before they are back", async (scene) => {
    const { maya, tom, settle, query } = scene;
    await asks(scene, maya, "sales how they pitch the export");
    await maya.command("/growth pause until 14 December");
    await tom.click("introductions.accept");
    await settle();
    const [{ times } = { times: [] }] = await query<{ times: Date[] }>("select times from introductions");
    expect(times).toHaveLength(3);
    expect(times.filter((at) => at < new Date("2026-12-13T23:00:00Z"))).toEqual([]);
  });
});

describe("forgetting", () => {
  settled("of the host leaves the asker their own words, without a name", async (scene) => {
    const { maya, tom, query, settle } = scene;
    await tom.command("/growth forget");
    await tom.click("forget.confirm");
    await settle();
    expect(await query("select question, host_user_id, meet_at from introductions")).toEqual([
      { question: "How do you pitch the export?", host_user_id: null, meet_at: null },
    ]);
    expect(await query("select 1 from introduction_asks")).toEqual([]);
    await maya.command("/growth export");
    const file = maya
      .dm()
      .flatMap(({ files }) => files)
      .find(({ name }) => name.endsWith(".md"));
    expect(file?.text).toContain("How do you pitch the export?");
    expect(file?.text).not.toContain("Tom Becker");
  });

  settled("of the asker leaves nothing, and the host hears that it is off, without a name", async (scene) => {
    const { maya, tom, query, settle } = scene;
    await maya.command("/growth forget");
    await maya.click("forget.confirm");
    expect(last(maya)).toContain("1 question between you and others");
    await settle();
    await scene.moveTo("2026-11-24T10:05:00Z");
    expect(await query("select 1 from introductions")).toEqual([]);
    expect(last(tom)).toBe("A talk that you said yes to will not take place. There is nothing to do.");
  });

  story("of a host who is asked sends the question to somebody else", async (scene) => {
    const { maya, tom, lena, settle, moveTo } = scene;
    await asks(scene, maya, "sales how they pitch the export");
    await registers(scene, lena);
    await tom.command("/growth forget");
    await tom.click("forget.confirm");
    await settle();
    await moveTo("2026-11-24T10:05:00Z");
    expect(await statesOf(scene)).toEqual(["asked U0LENA"]);
  });
});

describe("a request is refused", () => {
  story("to a guest", async ({ noel }) => {
    await noel.command("/growth ask sales how they pitch the export");
    expect(JSON.stringify([noel.modal()?.plain, last(noel)])).toContain("This is for people of the company.");
  });

  story("to somebody of another company", async ({ omar, workspace }) => {
    Object.assign(workspace.world.people.get("U0OMAR") ?? {}, { fromTeam: "T0CLIENT" });
    await omar.command("/growth ask sales how they pitch the export");
    expect(omar.modal()?.plain ?? "").not.toContain("Your one question");
  });

  story("for oneself, an app, a guest and a long question", async (scene) => {
    const { maya } = scene;
    const told: unknown[] = [];
    for (const [words, values] of [
      ["@Maya Lind what I think", {}],
      ["@Noel Fischer what he thinks", {}],
      ["sales how", { question: "a".repeat(501) }],
    ] as const) {
      await maya.command(`/growth ask ${words}`);
      await maya.submit(values);
      told.push(maya.modal()?.errors);
      await maya.close();
    }
    expect(told).toMatchInlineSnapshot(`
      [
        {
          "person": "That is your own name. Please pick somebody else, or nobody.",
        },
        {
          "person": "Noel Fischer is a guest here, and I ask people of the company alone.",
        },
        {
          "question": "That is a little long. Please keep it to 500 characters.",
        },
      ]
    `);
  });

  story("after three that are open, and after five on one day; sixty come to five", async (scene) => {
    const { maya, query } = scene;
    let refused = 0;
    for (let one = 0; one < 60; one++) {
      await maya.command(`/growth ask support about case ${one}: why`);
      await maya.submit();
      if (maya.modal()) refused++;
      await maya.close();
      if (one % 2 === 1) await maya.click("introductions.withdraw").catch(() => undefined);
    }
    expect(refused).toBe(55);
    expect(await query("select count(*)::int as count from introductions")).toEqual([{ count: 5 }]);
  });

  story("when the app was removed nothing is asked", async (scene) => {
    const { maya, tom, workspace, moveTo } = scene;
    await moveTo("2026-11-24T19:00:00Z");
    await asks(scene, maya, "sales how they pitch the export");
    await workspace.change().uninstall();
    await moveTo("2026-11-27T10:00:00Z");
    expect(tom.dm()).toEqual([]);
  });
});

describe("at the same moment", () => {
  story("a yes and a change of mind: one of them holds, and the other is told so", async (scene) => {
    const { maya, tom, settle } = scene;
    await asks(scene, maya, "sales how they pitch the export");
    await Promise.all([tom.click("introductions.accept"), maya.click("introductions.withdraw")]);
    await settle();
    const [state] = await statesOf(scene);
    const group = await groupSaid(scene, maya);
    expect(state === "accepted U0TOM" ? group.length : 1 - group.length).toBe(1);
    expect(["accepted U0TOM", "withdrawn U0TOM"]).toContain(state);
  });

  story("two questions for the last room of a host: one of them is asked", async (scene) => {
    const { maya, omar, tom, settle } = scene;
    await registers(scene, tom, { questionsPerMonth: 1 });
    await maya.command("/growth ask sales how they pitch the export");
    await omar.command("/growth ask sales who decides");
    await Promise.all([maya.submit(), omar.submit()]);
    await settle();
    expect((await statesOf(scene)).toSorted()).toEqual(["asked U0TOM", "no-one"]);
    expect(tom.dm()).toHaveLength(1);
  });

  story("two bots look for a host, repeat the question and go on: each once", async (scene) => {
    const { maya, tom, lena, bot, clock, anotherBot, settle } = scene;
    const other = await anotherBot();
    const bothSweep = async (at: string): Promise<void> => {
      clock.moveTo(new Date(at));
      await Promise.all([sweepIntroductions(bot.deps), sweepIntroductions(other.deps)]);
      await settle();
    };
    await asks(scene, maya, "sales how they pitch the export");
    await registers(scene, lena);
    await bothSweep("2026-11-25T10:01:00Z");
    expect(tom.dm()).toHaveLength(2);
    await bothSweep("2026-11-26T10:05:00Z");
    expect(lena.dm()).toHaveLength(1);
    expect(await statesOf(scene)).toEqual(["asked U0LENA"]);
    expect(await hostNow(scene, tom)).toMatchObject({ unanswered: 1 });
  });

  settled("both pick: the first holds", async (scene) => {
    const { maya, tom, settle } = scene;
    await maya.click("introductions.call-off");
    await settle();
    await Promise.all([maya.click("introductions.choose.1"), tom.click("introductions.choose.3")]);
    await settle();
    expect((await groupSaid(scene, maya))[0]).toContain("It is settled");
    for (const actor of [maya, tom])
      expect(actor.dm().filter(({ plain }) => /^You and <@U0\w+> have a time/.test(plain))).toHaveLength(2);
  });
});
