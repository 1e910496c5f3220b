/** An export that was promised comes, once, or it is said that it does not. */
import { expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import type { Fault } from "#src/playground/model.ts";
import { backendsOf } from "#tests/support/backends.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }) => {
  await joins(maya);
});
const exports = (actor: Actor): number => actor.dm().filter(({ files }) => files.length > 0).length;

for (const backend of backendsOf(import.meta.filename))
  story(
    `comes although the queue on ${backend} forgot it`,
    async ({ maya, workspace, bot, moveTo }) => {
      workspace.faults.set("files.getUploadURLExternal", { times: 1, status: 500 });
      await maya.command("/growth export");
      expect(exports(maya)).toBe(0);
      await bot.queue.obliterate();
      await moveTo("2026-11-24T10:05:00Z");
      expect(exports(maya)).toBe(1);
    },
    { backend },
  );

storyEach<[string, string, Fault]>([
  ["the upload was refused", "files.getUploadURLExternal", { times: 1, error: "internal_error" }],
  ["sharing was refused", "files.completeUploadExternal", { times: 1, status: 500 }],
  ["the answer never came", "files.completeUploadExternal", { times: 1, dropAnswer: true }],
])("comes once although %s", async ({ maya, workspace, moveTo }, _, method, fault) => {
  workspace.faults.set(method, { ...fault });
  await maya.command("/growth export");
  for (const minute of ["05", "10", "20"]) await moveTo(`2026-11-24T10:${minute}:00Z`);
  expect(exports(maya)).toBe(1);
});

story("comes once although its answer never came and another day has begun", async ({ maya, workspace, moveTo }) => {
  await moveTo("2026-11-24T22:57:00Z");
  workspace.faults.set("files.completeUploadExternal", { times: 1, dropAnswer: true });
  await maya.command("/growth export");
  for (const time of ["23:02", "23:10", "23:20"]) await moveTo(`2026-11-24T${time}:00Z`);
  expect(exports(maya)).toBe(1);
});

story("says so after a while without it, and is asked for anew", async ({ maya, workspace, moveTo }) => {
  workspace.faults.set("files.completeUploadExternal", { times: 100, error: "internal_error" });
  await maya.command("/growth export");
  for (const time of ["10:10", "10:30", "10:50", "11:01", "11:20"]) await moveTo(`2026-11-24T${time}:00Z`);
  expect(maya.dm().filter(({ plain }) => plain.includes("files with your data"))).toHaveLength(1);
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(
    `"Slack did not take the files with your data, and I have stopped trying. Please ask again with \`/growth export\`."`,
  );
  workspace.faults.clear();
  await maya.command("/growth export");
  expect(exports(maya)).toBe(1);
});

story("asked for again it says that it is there, and a minute later it holds what is new", async (scene) => {
  const { maya, moveTo, workspace } = scene;
  await maya.command("/growth export");
  expect((await maya.command("/growth export")).messages.at(-1)?.plain).toMatchInlineSnapshot(
    `"Your files came into our DM a moment ago. Ask again in a minute, and they hold what is new."`,
  );
  await moveTo("2026-11-24T10:02:00Z");
  await maya.command("/growth log");
  await maya.submit({ what: "Sat with support", happened: "They all ask for it." });
  // Of the second one nobody hears whether it came; the first must not be taken for it.
  workspace.faults.set("files.completeUploadExternal", { times: 1, error: "internal_error" });
  await maya.command("/growth export");
  for (const time of ["10:05", "10:10", "10:20"]) await moveTo(`2026-11-24T${time}:00Z`);
  expect(exports(maya)).toBe(2);
});

story("a request that could not be saved promises nothing, and the next one does", async (scene) => {
  const { maya, workspace } = scene;
  workspace.faults.set("files.getUploadURLExternal", { times: 1, error: "file_uploads_disabled" });
  await maya.command("/growth export");
  await maya.command("/growth export");
  expect(exports(maya)).toBe(1);
});

story("comes to whoever has only opened their Home tab, and says so in both files", async ({ noel, settle }) => {
  await noel.openHome();
  await settle();
  await noel.command("/growth export");
  await settle();
  expect(exports(noel)).toBe(1);
  const files = noel.dm().flatMap((message) => message.files);
  expect(files).toHaveLength(2);
  for (const { text } of files)
    expect(text).toMatch(/2026-11-24|last opened the Home tab of this app on 24 November 2026/);
});
