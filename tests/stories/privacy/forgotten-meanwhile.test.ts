/** What somebody began, Slack was slow with, and that would write about a person who was forgotten meanwhile, writes nothing. */
import { expect } from "vitest";
import type { Contacts } from "#src/delivery/store/contacts.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { saveSettings } from "#src/features/onboarding/use-cases/membership.ts";
import { forgetPerson } from "#src/features/privacy/use-cases/forget-person.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { LINE } from "#tests/support/assigning.ts";
import { forgottenDuring } from "#tests/support/held-requests.ts";
import { JOIN, joins } from "#tests/support/house.ts";
import { story as aStory, type Scene, storiesAt } from "#tests/support/story.ts";

const REFUSED = "Something that this is about was deleted while I was at it, so I saved nothing. Please begin again.";

/** Rows that name Maya, in any table of the bot's. */
async function rowsNamingMaya({ query }: Scene): Promise<string[]> {
  const tables = await query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const found = [];
  for (const { name } of tables)
    for (const { row } of await query<{ row: string }>(`select t::text as row from ${name} t`))
      if (/MAYA/.test(row)) found.push(`${name}: ${row}`);
  return found;
}

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, omar }) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    // Managers give challenges to a channel.
    await joins(omar, { manager: "U0MAYA", country: null });
  },
  { timeout: 30_000 },
);

story("a challenge that is being given to them", async (scene) => {
  const { grace } = scene;
  await grace.command(`/growth assign @Maya Lind ${LINE}`);
  await forgottenDuring(scene, "users.info", () => grace.submit({}));
  expect(grace.modal()?.plain).toContain(REFUSED);
  expect(await rowsNamingMaya(scene)).toEqual([]);
});

story("a channel's challenge that they start", async (scene) => {
  const { maya } = scene;
  await maya.command("/growth challenge Watch one deploy", { channel: "C0DEV" });
  await forgottenDuring(scene, "users.info", () => maya.submit({ why: "We all depend on it." }));
  expect(await rowsNamingMaya(scene)).toEqual([]);
});

story("a channel's suggestions that they ask for", async (scene) => {
  const { maya } = scene;
  await forgottenDuring(scene, "users.info", () => maya.command("/growth challenge suggest on", { channel: "C0DEV" }));
  expect(await rowsNamingMaya(scene)).toEqual([]);
});

aStory(
  "joining, by somebody whom a colleague had named",
  "2026-11-24T10:00:00Z",
  async (scene) => {
    const { maya, omar } = scene;
    await joins(omar, { manager: "U0MAYA", country: null });
    await maya.command("/growth join");
    await maya.suggest("zone", JOIN.zone);
    await forgottenDuring(scene, "users.info", () => maya.submit({ ...JOIN, country: null }));
    expect(await rowsNamingMaya(scene)).toEqual([]);
  },
  { timeout: 30_000 },
);

story("a manager whom the settings name, between the check and the save", async ({ bot, query, tom }) => {
  const [maya, manager] = ["U0MAYA", "U0TOM"].map((userId) => ({ workspaceId: "T0HOUSE", userId })) as [
    PersonKey,
    PersonKey,
  ];
  const { settings } = (await memberStore(bot.deps).find(maya)) ?? {};
  if (!settings) throw new Error("Maya has not joined");
  const { contacts } = bot.deps;
  const remember: Contacts["remember"] = async (...about) => {
    const contact = await contacts.remember(...about);
    await forgetPerson(bot.deps, manager);
    return contact;
  };
  const deps = { ...bot.deps, contacts: { find: contacts.find.bind(contacts), remember } as Contacts };
  await expect(saveSettings(deps, maya, { ...settings, managerUserId: "U0TOM" })).rejects.toMatchObject({
    fault: { key: "errors.forgotten_meanwhile" },
  });
  expect(await query("select manager_user_id as named from members where user_id = 'U0MAYA'")).toEqual([
    { named: "U0GRACE" },
  ]);
  expect(tom.dm()).toEqual([]);
});
