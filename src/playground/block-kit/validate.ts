/** Says what Slack would refuse about a message or a view, in Slack's own manner: a sentence and a JSON pointer. */
import { z } from "zod";
import { SLACK_LIMITS as L } from "../limits.ts";
import { messageBlocks, view } from "./blocks.ts";

/** The faults of a message's blocks and text; none means that Slack would take it. */
export function validateMessage(message: { readonly text?: unknown; readonly blocks?: unknown }): string[] {
  const faults: string[] = [];
  const { text, blocks } = message;
  if (text !== undefined && typeof text !== "string") faults.push(fault("must be a string", ["text"]));
  if (typeof text === "string" && [...text].length > L.messageText) faults.push(fault("msg_too_long", ["text"]));
  if (blocks === undefined) return faults;
  const parsed = messageBlocks.safeParse(blocks);
  if (!parsed.success) faults.push(...faultsOf(parsed.error, ["blocks"]));
  else faults.push(...uniqueness(parsed.data, ["blocks"]));
  return faults;
}

/** The faults of a modal or a Home tab. */
export function validateView(candidate: unknown): string[] {
  const parsed = view.safeParse(candidate);
  if (!parsed.success) return faultsOf(parsed.error, ["view"]);
  const faults = uniqueness(parsed.data.blocks, ["view", "blocks"]);
  if (
    parsed.data.type === "modal" &&
    parsed.data.submit === undefined &&
    parsed.data.blocks.some(({ type }) => type === "input")
  ) {
    faults.push(fault("a submit is required when the view has input blocks", ["view"]));
  }
  return faults;
}

/** `block_id`s are unique in a message or view, `action_id`s in a block. */
function uniqueness(blocks: readonly { type: string; block_id?: string | undefined }[], path: PropertyKey[]): string[] {
  const faults: string[] = [];
  const ids = blocks.flatMap(({ block_id: id }) => id ?? []);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) faults.push(fault(`block_id ${JSON.stringify(twice)} already exists`, path));
  for (const [index, block] of blocks.entries()) {
    const elements = (block as { elements?: { action_id?: string }[] }).elements ?? [];
    const actions = elements.flatMap(({ action_id: id }) => id ?? []);
    const same = actions.find((id, at) => actions.indexOf(id) !== at);
    if (same) faults.push(fault(`action_id ${JSON.stringify(same)} already exists in this block`, [...path, index]));
  }
  return faults;
}

function faultsOf(error: z.ZodError, at: PropertyKey[]): string[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
      return issue.errors.flatMap((branch) =>
        branch.map(({ message, path }) => fault(message, [...at, ...issue.path, ...path])),
      );
    }
    return fault(issue.message, [...at, ...issue.path]);
  });
}

function fault(message: string, path: readonly PropertyKey[]): string {
  return `[ERROR] ${message} [json-pointer:/${path.map(String).join("/")}]`;
}
