/** A field for a text of any length: what is longer than one input takes stands in several, one below the other. */
import type { KnownBlock } from "@slack/types";
import { z } from "zod";
import type { Say } from "#src/kernel/texts.ts";
import { partsOf, wholeOf } from "#src/kernel/whole-text.ts";
import type { ViewState } from "../context.ts";
import { typed } from "./form-state.ts";
import { input, textInput } from "./inputs.ts";

/** A text up to here leaves room to write on in one input. */
const ONE_INPUT = 2500;
/** Parts are shorter, so that each of them leaves room. */
const PART = 2000;

/** The white space between the parts of each field; it comes back with the form. */
export const Gaps = z.record(z.string(), z.array(z.string())).default({});
export type Gaps = z.infer<typeof Gaps>;

export interface LongField {
  readonly block: string;
  readonly label: string;
  readonly text: string;
  readonly hint?: string;
  readonly optional?: boolean;
}

/** The inputs of a text; all but the first may be emptied. */
export function longTextInputs(say: Say, { block, label, text, hint, optional = false }: LongField): KnownBlock[] {
  return partsFor(text).parts.map((part, index, { length }) =>
    input(
      index === 0 ? block : `${block}.${index + 1}`,
      index === 0 ? label : say("common.continued", { label, part: index + 1, parts: length }),
      textInput({ multiline: true, initial: part }),
      { optional: optional || index > 0, ...(index === 0 && hint ? { hint } : {}) },
    ),
  );
}

/** What a form remembers of its long fields; nothing where each stands in one input. */
export function gapsOf(texts: Readonly<Record<string, string>>): { readonly gaps?: Gaps } {
  const gaps = Object.entries(texts).flatMap(([block, text]) => {
    const found = partsFor(text).gaps;
    return found.length > 0 ? [[block, [...found]] as [string, string[]]] : [];
  });
  return gaps.length > 0 ? { gaps: Object.fromEntries(gaps) } : {};
}

/** The whole text that was filled in. */
export function typedWhole(state: ViewState, block: string, gaps: Gaps): string {
  const between = gaps[block] ?? [];
  const parts = [typed(state, block), ...between.map((_, index) => typed(state, `${block}.${index + 2}`))];
  return wholeOf(parts, between);
}

function partsFor(text: string): ReturnType<typeof partsOf> {
  return text.length <= ONE_INPUT ? { parts: [text], gaps: [] } : partsOf(text, PART);
}
