/** Where the form is opened: by word, by a button under an answer in the DM, or to ask again. */
import { z } from "zod";
import { type Context, defineAction, defineCommand } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { knownByName } from "#src/features/matching/slack/known-by-name.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { mentionedIn } from "#src/language/slack-text.ts";
import { MessageIfAny, Moment, OneId, parted } from "#src/slack/button-value.ts";
import { messageReply, modalReply, originOf, placeOf, type Reply } from "#src/slack/context.ts";
import { mention } from "#src/slack/escape.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { ownWordsIfAny } from "#src/slack/own-words.ts";
import { readWritten } from "#src/slack/written.ts";
import { askIn, askSomebody } from "../rules/intents.en.ts";
import { whomIn } from "../rules/meet-words.en.ts";
import { type ParsedAsk, parseAsk } from "../rules/parse-ask.ts";
import { wholeQuestionEn } from "../rules/whole-question.en.ts";
import { ownAsk } from "../use-cases/ask.ts";
import { type AskPrefill, openAsk } from "./ask-form.ts";

const NOTHING: AskPrefill = { department: null, wishedUserId: null, name: null, topic: "", question: "", why: "" };

/** `/growth ask sales how they pitch the export`: the form, filled with what was typed. */
export const askCommand = defineCommand({
  name: "ask",
  summary: "introductions.summary",
  usage: "introductions.usage",
  opensModal: true,
  run: async (context, _words, marked) =>
    modalReply(await openAsk(context, await prefilled(context, marked), originOf(context))),
});

/** The message that the button refers to: a button's value is short, and copies no words. */

/** An empty form, or one with what was written in the DM. No message can open a form, so that a button is offered. */
const open = defineAction({
  id: "introductions.open",
  opensModal: true,
  value: MessageIfAny,
  run: async (context, place) => {
    const { origin } = context;
    if (place === null) return modalReply(await openAsk(context, NOTHING, originOf(context)));
    if (origin.kind !== "message") throw new UserFault({ key: "errors.item_gone" });
    const own = await ownWordsIfAny(context, place, place.threadTs);
    const words =
      own && (ASKED[context.say.locale](own.marked) ?? (await whomAsked(context, own.marked))?.line ?? null);
    const prefill = words === null ? NOTHING : await prefilled(context, words);
    return modalReply(await openAsk(context, prefill, placeOf(origin)));
  },
});

const ASKED: Readonly<Record<Locale, (text: string) => string | null>> = { en: askIn };

/** Members and newcomers alike. */
export const askIntents: readonly Intent[] = [
  defineIntent({ name: "ask-somebody", wordings: { en: askSomebody }, answer: offerForm }),
  defineIntent({
    name: "ask-somebody-newcomer",
    audience: "newcomer",
    wordings: { en: askSomebody },
    answer: offerForm,
  }),
];

function offerForm({ say }: Context, told: Told): Promise<Reply> {
  return Promise.resolve(messageReply(offering(say, told, say("introductions.offer_md"))));
}

/** Whoever names a colleague whom they want to meet or ask gets the form for that one; null to all other messages, and to names of whom none is known. */
export async function whomSaid(context: Context, told: Told): Promise<Message | null> {
  const { say } = context;
  const found = await whomAsked(context, told.marked ?? told.text);
  return found && offering(say, told, say("introductions.offer_named_md", { person: mention(found.userId) }));
}

function offering(say: Say, { at }: Told, text: string): Message {
  const reference = at ? `${at.channel} ${at.ts} ${at.threadTs ?? ""}` : "new";
  return textMessage(text, actions(button(say("introductions.open"), "introductions.open", reference, "primary")));
}

/** Whom a message names to be met or asked, as `/growth ask` reads it: marked, or called by a name that one of those whom they know has alone. */
async function whomAsked(
  { deps, person, say }: Context,
  marked: string,
): Promise<{ readonly userId: string; readonly line: string } | null> {
  const said = WHOM[say.locale](marked);
  if (said === null) return null;
  const { who, behind } = said;
  const userId = mentionedIn(who)[0] ?? (await knownByName(deps, person, [who])).get(who);
  return userId === undefined ? null : { userId, line: `${mention(userId)} ${behind}`.trim() };
}
const WHOM: Readonly<Record<Locale, typeof whomIn>> = { en: whomIn };

/** Whoever is called by a first name that was typed, where one of their colleagues alone is; of any other the form asks who that is. */
async function withPerson({ deps, person }: Context, parsed: ParsedAsk): Promise<ParsedAsk> {
  if (parsed.name === null) return parsed;
  const wishedUserId = (await knownByName(deps, person, [parsed.name])).get(parsed.name);
  return wishedUserId === undefined ? parsed : { ...parsed, wishedUserId, name: null };
}

async function prefilled(context: Context, marked: string): Promise<AskPrefill> {
  const parsed = await withPerson(context, parseAsk(marked, context.say.locale));
  const [topic, question] = await Promise.all([
    readWritten(context, parsed.topic),
    readWritten(context, wholeQuestion(parsed, context.say.locale)),
  ]);
  return { ...parsed, topic, question, why: "" };
}

/** To somebody in particular, "they" is somebody else. */
function wholeQuestion({ department, question }: ParsedAsk, locale: Locale): string {
  return department === null ? question : WHOLE[locale](question);
}
const WHOLE: Readonly<Record<Locale, (typed: string) => string>> = { en: wholeQuestionEn };

const again = defineAction({
  id: "introductions.again",
  value: OneId,
  opensModal: true,
  run: async (context, id) => {
    const { department, topic, question, why } = await ownAsk(context.deps, context.person, id);
    return modalReply(await openAsk(context, { ...NOTHING, department, topic, question, why }, originOf(context)));
  },
});

export const askEntrances = [open, again];

/** What a button of a time holds: the request and the moment. */
export const AskAndTime = parted("|", { id: z.uuid(), at: Moment });
