/** Answers plain words in the DM: what they ask for is done, offered as a button, or asked back; what they tell is kept. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Intent, Told } from "#src/feature-kit/intent.ts";
import { menuMessage } from "#src/features/home/slack/help-message.ts";
import { tellsSomething } from "#src/features/reflections/rules/telling.ts";
import { nudgeOfThread, offerGuess, offerReflection } from "#src/features/reflections/slack/offers.ts";
import type { ActWords, Effect } from "#src/language/act.ts";
import { NO_SLOTS, type Slots, saidIn } from "#src/language/intent.ts";
import { hasWords } from "#src/language/typing.ts";
import type { Reply } from "#src/slack/context.ts";
import { type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { type Decision, decide } from "../rules/decide.ts";
import { readerFor } from "../rules/readers.ts";
import { type Audience, isFor, understand } from "../rules/understand.ts";
import { type Here, hereOf } from "../use-cases/situation.ts";
import { chooseMessage, confirmMessage, lostMessage } from "./asking-back.ts";

/** All that people can say. */
export interface Speech {
  /** In the order in which their patterns are asked (`inPrecedence`). */
  readonly intents: readonly Intent[];
  readonly words: readonly ActWords[];
}

/**
 * The answer to a message. Forms cannot be opened from a message, so what needs one is offered as a button.
 * @param turn counts the person's messages, so that the same help is never said twice in a row.
 */
export async function answerWords(context: Context, told: Told, speech: Speech, turn: number): Promise<Message> {
  const { deps, say, person } = context;
  const here = await hereOf(deps, person);
  if (here.member && told.hasFiles && !hasWords(told.text)) return textMessage(say("chat.file_md"));
  const decision = decided(told.text, speech, here, context);
  if (decision.kind === "act") {
    const slots = decision.slots ?? slotsOf(decision.act, told);
    return messageOf(await run(context, speech, decision.act, { here, told: { ...told, turn }, slots }));
  }
  if (!here.member) return newcomersAnswer(context, decision, told);
  // Under a challenge, what people write is about it.
  const asked = await nudgeOfThread(context, told);
  if (asked && hasWords(told.text)) return offerReflection(context, asked, told);
  if (decision.kind === "story" || (decision.kind === "lost" && tellsSomething(told.text, say.locale)))
    return offerGuess(context, told);
  if (decision.kind === "confirm") return confirmMessage(say, decision.act, told);
  if (decision.kind === "choose") return chooseMessage(say, decision.acts, told);
  return lostMessage(say, here.situation, turn);
}

/** Does what somebody said, as if a pattern had read it. */
export async function run(
  context: Context,
  { intents }: Speech,
  act: string,
  { here, told, slots }: { readonly here: Here; readonly told: Told; readonly slots: Slots },
): Promise<Reply> {
  const audience: Audience = here.member ? "member" : "newcomer";
  const intent = intents.find((one) => one.name === act && isFor(one, audience));
  if (!intent) throw new Error(`nothing answers ${act}`);
  return intent.answer(context, told, slots);
}

/** What a message says beside its act, where no pattern read it: a story is the whole message. */
export function slotsOf(act: string, told: Told): Slots {
  return TELLING.has(act) ? { story: told.text.trim(), when: null } : NO_SLOTS;
}
const TELLING = new Set(["done", "log"]);

function decided(text: string, { intents, words }: Speech, { situation, member }: Here, context: Context): Decision {
  const { locale } = context.say;
  const audience: Audience = member ? "member" : "newcomer";
  const found = understand(text, intents, { audience, locale });
  const answered = new Set(intents.filter((one) => isFor(one, audience)).map(({ name }) => name));
  const effects = new Map(words.map(({ act, effect }) => [act, effect]));
  return decide({
    text,
    situation,
    sure: found && { act: found.intent.name, slots: found.slots },
    isNegated: saidIn(text, locale).isNegated,
    guesses: readerFor(words, locale)
      .guess(text, situation)
      .filter(({ act }) => act === "none" || answered.has(act)),
    effectOf: (act): Effect => effects.get(act) ?? "shows",
  });
}

/** Somebody who has not joined is told what this is, and asked nothing. */
function newcomersAnswer({ say }: Context, decision: Decision, told: Told): Message {
  return decision.kind === "choose" ? chooseMessage(say, decision.acts, told) : menuMessage(say, "new");
}

function messageOf(reply: Reply): Message {
  if (reply.kind === "message" || reply.kind === "extra") return reply.message;
  throw new Error("plain words cannot open a form");
}
