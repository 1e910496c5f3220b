/** Says what Slack would refuse about a message or a view, in Slack's own manner: a sentence and a JSON pointer. */
import type { z } from "zod";
import { SLACK_LIMITS as L } from "../limits.ts";
import { messageBlocks, view } from "./blocks.ts";

interface Block {
  readonly type: string;
  readonly block_id?: string | undefined;
}

/** docs.slack.dev/reference/block-kit/blocks: their pages list messages as the only surface. */
const MESSAGES_ONLY = new Set(["markdown", "context_actions", "plan", "task_card", "table"]);

/** The faults of a message's blocks and text; none means that Slack would take it. */
export function validateMessage(message: { readonly text?: unknown; readonly blocks?: unknown }): string[] {
  const faults: string[] = [];
  const { text, blocks } = message;
  if (text !== undefined && typeof text !== "string") faults.push(fault("must be a string", ["text"]));
  if (typeof text === "string" && text.length > L.messageText && [...text].length > L.messageText)
    faults.push(fault("msg_too_long", ["text"]));
  if (blocks === undefined) return faults;
  const parsed = messageBlocks.safeParse(blocks);
  if (!parsed.success) faults.push(...faultsOf(parsed.error, blocks, ["blocks"]));
  else faults.push(...uniqueness(parsed.data, ["blocks"]), ...sums(parsed.data));
  return faults;
}

/** The faults of a modal or a Home tab. */
export function validateView(candidate: unknown): string[] {
  const parsed = view.safeParse(candidate);
  if (!parsed.success) return faultsOf(parsed.error, candidate, ["view"]);
  const { blocks, type } = parsed.data;
  const faults = uniqueness(blocks, ["view", "blocks"]);
  for (const [index, block] of blocks.entries())
    if (MESSAGES_ONLY.has(block.type))
      faults.push(fault(`unsupported type: ${block.type} belongs into messages`, ["view", "blocks", index, "type"]));
  if (type === "modal" && parsed.data.submit === undefined && blocks.some((block) => block.type === "input"))
    faults.push(fault("a submit is required when the view has input blocks", ["view"]));
  if (blocks.filter(hasFocus).length > 1) faults.push(fault("only one element may have focus_on_load", ["view"]));
  return faults;
}

/** What counts over all blocks of a message. */
function sums(blocks: readonly Block[]): string[] {
  const faults: string[] = [];
  const texts = blocks.flatMap((block) => (block.type === "markdown" ? (block as { text?: string }).text : null) ?? []);
  if (texts.length > 1 && [...texts.join("")].length > L.markdown)
    faults.push(fault(`the markdown blocks of a message have at most ${L.markdown} characters in all`, ["blocks"]));
  const count = (type: string): number => blocks.filter((block) => block.type === type).length;
  if (count("table") > L.tablesPerMessage) faults.push(fault("only_one_table_allowed", ["blocks"]));
  if (count("data_visualization") > L.chartsPerMessage)
    faults.push(fault(`at most ${L.chartsPerMessage} data_visualization blocks in a message`, ["blocks"]));
  return faults;
}

function hasFocus(block: Block): boolean {
  return (block as { element?: { focus_on_load?: boolean } }).element?.focus_on_load === true;
}

/** `block_id`s are unique in a message or view, `action_id`s in a block. */
function uniqueness(blocks: readonly Block[], path: PropertyKey[]): string[] {
  const faults: string[] = [];
  const ids = blocks.flatMap((block) => [block, ...childrenOf(block)]).flatMap(({ block_id: id }) => id ?? []);
  const twice = firstTwice(ids);
  if (twice !== null) faults.push(fault(`block_id ${JSON.stringify(twice)} already exists`, path));
  for (const [index, block] of blocks.entries()) {
    for (const inner of [block, ...childrenOf(block)]) {
      const same = firstTwice(actionIdsOf(inner));
      if (same !== null)
        faults.push(fault(`action_id ${JSON.stringify(same)} already exists in this block`, [...path, index]));
    }
  }
  return faults;
}

function childrenOf(block: Block): readonly Block[] {
  const { type } = block;
  if (type !== "container") return [];
  return (block as { child_blocks?: Block[] }).child_blocks ?? [];
}

function actionIdsOf(block: Block): string[] {
  type Elements = readonly { action_id?: string; actions?: Elements }[];
  const { elements = [], actions = [] } = block as { elements?: Elements; actions?: Elements };
  return [...elements, ...elements.flatMap((element) => element.actions ?? []), ...actions].flatMap(
    ({ action_id: id }) => id ?? [],
  );
}

function firstTwice(ids: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}

function faultsOf(error: z.ZodError, candidate: unknown, at: PropertyKey[]): string[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
      return issue.errors.flatMap((branch) =>
        branch.map(({ message, path }) => fault(message, [...at, ...issue.path, ...path])),
      );
    }
    const message = issue.code === "invalid_union" ? unsupported(candidate, issue.path) : issue.message;
    return fault(message, [...at, ...issue.path]);
  });
}

/** A type that the workspace does not know, at a place where the type decides. */
function unsupported(candidate: unknown, path: readonly PropertyKey[]): string {
  let value = candidate;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return `unsupported type: ${typeof value === "string" ? value : "none given"}`;
}

function fault(message: string, path: readonly PropertyKey[]): string {
  return `[ERROR] ${message} [json-pointer:/${path.map(String).join("/")}]`;
}
