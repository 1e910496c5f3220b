/** The fields of a form, declared once: whatever draws one and whatever reads it go by that declaration, and the compiler holds both to it. */
import type { InputBlock, KnownBlock } from "@slack/types";
import type { Say } from "#src/kernel/texts.ts";
import type { ViewState } from "../context.ts";
import type { ElementOf, FieldKind, FieldKinds } from "./field-kinds.ts";
import { chosen, chosenAll, chosenPeople, isAsked, typed } from "./form-state.ts";
import { type InputOptions, input } from "./inputs.ts";
import { type Gaps, type LongField, longTextInputs, typedWhole } from "./long-text.ts";

type NameOf<F extends FieldKinds> = keyof F & string;
type OfKind<F extends FieldKinds, K extends FieldKind> = {
  [N in NameOf<F>]: F[N] extends K ? N : never;
}[NameOf<F>];

/** `input`, and the functions of `form-state.ts` and `long-text.ts`, for the fields of one form alone. */
export interface FormFields<F extends FieldKinds> {
  readonly kinds: F;
  readonly input: <N extends NameOf<F>>(
    block: N,
    label: string,
    element: ElementOf<F[N]>,
    options?: InputOptions,
  ) => InputBlock;
  readonly longTextInputs: (say: Say, field: LongField & { readonly block: OfKind<F, "text"> }) => KnownBlock[];
  readonly typed: (state: ViewState, block: OfKind<F, "text">) => string;
  readonly typedWhole: (state: ViewState, block: OfKind<F, "text">, gaps: Gaps) => string;
  readonly chosen: (state: ViewState, block: OfKind<F, "choice">) => string | null;
  readonly chosenAll: (state: ViewState, block: OfKind<F, "choices">) => string[];
  readonly chosenPeople: (state: ViewState, block: OfKind<F, "people">) => string[];
  readonly isAsked: (state: ViewState, block: NameOf<F>) => boolean;
}

/** Declares the fields of a form. */
export function formFields<const F extends FieldKinds>(kinds: F): FormFields<F> {
  return { kinds, input, longTextInputs, typed, typedWhole, chosen, chosenAll, chosenPeople, isAsked };
}
