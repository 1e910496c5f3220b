/** Reads what somebody filled in. Slack's own shapes, parsed: a forged submission gives nulls, never a crash. */
import { z } from "zod";
import type { ViewState } from "../interaction.ts";

const Element = z.looseObject({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_user: z.string().nullish(),
});

/** The one element of an input block; all our inputs use the action id `value`. */
function element(state: ViewState, block: string): z.infer<typeof Element> {
  const found = Object.values(state[block] ?? {})[0];
  return Element.safeParse(found ?? {}).data ?? {};
}

/** The text of a field, trimmed; empty when nothing was typed. */
export function typed(state: ViewState, block: string): string {
  return element(state, block).value?.trim() ?? "";
}

/** The value of the chosen option, date, time or person. */
export function chosen(state: ViewState, block: string): string | null {
  const { selected_option, selected_date, selected_time, selected_user } = element(state, block);
  return selected_option?.value ?? selected_date ?? selected_time ?? selected_user ?? null;
}

/** The values of all chosen options. */
export function chosenAll(state: ViewState, block: string): string[] {
  return (element(state, block).selected_options ?? []).map(({ value }) => value);
}
