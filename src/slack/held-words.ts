/**
 * Words of danger in a form whose words reach colleagues are held back once: the form stays open with what was typed, and
 * says so beside the field. They are the person's own, and may have been misread: sent again as they stand, they go.
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import { isCrisis } from "#src/language/crisis.ts";
import type { HandlerContext, Submission, ViewState } from "./context.ts";
import { typed } from "./kit/form-state.ts";
import type { Submit } from "./registry.ts";

/** What a form remembers of words that were held back: a hash of them. */
const Remembered = z.object({ held: z.string() });

export interface Danger {
  /** The fields that hold such words, by block id. */
  readonly fields: readonly string[];
  /** The same for the same words. */
  readonly mark: string;
  /** Whether they were held back when they were sent before. */
  readonly isWarned: boolean;
}

/** Words of danger in what a form would deliver; null where there are none. */
export function dangerIn(
  { delivers }: Pick<Submit<never>, "delivers">,
  { say }: Pick<HandlerContext, "say">,
  state: ViewState,
  metadata: unknown,
): Danger | null {
  if (!delivers) return null;
  const texts = Object.keys(state)
    .filter((block) => delivers === "all" || delivers.includes(block))
    .map((block) => ({ block, text: typed(state, block) }))
    .filter(({ text }) => text !== "");
  if (!isCrisis(texts.map(({ text }) => text).join("\n"), say.locale)) return null;
  const found = texts.filter(({ text }) => isCrisis(text, say.locale));
  // A sentence may go from one field into the next.
  const held = found.length > 0 ? found : texts;
  const mark = createHash("sha256")
    .update(JSON.stringify(held.map(({ text }) => text)))
    .digest("base64url");
  return {
    fields: held.map(({ block }) => block),
    mark,
    isWarned: Remembered.safeParse(metadata).data?.held === mark,
  };
}

/** The form stays open. */
export function holdBack({ say }: Pick<HandlerContext, "say">, { fields, mark }: Danger): Submission {
  const text = say("common.held_words_md");
  return { kind: "held", beside: Object.fromEntries(fields.map((block) => [block, text])), metadata: { held: mark } };
}
