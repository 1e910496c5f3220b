import { expect } from "vitest";
import { decides } from "#tests/support/admin.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story(
  "whom to turn to names nobody who is forgotten, and says the rest as before; the log asks an admin to read it",
  "2026-11-24T10:00:00Z",
  async ({ maya, omar, grace, query, logged, bot }) => {
    await joins(maya, { country: null });
    await joins(omar, { country: null });
    const says = (contact: string): Promise<void> => decides(grace, "contact", { contact });
    const forgets = async (actor: typeof maya): Promise<void> => {
      await actor.command("/growth forget");
      await actor.click("forget.confirm");
    };
    const warnings = (): number => logged.filter(({ msg }) => /whom to turn to/.test(String(msg))).length;
    await says("<@U0MAYA> of the works council, +49 30 1234567");
    await forgets(maya);
    expect(bot.deps.policies.of("T0HOUSE").helpContact).toBe("somebody of the works council, +49 30 1234567");
    expect(warnings()).toBe(1);
    await says("<@U0OMAR>");
    await forgets(omar);
    expect(await query("select help_contact from policies")).toEqual([{ help_contact: null }]);
    expect(warnings()).toBe(2);
    expect(JSON.stringify(logged.filter(({ level }) => level === "warn"))).not.toMatch(/U0MAYA|U0OMAR/);
  },
);
