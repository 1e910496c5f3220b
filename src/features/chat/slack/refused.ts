/** A no that somebody got where they asked for what they are to do, and "what now?" behind it. */
import { asksWhatNow, isRefusal } from "#src/features/weekly/rules/refused.ts";
import { refusedMessage } from "#src/features/weekly/slack/refused.ts";
import { asksSomething } from "#src/language/questions.ts";
import { isFresh, turnOf } from "../rules/goes-on.ts";
import { type HeardAndRead, plainly } from "./answer-steps.ts";
import type { Answered } from "./speech.ts";

const REFUSED = "refused";

/** The answer where something is open or planned, and nothing waits for a yes or no of their own; null to all other messages. */
export async function answerRefused({
  context,
  told,
  speech,
  here,
  talk,
  dialogue,
  read,
}: HeardAndRead): Promise<Answered | null> {
  const { deps, say } = context;
  if (!here.mentee?.nudge || dialogue.waiting.length > 0) return null;
  // "It won't let me in" is said of a call of theirs.
  const act = read.isSure && read.decision.kind === "act" ? read.decision.act : null;
  if (act !== null && (speech.needs.has(act) || speech.effects.get(act)?.[here.situation] === "changes")) return null;
  const now = deps.clock.now();
  const isAgain = talk.act === REFUSED && isFresh(talk, now) && asksWhatNow(told.text, say.locale);
  // Whoever asks what to say to a no gets words for it.
  if (!isAgain && (!isRefusal(told.text, say.locale) || asksSomething(told.text, say.locale))) return null;
  const { current } = here;
  if (!current) return null;
  return plainly(refusedMessage(context, current, { turn: turnOf(talk, now), isAgain }), told, REFUSED);
}
