import { z } from "zod";
import { isVisible, lengthOf } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { HandlerContext, Submission, ViewState } from "./context.ts";
import { ofOurForm, typed } from "./kit/form-state.ts";
import type { Submit } from "./registry.ts";

const TextField = z.looseObject({
  type: z.literal("input"),
  block_id: z.string(),
  optional: z.boolean().default(false),
  element: z.looseObject({ type: z.literal("plain_text_input"), max_length: z.number().optional() }),
});

/**
 * What is wrong with the texts of a form, by block id: Slack accepts blanks and invisible characters as a text, and
 * counts an emoji otherwise than we do.
 */
function fieldFaults(say: Say, blocks: readonly unknown[], state: ViewState): Record<string, string> {
  const faults = blocks.flatMap((block) => {
    const field = TextField.safeParse(block).data;
    if (!field) return [];
    const { block_id: id, optional, element } = field;
    const text = typed(state, id);
    if (!optional && !isVisible(text)) return [[id, say("errors.field_empty")]];
    const max = element.max_length;
    return max !== undefined && lengthOf(text) > max ? [[id, say("errors.too_long", { max })]] : [];
  });
  return Object.fromEntries(faults) as Record<string, string>;
}

/**
 * A form whose texts are in order is submitted; else it is told beside them what is not.
 * @param metadata what its `private_metadata` holds, read here, once, by its definition.
 * @param held what it comes to without being submitted; null: it is.
 */
export async function fieldsThen<D>(
  submission: Submit<D>,
  context: HandlerContext<D>,
  { blocks, state }: { readonly blocks: readonly unknown[]; readonly state: { readonly values: ViewState } },
  metadata: unknown,
  held: Submission | null,
): Promise<Submission> {
  const errors = fieldFaults(context.say, blocks, state.values);
  const isInOrder = Object.keys(errors).length === 0;
  if (isInOrder && held) return held;
  const opened = ofOurForm(submission.metadata, metadata);
  if (isInOrder) return submission.run(context, state.values, opened);
  const others = await submission.faults?.(context, state.values, opened);
  return { kind: "errors", errors: { ...others, ...errors } };
}
