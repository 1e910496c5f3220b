/** Reads what somebody filled in. Slack's own shapes, parsed: a forged submission gives nulls, never a crash. */
import { z } from "zod";
import { isVisible } from "#src/kernel/text.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { ViewState } from "../context.ts";
import { Text } from "../outside.ts";

const Element = z.looseObject({
  value: Text.nullish(),
  selected_option: z.object({ value: Text }).nullish(),
  selected_options: z.array(z.object({ value: Text })).nullish(),
  selected_date: Text.nullish(),
  selected_time: Text.nullish(),
  selected_user: Text.nullish(),
  selected_users: z.array(Text).nullish(),
  selected_conversation: Text.nullish(),
});

/**
 * What a form of ours carries or offers: what it remembers, a choice among options.
 * @throws UserFault when it has not that shape, as for a thing that is gone: no form of the bot was ever like that.
 */
export function ofOurForm<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new UserFault({ key: "errors.item_gone" });
  return parsed.data;
}

/** The one element of an input block; all our inputs use the action id `value`. */
function element(state: ViewState, block: string): z.infer<typeof Element> {
  const found = Object.values(state[block] ?? {})[0];
  return Element.safeParse(found ?? {}).data ?? {};
}

/** All that was typed, in the order of the fields. */
export function textsIn(state: ViewState): readonly string[] {
  return Object.keys(state).flatMap((block) => typed(state, block) || []);
}

/** The text of a field, trimmed; empty when nothing was typed that can be seen. */
export function typed(state: ViewState, block: string): string {
  const text = element(state, block).value ?? "";
  return isVisible(text) ? text.trim() : "";
}

/** The value of the chosen option, date, time, person or channel. */
export function chosen(state: ViewState, block: string): string | null {
  const found = element(state, block);
  return (
    found.selected_option?.value ??
    found.selected_date ??
    found.selected_time ??
    found.selected_user ??
    found.selected_conversation ??
    null
  );
}

/** Whether the form had this field at all: what it does not ask stays as it was. */
export function isAsked(state: ViewState, block: string): boolean {
  return state[block] !== undefined;
}

/** The values of all chosen options. */
export function chosenAll(state: ViewState, block: string): string[] {
  return (element(state, block).selected_options ?? []).map(({ value }) => value);
}

/** The Slack ids of all chosen people. */
export function chosenPeople(state: ViewState, block: string): string[] {
  return element(state, block).selected_users ?? [];
}
