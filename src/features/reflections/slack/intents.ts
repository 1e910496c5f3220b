/** What people tell of what they did. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told, toldOf } from "#src/feature-kit/intent.ts";
import { completeChallenge } from "#src/features/weekly/use-cases/answer-nudge.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { isCrisisInAny } from "#src/language/crisis.ts";
import { tellsIllTreatment } from "#src/language/ill-treatment.ts";
import { saidIn, UNCLEAR, type Wording } from "#src/language/intent.ts";
import { messageReply } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, section, textMessage } from "#src/slack/kit/blocks.ts";
import { done, log, progress } from "../rules/intents.en.ts";
import { isToBeKept } from "../rules/kept-at-once.ts";
import { saysOnlyDone } from "../rules/only-done.ts";
import { isPlainlyElse, saysIt } from "../rules/told-of.ts";
import { addedUp, afterDone } from "../use-cases/after-told.ts";
import { showProgress } from "../use-cases/overview.ts";
import { tellMore } from "../use-cases/reflect.ts";
import { addedUpSection, reminderOff, sumUpButtons, sumUpSection, toldMessage } from "./after-told.ts";
import { keepAtOnce } from "./keep-at-once.ts";
import { lookingBackIntents } from "./looking-back.ts";
import { askWhichDone, fileNote, nudgeOfThread, offerAdding, offerGuess, offerLog } from "./offers.ts";
import { progressMessage } from "./progress-message.ts";
import { offerOfGiven } from "./told-of-given.ts";
import { wholeStory } from "./told-story.ts";

export const reflectionIntents: readonly Intent[] = [
  defineIntent({
    name: "done",
    wordings: { en: done },
    answer: async (context, told, { story }) =>
      messageReply(
        story === "" ? await markDone(context, null) : await keepStory(context, told, wholeStory(context, told, story)),
      ),
  }),
  defineIntent({
    name: "log",
    wordings: { en: log },
    answer: async (context, told, { story }) =>
      messageReply(
        story.trim() === "" ? askForEntry(context) : await keepEntry(context, told, wholeStory(context, told, story)),
      ),
  }),
  defineIntent({
    name: "progress",
    wordings: { en: progress },
    answer: async ({ deps, say, person }) => {
      const shown = progressMessage(say, (await showProgress(deps, person)).progress);
      const sum = await addedUp(deps, person);
      if (!sum) return messageReply(shown);
      const buttons = sumUpButtons(say, sum);
      const rows = buttons.length > 0 ? [actions(...buttons)] : [];
      return messageReply({ ...shown, blocks: [...shown.blocks, addedUpSection(say, sum), ...rows] });
    },
  }),
  ...lookingBackIntents,
];

/** @param nudgeId null: what is open. */
async function markDone({ deps, say, person }: Context, nudgeId: string | null): Promise<Message> {
  const { challenge, nudge, member, reminderOff: off = null } = await completeChallenge(deps, person, nudgeId);
  const sumUp = challenge && (await afterDone(deps, member, challenge.area));
  const title = escapeMrkdwn(challenge?.title ?? "");
  return textMessage(
    [say("chat.done_no_words_md", { title }), ...reminderOff(say, member, off)].join(" "),
    ...(sumUp ? [sumUpSection(say, sumUp)] : []),
    actions(
      button(say("nudge.reflect"), "reflection.open", nudge.id, ...(sumUp?.next ? [] : ["primary" as const])),
      ...(sumUp ? sumUpButtons(say, sumUp) : []),
    ),
  );
}

/** Said, or pressed, without a story. */
function askForEntry({ say }: Context): Message {
  const text = say("chat.log_empty_md");
  return textMessage(text, actions(button(say("home.log"), "log.open", "log", "primary")));
}

/** Plainly asked, it is kept at once; it is offered where it may be meant otherwise, and where words of danger stand in it or stood before it. */
function keepEntry(context: Context, told: Told, story: string): Message | Promise<Message> {
  if (tellsIllTreatment(story, context.say.locale)) return offerOfWhatWasDone(context, told, story);
  const isCalm = told.isGrave !== true && told.before !== BEFORE_ALL && !isCrisisInAny(told.whole);
  if (isCalm && isToBeKept(told.whole, context.say.locale)) return keepAtOnce(context, told, story);
  // Only where they name the log, what they tell of the open challenge is no matter of that.
  return namesLog(told, context.say.locale) ? offerLog(context, told, story) : offerGuess(context, told);
}

/** What was done to them is no practice of theirs: it is heard, and kept where they still want that. */
function offerOfWhatWasDone(context: Context, told: Told, story: string): Message {
  const offer = offerLog(context, told, story);
  const heard = context.say("chat.done_to_you_md");
  return { ...offer, text: heard, blocks: [section(heard), ...offer.blocks.slice(-1)] };
}

function namesLog({ whole }: Told, locale: Locale): boolean {
  const slots = LOG[locale].read(saidIn(whole, locale));
  return slots !== null && slots !== UNCLEAR;
}
const LOG: Readonly<Record<Locale, Wording>> = { en: log };
/** What the answer before is remembered as where it spoke of danger. */
const BEFORE_ALL = "crisis";

/** "Done, I sat in on the call": done, and kept in the person's own words. */
async function keepStory(context: Context, told: Told, story: string): Promise<Message> {
  const { deps, person } = context;
  const asked = await nudgeOfThread(context, told);
  // "Yes that one is done": no word of what came of it could be kept.
  if (saysOnlyDone(story, context.say.locale)) return markDone(context, asked?.nudge.id ?? null);
  const open = asked === null && !saysIt(told.text, context.say.locale) ? await findCurrentNudge(deps, person) : null;
  const given = open && offerOfGiven(context, told, story, open);
  if (given) return given;
  if (open && isPlainlyElse(story, open.challenge, context.say.locale)) return askWhichDone(context, open, told, story);
  try {
    const saved = await tellMore(deps, person, asked?.nudge.id ?? null, story);
    if (saved.isHeld) return offerAdding(context, saved, toldOf(story, told));
    return (await toldMessage(context, saved, fileNote(told, context))).message;
  } catch (error) {
    // Nothing was open: it is something that the person did on their own, so it is offered to the log.
    if (!(error instanceof UserFault && error.fault.key === "errors.nothing_open")) throw error;
    return offerLog(context, told, story);
  }
}
