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
  { purpose, request, withReflections }: Asked,
  signal: AbortSignal,
): Promise<ModelAnswer | null> {
  const { db, clock, log } = deps;
  for (let tries = 1; tries <= TRIES && !signal.aborted; tries++) {
    const month = monthOf(clock.now());
    const policy = await coachPolicyOf(db, person.workspaceId);
    if (!policy.isOn || !(await takeRequest(db, person.workspaceId, month, policy))) return null;
    try {
      const kept = { purpose, body: await model.bodyOf(request), sentAt: clock.now() };
      if (!(await keepRequest(db, person, kept, { withReflections }))) return null;
      if (signal.aborted) return null;
      const answer = await model.ask(request, signal);
      await addTokens(db, person.workspaceId, month, answer.tokens);
      return answer;
    } catch (error) {
      if (!(error instanceof ModelFailed)) throw error;
      log.warn({ purpose, reason: error.reason, tries }, "a language model gave no answer");
      if (!error.isPassing) return null;
    }
  }
  return null;
}

/** The first day of the month, UTC: budgets begin anew then. */
export function monthOf(at: Date): CalendarDate {
  return `${at.toISOString().slice(0, 7)}-01` as CalendarDate;
}
