/** Answers to "no, don't pause", and to a wish that its own message takes back: what was just done at a word is taken back, and what was offered is left as it is. */

import { isDistress } from "#src/features/guidance/rules/distress.ts";
import type { Snapshot } from "#src/features/weekly/rules/take-back.ts";
import type { Member } from "#src/kernel/member.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { HUMAN_ACTS } from "../rules/human.ts";
import { isUnclearIn } from "../rules/in-care.ts";
import { notThat, turnedDownIn } from "../rules/not-that.ts";
import { isTakenBackAtOnce, withoutHowLong } from "../rules/taken-back-at-once.ts";
import { spokenSince } from "../use-cases/situation.ts";
import { type Heard, isFeared, plainly } from "./answer-steps.ts";
import { messageOf, perform } from "./perform.ts";
import { actOf } from "./pressing.ts";
import { readMessage } from "./read-message.ts";
import { type Answered, counting } from "./speech.ts";

const UNDO = "undo";

/** Null where nothing of the kind was done or offered last, or the message says anything else. */
export async function answerNotThat(heard: Heard): Promise<Answered | null> {
  const { context, told, speech, here, talk } = heard;
  const { deps, say, person } = context;
  const count = counting(speech, here.situation);
  const left = (): Answered => count("no", plainly(textMessage(say("chat.left_unchanged")), told, null));
  if (here.member && talk.askedOf === null && isTakenBackAtOnce(told.text, say.locale))
    return (await hasWeight(heard)) ? null : left();
  const acts = here.member ? turnedDownIn(told.text, say.locale) : [];
  if (acts.length === 0) return null;
  const offers = talk.offers.filter(({ isHeld }) => !isHeld);
  const meant = notThat(acts, {
    changed: talk.undo?.act ?? null,
    lastAct: talk.act,
    offered: offers.flatMap((offer) => actOf(offer) ?? offer.action.split(".")),
  });
  if (meant === null || (await spokenSince(deps, person, here, talk)).isElse) return null;
  if (meant === "left") return left();
  // A pause that was changed again since, by a button, is spoken of as it stands now.
  if (talk.undo && here.member && isQuietOtherwise(here.member, talk.undo.after)) return null;
  const message = messageOf(await perform(context, speech, UNDO, { here, told, slots: NO_SLOTS }));
  return count(UNDO, plainly(message, told, UNDO));
}

/** Whether something heavier stands beside the wish, by all that is known of such words: whoever takes it back is answered all the same. */
async function hasWeight({ context, told, speech, here, dialogue, lifeNews }: Heard): Promise<boolean> {
  const { locale } = context.say;
  if (lifeNews !== null) return true;
  const read = await readMessage(told.whole, speech, { ...here, standings: dialogue.standings, lifeNews }, context);
  const { decision, isGrave } = read;
  const isFelt = decision.kind === "act" && HUMAN_ACTS.has(decision.act);
  const isHeavy = isDistress(withoutHowLong(told.whole, locale), { isGrave, locale });
  return isFelt || isFeared(read) || isUnclearIn(read, told.whole, locale) || isHeavy;
}

const isQuietOtherwise = (member: Member, after: Snapshot): boolean =>
  member.status !== after.status || member.pausedFrom !== after.pausedFrom || member.pausedUntil !== after.pausedUntil;
