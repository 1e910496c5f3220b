/** What is sent for each purpose. The person's texts are sendable ones; nothing else of theirs is in here. Pure. */
import type { ModelRequest, ModelTool } from "#src/kernel/ports.ts";
import type { Situation } from "#src/language/act.ts";
import type { Sendable } from "./scrub.ts";

export const PURPOSES = ["reading", "draft", "questions", "plan", "wording"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Characters that are sent of a message, a reflection, and an answer in a small form. */
export const MAX_SENT = { message: 4000, reflection: 500, answer: 600 } as const;
/** So many reflections, the newest first, and none that is older. */
export const SENT_REFLECTIONS = 3;
export const REFLECTIONS_SENT_MS = 60 * 86_400_000;

/** A challenge in the words of the catalogue, which are the bot's own. */
export interface SentChallenge {
  readonly title: string;
  readonly task: string;
}

/** What may go with each purpose. */
export interface Background {
  readonly instructions: string;
  /** Null where none is open, or colleagues wrote it. */
  readonly challenge: SentChallenge | null;
  /** Of the person themself, and only if they allowed it. */
  readonly reflections: readonly Sendable[];
}

const text = "text" as const;

/** Which of the things that can be said and pressed does the message say? */
export function readingRequest(
  { instructions, ...background }: Background,
  { message, situation, tools }: { message: Sendable; situation: Situation; tools: readonly ModelTool[] },
): ModelRequest {
  return { instructions, data: dataOf({ situation, ...background, message }), tools, mustChoose: false };
}

/** A draft of a reflection out of what was told at length. */
export function draftRequest({ instructions, ...background }: Background, message: Sendable): ModelRequest {
  const tool = { name: "draft", description: instructions, parameters: { what: text, surprise: text, insight: text } };
  return { instructions, data: dataOf({ ...background, message }), tools: [named(tool)], mustChoose: true };
}

/** Questions to listen with. @param seat the kind of seat, in the bot's words. */
export function questionsRequest(
  { instructions, ...background }: Background,
  { topic, seat }: { topic: Sendable; seat: string | null },
): ModelRequest {
  const tool = { name: "questions", description: instructions, parameters: { questions: "texts" as const } };
  return { instructions, data: dataOf({ ...background, seat, topic }), tools: [named(tool)], mustChoose: true };
}

/** "When ..., I will ..." out of loose words. */
export function planRequest({ instructions, ...background }: Background, message: Sendable): ModelRequest {
  const tool = { name: "plan", description: instructions, parameters: { when: text, will: text } };
  return { instructions, data: dataOf({ ...background, message }), tools: [named(tool)], mustChoose: true };
}

/** The challenge in other words, for a project of one's own. */
export function wordingRequest({ instructions, ...background }: Background, project: Sendable): ModelRequest {
  const tool = { name: "wording", description: instructions, parameters: { wording: text } };
  return { instructions, data: dataOf({ ...background, project }), tools: [named(tool)], mustChoose: true };
}

/** The instructions say it already, above the data. */
function named({ name, parameters }: ModelTool): ModelTool {
  return { name, description: name, parameters };
}

/** What is empty is left out. */
function dataOf(fields: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return JSON.stringify(Object.fromEntries(kept));
}
