/** `/growth assign` finds a colleague by their first name, among those whom one has to do with. */
import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-12-01T10:00:00Z", async ({ maya, omar }) => {
  await joins(maya, { manager: "U0GRACE", country: null });
  await joins(omar, { manager: "U0GRACE", country: null });
});

storyEach([
  ["/growth assign maya: ask sales how they pitch by Friday", ["U0MAYA"]],
  ["/growth assign Maya ask sales how they pitch by Friday", ["U0MAYA"]],
  ["/growth assign @omar ask sales how they pitch by Friday", ["U0OMAR"]],
  ["/growth assign Omar Haddad and maya: ask sales how they pitch by Friday", ["U0MAYA", "U0OMAR"]],
])("%s", async ({ grace, settle, query }, typed, users) => {
  await grace.command(typed);
  expect(grace.modal()?.plain).not.toContain("I cannot find");
  await grace.submit({ why: "It shows who buys" });
  expect(grace.modal()?.errors ?? {}).toEqual({});
  await settle();
  const rows = await query("select user_id from assignees order by user_id");
  expect(rows).toEqual(users.map((user_id) => ({ user_id })));
});

story("who is not known is asked for, and a challenge stays a challenge", async ({ grace }) => {
  await grace.command("/growth assign maya and Petra: ask sales how they pitch");
  expect(grace.modal()?.plain).toContain("I cannot find @Petra here. Please pick them below.");
  await grace.close();
  await grace.command("/growth assign Petra: ask sales how they pitch");
  expect(grace.modal()?.plain).toContain("I cannot find @Petra here. Please pick them below.");
  await grace.close();
  await grace.command("/growth assign shadow-client-call");
  expect(grace.modal()?.plain).not.toContain("I cannot find");
});
