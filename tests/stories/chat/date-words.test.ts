/** Days as people type them: each answer names the day that was understood, or says that none was. */
import { expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const WEDNESDAY = "2026-11-25T09:00:00Z";

story("a pause names its end in many ways, and every answer says when that is", WEDNESDAY, async ({ maya }) => {
  await joins(maya);
  const said = async (words: string): Promise<string> =>
    (await maya.command(`/growth pause ${words}`)).messages.at(-1)?.plain ?? "";
  expect(await said("until further notice")).toMatchInlineSnapshot(`
    "I stay quiet until you start again.
    [Start again]"
  `);
  expect(await said("for a while")).toMatchInlineSnapshot(`
    "I stay quiet until you start again.
    [Start again]"
  `);
  expect(await said("for a fortnight")).toMatchInlineSnapshot(`
    "I stay quiet until Wednesday, 9 December; that day I am back, and the next nudge comes on Tuesday, 15 December. Until now it had no end.
    [Back to the one before] [Start again]"
  `);
  expect(await said("until 3.1.27")).toMatchInlineSnapshot(`
    "I stay quiet until Sunday, 3 January; that day I am back, and the next nudge comes on Tuesday, 5 January. Until now it was until Wednesday, 9 December.
    [Back to the one before] [Start again]"
  `);
  expect(await said("Dec 24 at noon")).toMatchInlineSnapshot(`
    "I stay quiet until Thursday, 24 December; that day I am back, and the next nudge comes on Tuesday, 29 December. I pause for whole days, so I left the hour out. Until now it was until Sunday, 3 January.
    [Back to the one before] [Start again]"
  `);
  expect(await said("3/1")).toMatchInlineSnapshot(`
    "I stay quiet until Sunday, 3 January; that day I am back, and the next nudge comes on Tuesday, 5 January. Until now it was until Thursday, 24 December.
    [Back to the one before] [Start again]"
  `);
  expect(await said("’til\u00a0Monday")).toMatchInlineSnapshot(`
    "I stay quiet until Monday, 30 November; that day I am back, and the next nudge comes on Tuesday, 1 December. Until now it was until Sunday, 3 January.
    [Back to the one before] [Start again]"
  `);
  expect(await said("until the end of the month, I'm in Lisbon")).toMatchInlineSnapshot(`
    "I stay quiet until Tuesday, 1 December; that day I am back, and the next nudge comes on Tuesday, 1 December. Until now it was until Monday, 30 November.
    [Back to the one before] [Start again]"
  `);
  expect(await said("until the cows come home")).toMatchInlineSnapshot(
    `"I could not read that as a day. Try \`Monday\`, \`3 January\`, \`in two weeks\` or \`2027-01-31\`."`,
  );
  expect(await said("until today")).toMatchInlineSnapshot(
    `"That day is past, or is today. Please name a later one; for a day in the next year, add the year."`,
  );
  await maya.say("pause until further notice");
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "I stay quiet until you start again. Until now it was until Tuesday, 1 December.
    [Back to the one before] [Start again]"
  `);
  await maya.say("I'm on holiday over Christmas");
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "I stay quiet until Sunday, 27 December; that day I am back, and the next nudge comes on Tuesday, 29 December. Until now it had no end.
    [Back to the one before] [Start again]"
  `);
});

story("a deadline is found wherever it stands in the line", WEDNESDAY, async ({ maya, grace }) => {
  await joins(maya, { manager: "U0GRACE" });
  const dueOf = async (words: string, actor: Actor = grace): Promise<unknown> => {
    await actor.command(`/growth assign @Maya Lind shadow-client-call${words}`, { channel: "C0DEV" });
    const blocks = actor.modal()?.blocks as { block_id?: string; element?: Record<string, unknown> }[] | undefined;
    const of = (id: string) => blocks?.find(({ block_id }) => block_id === id)?.element;
    const found = [of("due")?.["initial_date"], of("why")?.["initial_value"]];
    await actor.close();
    return found;
  };
  expect(await dueOf(": by Friday, because it shows what they use")).toEqual(["2026-11-27", "It shows what they use"]);
  expect(await dueOf(", by Friday: it helps")).toEqual(["2026-11-27", "It helps"]);
  expect(await dueOf(" by the end of the month, it helps")).toEqual(["2026-11-30", "It helps"]);
  expect(await dueOf(": because we ship by Friday")).toEqual([undefined, "We ship by Friday"]);
});

story("a channel's challenge ends on the day that was named", WEDNESDAY, async ({ maya, grace }) => {
  await joins(maya, { manager: "U0GRACE" });
  await grace.command("/growth challenge stand by one deploy by the end of next week", { channel: "C0DEV" });
  const blocks = grace.modal()?.blocks as { block_id?: string; element?: Record<string, unknown> }[] | undefined;
  const of = (id: string) => blocks?.find(({ block_id }) => block_id === id)?.element;
  expect([of("title")?.["initial_value"], of("to")?.["initial_date"]]).toEqual(["stand by one deploy", "2026-12-04"]);
});
