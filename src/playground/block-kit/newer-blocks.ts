/** Schemas of the blocks that Slack added in 2025 and 2026: alerts, cards, tables, charts, plans, video. */
import { z } from "zod";
import { SLACK_LIMITS as L } from "../limits.ts";
import * as e from "./elements.ts";
import { richText } from "./inputs.ts";

const blockId = e.words(L.blockId).optional();

const alert = z.strictObject({
  type: z.literal("alert"),
  block_id: blockId,
  text: e.text(L.alertText),
  level: z.enum(["default", "info", "warning", "error", "success"]).optional(),
});

/** docs.slack.dev/reference/block-kit/composition-objects/slack-icon-object: these names and no others. */
const SLACK_ICONS = new Set(
  `archive book bookmark bot bug calendar call caret-left caret-right check clipboard code comment compass copy cube download
  edit email eye-closed eye-open file flag folder gear globe heart help image info key lightbulb link map mobile new-window
  pin plus refine refresh rocket save screen share sparkle star star-filled tag thumbs-down thumbs-up trash upload user
  warning`.split(/\s+/),
);
const slackIcon = z.strictObject({
  type: z.literal("icon"),
  name: z.string().refine((name) => SLACK_ICONS.has(name), "is none of Slack's icons"),
});

const card = z
  .strictObject({
    type: z.literal("card"),
    block_id: blockId,
    hero_image: e.imageElement.optional(),
    icon: e.imageElement.optional(),
    slack_icon: slackIcon.optional(),
    title: e.text(L.cardTitle).optional(),
    subtitle: e.text(L.cardTitle).optional(),
    body: e.text(L.cardBody).optional(),
    subtext: e.text().optional(),
    actions: z.array(e.button).min(1).max(L.cardActions).optional(),
  })
  .refine(
    ({ hero_image: image, title, body, actions }) => [image, title, body, actions].some((part) => part !== undefined),
    "give hero_image, title, body or actions",
  )
  .refine(({ icon, slack_icon: own }) => icon === undefined || own === undefined, "give icon or slack_icon");
const carousel = z.strictObject({
  type: z.literal("carousel"),
  block_id: blockId,
  elements: z.array(card).min(1).max(L.carouselCards),
});

const iconButton = z.strictObject({
  type: z.literal("icon_button"),
  action_id: e.words(L.actionId).optional(),
  icon: e.words(40),
  text: e.plainText(L.buttonText),
  accessibility_label: e.words(L.accessibilityLabel).optional(),
  value: e.words(L.buttonValue).optional(),
  visible_to_user_ids: z.array(e.words(40)).optional(),
  confirm: e.confirm.optional(),
});
const feedback = z.strictObject({
  text: e.plainText(L.buttonText),
  accessibility_label: e.words(L.accessibilityLabel).optional(),
  value: e.words(L.buttonValue),
});
const feedbackButtons = z.strictObject({
  type: z.literal("feedback_buttons"),
  action_id: e.words(L.actionId).optional(),
  positive_button: feedback,
  negative_button: feedback,
});
const contextActions = z.strictObject({
  type: z.literal("context_actions"),
  block_id: blockId,
  elements: z
    .array(z.discriminatedUnion("type", [iconButton, feedbackButtons]))
    .min(1)
    .max(L.contextActions),
});

const rawText = z.strictObject({ type: z.literal("raw_text"), text: e.words(L.textObject) });
const rawNumber = z.strictObject({
  type: z.literal("raw_number"),
  value: z.number(),
  text: e.words(L.textObject).optional(),
});
const cell = z.discriminatedUnion("type", [rawText, rawNumber, richText]);
const sameWidth = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.every((row) => row.length === rows[0]?.length);
const table = z.strictObject({
  type: z.literal("table"),
  block_id: blockId,
  rows: z.array(z.array(cell).min(1).max(L.tableColumns)).min(1).max(L.tableRows),
  column_settings: z
    .array(
      z.strictObject({ align: z.enum(["left", "center", "right"]).optional(), is_wrapped: z.boolean().optional() }),
    )
    .max(L.tableColumns)
    .optional(),
});
const dataTable = z.strictObject({
  type: z.literal("data_table"),
  block_id: blockId,
  caption: e.words(L.textObject),
  rows: z
    .array(z.array(cell).min(1).max(L.tableColumns))
    .min(2)
    .max(L.dataTableRows)
    .refine(sameWidth, "all rows must have the same number of cells")
    .refine(
      (rows) => (rows[0] ?? []).every(({ type }) => type !== "rich_text"),
      "rich_text cannot be used in the header row",
    )
    .refine(
      (rows) => charactersOf(rows) <= L.dataTableCharacters,
      `at most ${L.dataTableCharacters} characters in all`,
    ),
  page_size: z.int().min(1).max(100).optional(),
  row_header_column_index: z.int().min(0).optional(),
});

/** Everything readable in a table's cells, in code points. */
function charactersOf(rows: readonly (readonly object[])[]): number {
  const textsOf = (value: unknown): number => {
    if (typeof value !== "object" || value === null) return 0;
    return Object.entries(value).reduce((sum, [key, inner]) => {
      if (key === "text" && typeof inner === "string") return sum + [...inner].length;
      if (key === "value" && typeof inner === "number") return sum + String(inner).length;
      return sum + textsOf(inner);
    }, 0);
  };
  return textsOf(rows);
}

const label = e.words(L.chartLabel);
const point = z.strictObject({ label, value: z.number() });
const axes = z.strictObject({
  categories: z.array(label).min(1).max(L.chartPoints),
  x_label: e.words(L.chartAxisLabel).optional(),
  y_label: e.words(L.chartAxisLabel).optional(),
});
const series = z
  .array(z.strictObject({ name: label, data: z.array(point).min(1).max(L.chartPoints) }))
  .min(1)
  .max(L.chartSeries);
const plotted = <T extends string>(type: T) => z.strictObject({ type: z.literal(type), series, axis_config: axes });
const chart = z.strictObject({
  type: z.literal("data_visualization"),
  block_id: blockId,
  title: e.words(L.chartTitle),
  chart: z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("pie"), segments: z.array(point).min(1).max(L.chartSeries) }),
    plotted("bar"),
    plotted("area"),
    plotted("line"),
  ]),
});

const taskCard = z.strictObject({
  type: z.literal("task_card"),
  block_id: blockId,
  task_id: e.words(L.blockId),
  title: e.words(L.textObject),
  details: richText.optional(),
  output: richText.optional(),
  sources: z
    .array(z.strictObject({ type: z.literal("url"), url: e.words(L.buttonUrl), text: e.words(L.textObject) }))
    .optional(),
  status: z.enum(["pending", "in_progress", "complete", "error"]).optional(),
});
const plan = z.strictObject({
  type: z.literal("plan"),
  block_id: blockId,
  title: e.words(L.textObject),
  // Inside a plan everything is a task; Slack's own examples leave the type out.
  tasks: z.array(taskCard.partial({ type: true })).optional(),
});

const secure = e.words(L.imageUrl).refine((url) => url.startsWith("https://"), "must be an https address");
const video = z.strictObject({
  type: z.literal("video"),
  block_id: blockId,
  video_url: secure,
  thumbnail_url: e.words(L.imageUrl),
  alt_text: e.words(L.altText),
  title: e.plainText(L.videoTitle),
  title_url: secure.optional(),
  author_name: e.words(L.videoAuthor).optional(),
  provider_name: e.words(L.textObject).optional(),
  provider_icon_url: e.words(L.imageUrl).optional(),
  description: e.plainText(L.videoDescription).optional(),
});

/** Slack shows it where remote files are, but takes it from nobody. */
const file = z
  .looseObject({ type: z.literal("file") })
  .refine(() => false, "a file block cannot be sent by an app: upload or share the file");

export const newerBlocks = [
  alert,
  card,
  carousel,
  contextActions,
  table,
  dataTable,
  chart,
  taskCard,
  plan,
  video,
  file,
] as const;
/** What a container may hold of them. */
export const inContainers = [table, video, file] as const;
