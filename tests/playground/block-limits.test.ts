/** Every limit of Slack's table, with a payload just inside and one just outside. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "#src/playground/model.ts";
import { startSlack, type TestSlack } from "../support/slack.ts";

let slack: TestSlack;
beforeAll(async () => {
  slack = await startSlack();
});
afterAll(() => slack.close());

const plain = (length: number): JsonObject => ({ type: "plain_text", text: "x".repeat(length) });
const mrkdwn = (length: number): JsonObject => ({ type: "mrkdwn", text: "x".repeat(length) });
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const option = (index: number, text = 5, value = 5, more: JsonObject = {}): JsonObject => ({
  text: plain(text),
  value: `${index}-${"v".repeat(value)}`.slice(0, Math.max(value, 3)),
  ...more,
});
const options = (count: number): JsonObject[] => times(count, (index) => option(index));
const button = (more: JsonObject = {}): JsonObject => ({ type: "button", text: plain(5), ...more });
const actions = (...elements: JsonObject[]): JsonObject[] => [{ type: "actions", elements }];
const select = (more: JsonObject): JsonObject => ({ type: "static_select", options: options(2), ...more });
const confirm = (title: number, text: number, yes: number): JsonObject => ({
  title: plain(title),
  text: plain(text),
  confirm: plain(yes),
  deny: plain(3),
});
const input = (element: JsonObject, more: JsonObject = {}): JsonObject[] => [
  { type: "input", label: plain(5), element, ...more },
];
const typed = (more: JsonObject): JsonObject => ({ type: "plain_text_input", ...more });

/** What, a payload of a size, the limit, and where the fault is pointed at. */
type Row = readonly [what: string, make: (size: number) => JsonObject[], limit: number, pointer: string];

const MESSAGE_ROWS: readonly Row[] = [
  ["blocks of a message", (n) => times(n, () => ({ type: "divider" })), 50, "/blocks"],
  ["a section's text", (n) => [{ type: "section", text: mrkdwn(n) }], 3000, "/blocks/0/text/text"],
  ["a section's fields", (n) => [{ type: "section", fields: times(n, () => mrkdwn(3)) }], 10, "/blocks/0/fields"],
  ["one field of a section", (n) => [{ type: "section", fields: [mrkdwn(n)] }], 2000, "/blocks/0/fields/0/text"],
  ["a header", (n) => [{ type: "header", text: plain(n) }], 150, "/blocks/0/text/text"],
  [
    "elements of a context",
    (n) => [{ type: "context", elements: times(n, () => mrkdwn(3)) }],
    10,
    "/blocks/0/elements",
  ],
  ["elements of actions", (n) => actions(...times(n, () => button())), 25, "/blocks/0/elements"],
  ["a block_id", (n) => [{ type: "divider", block_id: "b".repeat(n) }], 255, "/blocks/0/block_id"],
  ["an action_id", (n) => actions(button({ action_id: "a".repeat(n) })), 255, "/blocks/0/elements/0/action_id"],
  ["a button's text", (n) => actions(button({ text: plain(n) })), 75, "/blocks/0/elements/0/text/text"],
  ["a button's value", (n) => actions(button({ value: "v".repeat(n) })), 2000, "/blocks/0/elements/0/value"],
  ["a button's url", (n) => actions(button({ url: `https://${"u".repeat(n - 8)}` })), 3000, "/blocks/0/elements/0/url"],
  [
    "a button's label for screen readers",
    (n) => actions(button({ accessibility_label: "l".repeat(n) })),
    75,
    "/blocks/0/elements/0/accessibility_label",
  ],
  ["a confirm's title", (n) => actions(button({ confirm: confirm(n, 9, 3) })), 100, "/confirm/title/text"],
  ["a confirm's text", (n) => actions(button({ confirm: confirm(9, n, 3) })), 300, "/confirm/text/text"],
  ["a confirm's button", (n) => actions(button({ confirm: confirm(9, 9, n) })), 30, "/confirm/confirm/text"],
  ["options of a select", (n) => actions(select({ options: options(n) })), 100, "/elements/0/options"],
  [
    "groups of a select",
    (n) =>
      actions({
        type: "static_select",
        option_groups: times(n, () => ({ label: plain(3), options: options(1) })),
      }),
    100,
    "/elements/0/option_groups",
  ],
  ["an option's text", (n) => actions(select({ options: [option(0, n)] })), 75, "/options/0/text/text"],
  ["an option's value", (n) => actions(select({ options: [option(0, 5, n)] })), 150, "/options/0/value"],
  [
    "an option's description",
    (n) => actions(select({ options: [option(0, 5, 5, { description: plain(n) })] })),
    75,
    "/options/0/description/text",
  ],
  ["a select's placeholder", (n) => actions(select({ placeholder: plain(n) })), 150, "/placeholder/text"],
  ["options of an overflow", (n) => actions({ type: "overflow", options: options(n) }), 5, "/elements/0/options"],
  ["radio buttons", (n) => actions({ type: "radio_buttons", options: options(n) }), 10, "/elements/0/options"],
  ["checkboxes", (n) => actions({ type: "checkboxes", options: options(n) }), 10, "/elements/0/options"],
  ["an image's url", (n) => [image(`https://${"u".repeat(n - 8)}`, 3)], 3000, "/blocks/0/image_url"],
  ["an image's alt text", (n) => [image("https://example.com/a.png", n)], 2000, "/blocks/0/alt_text"],
  ["a markdown block", (n) => [{ type: "markdown", text: "m".repeat(n) }], 12_000, "/blocks/0/text"],
];
function image(url: string, alt: number): JsonObject {
  return { type: "image", image_url: url, alt_text: "a".repeat(alt) };
}

describe("limits of a message", () => {
  const post = (blocks: JsonObject[]) => slack.call("chat.postMessage", { channel: "C0GENERAL", text: "hi", blocks });

  it.each(MESSAGE_ROWS)("%s: the limit passes, one more does not", async (_, make, limit, pointer) => {
    expect(await post(make(limit))).toMatchObject({ ok: true });
    const refused = await post(make(limit + 1));
    expect(refused).toMatchObject({ ok: false, error: "invalid_blocks" });
    expect(messagesOf(refused)).toContain(pointer);
    expect(messagesOf(refused)).toMatch(/^\[ERROR\] .+ \[json-pointer:\//);
  });

  it("counts code points, not UTF-16 units", async () => {
    expect(await post([{ type: "header", text: { type: "plain_text", text: "🌱".repeat(150) } }])).toMatchObject({
      ok: true,
    });
  });

  it.each([
    ["an unknown block", [{ type: "sparkle" }]],
    ["an unknown property", [{ type: "divider", colour: "red" }]],
    ["an empty text", [{ type: "section", text: { type: "mrkdwn", text: "" } }]],
    ["mrkdwn in a header", [{ type: "header", text: mrkdwn(3) }]],
    ["a section without words", [{ type: "section" }]],
    ["an input in actions", actions(typed({}))],
    ["a select without options", actions({ type: "static_select" })],
    ["an initial option that is none of the options", actions(select({ initial_option: option(99) }))],
    ["a date that is none", actions({ type: "datepicker", initial_date: "24.11.2026" })],
    ["a time that is none", actions({ type: "timepicker", initial_time: "25:00" })],
    ["one block_id twice", times(2, () => ({ type: "divider", block_id: "same" }))],
    ["one action_id twice in a block", actions(button({ action_id: "same" }), button({ action_id: "same" }))],
    ["an image without words for it", [{ type: "image", image_url: "https://example.com/a.png" }]],
    ["a style that is none", actions(button({ style: "huge" }))],
  ])("refuses %s", async (_, blocks) => {
    expect(await post(blocks)).toMatchObject({ ok: false, error: "invalid_blocks" });
  });

  it("refuses a text that is too long, and a message of nothing", async () => {
    const text = "x".repeat(40_001);
    expect(await slack.call("chat.postMessage", { channel: "C0GENERAL", text })).toMatchObject({
      error: "msg_too_long",
    });
    expect(await slack.call("chat.postMessage", { channel: "C0GENERAL" })).toMatchObject({ error: "no_text" });
  });
});

const VIEW_ROWS: readonly (readonly [string, (size: number) => JsonObject, number, string])[] = [
  ["blocks of a view", (n) => modal({ blocks: times(n, () => ({ type: "divider" })) }), 100, "/view/blocks"],
  ["the title", (n) => modal({ title: plain(n) }), 24, "/view/title/text"],
  ["the submit button", (n) => modal({ submit: plain(n) }), 24, "/view/submit/text"],
  ["the close button", (n) => modal({ close: plain(n) }), 24, "/view/close/text"],
  ["private_metadata", (n) => modal({ private_metadata: "m".repeat(n) }), 3000, "/view/private_metadata"],
  ["callback_id", (n) => modal({ callback_id: "c".repeat(n) }), 255, "/view/callback_id"],
  ["an input's label", (n) => modal({ blocks: input(typed({}), { label: plain(n) }) }), 2000, "/label/text"],
  ["an input's hint", (n) => modal({ blocks: input(typed({}), { hint: plain(n) }) }), 2000, "/hint/text"],
  ["an input's max_length", (n) => modal({ blocks: input(typed({ max_length: n })) }), 3000, "/element/max_length"],
  ["an input's placeholder", (n) => modal({ blocks: input(typed({ placeholder: plain(n) })) }), 150, "/placeholder"],
  ["files of a file input", (n) => modal({ blocks: input({ type: "file_input", max_files: n }) }), 10, "/max_files"],
];
function modal(more: JsonObject): JsonObject {
  return { type: "modal", title: plain(5), submit: plain(5), blocks: [{ type: "divider" }], ...more };
}

describe("limits of a view", () => {
  const open = (view: JsonObject) =>
    slack.call("views.open", { view, trigger_id: slack.workspace.world.issueTrigger("U0MAYA") });

  it.each(VIEW_ROWS)("%s: the limit passes, one more does not", async (_, make, limit, pointer) => {
    expect(await open(make(limit))).toMatchObject({ ok: true });
    const refused = await open(make(limit + 1));
    expect(refused).toMatchObject({ ok: false, error: "invalid_arguments" });
    expect(messagesOf(refused)).toContain(pointer);
  });

  it.each([
    ["no title", { type: "modal", blocks: [{ type: "divider" }] }],
    ["no blocks", modal({ blocks: [] })],
    ["inputs without a submit button", { type: "modal", title: plain(3), blocks: input(typed({})) }],
    ["a Home tab where a modal belongs", { type: "home", blocks: [{ type: "divider" }] }],
  ])("refuses %s", async (_, view) => {
    expect(await open(view)).toMatchObject({ ok: false, error: "invalid_arguments" });
  });
});

function messagesOf(answer: JsonObject): string {
  return ((answer["response_metadata"] as { messages?: string[] } | undefined)?.messages ?? []).join("\n");
}
