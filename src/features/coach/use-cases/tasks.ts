/** What a language model is used for, each with what its answer may come to. Null: the rules answer. */
import { z } from "zod";
import type { Member } from "#src/kernel/member.ts";
import type { ModelRequest, ModelTool } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { Situation } from "#src/language/act.ts";
import { bareCue } from "#src/language/cue-sentence.ts";
import {
  draftRequest,
  MAX_SENT,
  type Purpose,
  planRequest,
  questionsRequest,
  readingRequest,
  wordingRequest,
} from "../rules/requests.ts";
import { argumentsOf, proposals, safeWords } from "../rules/taken.ts";
import { type AskDeps, askModel } from "./ask-model.ts";
import { type BackgroundDeps, type Prepared, prepare } from "./background.ts";

export type TaskDeps = AskDeps & BackgroundDeps;

/** For whom, and in which language. */
export interface For {
  readonly say: Say;
  readonly member: Member;
}

/** What a sentence may be, and words of the model beside it. */
export interface Reading {
  /** Names of tools that were offered. */
  readonly chosen: readonly string[];
  /** Safe, and not escaped; empty where it said nothing. */
  readonly words: string;
}

/** What would be sent for a message, so that it can be shown before. Null where it may not be sent. */
export async function readingOf(
  deps: BackgroundDeps,
  { say, member }: For,
  message: string,
  { situation, tools }: { readonly situation: Situation; readonly tools: readonly ModelTool[] },
): Promise<{ readonly request: ModelRequest; readonly prepared: Prepared } | null> {
  const prepared = await prepare(deps, say, member, "reading");
  const scrubbed = prepared.scrub(message, MAX_SENT.message);
  if (scrubbed === null) return null;
  return { request: readingRequest(prepared.background, { message: scrubbed, situation, tools }), prepared };
}

/** Which of the tools a message says. */
export async function readFurther(
  deps: TaskDeps,
  whom: For,
  message: string,
  offered: { readonly situation: Situation; readonly tools: readonly ModelTool[] },
): Promise<Reading | null> {
  const reading = await readingOf(deps, whom, message, offered);
  if (!reading) return null;
  const { request, prepared } = reading;
  const { withReflections } = prepared;
  const answer = await askModel(deps, whom.member, { purpose: "reading", request, withReflections });
  if (!answer) return null;
  const chosen = proposals(answer.calls, new Set(offered.tools.map(({ name }) => name)));
  const words = safeWords(answer.text);
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

const Draft = z.object({ what: Words.refine((text) => text !== ""), surprise: Maybe, insight: Maybe });
export type Draft = z.infer<typeof Draft>;

/** A draft of a reflection out of what was told. */
export function draftOf(deps: TaskDeps, whom: For, story: string): Promise<Draft | null> {
  return structured(deps, whom, Draft, {
    purpose: "draft",
    tool: "draft",
    said: [story, MAX_SENT.message],
    request: draftRequest,
  });
}

const Questions = z
  .object({ questions: z.array(z.string().max(5000)).max(50) })
  .transform(({ questions }) =>
    questions
      .map((one) => safeWords(one, MAX_QUESTION).replaceAll("\n", " "))
      .filter((one) => one !== "")
      .slice(0, MOST_QUESTIONS),
  )
  .refine((questions) => questions.length > 0);

/** Questions to listen with, for what a seat is about in the person's own words. */
export function questionsFor(
  deps: TaskDeps,
  whom: For,
  topic: string,
  seat: string | null,
): Promise<readonly string[] | null> {
  return structured(deps, whom, Questions, {
    purpose: "questions",
    tool: "questions",
    said: [topic, MAX_SENT.answer],
    request: (background, scrubbed) => questionsRequest(background, { topic: scrubbed, seat }),
  });
}

const PlanWords = z.object({
  when: z
    .string()
    .max(5000)
    .transform((text) => safeWords(text, MAX_WHEN).replaceAll("\n", " ")),
  will: z
    .string()
    .max(5000)
    .transform((text) => safeWords(text, MAX_WILL).replaceAll("\n", " ")),
});

/** "When ..., I will ..." out of loose words, both halves as the form takes them. */
export async function planOf(
  deps: TaskDeps,
  whom: For,
  words: string,
): Promise<{ readonly when: string; readonly will: string } | null> {
  const plan = await structured(deps, whom, PlanWords, {
    purpose: "plan",
    tool: "plan",
    said: [words, MAX_SENT.answer],
    request: planRequest,
  });
  const bare = plan && bareCue(plan, whom.say.locale);
  return bare && bare.when !== "" && bare.will !== "" ? bare : null;
}

const Wording = z.object({ wording: Words.refine((text) => text !== "") }).transform(({ wording }) => wording);

/** The open challenge in other words, for a project of one's own. */
export function wordingFor(deps: TaskDeps, whom: For, project: string): Promise<string | null> {
  return structured(deps, whom, Wording, {
    purpose: "wording",
    tool: "wording",
    said: [project, MAX_SENT.answer],
    request: wordingRequest,
  });
}

/** Asks for the arguments of one tool, and takes them in one shape alone. */
async function structured<T>(
  deps: TaskDeps,
  { say, member }: For,
  schema: z.ZodType<T>,
  task: {
    readonly purpose: Purpose;
    readonly tool: string;
    readonly said: readonly [text: string, max: number];
    readonly request: (background: Prepared["background"], scrubbed: string) => ModelRequest;
  },
): Promise<T | null> {
  const { purpose, tool, said, request } = task;
  const prepared = await prepare(deps, say, member, purpose);
  const scrubbed = prepared.scrub(...said);
  if (scrubbed === null) return null;
  const { background, withReflections } = prepared;
  const answer = await askModel(deps, member, { purpose, request: request(background, scrubbed), withReflections });
  return answer && (schema.safeParse(argumentsOf(answer, tool)).data ?? null);
}
