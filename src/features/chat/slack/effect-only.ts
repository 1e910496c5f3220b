/** What could change nothing now is not offered. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Decision } from "../rules/decide.ts";
import type { Speech } from "./speech.ts";

/** Whether an act could change nothing now. */
function hasNoEffect(context: Context, { intents }: Speech, act: string): Promise<boolean> {
  return intents.find(({ name }) => name === act)?.hasNoEffect?.(context) ?? Promise.resolve(false);
}

/** Whether its answer would change nothing by itself: there is nothing that it could change, or it asks first. */
export async function onlyAnswers(context: Context, speech: Speech, act: string, text: string): Promise<boolean> {
  if (await hasNoEffect(context, speech, act)) return true;
  return speech.intents.find(({ name }) => name === act)?.asksFirst?.(context, text) ?? false;
}

/** What is chosen from, without what could change nothing now, unless nothing else is left. */
export async function withEffectOnly(context: Context, speech: Speech, decision: Decision): Promise<Decision> {
  if (decision.kind !== "choose") return withoutIdle(context, speech, decision);
  const isWithout = await Promise.all(decision.acts.map((act) => hasNoEffect(context, speech, act)));
  const [first, ...others] = decision.acts.filter((_, at) => !isWithout[at]);
  if (first !== undefined) return { kind: "choose", acts: [first, ...others] };
  return decision.acts[0] === undefined ? decision : { kind: "confirm", act: decision.acts[0] };
}

/** Beside an answer, nothing is offered that could change nothing now. */
async function withoutIdle<D extends Exclude<Decision, { kind: "choose" }>>(
  context: Context,
  speech: Speech,
  decision: D,
): Promise<D> {
  if (!decision.instead) return decision;
  const isIdle = await Promise.all(decision.instead.map((act) => hasNoEffect(context, speech, act)));
  const { instead, ...rest } = decision;
  const left = instead.filter((_, at) => !isIdle[at]);
  return (left.length > 0 ? { ...rest, instead: left } : rest) as D;
}
