/** Nothing is said to have happened that has not, and what somebody needs stays in sight. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import type { Workspace } from "#src/playground/workspace.ts";
import { gives, statusOf } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const TUESDAY = "2026-11-24T10:00:00Z";
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";
/** The open form with its hints, which stand below the fields. */
const formOf = ({ world }: Workspace, userId: string): string => JSON.stringify(world.stackOf(userId).at(-1));
const CARE = ["About 30 minutes", "Only with the client's agreement.", "Mind:"];

describe("an invitation to somebody who never joined", () => {
  story("shows all that is offered, and takes a no by its button", TUESDAY, async (scene) => {
    const { maya, grace, omar, settle } = scene;
    await joins(maya, { manager: "U0GRACE" });
    await gives(grace, "@Omar Haddad", { protected: "45", door: "introduction", door_user: "U0TOM" });
    const invitation = last(omar);
    for (const line of CARE) expect(invitation).toContain(line);
    expect(invitation).toContain("<@U0GRACE> has set aside 45 minutes for it.");
    expect(invitation).toContain("If you say yes, I introduce you to <@U0TOM>.");
    expect(invitation).toContain("[Join] [No thanks]");
    await omar.click("assignment.decline");
    await settle();
    expect(omar.dm()).toHaveLength(1);
    expect(last(omar)).toBe("*Sit in on a client call*\nNot now. <@U0GRACE> hears only that.");
    expect(last(grace)).toBe("*Sit in on a client call*: not now for <@U0OMAR>.");
    expect(await statusOf(scene, "U0OMAR")).toEqual(["declined"]);
  });

  story("takes a no in words, and says nothing more", TUESDAY, async (scene) => {
    const { maya, grace, omar, settle } = scene;
    await joins(maya, { manager: "U0GRACE" });
    await gives(grace, "@Omar Haddad");
    await omar.say("no thanks");
    await settle();
    expect(last(omar)).toBe("*Sit in on a client call*\nNot now. <@U0GRACE> hears only that.");
    expect(last(grace)).toBe("*Sit in on a client call*: not now for <@U0OMAR>.");
    await omar.say("no");
    expect(last(omar)).toBe("That is fine. I write nothing more about it.");
    expect(await statusOf(scene, "U0OMAR")).toEqual(["declined"]);
  });
});

describe("whoever is the door", () => {
  story("is said to know once they were told, and not before", TUESDAY, async (scene) => {
    const { maya, grace, tom, workspace, moveTo, settle } = scene;
    await joins(maya, { manager: "U0GRACE" });
    await joins(tom);
    await workspace.change().setDnd("U0TOM", {
      start: new Date("2026-11-24T09:00:00Z"),
      end: new Date("2026-11-24T13:00:00Z"),
    });
    await gives(grace, "@Maya Lind", { door: "host", door_user: "U0TOM" });
    const offer = maya.dm().at(-1)?.ts;
    const card = (): string => maya.dm().find(({ ts }) => ts === offer)?.plain ?? "";
    await maya.click("assignment.accept");
    await maya.close();
    await settle();
    expect(card()).toContain("I am letting <@U0TOM> know that you may come.");
    await moveTo("2026-11-24T13:00:05Z");
    expect(last(tom)).toContain("<@U0MAYA> said yes and may come to you about it");
    expect(card()).toContain("<@U0TOM> knows that you may come.");
  });

  story(
    "is said to be out of reach when they are",
    TUESDAY,
    async ({ maya, grace, workspace, settle, expectViolation }) => {
      expectViolation("user_disabled");
      await joins(maya, { manager: "U0GRACE" });
      await gives(grace, "@Maya Lind", { door: "host", door_user: "U0TOM" });
      const offer = maya.dm().at(-1)?.ts;
      await workspace.change().deactivate("U0TOM");
      await maya.click("assignment.accept");
      await maya.close();
      await settle();
      expect(maya.dm().find(({ ts }) => ts === offer)?.plain).toContain(
        "I could not reach <@U0TOM>. Please ask <@U0GRACE> how to get in touch.",
      );
    },
  );

  story("is not sent to for something else that was taken instead", TUESDAY, async ({ maya, grace, tom, settle }) => {
    await joins(maya, { manager: "U0GRACE" });
    await gives(grace, "@Maya Lind", { door: "host", door_user: "U0TOM" });
    await maya.click("assignment.others");
    await maya.click("assignment.take.1");
    await maya.close();
    await settle();
    expect(tom.dm()).toEqual([]);
    await maya.command("/growth next");
    expect(last(maya)).toContain("You took it in place of what <@U0GRACE> asked.");
    expect(last(maya)).not.toContain("set aside");
    expect(last(maya)).not.toContain("U0TOM");
  });
});

story("all that a challenge takes is in sight from the offer until it is done", TUESDAY, async (scene) => {
  const { maya, grace, workspace, moveTo, settle } = scene;
  await joins(maya, { manager: "U0GRACE" });
  await grace.command("/growth assign @Maya Lind shadow-client-call by 4 December: because it shows what they use");
  // The form says what was typed takes.
  expect(formOf(workspace, "U0GRACE")).toContain("It takes about 30 minutes and goes with");
  await grace.submit({});
  const offer = maya.dm().at(-1);
  const card = (): string => maya.dm().find(({ ts }) => ts === offer?.ts)?.plain ?? "";
  const ask = card().split("\n")[2] ?? "";
  expect(ask.length).toBeGreaterThan(20);
  expect(card()).toContain("<@U0GRACE> has set aside 30 minutes for it.");
  for (const line of [...CARE, ask]) expect(card()).toContain(line);
  await maya.click("assignment.accept");
  await maya.close();
  await settle();
  for (const line of [...CARE, ask]) expect(card()).toContain(line);
  await maya.command("/growth plan");
  await maya.submit({ date: "2026-11-26", time: "14:00", cue: "0" });
  await settle();
  expect(card()).toContain("You are in.");
  for (const line of [...CARE, ask]) expect(card()).toContain(line);
  await moveTo("2026-11-26T13:00:05Z");
  expect(last(maya)).toContain("Your plan for now:");
  for (const line of CARE.slice(1)) expect(last(maya)).toContain(line);
});

story("a plan that moves is not closed", TUESDAY, async ({ maya, settle }) => {
  await joins(maya);
  await maya.command("/growth plan");
  await maya.submit({ date: "2026-11-25", time: "14:00", cue: "0" });
  await settle();
  await maya.say("could not make it today, moved to friday");
  expect(last(maya)).toMatchInlineSnapshot(`
    "Shall I move *Look up who uses the last feature that you finished* to Friday, 27 November at 14:00?
    [Friday, 27 November at 14:00] [Another time]"
  `);
  await maya.click("nudge.accept", { in: "message" });
  await maya.submit({ date: "2026-11-27", time: "14:00", cue: "0" });
  await maya.command("/growth next");
  expect(last(maya)).toContain("You are in. Your plan for Friday");
});

story("what joining says of the manager is what privacy says", TUESDAY, async ({ maya, workspace }) => {
  const sentence =
    "If you name a manager, they are told so, once. They see your name, the reflections that you tick to share, what they ask of you themselves with how you answered (yes, “not now”, or that you did it), and the doors that you ask them to open. Of the challenges that I bring they never see what you pause, skip or decline, nor what you write without a tick.";
  await maya.command("/growth join");
  expect(formOf(workspace, "U0MAYA")).toContain(sentence);
  await maya.close();
  await joins(maya, { manager: "U0GRACE" });
  await maya.command("/growth settings");
  expect(formOf(workspace, "U0MAYA")).toContain(sentence);
  await maya.close();
  await maya.command("/growth privacy");
  expect(last(maya)).toContain(sentence);
});
