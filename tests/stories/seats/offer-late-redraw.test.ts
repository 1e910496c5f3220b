/** A choice in the form of an offer is told at once; what the bot then draws may arrive after something else has happened. */
import { expect } from "vitest";
import { viewJson } from "#src/playground/payload-json.ts";
import { asForm, postSigned } from "#tests/support/signed.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { fillsUntold, RELEASE } from "./offering.ts";

const FORM = { contentType: "application/x-www-form-urlencoded" };
const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ lena }: Scene) => {
  await lena.command("/growth host");
  await lena.click("seat.offer");
});

/** What Slack tells the bot of a choice in the form as it is now. */
function choice({ workspace }: Scene, field: string, value: string): string {
  const world = workspace.worldOf("U0LENA");
  const view = world.stackOf("U0LENA").at(-1);
  if (!view) throw new Error("no form is open");
  return asForm({
    type: "block_actions",
    team: { id: "T0HOUSE" },
    user: { id: "U0LENA", team_id: "T0HOUSE" },
    trigger_id: world.issueTrigger("U0LENA"),
    container: { type: "view", view_id: view.id },
    view: viewJson(world, view),
    actions: [{ action_id: `seat.offer-form.${field}`, action_ts: `1.${value.length}`, selected_option: { value } }],
  });
}

async function arrives(scene: Scene, body: string): Promise<void> {
  expect((await postSigned(scene, body, FORM)).status).toBe(200);
  await scene.settle();
}

/** Offers the seat. A choice that was made in the form before is only told of now, and leaves what is shown. */
async function submitsBefore(scene: Scene, late: string): Promise<void> {
  const { lena, query } = scene;
  await lena.submit();
  const shown = lena.modal()?.plain;
  expect(shown).toContain("is open. I write to you when somebody asks.");
  await arrives(scene, late);
  expect(lena.modal()?.plain).toBe(shown);
  expect(await query("select topic from seats")).toEqual([{ topic: "The release of invoicing" }]);
}

story("a form that was sent meanwhile is not shown again", async (scene) => {
  const { lena, expectViolation } = scene;
  expectViolation("views.update: hash_conflict");
  fillsUntold(lena, { ...RELEASE, consent: "nobody" });
  const told = choice(scene, "kind", "release");
  await submitsBefore(scene, told);
});

story("a form that was sent between the drawings of two choices is not shown again", async (scene) => {
  const { lena, expectViolation } = scene;
  expectViolation("views.update: hash_conflict");
  fillsUntold(lena, RELEASE);
  const first = choice(scene, "kind", "release");
  fillsUntold(lena, { consent: "nobody" });
  const second = choice(scene, "consent", "nobody");
  await arrives(scene, first);
  await submitsBefore(scene, second);
});

story("a form that was sent and asks for more goes on telling of later choices", async (scene) => {
  const { lena, expectViolation } = scene;
  expectViolation("views.update: hash_conflict");
  fillsUntold(lena, { ...RELEASE, topic: "Anna Schmidt", kind: "client-call", consent: "given" });
  await lena.submit();
  expect(lena.modal()?.plain).toContain("Please note who of the client said yes");
  fillsUntold(lena, { kind: "demo" });
  const first = choice(scene, "kind", "demo");
  fillsUntold(lena, { kind: "own" });
  const second = choice(scene, "kind", "own");
  await arrives(scene, first);
  await arrives(scene, second);
  expect(lena.modal()?.plain).toContain("If it is something else, what?");
});

story("two choices at once are both seen", async (scene) => {
  const { lena, expectViolation } = scene;
  expectViolation("views.update: hash_conflict");
  fillsUntold(lena, { kind: "release" });
  const first = choice(scene, "kind", "release");
  fillsUntold(lena, { kind: "client-call" });
  const second = choice(scene, "kind", "client-call");
  await arrives(scene, first);
  await arrives(scene, second);
  expect(lena.modal()?.plain).toContain("client");
  expect(lena.modal()?.plain).toMatchInlineSnapshot(`
    "Half a minute. People see what it is and when; where it is and the link go to those you say yes to.
    What is it?: <Client call>
    What is it about?: <...>
    Which day?: <date>
    When does it begin?: <time>
    How many minutes?: <60>
    Is a client there, and do they know?: (They have not been asked yet | They have been asked | They agreed)
    A code name for the client: <...>
    The link to join: <...>
    Where do you work?: <...>
    [More]"
  `);
});
