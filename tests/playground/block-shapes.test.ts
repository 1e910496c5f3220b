/** Which fields Slack's documentation asks for, allows and refuses: being strict where Slack is not is a false alarm. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "#src/playground/model.ts";
import { startSlack, type TestSlack } from "../support/slack.ts";

let slack: TestSlack;
beforeAll(async () => {
  slack = await startSlack();
});
afterAll(() => slack.close());

const plain = (text: string): JsonObject => ({ type: "plain_text", text });
const rich = (text: string): JsonObject => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements: [{ type: "text", text }] }],
});
const option = (more: JsonObject = {}): JsonObject => ({ text: plain("One"), value: "1", ...more });
const actions = (...elements: JsonObject[]): JsonObject => ({ type: "actions", elements });
const input = (element: JsonObject): JsonObject => ({ type: "input", block_id: "it", label: plain("It"), element });
const number = (more: JsonObject): JsonObject => input({ type: "number_input", is_decimal_allowed: true, ...more });
const card = (more: JsonObject): JsonObject => ({ type: "card", title: plain("Card"), ...more });
const image = (more: JsonObject): JsonObject => ({ type: "image", alt_text: "A seed", ...more });
const picture = image({ image_url: "https://example.com/a.png" });
const runs = {
  type: "workflow_button",
  action_id: "run",
  text: plain("Run"),
  workflow: { trigger: { url: "https://slack.com/shortcuts/Ft1/x", customizable_input_parameters: [] } },
};
const post = (block: JsonObject) =>
  slack.call("chat.postMessage", { channel: "C0GENERAL", text: "hi", blocks: [block] });

describe("is taken, as Slack takes it:", () => {
  it.each<readonly [string, JsonObject]>([
    ["a card with one of Slack's icons", card({ slack_icon: { type: "icon", name: "lightbulb" } })],
    ["a card with words below", card({ subtext: plain("by Grace") })],
    ["a task card without a state", { type: "task_card", task_id: "1", title: "Ask" }],
    ["a plan whose tasks name no type", { type: "plan", title: "Plan", tasks: [{ task_id: "1", title: "Ask" }] }],
    [
      "a plan whose tasks name their type",
      { type: "plan", title: "Plan", tasks: [{ type: "task_card", task_id: "1", title: "Ask", status: "pending" }] },
    ],
    ["an input of formatted text", input({ type: "rich_text_input", initial_value: rich("Hello"), min_lines: 2 })],
    ["formatted text among actions", actions({ type: "rich_text_input", action_id: "a" })],
    ["a button that starts a workflow", actions(runs)],
    ["such a button beside words", { type: "section", text: plain("Run it"), accessory: runs }],
    ["a confirm of a text alone", actions({ type: "button", text: plain("Go"), confirm: { text: plain("Sure?") } })],
    ["a number between two that are the same", number({ min_value: "3", max_value: "3" })],
    ["a number with one end", number({ min_value: "-2.5" })],
    ["an address in an overflow menu", actions({ type: "overflow", options: [option({ url: "https://a.example" })] })],
    ["a picture of the workspace by id", image({ slack_file: { id: "F1" } })],
  ])("%s", async (_, block) => {
    expect(await post(block)).toMatchObject({ ok: true });
  });
});

describe("is refused, as Slack refuses it:", () => {
  it.each<readonly [string, JsonObject, string]>([
    ["an icon that Slack does not have", card({ slack_icon: { type: "icon", name: "unicorn" } }), "slack_icon/name"],
    ["two icons of a card", card({ icon: picture, slack_icon: { type: "icon", name: "bug" } }), "icon or slack_icon"],
    ["a plan with a task of another type", { type: "plan", title: "P", tasks: [{ type: "divider" }] }, "/tasks/0"],
    ["a task without an id", { type: "plan", title: "P", tasks: [{ title: "Ask" }] }, "/tasks/0/task_id"],
    ["a state that is none", { type: "task_card", task_id: "1", title: "Ask", status: "done" }, "/status"],
    ["a least number above the most", number({ min_value: "10", max_value: "9" }), "min_value is greater"],
    ["an end that is no number", number({ max_value: "many" }), "must be a number"],
    ["a least length above the most", input({ type: "plain_text_input", min_length: 9, max_length: 8 }), "min_length"],
    ["more lines than a screen has", input({ type: "rich_text_input", max_lines: 101 }), "max_lines"],
    ["plain words where formatted ones start", input({ type: "rich_text_input", initial_value: "Hello" }), "initial"],
    [
      "an address in a select",
      actions({ type: "static_select", options: [option({ url: "https://a.example" })] }),
      "/options/0",
    ],
    ["a picture by id and address", image({ slack_file: { id: "F1", url: "https://a.example" } }), "give id or url"],
    ["a workflow button without a workflow", actions({ ...runs, workflow: {} }), "/workflow/trigger"],
  ])("%s", async (_, block, words) => {
    const refused = await post(block);
    expect(refused).toMatchObject({ ok: false, error: "invalid_blocks" });
    expect((refused["response_metadata"] as { messages: string[] }).messages.join("\n")).toContain(words);
  });
});

it("formatted text is typed as words and handed over as Slack's editor does", async () => {
  const view = {
    type: "modal",
    title: plain("Form"),
    submit: plain("Go"),
    blocks: [{ ...input({ type: "rich_text_input", action_id: "value", initial_value: rich("Before") }) }],
  };
  await slack.call("views.open", { view, trigger_id: slack.workspace.world.issueTrigger("U0MAYA") });
  const maya = slack.workspace.as("U0MAYA");
  expect(maya.modal()?.plain).toBe("It: <Before>");
  expect((await maya.submit({ it: null })).modal?.errors).toEqual({ it: "Please complete this required field." });
  await maya.submit({ it: "One\nTwo" });
  const section = (text: string) => ({ type: "rich_text_section", elements: [{ type: "text", text }] });
  const value = { type: "rich_text", elements: [section("One"), section("Two")] };
  expect(slack.received.at(-1)?.payload["view"]).toMatchObject({
    state: { values: { it: { value: { type: "rich_text_input", rich_text_value: value } } } },
  });
});
