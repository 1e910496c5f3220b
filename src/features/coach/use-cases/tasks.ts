/** What a language model is used for, each with what its answer may come to. Null: the rules answer. */
import type { z } from "zod";
import type { Member } from "#src/kernel/member.ts";
import type { ModelRequest, ModelTool } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { Situation } from "#src/language/act.ts";
import { bareCue } from "#src/language/cue-sentence.ts";
import {
  type Background,
  draftRequest,
  MAX_SENT,
  type Purpose,
  planRequest,
  questionsRequest,
  readingRequest,
  wordingRequest,
} from "../rules/requests.ts";
import type { Sendable } from "../rules/scrub.ts";
import { argumentsOf } from "../rules/taken.ts";
import { type AskDeps, askModel } from "./ask-model.ts";
import { type BackgroundDeps, prepare } from "./background.ts";
import { Draft, PlanWords, Questions, type Reading, readingFrom, Wording } from "./shapes.ts";

export type TaskDeps = AskDeps & BackgroundDeps;

/** For whom, and in which language. */
export interface For {
  readonly say: Say;
  readonly member: Member;
}

/** A request as it is sent, and whether it holds reflections. */
export interface ReadyRequest {
  readonly request: ModelRequest;
  readonly withReflections: boolean;
}

/** What somebody can say and press where they are. */
export interface Offered {
  readonly situation: Situation;
  readonly tools: readonly ModelTool[];
}

/** What is sent to read a message: the same when it is shown before and when it is asked. Null where it may not be sent. */
export function readingOf(
  deps: BackgroundDeps,
  whom: For,
  message: string,
  { situation, tools }: Offered,
): Promise<ReadyRequest | null> {
  return readyRequest(deps, whom, {
    purpose: "reading",
    said: [message, MAX_SENT.message],
    request: (background, scrubbed) => readingRequest(background, { message: scrubbed, situation, tools }),
  });
}

/** Which of the tools a message says. */
export async function readFurther(
  deps: TaskDeps,
  whom: For,
  message: string,
  offered: Offered,
): Promise<Reading | null> {
  const ready = await readingOf(deps, whom, message, offered);
  const answer = ready && (await askModel(deps, whom.member, { purpose: "reading", ...ready }));
  return answer && readingFrom(answer, offered.tools);
}

/** What is sent for a draft of a reflection out of what was told: the same when it is shown before and when it is asked. */
export function draftingOf(deps: BackgroundDeps, whom: For, story: string): Promise<ReadyRequest | null> {
  return readyRequest(deps, whom, drafting(story));
}

/** A draft of a reflection out of what was told. */
export function draftOf(deps: TaskDeps, whom: For, story: string): Promise<Draft | null> {
  return structured(deps, whom, Draft, { tool: "draft", ...drafting(story) });
}

function drafting(story: string): Task {
  return { purpose: "draft", said: [story, MAX_SENT.message], request: draftRequest };
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

/** What is sent for one purpose. */
interface Task {
  readonly purpose: Purpose;
  readonly said: readonly [text: string, max: number];
  readonly request: (background: Background, scrubbed: Sendable) => ModelRequest;
}

/** Null where what was said may not be sent. */
async function readyRequest(
  deps: BackgroundDeps,
  { say, member }: For,
  { purpose, said, request }: Task,
): Promise<ReadyRequest | null> {
  const { background, withReflections, scrub } = await prepare(deps, say, member, purpose);
  const scrubbed = scrub(...said);
  return scrubbed === null ? null : { request: request(background, scrubbed), withReflections };
}

/** Asks for the arguments of one tool, and takes them in one shape alone. */
async function structured<T>(
  deps: TaskDeps,
  whom: For,
  schema: z.ZodType<T>,
  { tool, ...task }: Task & { readonly tool: string },
): Promise<T | null> {
  const ready = await readyRequest(deps, whom, task);
  const answer = ready && (await askModel(deps, whom.member, { purpose: task.purpose, ...ready }));
  return answer && (schema.safeParse(argumentsOf(answer, tool)).data ?? null);
}
