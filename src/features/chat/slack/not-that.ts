/** Answers to "no, don't pause": what was just done at a word is taken back, and what was offered is left as it is. */
import type { Snapshot } from "#src/features/weekly/rules/take-back.ts";
import type { Member } from "#src/kernel/member.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { notThat, turnedDownIn } from "../rules/not-that.ts";
import { spokenSince } from "../use-cases/situation.ts";
import { type Heard, plainly } from "./answer-steps.ts";
import { messageOf, perform } from "./perform.ts";
import { actOf } from "./pressing.ts";
import { type Answered, counting } from "./speech.ts";

const UNDO = "undo";

/** Null where nothing of the kind was done or offered last, or the message says anything else. */
export async function answerNotThat(heard: Heard): Promise<Answered | null> {
  const { context, told, speech, here, talk } = heard;
  const { deps, say } = context;
  const count = counting(speech, here.situation);
  const left = (): Answered => count("no", plainly(textMessage(say("chat.left_unchanged")), told, null));
  const acts = here.member ? turnedDownIn(told.text, say.locale) : [];
  if (acts.length === 0) return null;
  const offers = talk.offers.filter(({ isHeld }) => !isHeld);
  const meant = notThat(acts, {
    changed: talk.undo?.act ?? null,
    lastAct: talk.act,
    offered: offers.flatMap((offer) => actOf(offer) ?? offer.action.split(".")),
  });
  if (meant === null || (await spokenSince(deps, here, talk)).isElse) return null;
  if (meant === "left") return left();
  // A pause that was changed again since, by a button, is spoken of as it stands now.
  if (talk.undo && here.member && isQuietOtherwise(here.member, talk.undo.after)) return null;
  const message = messageOf(await perform(context, speech, UNDO, { here, told, slots: NO_SLOTS }));
  return count(UNDO, plainly(message, told, UNDO));
}

const isQuietOtherwise = (member: Member, after: Snapshot): boolean =>
  member.status !== after.status || member.pausedFrom !== after.pausedFrom || member.pausedUntil !== after.pausedUntil;
