/** Schemas of blocks, messages' and views'. Which element may stand where is Slack's own table. */
import { z } from "zod";
import { SLACK_LIMITS as L } from "../limits.ts";
import * as e from "./elements.ts";
import * as typed from "./inputs.ts";
import { inContainers, newerBlocks } from "./newer-blocks.ts";

const { richText } = typed;

const blockId = e.words(L.blockId).optional();

const selects = [e.staticSelect, e.externalSelect, e.usersSelect, e.conversationsSelect, e.channelsSelect] as const;
const multiSelects = [
  e.multiStaticSelect,
  e.multiExternalSelect,
  e.multiUsersSelect,
  e.multiConversationsSelect,
  e.multiChannelsSelect,
] as const;
const pickers = [e.datePicker, e.timePicker, e.dateTimePicker, e.radioButtons, e.checkboxes] as const;

const accessory = z.discriminatedUnion("type", [
  e.button,
  e.workflowButton,
  e.overflow,
  e.imageElement,
  ...selects,
  ...multiSelects,
  e.datePicker,
  e.timePicker,
  e.radioButtons,
  e.checkboxes,
]);
const actionElement = z.discriminatedUnion("type", [
  e.button,
  e.workflowButton,
  e.overflow,
  ...selects,
  ...multiSelects,
  ...pickers,
  typed.richTextInput,
]);
const inputElement = z.discriminatedUnion("type", [
  ...selects,
  ...multiSelects,
  ...pickers,
  typed.plainTextInput,
  typed.numberInput,
  typed.emailInput,
  typed.urlInput,
  typed.richTextInput,
  typed.fileInput,
]);

const section = z
  .strictObject({
    type: z.literal("section"),
    block_id: blockId,
    text: e.text(L.sectionText).optional(),
    fields: z.array(e.text(L.sectionField)).min(1).max(L.sectionFields).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine(({ text, fields }) => text !== undefined || fields !== undefined, "give text or fields");

const input = z.strictObject({
  type: z.literal("input"),
  block_id: blockId,
  label: e.plainText(L.inputLabel),
  element: inputElement,
  hint: e.plainText(L.inputHint).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
});

const classic = [
  section,
  input,
  z.strictObject({
    type: z.literal("header"),
    block_id: blockId,
    text: e.plainText(L.header),
    level: z.int().min(1).max(4).optional(),
  }),
  z.strictObject({ type: z.literal("divider"), block_id: blockId }),
  z.strictObject({
    type: z.literal("context"),
    block_id: blockId,
    elements: z
      .array(z.discriminatedUnion("type", [e.plainText(), e.mrkdwn(), e.imageElement]))
      .min(1)
      .max(L.contextElements),
  }),
  z.strictObject({
    type: z.literal("actions"),
    block_id: blockId,
    elements: z.array(actionElement).min(1).max(L.actionsElements),
  }),
  z
    .strictObject({
      type: z.literal("image"),
      block_id: blockId,
      image_url: e.words(L.imageUrl).optional(),
      slack_file: e.slackFile.optional(),
      alt_text: e.words(L.altText),
      title: e.plainText(L.altText).optional(),
    })
    .refine(
      ({ image_url: url, slack_file: file }) => (url === undefined) !== (file === undefined),
      "give image_url or slack_file",
    ),
  richText,
] as const;

const container = z
  .strictObject({
    type: z.literal("container"),
    block_id: blockId,
    title: e.plainText(L.containerTitle).optional(),
    rich_text_title: richText.optional(),
    subtitle: e.text(L.containerTitle).optional(),
    child_blocks: z
      .array(z.discriminatedUnion("type", [...classic, ...inContainers]))
      .min(1)
      .max(L.containerBlocks),
    width: z.enum(["narrow", "standard", "wide", "full"]).optional(),
    icon: e.imageElement.optional(),
    is_collapsible: z.boolean().optional(),
    default_collapsed: z.boolean().optional(),
    has_header_divider: z.boolean().optional(),
  })
  .refine(
    ({ title, rich_text_title: rich }) => title !== undefined || rich !== undefined,
    "give title or rich_text_title",
  )
  .refine(
    ({ default_collapsed: closed, is_collapsible: can }) => closed !== true || can === true,
    "default_collapsed needs is_collapsible",
  );

/** Every block that the workspace knows. */
export const block = z.discriminatedUnion("type", [
  ...classic,
  z.strictObject({ type: z.literal("markdown"), block_id: blockId, text: e.words(L.markdown) }),
  container,
  ...newerBlocks,
]);

const modal = z.strictObject({
  type: z.literal("modal"),
  title: e.plainText(L.viewTitle),
  blocks: z.array(block).min(1).max(L.blocksPerView),
  submit: e.plainText(L.viewButton).optional(),
  close: e.plainText(L.viewButton).optional(),
  private_metadata: e.words(L.privateMetadata, 0).optional(),
  callback_id: e.words(L.callbackId).optional(),
  external_id: e.words(L.externalId).optional(),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
});
const home = z.strictObject({
  type: z.literal("home"),
  blocks: z.array(block).min(1).max(L.blocksPerView),
  private_metadata: e.words(L.privateMetadata, 0).optional(),
  callback_id: e.words(L.callbackId).optional(),
  external_id: e.words(L.externalId).optional(),
});
export const view = z.discriminatedUnion("type", [modal, home]);
export const messageBlocks = z.array(block).max(L.blocksPerMessage);
