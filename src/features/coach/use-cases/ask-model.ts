/** Asks the language model for somebody, or gives nothing: whatever goes wrong, the rules answer. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import {
  type LanguageModel,
  type ModelAnswer,
  ModelFailed,
  type ModelRequest,
  type PersonKey,
} from "#src/kernel/ports.ts";
import { guessedTokens } from "#src/kernel/tokens.ts";
import type { Purpose } from "../rules/requests.ts";
import { addTokens, coachPolicyOf, takeRequest } from "../store/budgets.ts";
import { keepRequest } from "../store/consents.ts";
import { accessOf } from "./access.ts";

export type AskDeps = Pick<Deps, "db" | "model" | "clock" | "timer" | "log">;

/** An answer comes within this time, with its second try, or not at all. */
const PATIENCE_MS = 8000;
const TRIES = 2;

export interface Asked {
  readonly purpose: Purpose;
  readonly request: ModelRequest;
  /** It holds reflections, for which there is a yes of its own. */
  readonly withReflections: boolean;
}

/**
 * What the model answers; null where it may not be asked, has no budget left, fails, or takes too long. Nothing is sent
 * before the person's yes is looked up, and nothing that was not kept for them to read. Nothing of it is logged but a word.
 */
export async function askModel(deps: AskDeps, person: PersonKey, asked: Asked): Promise<ModelAnswer | null> {
  const { model, timer } = deps;
  if (!model || (await accessOf(deps, person)) !== "yes") return null;
  const over = new AbortController();
  const done = new AbortController();
  const ended = timer.wait(PATIENCE_MS, done.signal).then(() => {
    over.abort();
    return null;
  });
  try {
    return await Promise.race([tryTwice(deps, model, person, asked, over.signal), ended]);
  } finally {
    done.abort();
    over.abort();
  }
}

async function tryTwice(
  deps: AskDeps,
  model: LanguageModel,
  person: PersonKey,
  asked: Asked,
  signal: AbortSignal,
): Promise<ModelAnswer | null> {
  const { log } = deps;
  for (let tries = 1; tries <= TRIES && !signal.aborted; tries++) {
    try {
      return await tryOnce(deps, model, person, asked, signal);
    } catch (error) {
      if (!(error instanceof ModelFailed)) throw error;
      log.warn({ purpose: asked.purpose, reason: error.reason, tries }, "a language model gave no answer");
      if (!error.isPassing) return null;
    }
  }
  return null;
}

/**
 * Looks up anew whether it may be asked. The budget is charged with a guess before, and with what it has cost after: where the bot
 * dies or gives up meanwhile, the guess stands. @throws ModelFailed
 */
async function tryOnce(
  { db, clock }: AskDeps,
  model: LanguageModel,
  person: PersonKey,
  { purpose, request, withReflections }: Asked,
  signal: AbortSignal,
): Promise<ModelAnswer | null> {
  const { workspaceId } = person;
  const month = firstOfMonth(clock.now());
  const policy = await coachPolicyOf(db, workspaceId);
  const body = await model.bodyOf(request);
  const guess = guessedTokens(body.length);
  if (!policy.isOn || !(await takeRequest(db, workspaceId, month, policy, guess))) return null;
  const costs = (tokens: number): Promise<void> => addTokens(db, workspaceId, month, tokens - guess);
  const kept = await keepRequest(db, person, { purpose, body, sentAt: clock.now() }, { withReflections });
  if (!kept || signal.aborted) {
    await costs(0);
    return null;
  }
  try {
    const answer = await model.ask(request, signal);
    await costs(answer.tokens);
    return answer;
  } catch (error) {
    if (error instanceof ModelFailed) await costs(error.tokens);
    throw error;
  }
}

/** The first day of the month, UTC: budgets begin anew then. */
export function firstOfMonth(at: Date): CalendarDate {
  return `${at.toISOString().slice(0, 7)}-01` as CalendarDate;
}
