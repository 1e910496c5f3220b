/** Messages as the simulated workspace sends them on: marks, files, `/me`, and a part of a conversation read again. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { startSlack, type TestSlack } from "#tests/support/slack.ts";

let slack: TestSlack;
beforeEach(async () => {
  slack = await startSlack({ page: true });
});
afterEach(() => slack.close());

const event = () => slack.received.at(-1)?.payload["event"] as Record<string, unknown>;
const people = () => [...(slack.workspace.worlds[0]?.people.values() ?? [])];

it("marks names, channels and addresses, and escapes the rest", async () => {
  const [maya, omar] = people();
  const channel = [...(slack.workspace.worlds[0]?.channels.values() ?? [])].find(({ kind }) => kind === "channel");
  await slack.workspace
    .as(maya?.id ?? "")
    .say(
      `@${omar?.name} in #${channel?.name}: see https://example.com/a?b=1&c=2, example.com and ana@example.com <b>.`,
    );
  expect(event()["text"]).toBe(
    `<@${omar?.id}> in <#${channel?.id}|${channel?.name}>: see <https://example.com/a?b=1&amp;c=2>, ` +
      "<http://example.com|example.com> and <mailto:ana@example.com|ana@example.com> &lt;b&gt;.",
  );
});

it("sends files and /me as kinds of their own, over the control API as well", async () => {
  const [maya] = people();
  const actor = slack.workspace.as(maya?.id ?? "");
  await actor.say("/me waves");
  expect(event()).toMatchObject({ subtype: "me_message", text: "waves", channel_type: "im" });
  await actor.say("", { files: [{ name: "board.png", text: "x" }] });
  expect(event()).toMatchObject({ subtype: "file_share", text: "", files: [{ name: "board.png", size: 1 }] });
  const act = (body: object): Promise<Response> =>
    fetch(`${new URL(slack.workspace.apiUrl).origin}/control/act`, { method: "POST", body: JSON.stringify(body) });
  const say = { as: maya?.id, type: "say" };
  expect((await act({ ...say, text: "the board", files: [{ name: "b.png" }] })).status).toBe(200);
  expect(event()).toMatchObject({ subtype: "file_share", text: "the board" });
  expect((await act({ ...say, text: "" })).status).toBe(400);
});

it("reads one message again, in a conversation and in a thread", async () => {
  const [maya] = people();
  const actor = slack.workspace.as(maya?.id ?? "");
  await actor.say("first");
  await actor.say("second");
  const { channel, ts } = event() as { channel: string; ts: string };
  await actor.say("a reply", { threadTs: ts });
  const reply = event() as { ts: string };
  const only = (at: string) => ({ channel, oldest: at, latest: at, inclusive: true, limit: 2 });
  expect(await slack.call("conversations.history", only(ts))).toMatchObject({ messages: [{ text: "second" }] });
  expect(await slack.call("conversations.history", only(reply.ts))).toMatchObject({ messages: [] });
  const { messages } = await slack.call("conversations.replies", { ...only(reply.ts), ts });
  expect((messages as { text: string }[]).map(({ text }) => text).toSorted()).toEqual(["a reply", "second"]);
});
