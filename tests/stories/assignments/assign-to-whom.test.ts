import { describe, expect } from "vitest";
import { assign } from "#src/features/assignments/use-cases/assign.ts";
import { assignInput, gives, letsGive, statusOf } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: "U0GRACE", country: null });
});
const NOT_MENTEE =
  "You can give one to people who named you as their manager, and Omar Haddad did not. They can name you in /growth settings, or an admin can let you give to anybody in /growth admin.";
const TOO_MANY =
  "That would be more than 5 people in 24 hours whom you invite before they have joined. Please leave some for tomorrow, or ask an admin: in /growth admin they can lift that.";
const OTHERS = "@Omar Haddad @Priya Nair @Tom Becker @Hana Sato @Luis Ortega";

describe("to whom a manager may give a challenge", () => {
  story("to those who named them, and to nobody who joined and did not", async ({ maya, omar, grace, ...house }) => {
    await joins(omar, { zone: "Europe/London", country: null });
    expect(await gives(grace, "@Maya Lind")).toContain("is on its way");
    await house.settle();
    expect(await statusOf({ ...house }, "U0MAYA")).toEqual(["offered"]);
    expect(await gives(grace, "@Omar Haddad")).toBe(NOT_MENTEE);
    expect(await gives(grace, "@Maya Lind @Omar Haddad", {}, { line: "ask-sales-pitch by 4 December: it helps" })).toBe(
      NOT_MENTEE,
    );
    expect(omar.dm().filter(({ plain }) => plain.includes("has a challenge for you"))).toEqual([]);
    expect(await statusOf({ ...house }, "U0OMAR")).toEqual([]);
    expect(maya.dm().filter(({ plain }) => plain.includes("has a challenge for you"))).toHaveLength(1);
  });

  story("to anybody whom an admin lets them", async ({ omar, grace, lena, ...house }) => {
    await joins(omar, { zone: "Europe/London", country: null });
    await letsGive(grace, ["U0LENA"]);
    expect(await gives(lena, "@Omar Haddad")).toContain("is on its way");
    await house.settle();
    expect(await statusOf({ ...house }, "U0OMAR")).toEqual(["offered"]);
  });

  story("to five people in 24 hours who never joined", async ({ grace, lena, ...house }) => {
    expect(await gives(grace, `${OTHERS} @Lena Vogt`)).toBe(TOO_MANY);
    await grace.close();
    expect(await house.query("select 1 from assignments")).toEqual([]);
    // What was refused spends nobody's invitation.
    expect(await house.query("select 1 from contacts where invited_at is not null")).toEqual([]);
    expect(await gives(grace, OTHERS)).toContain("is on its way");
    expect(await gives(grace, "@Lena Vogt")).toBe(TOO_MANY);
    await grace.close();
    expect(await house.query("select 1 from contacts where user_id = 'U0LENA' and invited_at is not null")).toEqual([]);
    // The same people again are no more people.
    const again = { line: "ask-sales-pitch by 4 December: because it helps" };
    expect(await gives(grace, "@Omar Haddad", {}, again)).toContain("is on its way");
    await house.moveTo("2026-11-25T09:59:00Z");
    expect(await gives(grace, "@Lena Vogt")).toBe(TOO_MANY);
    await grace.close();
    await house.moveTo("2026-11-25T10:01:00Z");
    expect(await gives(grace, "@Lena Vogt")).toContain("is on its way");
    await house.settle();
    expect(lena.dm().some(({ plain }) => plain.includes("would like to give you a small challenge"))).toBe(true);
  });

  story("and not to ten by asking twice at once", async ({ grace, ...house }) => {
    const { bot } = house;
    const person = { workspaceId: "T0HOUSE", userId: "U0GRACE" };
    await grace.command("/growth team");
    const outcomes = await Promise.all([
      assign(bot.deps, person, assignInput("00000000-0000-4000-8000-0000000000a1", ["U0OMAR", "U0PRIYA", "U0TOM"])),
      assign(bot.deps, person, assignInput("00000000-0000-4000-8000-0000000000a2", ["U0HANA", "U0LUIS", "U0LENA"])),
    ]);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["faults", "given"]);
    expect(await house.query("select 1 from invitations")).toHaveLength(3);
  });
});
