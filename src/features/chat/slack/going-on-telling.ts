/** The second and third sentence of what somebody tells: heard as part of the same, and offered to be kept together. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { isBadNews, newsIn } from "#src/features/reflections/rules/news.ts";
import { offerAwaited, offerGuess, offerTogether } from "#src/features/reflections/slack/offers.ts";
import { actionsOf, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { type BesideTelling, besideTellingIn, isSmallTalk } from "../rules/beside-telling.ts";
import { tells } from "../rules/decide.ts";
import {
  goesOnHeard,
  isBadVerdict,
  isCalledOff,
  isCalm,
  isFresh,
  isNextPart,
  isOwnMatter,
  isStatement,
  isVerdict,
  mayTellMore,
  TOLD_HARD,
} from "../rules/goes-on.ts";
import { keepsTold } from "../rules/held-offers.ts";
import type { Read } from "../rules/read-words.ts";
import type { Talk } from "../rules/talk.ts";
import { isToldToBot } from "../rules/told-to-bot.ts";
import { again, type HeardAndRead, menu, plainly } from "./answer-steps.ts";
import { chooseMessage, turned, withInstead } from "./asking-back.ts";
import { answerYesAndMore, askWhere } from "./keeping-told.ts";
import { buttonsOf } from "./pressing.ts";
import type { Answered, Speech } from "./speech.ts";

/** Readings of words about a challenge that did not happen. */
const NOT_DONE: ReadonlySet<string> = new Set(["not-done", "not-yet", "skip"]);

/** So long after something was to happen, a few words are about it. */
const LATELY_MS = 86_400_000;

/** The answer to a message that goes on with what was told, or says in few words what came of something; null to all others. */
export async function answerGoingOnTelling(
  context: Context,
  told: Told,
  speech: Speech,
  { here, talk, read, awaited: awaitedOf }: Pick<HeardAndRead, "here" | "talk" | "read" | "awaited">,
): Promise<Answered | null> {
  const { deps, say } = context;
  if (isToldToBot(told.text, say.locale)) return null;
  const now = deps.clock.now();
  const said = { text: told.text, ...read };
  const isBad = isBadVerdict(said, say.locale);
  const isOff = isCalledOff(said, say.locale);
  const isOffered = talk.offers.some((offer) => keepsTold(offer) && !offer.isHeld);
  const beside = besideTellingIn(told.text, say.locale);
  const isWaiting = isOffered && isFresh(talk, now) && talk.askedOf === null && isCalm(said);
  if (beside === "state") return isWaiting ? askWhere(context, told, talk) : null;
  if (beside !== null) return isWaiting && isSmallTalk(beside) ? stillOffered(context, told, talk, beside) : null;
  const agreed = isWaiting ? await answerYesAndMore(context, told, speech, { here, talk }) : null;
  if (agreed) return agreed;
  const isPart = isOffered && isFresh(talk, now) && isNextPart(said, say.locale);
  const isTelling = isBad || isPart || isStatement(said, say.locale);
  if ((!isOff && !isTelling) || talk.askedOf !== null || isOwnMatter(read, talk.act)) return null;
  const awaited = await awaitedOf();
  if (isFresh(talk, now) && isBad && talk.act === TOLD_HARD && talk.offers.length > 0) {
    // The same in other words: what was offered stands above, and is not offered again.
    const heard = plainly(heardMessage(context, told, talk), told, TOLD_HARD);
    return { ...heard, remembered: heard.remembered && { ...heard.remembered, offers: talk.offers } };
  }
  const isHeld = talk.offers.every((offer) => offer.isHeld);
  if (isTelling && isFresh(talk, now) && mayTellMore(told.text, { isHeld, before: talk.act, locale: say.locale })) {
    const isHard = talk.act === TOLD_HARD || isBadNews(told.text, say.locale);
    const together = offerTogether(context, told, talk.offers, {
      waits: awaited?.action ?? null,
      isHard,
      turn: talk.answers,
    });
    if (together) {
      const others = isPart && !isHard ? otherReadings(read) : [];
      return plainly(withInstead(say, together, others, told), told, isHard ? TOLD_HARD : talk.act);
    }
  }
  if (goesOnHeard(said, talk, { now, locale: say.locale }))
    return plainly(heardMessage(context, told, talk), told, talk.act);
  const { plan, nudge } = here.mentee ?? { plan: null, nudge: null };
  const isAfterPlan = nudge?.status === "planned" && plan !== null && isLately(plan.plannedAt, now);
  const isAfter = awaited !== null && isLately(awaited.since, now);
  if (isOff && (isAfter || nudge?.status === "planned")) {
    const acts = nudge?.status === "planned" ? ["not-yet", "not-done", "who-to-ask"] : ["find-seat", "who-to-ask"];
    return menu(chooseMessage(say, acts, told, 0, say("chat.called_off_md")), told, []);
  }
  // "Did not get round to it, production was on fire" is no reflection, and would count as done by one.
  if (read.decision.kind === "choose" && read.decision.acts.every((act) => NOT_DONE.has(act))) return null;
  // Bad news that was not read for sure is heard, and not asked what it may be.
  const isUnsure = isBad || read.decision.kind === "choose" || read.decision.kind === "lost";
  if (isUnsure && isBadNews(told.text, say.locale))
    return plainly(await offerGuess(context, told, awaited), told, TOLD_HARD);
  if (!isVerdict(said, say.locale)) return null;
  if (awaited && isAfter) return plainly(offerAwaited(context, told, awaited), told, keptAs(context, told));
  return isAfterPlan ? plainly(await offerGuess(context, told), told, keptAs(context, told)) : null;
}

/** Small talk beside a story that waits to be kept: it is answered, and what was offered stands. */
function stillOffered(
  { say }: Context,
  told: Told,
  talk: Talk,
  beside: BesideTelling & ("wishes" | "laughs" | "reproach"),
): Answered {
  const words = {
    wishes: say("chat.beside_wishes_md"),
    laughs: say("chat.beside_laughs_md"),
    reproach: say("chat.beside_reproach_md"),
  };
  const shown = buttonsOf(talk.offers.filter(({ isHeld }) => !isHeld));
  return again(plainly(textMessage(words[beside], ...actionsOf(shown)), told, talk.act), talk);
}

/** What else a part of a story may have meant. */
function otherReadings({ decision }: Read): readonly string[] {
  const acts = decision.kind === "choose" ? decision.acts : decision.kind === "act" ? [decision.act] : [];
  return acts.filter((act) => !tells(act)).slice(0, 1);
}

/** What an offer to keep words is remembered as. */
export function keptAs({ say }: Context, { text }: Told): string | null {
  return isBadNews(text, say.locale) ? TOLD_HARD : null;
}

/** Heard, with nothing asked and nothing offered. */
function heardMessage({ say }: Context, { text }: Told, { act, answers }: Talk): Message {
  const isGood = (newsIn(text, say.locale) ?? (act === "praised" ? "good" : "hurt")) === "good";
  return textMessage(
    say(
      isGood
        ? turned(["chat.heard.good_1_md", "chat.heard.good_2_md"], answers)
        : turned(["chat.heard.hard_1_md", "chat.heard.hard_2_md", "chat.heard.hard_3_md"], answers),
    ),
  );
}

function isLately(at: Date, now: Date): boolean {
  return at <= now && now.getTime() - at.getTime() <= LATELY_MS;
}
