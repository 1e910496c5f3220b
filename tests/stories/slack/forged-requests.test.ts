/** Signed requests whose ids and forms are none that Slack or the bot ever made: refused like any other, no fault of ours. */
import { expect } from "vitest";
import { adminSubmits } from "#src/features/admin/slack/section-forms.ts";
import { features } from "#src/features/index.ts";
import { joins } from "#tests/support/house.ts";
import { asForm, postSigned } from "#tests/support/signed.ts";
import { type Scene, story } from "#tests/support/story.ts";

const AT = "2026-11-24T10:00:00Z";
const NUL = "\u0000";
/** What PostgreSQL takes nowhere: a NUL, half a character. */
const UNSTORABLE = `${NUL}\ud800`;
const FORM = { contentType: "application/x-www-form-urlencoded" };

/** Submits a form as somebody, and gives Slack's answer back as text. */
async function submits(
  scene: Scene,
  userId: string,
  callbackId: string,
  { metadata = {}, values = {} }: { readonly metadata?: object; readonly values?: object } = {},
): Promise<string> {
  const view = {
    id: `V${callbackId.replaceAll("-", "")}${userId}`,
    hash: String(Math.random()),
    callback_id: callbackId,
    private_metadata: JSON.stringify(metadata),
    blocks: [{ type: "input", block_id: "happened" }],
    state: { values },
  };
  const user = { id: userId, team_id: "T0HOUSE" };
  const body = asForm({ type: "view_submission", team: { id: "T0HOUSE" }, user, view });
  const answer = await postSigned(scene, body, FORM);
  expect([callbackId, answer.status]).toEqual([callbackId, 200]);
  return answer.text();
}

story(
  "an event whose ids cannot be stored is left out, and whose texts cannot is read without them",
  AT,
  async (scene) => {
    const { maya, logged, settle } = scene;
    await joins(maya, { country: null });
    const channel = maya.dm()[0]?.channel;
    const before = maya.dm().length;
    const says = async (id: string, more: object, eventId = `Ev${id}`): Promise<number> => {
      const event = {
        type: "message",
        channel,
        channel_type: "im",
        user: "U0MAYA",
        text: "help",
        ts: `1795514400.${id}`,
        ...more,
      };
      const body = JSON.stringify({ type: "event_callback", team_id: "T0HOUSE", event_id: eventId, event });
      const { status } = await postSigned(scene, body);
      await settle();
      return status;
    };
    const odd = [
      await says("000100", { thread_ts: UNSTORABLE }),
      await says("000200", { ts: NUL }),
      await says("000300", { channel: `D0${NUL}` }),
      await says("000400", { event_ts: "NaN" }),
      await says("000500", {}, `Ev${NUL}`),
    ];
    expect(odd).toEqual([200, 200, 200, 200, 400]);
    expect(maya.dm()).toHaveLength(before);
    expect(logged.filter(({ msg }) => msg === "an event did not have the expected shape")).toHaveLength(4);
    expect(await says("000600", { edited: { user: UNSTORABLE }, files: [{ id: UNSTORABLE }] })).toBe(200);
    expect(maya.dm()).toHaveLength(before + 1);
    expect(maya.dm().at(-1)?.plain).not.toContain("Something went wrong");
  },
);

story("a form or a press that carries what cannot be stored is answered without a fault", AT, async (scene) => {
  const { maya, settle } = scene;
  await joins(maya, { country: null });
  const user = { id: "U0MAYA", team_id: "T0HOUSE" };
  const press = (container: object, action: object): Promise<Response> =>
    postSigned(
      scene,
      asForm({
        type: "block_actions",
        team: { id: "T0HOUSE" },
        user,
        container,
        actions: [{ action_ts: "1.1", ...action }],
      }),
      FORM,
    );
  const place = { type: "message", message_ts: "1795514400.000100", channel_id: maya.dm()[0]?.channel };
  const statuses = [
    await press({ ...place, message_ts: UNSTORABLE }, { action_id: "nudge.done", value: "x" }),
    await press({ ...place, channel_id: NUL }, { action_id: "nudge.done", value: "x" }),
    await press(place, { action_id: `nudge.done.${UNSTORABLE}`, value: UNSTORABLE }),
    await press(place, { action_id: "nudge.done", selected_option: { value: UNSTORABLE } }),
  ].map(({ status }) => status);
  expect(statuses).toEqual([400, 400, 200, 200]);
  const metadata = { id: UNSTORABLE, isNew: true, seen: UNSTORABLE, channel: `C${UNSTORABLE}`, link: null };
  const option = { x: { type: "static_select", selected_option: { value: UNSTORABLE } } };
  for (const { id } of features.flatMap(({ forms = [] }) => forms)) {
    const said = await submits(scene, "U0MAYA", id, {
      metadata,
      values: { zone: option, challenge: option, where: option },
    });
    expect([id, said]).not.toEqual([id, expect.stringContaining("Something went wrong")]);
  }
  await settle();
});

story("whoever is no admin is told that, whatever their form holds", AT, async (scene) => {
  const { grace, omar, settle } = scene;
  await joins(omar, { country: null });
  await grace.command("/growth admin");
  await grace.close();
  for (const id of [...adminSubmits.map(({ id: name }) => name), "admin-challenge"]) {
    const said = await submits(scene, "U0OMAR", id, { metadata: { odd: true } });
    expect([id, said]).toEqual([id, expect.stringContaining("U0GRACE")]);
  }
  await settle();
});

story("a form that the bot never made is refused like one whose thing is gone", AT, async (scene) => {
  const { grace, settle } = scene;
  await joins(grace, { country: null });
  await grace.command("/growth admin");
  await grace.close();
  for (const { id } of features.flatMap(({ forms = [] }) => forms)) {
    const said = await submits(scene, "U0GRACE", id, {
      metadata: { nudgeId: 1, reflectionId: [], id: {}, partId: "x", doorId: "x", isNew: "maybe", channel: 5 },
      values: {
        assign: { x: { selected_option: { value: "everybody-and-nobody" } } },
        from: { x: { selected_option: { value: "25" } } },
      },
    });
    expect([id, said]).not.toEqual([id, expect.stringContaining("Something went wrong")]);
  }
  await settle();
});
