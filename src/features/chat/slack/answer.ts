/** Answers plain words in the DM: what they ask for is done, offered as a button, or asked back; what they tell is kept. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { menuMessage } from "#src/features/home/slack/help-message.ts";
import { nudgeOfThread, offerAddition, offerGuess, offerReflection } from "#src/features/reflections/slack/offers.ts";
import { NO_SLOTS, saidIn } from "#src/language/intent.ts";
import { hasWords } from "#src/language/typing.ts";
import { type Message, textMessage } from "#src/slack/kit/blocks.ts";
import type { Decision } from "../rules/decide.ts";
import type { Read } from "../rules/read-words.ts";
import { besideKeeping, isLong, isReply, keepsWords, offersKeeping, tellsInThread } from "../rules/stories.ts";
import type { Talk } from "../rules/talk.ts";
import { BEFORE_ALL } from "../rules/understand.ts";
import { type Here, hereOf } from "../use-cases/situation.ts";
import { chooseMessage, confirmMessage, lostMessage, withInstead } from "./asking-back.ts";
import { withKeeping } from "./keeping.ts";
import { answerLeaning } from "./leaning.ts";
import { rememberedOf } from "./offers-in.ts";
import { messageOf, perform, slotsOf } from "./perform.ts";
import { readMessage } from "./read-message.ts";
import type { Answered, Speech } from "./speech.ts";

/**
 * The answer to a message. Forms cannot be opened from a message, so what needs one is offered as a button.
 * @param talk what was said before.
 */
export async function answerWords(context: Context, told: Told, speech: Speech, talk: Talk): Promise<Answered> {
  const { deps, say, person } = context;
  const first = speech.intents.find(({ name }) => name === BEFORE_ALL);
  // Once, and before anything is looked up, offered or kept, whoever it is.
  if (first?.wordings[say.locale].read(saidIn(told.text, say.locale))) {
    const message = messageOf(await first.answer(context, { ...told, turn: talk.answers }, NO_SLOTS));
    return { message, remembered: null, isMenu: false };
  }
  const here = await hereOf(deps, person);
  if (here.member && told.hasFiles && !hasWords(told.text))
    return plainly(textMessage(say("chat.file_md")), told, null);
  const leant = await answerLeaning(context, told, speech, { here, talk });
  if (leant) return leant;
  const read = await readMessage(told.text, speech, here, context);
  if (here.member && talk.askedOf !== null && !read.isGrave && isReply({ text: told.text, ...read })) {
    const offer = await offerAddition(context, talk.askedOf, told);
    if (offer) return plainly(offer, told, null);
  }
  return answerDecision(context, told, speech, { here, talk, read });
}

async function answerDecision(
  context: Context,
  told: Told,
  speech: Speech,
  { here, talk, read }: { readonly here: Here; readonly talk: Talk; readonly read: Read },
): Promise<Answered> {
  const { say } = context;
  const { decision, isGrave } = read;
  // Under a challenge, what people write is about it, unless it is likely to be something else.
  const asked = here.member && !isGrave ? await nudgeOfThread(context, told) : null;
  if (asked && decision.kind === "act" && tellsInThread({ text: told.text, ...read }))
    return plainly(offerReflection(context, asked, told), told, null);
  const isStory = isLong(told.text) && !isGrave;
  if (decision.kind === "act") {
    const slots = decision.slots ?? slotsOf(decision.act, told);
    const inTheirTurn = { ...told, turn: talk.answers };
    const message = messageOf(await perform(context, speech, decision.act, { here, told: inTheirTurn, slots }));
    if (REMEMBERING.has(decision.act)) return { message, remembered: null, isMenu: false };
    const isKept = !here.member || !isStory || keepsWords(decision.act);
    const whole = isKept ? message : await withKeeping(context, message, told);
    return plainly(withInstead(say, whole, isGrave ? null : (decision.instead ?? null), told), told, decision.act);
  }
  if (!here.member) return newcomersAnswer(context, decision, told, talk);
  if (asked && hasWords(told.text)) return plainly(offerReflection(context, asked, told), told, null);
  if (offersKeeping(read, told.text, say.locale)) {
    const offer = await offerGuess(context, told);
    return plainly(withInstead(say, offer, besideKeeping(decision), told), told, null);
  }
  if (decision.kind === "lost" || decision.kind === "story" || isSame(decision, talk))
    return menu(lostMessage(say, here.situation, talk.menus), told, []);
  const acts = decision.kind === "confirm" ? [decision.act] : decision.acts;
  const message =
    decision.kind === "confirm"
      ? confirmMessage(say, decision.act, told, talk.menus)
      : chooseMessage(say, acts, told, talk.menus);
  return menu(isStory ? await withKeeping(context, message, told) : message, told, acts);
}

/** Intents that answer the message before, and say themselves what is remembered; of danger, nothing is. */
const REMEMBERING: ReadonlySet<string> = new Set(["yes", "no", "misunderstood", BEFORE_ALL]);

/** The choice that was asked last is not asked again: there is another sentence then, and other buttons. */
function isSame(decision: Decision, { readings }: Talk): boolean {
  return decision.kind === "choose" && decision.acts.join(" ") === readings.join(" ");
}

/** Somebody who has not joined is told what this is, and asked nothing. */
function newcomersAnswer({ say }: Context, decision: Decision, told: Told, { menus }: Talk): Answered {
  if (decision.kind === "choose" && decision.acts.length > 0)
    return menu(chooseMessage(say, decision.acts, told, menus), told, decision.acts);
  if (isLong(told.text)) return menu(lostMessage(say, "newcomer", menus, say("chat.story_newcomer_md")), told, []);
  return menu(menus % 2 === 0 ? menuMessage(say, "new") : lostMessage(say, "newcomer", menus), told, []);
}

const plainly = (message: Message, told: Told, act: string | null): Answered => ({
  message,
  remembered: rememberedOf(message, told, { act }),
  isMenu: false,
});

function menu(message: Message, told: Told, readings: readonly string[]): Answered {
  return { message, remembered: rememberedOf(message, told, { act: null, readings }), isMenu: true };
}
