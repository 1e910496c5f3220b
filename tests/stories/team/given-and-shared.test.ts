/** Where somebody shared what they wrote, whoever asks what came of what they gave them is shown it. */
import { expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, omar }: Scene) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await joins(omar, { manager: "U0GRACE", country: null });
  },
  { timeout: 90_000 },
);

async function does(actor: Actor, settle: () => Promise<unknown>, isShared: boolean): Promise<void> {
  await actor.click("assignment.accept");
  await actor.submit({ date: "2026-11-26", time: "10:00", cue: "0" });
  await actor.click("nudge.done", { in: "message" });
  await actor.submit({ happened: "I sat in, and it was awkward.", ...(isShared ? { share: ["shared"] } : {}) });
  await settle();
}

story("it is shown where it was shared, and theirs to tell where it was not", async ({ maya, omar, grace, settle }) => {
  const said = settledAnswers(settle);
  await gives(grace, "@Omar Haddad");
  await does(omar, settle, true);
  expect(await said(grace, "what came of what i gave omar")).toMatchInlineSnapshot(`
    "<@U0OMAR> did it: *Sit in on a client call*. What they chose to tell you of their work stands in your team.
    One thing that <@U0OMAR> wrote is shared with you:
    *<@U0OMAR>*
    *Sit in on a client call*
    I sat in, and it was awkward.
    Clients and solution mapping · 24 November 2026
    [Say thanks]"
  `);
  expect(await said(grace, "what did omar write?")).toContain("it was awkward");
  await gives(grace, "@Maya Lind");
  await does(maya, settle, false);
  expect(await said(grace, "what came of what i gave maya")).toMatchInlineSnapshot(
    `"<@U0MAYA> did it: *Sit in on a client call*. What came of it is theirs to tell."`,
  );
  expect(await said(grace, "did everybody do what i asked?")).toMatchInlineSnapshot(`
    "What you asked of others lately:
    <@U0MAYA> did it: *Sit in on a client call*. What came of it is theirs to tell.
    <@U0OMAR> did it: *Sit in on a client call*. What they chose to tell you of their work stands in your team.
    One thing that <@U0OMAR> wrote is shared with you:
    *<@U0OMAR>*
    *Sit in on a client call*
    I sat in, and it was awkward.
    Clients and solution mapping · 24 November 2026
    [Say thanks]"
  `);
});

story("of several who share, it is said where it stands", async ({ maya, omar, grace, settle }) => {
  const said = settledAnswers(settle);
  await gives(grace, "@Omar Haddad");
  await does(omar, settle, true);
  await gives(grace, "@Maya Lind");
  await does(maya, settle, true);
  expect(await said(grace, "did everybody do what i asked?")).toMatchInlineSnapshot(`
    "What you asked of others lately:
    <@U0MAYA> did it: *Sit in on a client call*. What they chose to tell you of their work stands in your team.
    <@U0OMAR> did it: *Sit in on a client call*. What they chose to tell you of their work stands in your team.
    [My team]"
  `);
});
