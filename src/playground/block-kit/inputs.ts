/** Schemas of what can be typed into, and of formatted text. */
import { z } from "zod";
import { SLACK_LIMITS as L } from "../limits.ts";
import * as e from "./elements.ts";

/** Formatted text; what stands in it is taken as it comes. */
export const richText = z.strictObject({
  type: z.literal("rich_text"),
  block_id: e.words(L.blockId).optional(),
  elements: z.array(z.looseObject({ type: z.string() })).min(1),
});

/** Two ends of a range, as numbers or as Slack writes numbers; an end that is not given bounds nothing. */
function isAscending(least: number | string | undefined, most: number | string | undefined): boolean {
  return least === undefined || most === undefined || Number(least) <= Number(most);
}

const dispatch = z
  .strictObject({ trigger_actions_on: z.array(z.enum(["on_enter_pressed", "on_character_entered"])).min(1) })
  .optional();
const inputBase = {
  action_id: e.words(L.actionId).optional(),
  placeholder: e.plainText(L.placeholder).optional(),
  focus_on_load: z.boolean().optional(),
  dispatch_action_config: dispatch,
};
export const plainTextInput = z
  .strictObject({
    type: z.literal("plain_text_input"),
    ...inputBase,
    initial_value: z.string().optional(),
    multiline: z.boolean().optional(),
    min_length: z.int().min(0).max(L.plainTextInput).optional(),
    max_length: z.int().min(1).max(L.plainTextInput).optional(),
  })
  .refine(
    ({ initial_value: value, max_length: max }) =>
      value === undefined || [...value].length <= (max ?? L.plainTextInput),
    "initial_value is longer than max_length",
  )
  .refine(({ min_length: min, max_length: max }) => isAscending(min, max), "min_length is more than max_length");

const number = z.string().refine((text) => text.trim() !== "" && !Number.isNaN(Number(text)), "must be a number");
export const numberInput = z
  .strictObject({
    type: z.literal("number_input"),
    ...inputBase,
    is_decimal_allowed: z.boolean(),
    initial_value: number.optional(),
    min_value: number.optional(),
    max_value: number.optional(),
  })
  .refine(({ min_value: min, max_value: max }) => isAscending(min, max), "min_value is greater than max_value");

const lines = z.int().min(1).max(L.richTextLines).optional();
export const richTextInput = z
  .strictObject({
    type: z.literal("rich_text_input"),
    ...inputBase,
    initial_value: richText.optional(),
    min_lines: lines,
    max_lines: lines,
  })
  .refine(({ min_lines: min, max_lines: max }) => isAscending(min, max), "min_lines is more than max_lines");

export const emailInput = z.strictObject({
  type: z.literal("email_text_input"),
  ...inputBase,
  initial_value: z.string().optional(),
});
export const urlInput = z.strictObject({
  type: z.literal("url_text_input"),
  ...inputBase,
  initial_value: z.string().optional(),
});
export const fileInput = z.strictObject({
  type: z.literal("file_input"),
  action_id: e.words(L.actionId).optional(),
  filetypes: z.array(z.string()).optional(),
  max_files: z.int().min(1).max(L.fileInputs).optional(),
});
