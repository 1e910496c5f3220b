/** The blocks of 2025 and 2026, and what counts over a whole message: the limit passes, one more does not. */
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
const button = (index = 0): JsonObject => ({ type: "button", action_id: `press-${index}`, text: plain(5) });
const card = (more: JsonObject = {}): JsonObject => ({ type: "card", title: mrkdwn(5), ...more });
const container = (more: JsonObject): JsonObject => ({
  type: "container",
  title: plain(5),
  child_blocks: [{ type: "divider" }],
  ...more,
});
const cell = (length = 1): JsonObject => ({ type: "raw_text", text: "c".repeat(length) });
const rows = (count: number, columns = 2): JsonObject[][] => times(count, () => times(columns, () => cell()));
const dataTable = (more: JsonObject): JsonObject => ({ type: "data_table", caption: "Cases", rows: rows(2), ...more });
const point = (index: number, length = 3): JsonObject => ({ label: `${index}`.padEnd(length, "l"), value: index });
const chart = (more: JsonObject): JsonObject => ({
  type: "data_visualization",
  title: "Chart",
  chart: pie(2),
  ...more,
});
const pie = (count: number, length = 3): JsonObject => ({
  type: "pie",
  segments: times(count, (index) => point(index, length)),
});
const bars = (series: number, points: number, axis = 3): JsonObject => ({
  type: "bar",
  series: times(series, (index) => ({ name: `s${index}`, data: times(points, (at) => point(at)) })),
  axis_config: { categories: times(points, (at) => `c${at}`), x_label: "x".repeat(axis) },
});
const video = (more: JsonObject): JsonObject => ({
  type: "video",
  video_url: "https://example.com/v",
  thumbnail_url: "https://example.com/t.png",
  alt_text: "A talk",
  title: plain(5),
  ...more,
});
const post = (blocks: JsonObject[]) => slack.call("chat.postMessage", { channel: "C0GENERAL", text: "hi", blocks });
const messagesOf = (answer: JsonObject): string =>
  ((answer["response_metadata"] as { messages?: string[] } | undefined)?.messages ?? []).join("\n");

type Row = readonly [what: string, make: (size: number) => JsonObject[], limit: number, pointer: string];
const ROWS: readonly Row[] = [
  ["an alert's text", (n) => [{ type: "alert", text: mrkdwn(n) }], 200, "/blocks/0/text/text"],
  ["a card's title", (n) => [card({ title: mrkdwn(n) })], 150, "/blocks/0/title/text"],
  ["a card's subtitle", (n) => [card({ subtitle: mrkdwn(n) })], 150, "/blocks/0/subtitle/text"],
  ["a card's body", (n) => [card({ body: mrkdwn(n) })], 200, "/blocks/0/body/text"],
  ["a card's actions", (n) => [card({ actions: times(n, button) })], 3, "/blocks/0/actions"],
  ["cards of a carousel", (n) => [{ type: "carousel", elements: times(n, () => card()) }], 10, "/blocks/0/elements"],
  ["a container's title", (n) => [container({ title: plain(n) })], 150, "/blocks/0/title/text"],
  [
    "a container's children",
    (n) => [container({ child_blocks: times(n, () => ({ type: "divider" })) })],
    10,
    "/blocks/0/child_blocks",
  ],
  [
    "elements of context_actions",
    (n) => [
      {
        type: "context_actions",
        elements: times(n, (index) => ({ type: "icon_button", action_id: `i${index}`, icon: "trash", text: plain(3) })),
      },
    ],
    5,
    "/blocks/0/elements",
  ],
  ["rows of a table", (n) => [{ type: "table", rows: rows(n) }], 100, "/blocks/0/rows"],
  ["columns of a table", (n) => [{ type: "table", rows: rows(2, n) }], 20, "/blocks/0/rows/0"],
  ["rows of a data_table", (n) => [dataTable({ rows: rows(n) })], 201, "/blocks/0/rows"],
  ["columns of a data_table", (n) => [dataTable({ rows: rows(2, n) })], 20, "/blocks/0/rows/0"],
  ["a page of a data_table", (n) => [dataTable({ page_size: n })], 100, "/blocks/0/page_size"],
  [
    "characters of a data_table",
    (n) => [dataTable({ rows: times(8, (index) => [cell(index < 7 ? 2500 : n - 17_500)]) })],
    20_000,
    "/blocks/0/rows",
  ],
  ["a chart's title", (n) => [chart({ title: "t".repeat(n) })], 50, "/blocks/0/title"],
  ["segments of a pie", (n) => [chart({ chart: pie(n) })], 12, "/blocks/0/chart/segments"],
  ["a label of a segment", (n) => [chart({ chart: pie(1, n) })], 20, "/blocks/0/chart/segments/0/label"],
  ["series of bars", (n) => [chart({ chart: bars(n, 2) })], 12, "/blocks/0/chart/series"],
  ["points of a series", (n) => [chart({ chart: bars(1, n) })], 20, "/blocks/0/chart/series/0/data"],
  ["a label of an axis", (n) => [chart({ chart: bars(1, 2, n) })], 50, "/blocks/0/chart/axis_config/x_label"],
  ["charts of a message", (n) => times(n, () => chart({})), 2, "/blocks"],
  ["tables of a message", (n) => times(n, () => ({ type: "table", rows: rows(1) })), 1, "/blocks"],
  ["a video's title", (n) => [video({ title: plain(n) })], 199, "/blocks/0/title/text"],
  ["a video's description", (n) => [video({ description: plain(n) })], 200, "/blocks/0/description/text"],
  [
    "the markdown blocks of a message, taken together",
    (n) => [
      { type: "markdown", text: "m".repeat(7000) },
      { type: "markdown", text: "m".repeat(n - 7000) },
    ],
    12_000,
    "/blocks",
  ],
];

describe("limits of the newer blocks", () => {
  it.each(ROWS)("%s: the limit passes, one more does not", async (_, make, limit, pointer) => {
    expect(await post(make(limit))).toMatchObject({ ok: true });
    const refused = await post(make(limit + 1));
    expect(refused).toMatchObject({ ok: false, error: "invalid_blocks" });
    expect(messagesOf(refused)).toContain(`[json-pointer:${pointer}`);
  });

  it.each([
    ["a block of no known type", { type: "sparkle" }, "unsupported type: sparkle"],
    ["a file block", { type: "file", source: "remote", external_id: "1" }, "cannot be sent by an app"],
    ["an empty card", { type: "card", subtitle: mrkdwn(3) }, "give hero_image, title, body or actions"],
    ["a container without a title", { type: "container", child_blocks: [{ type: "divider" }] }, "rich_text_title"],
    ["a closed container that cannot open", container({ default_collapsed: true }), "needs is_collapsible"],
    ["a chart inside a container", container({ child_blocks: [chart({})] }), "unsupported type: data_visualization"],
    ["a data_table of a header alone", dataTable({ rows: rows(1) }), "rows"],
    ["rows of unequal length", dataTable({ rows: [[cell()], [cell(), cell()]] }), "the same number of cells"],
    ["a video without https", video({ video_url: "http://example.com/v" }), "must be an https address"],
    ["an alert of a level that is none", { type: "alert", text: mrkdwn(3), level: "loud" }, "level"],
  ])("refuses %s", async (_, block, words) => {
    const refused = await post([block]);
    expect(refused).toMatchObject({ ok: false, error: "invalid_blocks" });
    expect(messagesOf(refused)).toContain(words);
  });

  it("finds one block_id twice inside a container as well", async () => {
    const child_blocks = [{ type: "divider", block_id: "same" }];
    expect(await post([{ type: "divider", block_id: "same" }, container({ child_blocks })])).toMatchObject({
      error: "invalid_blocks",
    });
  });

  it.each(["markdown", "table", "plan"])("a %s block belongs into messages, not into views", async (type) => {
    const block = { markdown: { text: "m" }, table: { rows: rows(1) }, plan: { title: "p" } }[type];
    expect(await post([{ type, ...block }])).toMatchObject({ ok: true });
    const view = { type: "home", blocks: [{ type, ...block }] };
    const refused = await slack.call("views.publish", { user_id: "U0MAYA", view });
    expect(refused).toMatchObject({ error: "invalid_arguments" });
    expect(messagesOf(refused)).toContain(`unsupported type: ${type}`);
  });
});

it("shows them as words, and their buttons can be pressed", async () => {
  await post([
    { type: "alert", level: "warning", text: { type: "mrkdwn", text: "Careful" } },
    { type: "carousel", elements: [card({ title: { type: "mrkdwn", text: "First" }, actions: [button()] })] },
    dataTable({
      rows: [
        [cell(), cell()],
        [{ type: "raw_number", value: 7 }, cell()],
      ],
    }),
    {
      type: "context_actions",
      elements: [
        {
          type: "feedback_buttons",
          action_id: "rate",
          positive_button: { text: { type: "plain_text", text: "Good" }, value: "up" },
          negative_button: { text: { type: "plain_text", text: "Bad" }, value: "down" },
        },
      ],
    },
  ]);
  const maya = slack.workspace.as("U0MAYA");
  expect(maya.channel("C0GENERAL").at(-1)?.plain).toBe(
    "(warning) Careful\nFirst\n[xxxxx]\nCases\nc | c\n7 | c\n[Good] [Bad]",
  );
  await maya.click("press-0");
  await maya.click("rate", { value: "down" });
  const pressed = slack.received.map(({ payload }) => (payload["actions"] as JsonObject[])[0]);
  expect(pressed).toMatchObject([
    { action_id: "press-0", type: "button" },
    { action_id: "rate", type: "feedback_buttons", value: "down" },
  ]);
});
