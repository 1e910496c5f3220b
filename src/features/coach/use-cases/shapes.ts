/** The shapes in which the answer of a language model is taken; whatever else it holds is left out, and what is taken is safe to show. */
import { z } from "zod";
import type { ModelAnswer, ModelTool } from "#src/kernel/ports.ts";
import { proposals, safeWords } from "../rules/taken.ts";

/** What a sentence may be, and words of the model beside it. */
export interface Reading {
  /** Names of tools that were offered. */
  readonly chosen: readonly string[];
  /** Safe, and not escaped; empty where it said nothing. */
  readonly words: string;
}

/** Null where it says nothing that can be used. */
export function readingFrom({ calls, text }: ModelAnswer, tools: readonly ModelTool[]): Reading | null {
  const chosen = proposals(calls, new Set(tools.map(({ name }) => name)));
  const words = safeWords(text);
  return chosen.length === 0 && words === "" ? null : { chosen, words };
}

const Words = z
  .string()
  .max(20_000)
  .transform((text) => safeWords(text, MAX_FIELD));
const Maybe = Words.nullish().transform((text) => text ?? "");
/** Characters of a field of a form; a plan's own fields are shorter. */
const MAX_FIELD = 1500;
const MAX_QUESTION = 200;
const MAX_WHEN = 120;
const MAX_WILL = 200;
const MOST_QUESTIONS = 5;

export const Draft = z.object({ what: Words.refine((text) => text !== ""), surprise: Maybe, insight: Maybe });
export type Draft = z.infer<typeof Draft>;

export const Questions = z
  .object({ questions: z.array(z.string().max(5000)).max(50) })
  .transform(({ questions }) =>
    questions
      .map((one) => safeWords(one, MAX_QUESTION).replaceAll("\n", " "))
      .filter((one) => one !== "")
      .slice(0, MOST_QUESTIONS),
  )
  .refine((questions) => questions.length > 0);

export const PlanWords = z.object({
  when: z
    .string()
    .max(5000)
    .transform((text) => safeWords(text, MAX_WHEN).replaceAll("\n", " ")),
  will: z
    .string()
    .max(5000)
    .transform((text) => safeWords(text, MAX_WILL).replaceAll("\n", " ")),
});

export const Wording = z.object({ wording: Words.refine((text) => text !== "") }).transform(({ wording }) => wording);
