/**
 * What colleagues still see of somebody who wants no nudges any more, whose account is deactivated, who is forgotten, or whose workspace removes
 * the app, and what when they come back: one person who has everything with others, and for each cause one table.
 */
import { expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { asks as asksForSeat, offers, RELEASE } from "#tests/stories/seats/offering.ts";
import { drawCards, gives, letsGive } from "#tests/support/assigning.ts";
import { registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks } from "#tests/support/introductions.ts";
import { findsMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { allReader } from "#tests/support/trained.ts";

// Trained before any story has its time.
allReader();

const { story } = storiesAt("2026-11-24T10:00:00Z", hasEverythingWithOthers, { timeout: 120_000 });

/** Lena mentors Maya, who manages Omar and has Grace as a manager, asks Tom and Luis something, and hosts Luis; Priya and Hana have nothing with her. */
async function hasEverythingWithOthers(scene: Scene): Promise<void> {
  const { maya, omar, grace, tom, luis, settle, moveTo } = scene;
  await joins(maya, { manager: "U0GRACE", country: null });
  await joins(omar, { manager: "U0MAYA", zone: "Europe/London", country: null });
  await letsGive(grace, ["U0MAYA", "U0OMAR"]);
  await findsMentor(scene, { goal: "Lead a zebra workshop." });
  await registers(scene, tom);
  await asks(scene, maya, "sales how they pitch the zebra");
  await gives(maya, "@Omar Haddad", {}, { line: "shadow-client-call by 4 December: because the zebra said so" });
  await settle();
  await omar.command("/growth thanks @Maya Lind and @Lena Vogt for the notes", { channel: "C0DEV" });
  await omar.submit({ where: "here" });
  await omar.command("/growth challenge Watch one deploy", { channel: "C0DEV" });
  await omar.submit({ why: "We all depend on it." });
  await settle();
  await maya.click("challenge.done", { in: "message" });
  await maya.submit({ line: "I saw the zebra.", where: "thread" });
  await maya.close();
  await settle();
  await moveTo("2026-11-24T15:00:00Z");
  await offers(maya, { ...RELEASE, topic: "The release of the zebra", date: "2026-11-27" });
  await asksForSeat(luis);
  await settle();
  await offers(luis, { ...RELEASE, topic: "The release of invoices", date: "2026-11-30" });
  await asksForSeat(maya, "The zebra told me so.");
  await settle();
  for (const who of WHO) await scene[who].openHome();
  await settle();
}
const WHO = ["omar", "lena", "grace", "tom", "luis", "priya", "hana"] as const;

/** Names her, or holds a word of hers. */
const OF_HER = /U0MAYA|Maya Lind|zebra/;

/** By who reads it, what of her stands where; with a star where it has something to press. */
function seen(scene: Scene): Readonly<Record<string, readonly string[]>> {
  const told = (messages: ReturnType<Actor["dm"]>): string[] =>
    messages
      .filter(
        ({ ephemeral, blocks, text, author }) =>
          !ephemeral && author === "U0BOT" && OF_HER.test(JSON.stringify([text, blocks])),
      )
      .map(
        ({ plain, blocks }) =>
          `${JSON.stringify(blocks).includes('"action_id"') ? "* " : ""}${plain.slice(0, 60).replaceAll("\n", " ")}`,
      );
  const entries = WHO.map((who): [string, string[]] => {
    const { blocks = [] } = (scene.workspace.world.homes.get(scene[who].userId)?.body ?? {}) as { blocks?: unknown[] };
    const home = blocks.filter((block) => OF_HER.test(JSON.stringify(block))).map(homeLine);
    return [who, [...told(scene[who].dm()), ...home]];
  });
  return Object.fromEntries(
    [...entries, ["#dev", told(scene.omar.channel("C0DEV"))]].filter(([, lines]) => lines?.length),
  );
}

function homeLine(block: unknown): string {
  const line = /(?:<@U0MAYA>|Maya Lind|zebra)[^"\\]{0,30}/.exec(JSON.stringify(block))?.[0] ?? "";
  return `Home: ${JSON.stringify(block).includes('"action_id"') ? "* " : ""}${line}`;
}

async function isDrawn(scene: Scene): Promise<void> {
  await scene.settle();
  await drawCards(scene);
  await scene.bot.queue.runNow(["run-challenges", "redraw-owed"]);
  await scene.settle();
}

/** What the exports of others hold of her. */
async function exported(scene: Scene): Promise<readonly string[]> {
  const found: string[] = [];
  for (const who of ["omar", "lena", "grace", "tom", "luis"] as const) {
    await scene[who].command("/growth export");
    await scene.settle();
    const files = scene[who].dm().flatMap(({ files }) => files);
    if (files.some(({ text }) => OF_HER.test(text))) found.push(who);
  }
  return found;
}

story("who wants no nudges any more: what is between her and others goes on", async (scene) => {
  const { maya } = scene;
  const before = seen(scene);
  await maya.say("stop sending me challenges");
  await scene.settle();
  await maya.click("Stop", { in: "message" });
  await isDrawn(scene);
  expect(seen(scene)).toEqual(before);
  expect(before).toMatchInlineSnapshot(`
    {
      "#dev": [
        "<@U0OMAR> thanks <@U0MAYA>, <@U0LENA>: > the notes",
        "* Maya Lind: I saw the zebra. [Say thanks]",
      ],
      "grace": [
        "* <@U0MAYA> named you as their manager. You see what they choo",
        "Home: <@U0MAYA>*",
        "Home: * zebra, 60 minutes",
      ],
      "hana": [
        "Home: * zebra, 60 minutes",
      ],
      "lena": [
        "Thank you. <@U0MAYA> hears of it and names a time for your f",
        "* <@U0MAYA> and you meet first on Thursday, 26 November at 14:",
        "Home: <@U0MAYA>'s mentor*, until Tuesday, 5 J",
        "Home: * zebra, 60 minutes",
      ],
      "luis": [
        "* <@U0MAYA> would like to sit in: *Deploy or release* · The re",
        "Home: * zebra",
      ],
      "omar": [
        "* <@U0MAYA> has a challenge for you: *Sit in on a client call*",
        "Home: <@U0MAYA> has a challenge for you, by F",
        "Home: * zebra, 60 minutes",
        "Home: <@U0MAYA>",
      ],
      "priya": [
        "Home: * zebra, 60 minutes",
      ],
      "tom": [
        "* <@U0MAYA> has one question, and I thought of you: > How do y",
        "Home: <@U0MAYA> waits for your answer, in you",
        "Home: * zebra, 60 minutes",
      ],
    }
  `);
});

story("whose account is deactivated: whatever waits for her is ended, and what was said stays", async (scene) => {
  const { maya, workspace, moveTo, settle } = scene;
  await workspace.change().deactivate("U0MAYA");
  await isDrawn(scene);
  expect(seen(scene)).toMatchInlineSnapshot(`
    {
      "#dev": [
        "<@U0OMAR> thanks <@U0MAYA>, <@U0LENA>: > the notes",
        "* Maya Lind: I saw the zebra. [Say thanks]",
      ],
      "grace": [
        "* <@U0MAYA> named you as their manager. You see what they choo",
      ],
      "lena": [
        "Thank you. <@U0MAYA> hears of it and names a time for your f",
        "* <@U0MAYA> and you meet first on Thursday, 26 November at 14:",
      ],
      "luis": [
        "<@U0MAYA> does not need the seat any more. Nothing to do.",
        "* This one was taken back: *Deploy or release* · The release o",
      ],
      "omar": [
        "* <@U0MAYA> has a challenge for you: *Sit in on a client call*",
        "Home: <@U0MAYA> has a challenge for you, by F",
        "Home: <@U0MAYA>",
      ],
    }
  `);
  expect(await exported(scene)).toMatchInlineSnapshot(`
    [
      "omar",
      "lena",
      "grace",
      "tom",
    ]
  `);
  // She comes back a month later: nothing that was ended begins again by itself.
  await moveTo("2026-12-22T10:00:00Z");
  const before = seen(scene);
  await workspace.change().deactivate("U0MAYA", false);
  await isDrawn(scene);
  expect(seen(scene)).toEqual(before);
  await maya.command("/growth next");
  await settle();
});

story("who is forgotten: nobody sees anything of her, and nobody's export holds it", async (scene) => {
  const { maya } = scene;
  await maya.command("/growth forget");
  await maya.click("forget.confirm");
  await isDrawn(scene);
  expect(seen(scene)).toEqual({});
  expect(await exported(scene)).toEqual([]);
  // She joins again, as anybody new.
  await joins(maya, { manager: "U0GRACE", country: null });
  await isDrawn(scene);
  expect(seen(scene)).toMatchInlineSnapshot(`
    {
      "grace": [
        "* <@U0MAYA> named you as their manager. You see what they choo",
        "Home: <@U0MAYA>*",
      ],
    }
  `);
});

story("whose workspace removes the app: nothing changes for anybody, and nothing comes", async (scene) => {
  const { workspace, moveTo } = scene;
  const before = seen(scene);
  await workspace.change().uninstall();
  await moveTo("2026-11-25T12:00:00Z");
  await isDrawn(scene);
  expect(seen(scene)).toEqual(before);
});
