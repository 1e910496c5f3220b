/** Where the form of thanks is opened: by word, from a message's menu, by the button under an answer in the DM. */

import type { Context } from "#src/feature-kit/handlers.ts";
import { defineAction, defineCommand, defineShortcut } from "#src/feature-kit/handlers.ts";
import type { Intent, Told } from "#src/feature-kit/intent.ts";
import { defineIntent } from "#src/feature-kit/intent.ts";
import { givenBy } from "#src/features/assignments/use-cases/given-by.ts";
import { calledBy } from "#src/features/matching/slack/known-by-name.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { insults, tellsIllTreatment } from "#src/language/ill-treatment.ts";
import { mentionedIn } from "#src/language/slack-text.ts";
import { MessageIfAny } from "#src/slack/button-value.ts";
import { channelTyped, messageReply, modalReply, originOf, placeOf, type Reply } from "#src/slack/context.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { ownWordsIfAny } from "#src/slack/own-words.ts";
import { readWritten } from "#src/slack/written.ts";
import { nameFirst, placeOfThanks, smallNames, thank, thanksIn } from "../rules/intents.en.ts";
import { readThanksWords } from "../rules/parse-words.ts";
import { type Praise, passOnPraise, praiseIn } from "../rules/praise.en.ts";
import { openThanks, type ThanksPrefill } from "./form.ts";

/** `/growth thanks @lena for the walk through invoicing`: the form, filled with what was typed. */
export const thanksCommand = defineCommand({
  name: "thanks",
  summary: "thanks.summary",
  usage: "thanks.usage",
  opensModal: true,
  run: async (context, _words, marked) =>
    modalReply(await openThanks(context, await prefilled(context, marked), channelTyped(context), originOf(context))),
});

/** "Say thanks" in a message's menu: the form, with whoever wrote it and a link to it. */
export const thanksShortcut = defineShortcut({
  id: "thanks.message",
  run: async (context, { channel, ts, author }) => {
    const { deps, person } = context;
    const link = await deps.directory.permalink(person.workspaceId, { channel, ts });
    const prefill = { userIds: author === null ? [] : [author], names: [], shared: [], reason: "", link };
    return modalReply(await openThanks(context, prefill, channel.startsWith("D") ? null : channel, {}));
  },
});

/** The message that the button refers to: a button's value is short, and copies no words. */

/** Under "thank Lena for the review" in the DM. No message can open a form, so that a button is offered. */
export const thanksOpen = defineAction({
  id: "thanks.write",
  opensModal: true,
  value: MessageIfAny,
  run: async (context, place) => {
    const { origin, say } = context;
    const nothing: ThanksPrefill = { userIds: [], names: [], shared: [], reason: "", link: null };
    if (place === null) return modalReply(await openThanks(context, nothing, null, originOf(context)));
    if (origin.kind !== "message") throw new UserFault({ key: "errors.item_gone" });
    const own = await ownWordsIfAny(context, place, place.threadTs);
    const words = own && WORDS_BEHIND[say.locale](own.marked);
    const praise = own && words === null ? PRAISE_IN[say.locale](own.marked) : null;
    if (praise) return modalReply(await openThanks(context, await praised(context, praise), null, placeOf(origin)));
    const prefill = words === null ? nothing : await withPlace(context, words);
    return modalReply(await openThanks(context, prefill, null, placeOf(origin)));
  },
});

const NAMED_FIRST: Readonly<Record<Locale, typeof nameFirst>> = { en: nameFirst };
const SMALL_NAMES: Readonly<Record<Locale, (line: string) => string | null>> = { en: smallNames };
const PLACE_OF: Readonly<Record<Locale, typeof placeOfThanks>> = { en: placeOfThanks };
const PRAISE_IN: Readonly<Record<Locale, typeof praiseIn>> = { en: praiseIn };
const WORDS_BEHIND: Readonly<Record<Locale, (text: string) => string | null>> = { en: thanksIn };

export const thanksIntents: readonly Intent[] = [
  defineIntent({
    name: "thank",
    audience: "anybody",
    wordings: { en: thank },
    answer: ({ say }, told) => notThanked(say, told) ?? offerForm(say, told, say("thanks.offer_md")),
  }),
  defineIntent({
    name: "pass-on-praise",
    audience: "anybody",
    wordings: { en: passOnPraise },
    answer: ({ say }, told) => notThanked(say, told) ?? offerForm(say, told, say("thanks.pass_on_md")),
  }),
];

/** Where harm is told, or words are thrown at somebody, no thanks are offered, and nobody is written to; null for all else. */
function notThanked(say: Say, { whole }: Told): Promise<Reply> | null {
  const isHarm = tellsIllTreatment(whole, say.locale);
  if (!isHarm && !insults(whole, say.locale)) return null;
  const next = isHarm
    ? button(say("chat.acts.human"), "chat.do-other", "human")
    : button(say("chat.acts.feedback-how"), "chat.do-third", "feedback-how");
  const words = say(isHarm ? "thanks.not_for_that_md" : "thanks.no_insult_md");
  return Promise.resolve(messageReply(textMessage(words, actions(next))));
}

function offerForm(say: Say, { at }: Told, text: string): Promise<Reply> {
  const reference = at ? `${at.channel} ${at.ts} ${at.threadTs ?? ""}` : "new";
  const write = button(say("thanks.write"), "thanks.write", reference, "primary");
  return Promise.resolve(messageReply(textMessage(text, actions(write))));
}

/** Praise for somebody: whoever is not named is the one of whom they asked something, where there is but one. */
async function praised(context: Context, { name, words }: Praise): Promise<ThanksPrefill> {
  const { deps, person } = context;
  const reason = await readWritten(context, words);
  if (name === null) {
    return { userIds: await spokenOf(context), names: [], shared: [], reason, link: null };
  }
  const marks = mentionedIn(name);
  if (marks.length > 0) return { userIds: marks, names: [], shared: [], reason, link: null };
  const called = name.replace(/^@/, "");
  const { known, shared } = await calledBy(deps, person, [called]);
  const names = known.size + shared.length > 0 ? [] : [called];
  return { userIds: [...known.values()], names, shared, reason, link: null };
}

/** The only one of whom they asked something: whoever is called "her" is spoken of; nobody where there are several. */
async function spokenOf({ deps, person }: Context): Promise<readonly string[]> {
  const given = [...new Set((await givenBy(deps, person)).map(({ userId }) => userId))];
  return given.length === 1 ? given : [];
}

/** The same with the channel that they named, and with whoever a pronoun stands for. */
async function withPlace(context: Context, marked: string): Promise<ThanksPrefill> {
  const { words, channel, isPronoun } = PLACE_OF[context.say.locale](marked);
  if (!isPronoun) return { ...(await prefilled(context, words)), channel };
  const userIds = await spokenOf(context);
  return { userIds, names: [], shared: [], reason: await readWritten(context, words), link: null, channel };
}

async function prefilled(context: Context, marked: string): Promise<ThanksPrefill> {
  const named = NAMED_FIRST[context.say.locale](marked);
  if (named) {
    const { known, shared } = await calledBy(context.deps, context.person, [named.name]);
    const names = known.size + shared.length > 0 ? [] : [named.name];
    const reason = await readWritten(context, named.reason);
    return { userIds: [...known.values()], names, shared, reason, link: null };
  }
  const plain = readThanksWords(marked, context.say.locale);
  const small = plain.userIds.length + plain.names.length > 0 ? null : SMALL_NAMES[context.say.locale](marked.trim());
  const meant = small === null ? plain : readThanksWords(small, context.say.locale);
  const { known, shared } = await calledBy(context.deps, context.person, meant.names);
  // "Maya" in small letters, whom nobody knows, may be what somebody is thanked for.
  const isName = small === null || meant.reason !== "" || known.size + shared.length > 0;
  const { userIds, names, reason } = isName ? meant : plain;
  return {
    userIds: [...new Set([...userIds, ...known.values()])],
    names: names.filter((name) => !known.has(name) && shared.every((one) => one.name !== name)),
    shared,
    reason: await readWritten(context, reason),
    link: null,
  };
}
