/** What a language model is used for, each with what its answer may come to. Null: the rules answer. */
import type { z } from "zod";
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
import { argumentsOf } from "../rules/taken.ts";
import { type AskDeps, askModel } from "./ask-model.ts";
import { type BackgroundDeps, type Prepared, prepare } from "./background.ts";
import { Draft, PlanWords, Questions, type Reading, readingFrom, Wording } from "./shapes.ts";

export type TaskDeps = AskDeps & BackgroundDeps;

/** For whom, and in which language. */
export interface For {
  readonly say: Say;
  readonly member: Member;
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
  return readingFrom(answer, offered.tools);
}

/** A draft of a reflection out of what was told. */
export function draftOf(deps: TaskDeps, whom: For, story: string): Promise<Draft | null> {
  return structured(deps, whom, Draft, {
    purpose: "draft",
    tool: "draft",
    said: [story, MAX_SENT.message],
    request: draftRequest,
  });
}

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
