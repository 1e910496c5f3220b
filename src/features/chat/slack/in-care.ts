/** A day after words of danger or of harm: what is plainly wished is answered as ever, with a line that somebody is there; beside what is unclear somebody stays. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { HARM } from "#src/features/guidance/rules/follow-up.ts";
import { besideThem, contact } from "#src/features/guidance/slack/hard-intents.ts";
import { type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { isJoke, sayingWell } from "../rules/human.ts";
import {
  type AskedInCare,
  askedInCare,
  type InCare,
  inCare,
  isOrdinaryAgain,
  isSinceCare,
  tellsOwnMatter,
  WELL,
} from "../rules/in-care.ts";
import { namesLog } from "../rules/keeping-told.ts";
import type { Read } from "../rules/read-words.ts";
import { endCare } from "../use-cases/talk.ts";
import { type Heard, type HeardAndRead, plainly } from "./answer-steps.ts";
import { turned, withDeed } from "./asking-back.ts";
import { messageOf } from "./perform.ts";
import type { Answered } from "./speech.ts";
import { answerHarmAsked } from "./work-situation.ts";

/** What a message is on such a day; null on any other. */
export function careOf({ context, told, talk, leaning, weight }: Heard, read: Read): InCare | null {
  if (!weight.isInCare) return null;
  const { locale } = context.say;
  const now = context.deps.clock.now();
  // A yes or a time that leans on nothing that was said since.
  if (leaning !== null) return "unclear";
  const changed = talk.undo !== null && isSinceCare(talk.undo.at, talk);
  const isOrdinary = isOrdinaryAgain(told.text, talk, { now, locale });
  const isOfHarm = weight.isAfterHarm;
  const isWell = talk.act === WELL;
  const care = inCare(told.text, read, { locale, changed, isOrdinary, isAfterHarm: isOfHarm, isWell });
  // What somebody feels or fears of it goes on from that harm; what else weighs on them has its own words.
  const isElse = care !== "human" || weight.lifeNews !== null || tellsOwnMatter(told.text, read, locale);
  return isOfHarm && !isElse ? "unclear" : care;
}

/** The words of somebody who stays beside them; null where it is answered otherwise. */
export async function answerInCare(message: HeardAndRead): Promise<Answered | null> {
  const { context, told, talk, weight } = message;
  const { deps, person, say } = context;
  if (!weight.isInCare) return null;
  const { care, isAfterHarm: isOfHarm } = weight;
  const isFeared = weight.danger !== null;
  const well = isFeared ? null : sayingWell(told.text, say.locale);
  // Of harm, many say in the next breath that it was nothing.
  if (well !== null && isOfHarm && (well === "fine" || isJoke(told.text, say.locale)))
    return plainly(textMessage(say("guidance.after_harm.fine_md")), told, HARM);
  if (well === "misread") await endCare(deps, person);
  if (well !== null) {
    const key = well === "misread" ? "guidance.beside.over_md" : "guidance.beside.fine_md";
    return plainly(textMessage(say(key)), told, WELL);
  }
  const isNewHarm = weight.harm !== null;
  const ofHarm = isOfHarm && !isFeared && !isNewHarm ? answerHarmAsked(message) : null;
  if (ofHarm) return ofHarm;
  const asked = isFeared || isNewHarm ? null : askedInCare(told.text, say.locale);
  const isElse = care === "ordinary" && isOrdinaryAgain(told.text, talk, { now: deps.clock.now(), locale: say.locale });
  if (asked !== null && !isElse) return plainly(askedMessage(context, asked, isOfHarm), told, isOfHarm ? HARM : null);
  return care === "quiet" || care === "unclear" || care === "deed" ? staying(message, care) : null;
}

/** Somebody stays; what closes something waits for its button, and nothing of it is kept. */
function staying({ context, told, talk, weight, read }: HeardAndRead, care: "quiet" | "unclear" | "deed"): Answered {
  const { say } = context;
  const isOfHarm = weight.isAfterHarm;
  const words = isOfHarm
    ? afterHarm(context, talk.answers, weight.isWatched)
    : messageOf(besideThem(context, talk.answers, care !== "quiet"));
  const isToKeep = namesLog(told.text, say.locale);
  const whole = isToKeep ? joined(textMessage(say("chat.not_in_log_md")), words) : words;
  const act = care === "deed" && "act" in read.decision ? read.decision.act : null;
  const shown = act === null ? whole : withDeed(say, whole, { line: say("guidance.beside.deed_md"), act, told });
  const answered = plainly(shown, told, isOfHarm ? HARM : null);
  return { ...answered, remembered: answered.remembered && { ...answered.remembered, offers: [] } };
}

/**
 * What is said where harm was told, and nothing else is plain: in other words each time.
 * @param isSevere somebody laid hands on them: a number is named.
 */
function afterHarm(context: Context, turn: number, isSevere: boolean): Message {
  const { say } = context;
  const words = say(
    turned(["guidance.after_harm.one_md", "guidance.after_harm.two_md", "guidance.after_harm.three_md"], turn),
  );
  const number = isSevere ? [say("guidance.after_harm.number_md")] : [];
  return textMessage([words, ...contact(context), ...number].join("\n"));
}

/** @param isOfHarm somebody harms them: home may be where it is not safe. */
function askedMessage(context: Context, asked: AskedInCare, isOfHarm: boolean): Message {
  const { say } = context;
  const key = asked === "where" && isOfHarm ? "where_harm" : asked;
  const words = say(`guidance.beside.${key}_md`);
  return textMessage([words, say("guidance.beside.number_md"), ...contact(context)].join("\n"));
}

const joined = (first: Message, { text, blocks }: Message): Message => ({
  text: `${first.text}\n${text}`,
  blocks: [...first.blocks, ...blocks],
});
