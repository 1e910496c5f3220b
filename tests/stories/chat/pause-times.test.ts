/** A bare day after a pause: right after it, it is another end of it; asked, or much later, it is asked back about. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }) => joins(maya, { manager: null, country: null }));

story("right after it moves its end, and with a question mark asks by a button", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  const until = async (): Promise<unknown> =>
    (await query("select paused_until::text as until from members where user_id = 'U0MAYA'"))[0]?.["until"];
  await said(maya, "pause until 1 December");
  expect(await said(maya, "tomorrow?")).toMatchInlineSnapshot(`
    "Your pause stands as it is. Did you mean _tomorrow_ as another end for it?
    [Change its end] [Something else]"
  `);
  expect(await said(maya, "until friday?")).toMatchInlineSnapshot(`
    "Your pause stands as it is. Did you mean _until friday_ as another end for it?
    [Change its end] [Something else]"
  `);
  expect(await until()).toBe("2026-12-01");
  await said(maya, "pause until 1 December");
  expect(await said(maya, "14 december")).toMatchInlineSnapshot(`
    "I stay quiet until Monday, 14 December; that day I am back, and the next nudge comes on Tuesday, 15 December. Until now it was until Tuesday, 1 December.
    [Back to the one before] [Start again]"
  `);
  expect(await until()).toBe("2026-12-14");
});

story("hours later asks by a button", async ({ maya, settle, query, moveTo }) => {
  const said = settledAnswers(settle);
  const until = async (): Promise<unknown> =>
    (await query("select paused_until::text as until from members where user_id = 'U0MAYA'"))[0]?.["until"];
  await said(maya, "pause until 14 December");
  await moveTo("2026-11-25T08:00:00Z");
  expect(await said(maya, "next week")).toMatchInlineSnapshot(`
    "Your pause stands as it is. Did you mean _next week_ as another end for it?
    [Change its end] [Something else]"
  `);
  expect(await until()).toBe("2026-12-14");
  await maya.click("chat.do");
  await settle();
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "I stay quiet until Monday, 30 November; that day I am back, and the next nudge comes on Tuesday, 1 December. Until now it was until Monday, 14 December.
    [Back to the one before] [Start again]"
  `);
  expect(await until()).toBe("2026-11-30");
});
