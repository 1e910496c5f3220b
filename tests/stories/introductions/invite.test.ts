/** An admin invites people and a channel to register: one message each, once. */
import { describe, expect } from "vitest";
import { registers } from "#tests/support/hosts.ts";
import { last } from "#tests/support/introductions.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ grace }) => {
  await grace.command("/growth admin");
  await grace.click("admin.section.invite-hosts");
});

describe("an invitation to register", () => {
  story("reaches each person and the channel once, and nobody who registered or is a guest", async (scene) => {
    const { grace, lena, tom, noel, omar, settle } = scene;
    await registers(scene, tom);
    await grace.submit({ people: ["U0TOM", "U0LENA", "U0NOEL"], channel: "C0GENERAL" });
    expect(grace.modal()?.plain).toBe("I write to 2 of them, each as soon as they are at work.");
    await settle();
    expect(last(lena)).toContain("<@U0GRACE> invites you.");
    expect([tom.dm(), noel.dm()]).toEqual([[], []]);
    const posted = (): number => omar.channel("C0GENERAL").filter(({ plain }) => plain.includes("invites you")).length;
    expect(posted()).toBe(1);
    while (grace.modal()) await grace.close();
    await grace.command("/growth admin");
    await grace.click("admin.section.invite-hosts");
    await grace.submit({ people: ["U0LENA"], channel: "C0GENERAL" });
    expect(grace.modal()?.plain).toBe("Everybody there was invited before or has registered.");
    await settle();
    expect(posted()).toBe(1);
    expect(lena.dm().filter(({ plain }) => plain.includes("invites you"))).toHaveLength(1);
  });

  story("needs somebody to invite", async ({ grace }) => {
    await grace.submit({});
    expect(grace.modal()?.errors).toEqual({ people: "Please pick people or a channel." });
  });

  story("is for admins alone", async ({ maya, grace }) => {
    await grace.close();
    await maya.command("/growth admin");
    expect(last(maya)).not.toContain("Invite hosts");
  });
});
