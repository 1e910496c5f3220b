/** What a form proposes before anybody chose is never refused. */
import { expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

/** The pickers of the open form: block id to what it begins with. */
function pickers(actor: Actor): Record<string, unknown> {
  const blocks = (actor.modal()?.blocks ?? []) as { block_id?: string; element?: Record<string, unknown> }[];
  return Object.fromEntries(
    blocks.flatMap(({ block_id: id, element }) => {
      const value = element?.["initial_date"] ?? element?.["initial_time"];
      return id && value ? [[id, value]] : [];
    }),
  );
}

/** Opens the plan's form and sends it as it stands; a refusal would leave it open. */
async function plansAsProposed(actor: Actor): Promise<unknown> {
  await actor.command("/growth plan");
  const { date, time } = pickers(actor);
  await actor.submit({ cue: "0" });
  expect(actor.modal()?.errors ?? {}).toEqual({});
  expect(actor.modal()).toBeNull();
  return [date, time];
}

story("a plan is proposed for after Christmas, not on it", "2026-12-24T09:00:00Z", async ({ maya }) => {
  await joins(maya);
  expect(await plansAsProposed(maya)).toEqual(["2026-12-28", "10:00"]);
});

story("a plan is proposed for no day off of the company", "2026-11-25T09:00:00Z", async ({ maya, grace }) => {
  await grace.command("/growth admin");
  await grace.click("admin.section.quiet");
  await grace.submit({ days: "26 November to 27 November 2026", from: "18", until: "11" });
  await grace.close();
  await joins(maya);
  expect(await plansAsProposed(maya)).toEqual(["2026-11-30", "11:00"]);
});

story("a plan that holds no more is proposed anew", "2026-12-21T09:00:00Z", async ({ maya, grace }) => {
  await joins(maya);
  await maya.command("/growth plan");
  await maya.submit({ date: "2026-12-23", time: "15:30", cue: "0" });
  expect(await plansAsProposed(maya)).toEqual(["2026-12-23", "15:30"]);
  await grace.command("/growth admin");
  await grace.click("admin.section.quiet");
  await grace.submit({ days: "22 December to 23 December 2026" });
  await grace.close();
  expect(await plansAsProposed(maya)).toEqual(["2026-12-24", "10:00"]);
});

story("a plan's day and time may stand behind the command", "2026-11-25T09:00:00Z", async ({ maya }) => {
  await joins(maya);
  const opened = async (words: string): Promise<unknown> => {
    const { messages } = await maya.command(`/growth plan ${words}`);
    const found = maya.modal() ? pickers(maya) : messages.at(-1)?.plain;
    await maya.close();
    return found;
  };
  expect(await opened("thu 16:00")).toEqual({ date: "2026-11-26", time: "16:00" });
  expect(await opened("Freitag halb elf")).toEqual({ date: "2026-11-27", time: "10:30" });
  expect(await opened("tomorrow")).toEqual({ date: "2026-11-26", time: "10:00" });
  expect(await opened("16:00")).toEqual({ date: "2026-11-25", time: "16:00" });
  expect(await opened("25 December")).toMatchInlineSnapshot(
    `"That day is a public holiday (Christmas Day). Please pick another, or change your country or region in \`/growth settings\`."`,
  );
  expect(await opened("when I feel like it")).toMatchInlineSnapshot(
    `"I could not read that as a day. Try \`Monday\`, \`3 January\`, \`in two weeks\` or \`2027-01-31\`."`,
  );
});

story('"later" is proposed a week ahead, and is taken', "2026-12-18T09:00:00Z", async ({ maya }) => {
  await joins(maya);
  await maya.command("/growth next");
  await maya.click("nudge.more", { option: "Later" });
  expect(pickers(maya)).toEqual({ day: "2026-12-25" });
  await maya.submit();
  expect(maya.modal()).toBeNull();
});

story("another date is proposed where it is taken", "2026-11-25T09:00:00Z", async ({ maya, grace, ...house }) => {
  await joins(maya, { manager: "U0GRACE" });
  await grace.command("/growth assign @Maya Lind shadow-client-call by 22 February: it helps");
  await grace.submit({});
  await house.settle();
  await maya.click("assignment.suggest");
  // 1 March would be more than ninety days away.
  expect(pickers(maya)).toEqual({ day: "2027-02-23" });
  await maya.submit();
  expect(maya.modal()).toBeNull();
});

story(
  "a deadline on a holiday is answered with a day that is taken",
  "2026-11-25T09:00:00Z",
  async ({ maya, grace }) => {
    await joins(maya, { manager: "U0GRACE" });
    await grace.command("/growth assign @Maya Lind shadow-client-call by 25 December: it helps");
    await grace.submit({});
    expect(grace.modal()?.errors).toMatchInlineSnapshot(`
      {
        "due": "That day is a holiday for Maya Lind. How about Monday, 28 December?",
      }
    `);
    await grace.submit({ due: "2026-12-28" });
    expect(grace.modal()?.errors ?? {}).toEqual({});
  },
);
