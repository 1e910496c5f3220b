/** A form that was answered too late for errors at its fields: drawn again with everything that was typed. */
import type { ModalView } from "@slack/types";
import { z } from "zod";
import type { ViewState } from "./context.ts";
import { escapeMrkdwn } from "./escape.ts";
import { type KnownBlock, modal, section } from "./kit/blocks.ts";
import { parseMetadata } from "./payloads.ts";

const Text = z.looseObject({ text: z.string() });
/** What we read of a submitted view beside its state. */
const Submitted = z.looseObject({
  callback_id: z.string(),
  private_metadata: z.string().default(""),
  title: Text,
  submit: Text.nullish(),
  close: Text.nullish(),
  blocks: z.array(z.looseObject({ type: z.string(), block_id: z.string(), label: Text.optional() })),
});

type Filling = readonly [key: string, initial: string];
const TEXT: Filling = ["value", "initial_value"];
const OPTION: Filling = ["selected_option", "initial_option"];
const OPTIONS: Filling = ["selected_options", "initial_options"];
/** Of each type of element: the key of its state, and the property that fills the element at the start. */
const INITIAL: ReadonlyMap<string, Filling> = new Map<string, Filling>([
  ["plain_text_input", TEXT],
  ["number_input", TEXT],
  ["static_select", OPTION],
  ["external_select", OPTION],
  ["radio_buttons", OPTION],
  ["multi_static_select", OPTIONS],
  ["checkboxes", OPTIONS],
  ["users_select", ["selected_user", "initial_user"]],
  ["multi_users_select", ["selected_users", "initial_users"]],
  ["conversations_select", ["selected_conversation", "initial_conversation"]],
  ["datepicker", ["selected_date", "initial_date"]],
  ["timepicker", ["selected_time", "initial_time"]],
]);
const Element = z.looseObject({ type: z.string() });
const ABOVE = "above.";
const BESIDE = "beside.";

/** What is wrong, a line for each field. */
export function faultLines(view: unknown, errors: Readonly<Record<string, string>>): KnownBlock[] {
  const { blocks } = Submitted.parse(view);
  const labels = new Map(blocks.map(({ block_id: block, label }) => [block, label?.text]));
  const lines = Object.entries(errors).map(([block, text]) => {
    const label = labels.get(block);
    return label ? `*${escapeMrkdwn(label)}*: ${text}` : text;
  });
  return [section(lines.join("\n"))];
}

/**
 * The same form, filled in as it was sent.
 * @param above what is said above its fields, in the place of what was said there before; null: that stays.
 * @param changes what it remembers from now on, beside what it remembered.
 * @param beside texts that are said right above a field, by its block id.
 */
export function refilled(
  view: unknown,
  state: ViewState,
  above: readonly KnownBlock[] | null,
  changes: object = {},
  beside: Readonly<Record<string, string>> = {},
): ModalView {
  const { blocks, title, submit, close, callback_id: id, private_metadata: metadata } = Submitted.parse(view);
  const fields = blocks
    .filter(({ block_id: block }) => !block.startsWith(BESIDE) && (above === null || !block.startsWith(ABOVE)))
    .flatMap((block) => {
      if (block.type !== "input") return [block];
      const field = { ...block, element: filled(block["element"], state[block.block_id]) };
      const text = beside[block.block_id];
      return text === undefined ? [field] : [{ ...section(text), block_id: `${BESIDE}${block.block_id}` }, field];
    });
  const again = modal(id, title.text, [], {
    ...(submit ? { submit: submit.text } : {}),
    ...(close ? { close: close.text } : {}),
  });
  const remembered = { ...(parseMetadata(metadata) as object | null), ...changes };
  return {
    ...again,
    private_metadata: JSON.stringify(remembered),
    blocks: [
      ...(above ?? []).map((block, index) => ({ ...block, block_id: `${ABOVE}${index}` })),
      // Slack's own blocks, sent back as they came.
      ...(fields as unknown as ModalView["blocks"]),
    ],
  };
}

/** An element that starts with what its state holds. State of another type of element fills nothing: Slack would refuse the form. */
function filled(element: unknown, state: Readonly<Record<string, unknown>> | undefined): object {
  const known = Element.parse(element);
  const [key, initial] = INITIAL.get(known.type) ?? [];
  if (key === undefined || initial === undefined) return known;
  const { [initial]: _before, ...bare } = known;
  const value = ((Object.values(state ?? {})[0] ?? {}) as Record<string, unknown>)[key];
  const isEmpty = value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
  return isEmpty ? bare : { ...bare, [initial]: value };
}
