/** What admins decide in stories, as people do it: through `/growth admin`. */
import { expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";

/** Saves one section of `/growth admin`. Whoever administers the Slack workspace becomes the first admin by opening it. */
export async function decides(
  admin: Actor,
  section: "admins" | "managers" | "assign" | "quiet" | "channel" | "retention" | "contact",
  values: Readonly<Record<string, string | readonly string[] | null>>,
): Promise<void> {
  await admin.command("/growth admin");
  await admin.click(`admin.section.${section}`);
  await admin.submit(values);
  expect(admin.modal()?.title).toBe("Growth admin");
  await admin.close();
}

/** The admin gives the role to somebody else, who has it alone from then on. */
export async function handsOverAdmin(admin: Actor, next: Actor): Promise<void> {
  await decides(admin, "admins", { admins: [admin.userId, next.userId] });
  await decides(next, "admins", { admins: [next.userId] });
}
