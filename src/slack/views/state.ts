/** Reads what somebody filled in. Slack's own shapes, parsed: a forged submission gives nulls, never a crash. */
import { z } from "zod";
import { isVisible } from "#src/domain/text.ts";
import type { ViewState } from "../interaction.ts";
import { Text } from "../outside.ts";

const Element = z.looseObject({
  value: Text.nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_user: z.string().nullish(),
  selected_users: z.array(z.string()).nullish(),
  selected_conversation: z.string().nullish(),
});

/** The one element of an input block; all our inputs use the action id `value`. */
function element(state: ViewState, block: string): z.infer<typeof Element> {
  const found = Object.values(state[block] ?? {})[0];
  return Element.safeParse(found ?? {}).data ?? {};
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
