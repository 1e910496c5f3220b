/** What the bot sends of its own accord does not come in a pause; without one it does. */
import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { OF_OWN_ACCORD, type OwnAccord } from "#tests/support/in-a-pause.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { storyEach } = storiesAt("2026-11-24T10:00:00Z", ({ maya }: Scene) =>
  joins(maya, { manager: "U0GRACE", country: null }),
);
const rows = OF_OWN_ACCORD.map((one): [string, OwnAccord] => [[one.kind, one.message].filter(Boolean).join(" "), one]);

/** The messages of a kind that were sent to whoever reads it. */
function sent({ query }: Scene, { kind, message, reader = "U0MAYA" }: OwnAccord): Promise<object[]> {
  return query(
    "select key from outbox where content ->> 'kind' = $1 and coalesce(content ->> 'message', '') = $2 and recipient = $3 and sent_at is not null and ts is not null",
    [kind, message ?? "", reader],
  );
}

storyEach(rows)("%s comes", async (scene, _, one) => {
  await one.before(scene);
  const before = await sent(scene, one);
  await one.during?.(scene);
  await scene.moveTo(one.at);
  await scene.settle();
  expect(await sent(scene, one)).toHaveLength(before.length + 1);
});

storyEach(rows)("%s does not come in a pause", async (scene, _, one) => {
  await one.before(scene);
  const before = await sent(scene, one);
  await scene.as(one.reader ?? "U0MAYA").command("/growth pause until 20 January");
  await one.during?.(scene);
  await scene.moveTo(one.at);
  await scene.settle();
  expect(await sent(scene, one)).toHaveLength(before.length);
});
