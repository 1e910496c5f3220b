/** A message in German: what it tells can be kept as it is, and what it asks has to be asked in English. */
import { NO_SLOTS } from "#src/language/intent.ts";
import { POSSIBLE } from "../rules/fear.ts";
import { turnOf } from "../rules/goes-on.ts";
import { isLostAndUnclear } from "../rules/in-care.ts";
import { asksInGerman, isGerman } from "../rules/in-german.de.ts";
import { isLong } from "../rules/stories.ts";
import { BEFORE_ALL } from "../rules/understand.ts";
import { answersWaiting, type HeardAndRead, plainly } from "./answer-steps.ts";
import { withKeeping } from "./keeping.ts";
import { messageOf, perform } from "./perform.ts";
import { type Answered, counting } from "./speech.ts";

const ACT = "other-language";

/** Much of what is said in few words is read in German as well, and what may be danger is never passed over. */
function isUnderstood({ isSure, decision, guesses }: HeardAndRead["read"]): boolean {
  const [first] = guesses;
  const isRead = (decision.kind === "act" || decision.kind === "confirm") && (first?.sureness ?? 0) >= UNDERSTOOD;
  return isSure || isRead || guesses.some(({ act, sureness }) => HEAVY.has(act) && sureness >= POSSIBLE);
}
const UNDERSTOOD = 0.35;
const HEAVY: ReadonlySet<string> = new Set([BEFORE_ALL, "feelings"]);

/** Null where it is understood, where it may be danger or answers a question, and for a story: that is offered to be kept. */
export async function answerInGerman(message: HeardAndRead): Promise<Answered | null> {
  const { context, told, speech, here, talk, read } = message;
  const { locale } = context.say;
  if (!isGerman(told.text) || isUnderstood(read) || isLostAndUnclear(read, told.text, locale)) return null;
  const isTelling = talk.askedOf !== null || talk.act === "done" || talk.act === "log" || isLong(told.text);
  if (isTelling || answersWaiting(read, speech)) return null;
  const inTurn = { ...told, ...turnOf(talk, context.deps.clock.now()) };
  const answer = messageOf(await perform(context, speech, ACT, { here, told: inTurn, slots: NO_SLOTS }));
  const isTold = here.member !== null && !asksInGerman(told.text);
  const whole = isTold ? await withKeeping(context, answer, told) : answer;
  return counting(speech, here.situation)(ACT, plainly(whole, told, ACT));
}
