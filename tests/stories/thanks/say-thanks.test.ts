/** One colleague thanks another: by word, from a message's menu, from the DM; privately or in a channel. */
import { describe, expect } from "vitest";
import { sayThanks } from "#src/features/thanks/use-cases.ts";
import type { Actor } from "#src/playground/actor.ts";
import { contactIsHeld } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: null, country: null });
});
const DEV = { channel: "C0DEV" };
const ID = "00000000-0000-4000-8000-0000000000aa";
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";
const posted = (actor: Actor, channel: string): string[] =>
  actor
    .channel(channel)
    .filter(({ ephemeral }) => !ephemeral)
    .map(({ plain }) => plain);
const errors = (actor: Actor): Record<string, string> => actor.modal()?.errors ?? {};

describe("thanks by word", () => {
  story("go privately to somebody who has not joined, in her hours", async ({ maya, lena, moveTo, settle }) => {
    await moveTo("2026-11-24T19:30:00Z");
    await maya.command("/growth thanks @Lena Vogt for the walk through invoicing", DEV);
    expect(maya.modal()?.plain).toMatchInlineSnapshot(`
      "Whom would you like to thank?: <...>
      What for?: <the walk through invoicing>
      Who may read it?: (Privately | Everybody here, in #dev | Everybody in another channel)
      Which channel?: <...>"
    `);
    await maya.submit();
    expect(maya.channel("C0DEV").at(-1)?.plain).toMatchInlineSnapshot(
      `"Thank you. <@U0LENA> gets it as soon as they are at work."`,
    );
    await settle();
    expect(lena.dm()).toEqual([]);
    await moveTo("2026-11-25T09:30:00Z");
    expect(lena.dm().map(({ plain }) => plain)).toMatchInlineSnapshot(`
      [
        "<@U0MAYA> thanks you:
      > the walk through invoicing",
      ]
    `);
    expect(posted(lena, "C0GENERAL")).toEqual([]);
  });

  story("go to a channel at once, and to whoever is not in it privately", async ({ maya, omar, lena, settle }) => {
    await maya.command("/growth thanks @Omar Haddad and @Lena Vogt: you found *the* leak <!channel>", DEV);
    await maya.submit({ where: "here" });
    await settle();
    expect(posted(omar, "C0DEV")).toMatchInlineSnapshot(`
      [
        "<@U0MAYA> thanks <@U0OMAR>, <@U0LENA>:
      > you found *the* leak <!channel>",
      ]
    `);
    expect(omar.dm()).toEqual([]);
    expect(lena.dm().map(({ plain }) => plain)).toMatchInlineSnapshot(`
      [
        "<@U0MAYA> thanks you:
      > you found *the* leak <!channel>",
      ]
    `);
    expect(JSON.stringify([...omar.channel("C0DEV"), ...lena.dm()].map(({ blocks }) => blocks))).not.toContain(
      "<!channel>",
    );
  });

  story("go to another channel that is picked", async ({ maya, omar, settle }) => {
    await maya.command("/growth thanks @Omar Haddad");
    await maya.submit({ reason: "The release.", where: "channel" });
    expect(errors(maya)).toEqual({ channel: "Please pick the channel." });
    await maya.submit({ channel: "C0GENERAL" });
    await settle();
    expect(posted(omar, "C0GENERAL")).toMatchInlineSnapshot(`
      [
        "<@U0MAYA> thanks <@U0OMAR>:
      > The release.",
      ]
    `);
  });

  story("ask who somebody is whom Slack did not mention", async ({ maya }) => {
    await maya.command("/growth thanks Lena for the review");
    expect(maya.modal()?.plain).toMatchInlineSnapshot(`
      "I do not know who Lena is here. Please pick them below.
      Whom would you like to thank?: <...>
      What for?: <the review>
      Who may read it?: (Privately | Everybody in a channel)
      Which channel?: <...>"
    `);
    await maya.submit();
    // Slack asks for a field that is empty; so does the bot where Slack does not.
    expect(Object.keys(errors(maya))).toEqual(["people"]);
  });

  story("come from somebody who never joined, too", async ({ lena, maya, settle }) => {
    await lena.command("/growth thanks @Maya Lind for the notes");
    await lena.submit();
    await settle();
    expect(last(maya)).toBe("<@U0LENA> thanks you:\n> the notes");
  });
});

describe("thanks from a message's menu", () => {
  story("know who wrote it and keep a link to it", async ({ maya, omar, settle }) => {
    await omar.say("The build is green again.", DEV);
    await maya.shortcut("Say thanks", maya.channel("C0DEV").at(-1)?.ts ?? "");
    expect(maya.modal()?.plain).toMatchInlineSnapshot(`
      "Whom would you like to thank?: <...>
      What for?: <...>
      With a link to the message.
      Who may read it?: (Privately | Everybody here, in #dev | Everybody in another channel)
      Which channel?: <...>"
    `);
    await maya.submit({ reason: "You stayed with it." });
    expect(maya.modal()?.plain).toMatchInlineSnapshot(`"Thank you. <@U0OMAR> gets it as soon as they are at work."`);
    await settle();
    expect(last(omar)).toMatchInlineSnapshot(`
      "<@U0MAYA> thanks you:
      > You stayed with it.
      It is about this message."
    `);
  });
});

describe("thanks asked for in the DM", () => {
  story("offer the form, filled with what was written", async ({ maya, lena, settle }) => {
    await maya.say("please thank @Lena Vogt for the review");
    expect(last(maya)).toMatch(/^Good idea\. Shall we write it down\?\n\[Say thanks\]/);
    await maya.click("thanks.write");
    await maya.submit();
    await settle();
    expect(lena.dm().map(({ plain }) => plain)).toEqual(["<@U0MAYA> thanks you:\n> the review"]);
  });

  story("offer it to somebody who has not joined", async ({ tom }) => {
    await tom.say("thank Lena for the review");
    expect(last(tom)).toBe("Good idea. Shall we write it down?\n[Say thanks]");
    await tom.click("thanks.write");
    expect(tom.modal()?.plain).toContain("I do not know who Lena is here.");
  });
});

describe("thanks are refused", () => {
  storyEach([
    ["oneself", "@Maya Lind", {}, { people: "That is your own name. Please pick those who helped you." }],
    ["nothing in particular", "@Lena Vogt", { reason: " " }, { reason: "Please write something here." }],
    [
      "more than a few words",
      "@Lena Vogt",
      { reason: "a".repeat(501) },
      { reason: "That is a little long. Please keep it to 500 characters." },
    ],
    [
      "a channel that was picked by a slip",
      "@Lena Vogt",
      { channel: "C0GENERAL" },
      {
        channel: "You picked a channel here and another choice above. Please make them agree, or leave this one empty.",
      },
    ],
    [
      "a channel with another company",
      "@Lena Vogt",
      { where: "channel", channel: "C0CLIENT" },
      {
        channel:
          "That channel is shared with another company, and what is said here stays in the house. Please pick a channel of your own company.",
      },
    ],
  ] as const)("for %s", async ({ maya, query }, _name, person, values, told) => {
    await maya.command(`/growth thanks ${person} for the notes`);
    await maya.submit(values);
    expect(errors(maya)).toEqual(told);
    expect(await query("select from thanks")).toEqual([]);
  });

  story("in a channel without the bot", async ({ maya, query, expectViolation }) => {
    // Slack does not tell the bot of a private channel that it is not in.
    expectViolation("channel_not_found");
    await maya.command("/growth thanks @Lena Vogt for the notes");
    await maya.submit({ where: "channel", channel: "C0LEADS" });
    expect(errors(maya)).toEqual({
      channel:
        "I cannot see that channel. If it is a private one, type `/invite @Growth Companion` there, and try again.",
    });
    expect(await query("select from thanks")).toEqual([]);
  });

  story("to who has left, and to people of another company", async ({ maya, workspace, query }) => {
    const { people } = workspace.world;
    Object.assign(people.get("U0OMAR") ?? {}, { fromTeam: "T0CLIENT" });
    Object.assign(people.get("U0TOM") ?? {}, { deleted: true });
    const told: string[] = [];
    for (const name of ["Omar Haddad", "Tom Becker"]) {
      await maya.command(`/growth thanks @${name} for the notes`);
      await maya.submit();
      told.push(Object.values(errors(maya)).join());
      await maya.close();
    }
    expect(told).toMatchInlineSnapshot(`
      [
        "Omar Haddad works for another company, and I write to people of yours alone. Please tell them yourself.",
        "Tom Becker is not in the workspace any more. Please pick somebody else.",
      ]
    `);
    expect(await query("select from thanks")).toEqual([]);
  });
});

describe("thanks are said once", () => {
  story("however often the form is sent", async ({ maya, lena, query, settle }) => {
    await maya.command("/growth thanks @Lena Vogt for the notes");
    await Promise.all([maya.submit(), maya.submit().catch(() => null)]);
    await settle();
    expect(lena.dm()).toHaveLength(1);
    expect(await query("select from thanks")).toHaveLength(1);
  });

  story("by two bots that save the same at the same moment", async (scene) => {
    const { lena, bot, anotherBot, query, settle } = scene;
    await lena.command("/growth thanks @Maya Lind for the notes");
    await lena.submit();
    await settle();
    const other = await anotherBot();
    const isHeld = await contactIsHeld(scene, lena);
    const input = {
      id: ID,
      userIds: ["U0LENA"],
      reason: "The review.",
      where: "private",
      picked: null,
      here: null,
      link: null,
    } as const;
    const saying = [bot, other].map(({ deps }) => sayThanks(deps, { workspaceId: "T0HOUSE", userId: "U0MAYA" }, input));
    // The first waits for the contact, the second for the first.
    await isHeld(2, () => Promise.resolve());
    expect((await Promise.all(saying)).map(({ kind }) => kind)).toEqual(["said", "said"]);
    await settle();
    expect(lena.dm().filter(({ plain }) => plain.includes("thanks you"))).toHaveLength(1);
    expect(await query("select from thanks where id = $1", [ID])).toHaveLength(1);
  });

  story("and the giver hears when they cannot be posted", async (scene) => {
    const { maya, omar, workspace, settle } = scene;
    await maya.command("/growth thanks @Omar Haddad for the notes", DEV);
    workspace.faults.set("chat.postMessage", { times: 1, error: "restricted_action" });
    await maya.submit({ where: "here" });
    await settle();
    expect(posted(omar, "C0DEV")).toEqual([]);
    expect(last(maya)).toMatchInlineSnapshot(
      `"I could not post your thanks in <#C0DEV>, and I have stopped trying. Please check that the channel is open and that I am in it."`,
    );
  });
});
