/** What a press or a form is answered with speaks of others as well: in place of a message, in the DM, and by a bot that took it over. */
import { expect } from "vitest";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { actsWhileHeld, endsWell, takesOver } from "#tests/support/held-requests.ts";
import { joins } from "#tests/support/house.ts";
import { quotesAreUnnoted } from "#tests/support/quoted-answers.ts";
import { stillSeenOf } from "#tests/support/still-seen.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const MAYA = { userId: "U0MAYA", words: [] };

/** Maya asks Grace to open a door, and Grace has the form open in which she does. */
const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async (scene: Scene) => {
    const { maya, grace, settle } = scene;
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs(scene, maya, "shadow-client-call");
    await maya.command("/growth next");
    await maya.click("nudge.more", { option: "Ask my manager to open the door", in: "message" });
    await maya.submit();
    await maya.close();
    await settle();
    await grace.click("door.open");
  },
  { timeout: 60_000 },
);
const THANKED = "Thank you. I tell <@U0MAYA>";
const OPENED = { host: "U0TOM", word: "Thursday" };

/** The messages to Grace of which it is noted that they speak of Maya, with what they say. */
async function noted({ grace, query }: Scene): Promise<string[]> {
  const rows = await query<{ ts: string }>(
    "select ts from quoted_answers where user_id = 'U0GRACE' and quoted_user_id = 'U0MAYA'",
  );
  const stand = new Set(rows.map(({ ts }) => ts));
  return grace.dm().flatMap(({ ts, plain, ephemeral }) => (!ephemeral && stand.has(ts) ? [plain] : []));
}

async function isForgotten({ maya, settle }: Scene): Promise<void> {
  await maya.command("/growth forget");
  await maya.click("forget.confirm");
  await settle();
}

story("in place of the message that was acted on", async (scene) => {
  const { grace, settle } = scene;
  // The version before noted nothing of the question.
  await quotesAreUnnoted(scene);
  await grace.submit(OPENED);
  await grace.close();
  await settle();
  expect(await noted(scene)).toEqual([expect.stringContaining(THANKED)]);
  await isForgotten(scene);
  expect(grace.dm().map(({ plain }) => plain)).not.toContainEqual(expect.stringContaining(THANKED));
});

story("in the DM, as the place where they acted is closed by then", async (scene) => {
  const { grace, settle, moveTo } = scene;
  await moveTo("2026-11-24T10:45:00Z");
  const before = grace.dm().length;
  await grace.submit(OPENED);
  await grace.close();
  await settle();
  expect(grace.dm().length).toBeGreaterThan(before);
  expect(grace.dm().at(-1)?.plain).toContain(THANKED);
  expect(await noted(scene)).toContain(grace.dm().at(-1)?.plain);
  await isForgotten(scene);
  expect(stillSeenOf(scene, MAYA)).toEqual([]);
});

for (const [where, at] of [
  ["in place of the message", "2026-11-24T10:00:00Z"],
  ["in the DM", "2026-11-24T10:45:00Z"],
] as const)
  story(`${where}, by a bot that took over what another one died with`, async (scene) => {
    const { grace, moveTo } = scene;
    await moveTo(at);
    const other = await scene.anotherBot();
    const goOn = await actsWhileHeld(scene, () => grace.submit(OPENED));
    const taken = await takesOver(scene, other);
    await goOn();
    await taken();
    await endsWell(scene);
    await grace.close();
    expect(await noted(scene)).toContainEqual(expect.stringContaining(THANKED));
    await isForgotten(scene);
    expect(stillSeenOf(scene, MAYA)).toEqual([]);
  });
