/** What answers to plain words have in common: what is known of a message while it is answered, and steps that are tried in order. */
import type { Awaited } from "#src/feature-kit/awaited-words.ts";
import type { DialogueState } from "#src/feature-kit/dialogue-state.ts";
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import type { Message } from "#src/slack/kit/blocks.ts";
import type { Leaning } from "../rules/leaning.ts";
import type { Read } from "../rules/read-words.ts";
import type { TakenBack } from "../rules/taken-back-at-once.ts";
import type { Talk } from "../rules/talk.ts";
import { type Answers, mayAnswer, type Weighs, type Weight, type WeightRead } from "../rules/weight.ts";
import type { Here } from "../use-cases/situation.ts";
import type { DayHeard } from "./day-heard.ts";
import { rememberedOf } from "./offers-in.ts";
import { type Answered, counting, type Speech } from "./speech.ts";
import { type ResolvedAnswer, waitingMessage } from "./waiting.ts";

/** A message, and what is known of whoever wrote it, before it is read. */
export interface Heard {
  readonly context: Context;
  readonly told: Told;
  readonly speech: Speech;
  /** What was said before. */
  readonly talk: Talk;
  readonly here: Here;
  /** What waits for them, and what they have. */
  readonly dialogue: DialogueState;
  /** What it says where it leans on the message before. */
  readonly leaning: Leaning | null;
  /** What weighs in it, and on whoever wrote it, found once. */
  readonly weight: Weight;
  /** By that: which steps are asked. */
  readonly weighs: Weighs;
  /** Whether it takes back what it wishes for; null where it may be an answer to what was asked. */
  readonly taken: TakenBack | null;
  /** What it says of days. */
  readonly day: () => Promise<DayHeard>;
  /** What the capabilities asked for last, looked up once; null where nothing is waited for. */
  readonly awaited: () => Promise<Awaited | null>;
}

/** The same once it is read. */
export interface HeardAndRead extends Heard {
  readonly read: Read;
  readonly weight: WeightRead;
}

/** A case of how a message is answered. */
export interface Step<M> {
  /** What it is called in tests and in talk. */
  readonly name: string;
  /** What it may answer; where nothing is said, nothing that weighs: it is not even asked then. */
  readonly answers?: Answers;
  /** The answer; null: this is not that case, and the next step is tried. */
  readonly answer: (message: M) => Promise<Answered | null>;
}

/** The answer of the first step that has one, of those that may answer such a message. */
export async function firstAnswer<M extends Pick<Heard, "weighs">>(
  steps: readonly Step<M>[],
  message: M,
): Promise<Answered | null> {
  for (const { answers = "ordinary", answer } of steps) {
    const answered = mayAnswer(answers, message.weighs) ? await answer(message) : null;
    if (answered) return answered;
  }
  return null;
}

/** A yes or a no is for what was asked last, unless it names another. */
export async function answerWaiting(
  { context, told, dialogue }: Pick<Heard, "context" | "told" | "dialogue">,
  { act, one }: ResolvedAnswer,
): Promise<Answered> {
  return markedAsQuestion(
    plainly(await waitingMessage(context, act, { all: dialogue.waiting, others: [one] }, told), told, act),
  );
}

/** An answer that asks something, whatever stands last in it: an "ok" to that is no nod. */
export function markedAsQuestion(answered: Answered): Answered {
  return { ...answered, remembered: answered.remembered && { ...answered.remembered, isQuestion: true } };
}

/** An answer under which what was offered still stands. */
export function again(answered: Answered, talk: Talk): Answered {
  const asked = markedAsQuestion(answered);
  return { ...asked, remembered: asked.remembered && { ...asked.remembered, offers: talk.offers } };
}

/** So likely a change is offered by its button, whatever feelings stand around it. */
export const LIKELY = 0.5;

/** Whether a message surely answers what waits for them, or is about what they have: no question about a reflection takes it. */
export function answersWaiting({ decision, guesses }: Read, { needs }: Speech): boolean {
  return decision.kind === "act" && needs.has(decision.act) && (guesses[0]?.sureness ?? 0) >= LIKELY;
}

/** Whether a message is surely read as something else than this act. */
export function isSurelyElse({ decision, isSure }: Read, act: string): boolean {
  return isSure && decision.kind === "act" && decision.act !== act;
}

/** An answer that asks nothing back. */
export const plainly = (message: Message, told: Told, act: string | null): Answered => ({
  message,
  remembered: rememberedOf(message, told, { act }),
  isMenu: false,
});

/** An answer that asks back. */
export function menu(message: Message, told: Told, readings: readonly string[]): Answered {
  return { message, remembered: rememberedOf(message, told, { act: null, readings }), isMenu: true };
}

/** Counts what leans on the message before by the act that it comes to. */
export function counted({ speech, here }: Heard, act: string, answered: Answered): Answered {
  return counting(speech, here.situation)(act, answered);
}
