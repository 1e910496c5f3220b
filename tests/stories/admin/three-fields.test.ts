/** A company's own challenge, written in three fields. */
import { expect } from "vitest";
import { type Scene, storiesAt } from "#tests/support/story.ts";

let house: Scene;
const { story } = storiesAt("2026-11-23T09:00:00Z", (scene) => {
  house = scene;
  return Promise.resolve();
});
const WORDS = {
  title: "Spend an hour in the warehouse",
  ask: "Stand beside somebody who packs parcels for one hour, and write down each time that our screen makes them wait.",
  why: "You will know which of your tickets a person waits for with a parcel in their hands.",
} as const;
const stored = (): Promise<Record<string, unknown>[]> =>
  house.query("select id, body ->> 'title' as title, retired_at is null as offered from workspace_challenges");

story("is written in three fields: the rest is filled in, and can be changed later", async () => {
  const { grace } = house;
  const { title, ask, why } = WORDS;
  await grace.command("/growth admin");
  await grace.click("admin.section.challenges");
  await grace.click("admin.write");
  await grace.submit({ title, ask: "Too short.", why });
  expect(grace.modal()?.errors).toEqual({ ask: "This needs 60 to 280 characters; it has 10." });
  await grace.submit({ ask });
  expect(grace.modal()?.submit).toBe("Publish");
  expect(grace.modal()?.plain).toContain("About 30 minutes");
  await grace.submit();
  expect(grace.modal()?.title).toBe("Own challenges");
  const [{ id } = {}] = await stored();
  expect(house.bot.deps.catalogues.of("T0HOUSE").byId.get(String(id))).toMatchObject({
    title,
    task: ask,
    scopes: [1, 2, 3, 4],
    minutes: 30,
    needs: { host: "none", clientConsent: false },
    steps: [expect.any(String), expect.any(String), expect.any(String)],
  });
  await grace.click("admin.edit.0");
  await grace.submit({ minutes: "45" });
  await grace.submit();
  expect(house.bot.deps.catalogues.of("T0HOUSE").byId.get(String(id))?.minutes).toBe(45);
});

story("is made of a message's words, by admins alone", async () => {
  const { grace, maya } = house;
  await grace.command("/growth admin");
  await grace.close();
  await maya.say(`${WORDS.ask} ${"More of it. ".repeat(320)}`, { channel: "C0DEV" });
  const ts = maya.channel("C0DEV").at(-1)?.ts ?? "";
  const refused = await maya.shortcut("Add to our challenges", ts);
  expect(refused.modal?.plain).toContain("<@U0GRACE> is the one here");
  await maya.close();
  await grace.shortcut("Add to our challenges", ts);
  expect(grace.modal()?.title).toBe("New challenge");
  await grace.submit({ title: WORDS.title, ask: WORDS.ask, why: WORDS.why });
  await grace.submit();
  expect(await stored()).toMatchObject([{ title: WORDS.title, offered: true }]);
});
