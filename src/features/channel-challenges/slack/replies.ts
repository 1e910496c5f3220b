/** What `/growth challenge` answers. */

import { type Context } from "#src/feature-kit/handlers.ts";
import { channelSaidIn } from "#src/features/assignments/rules/channel-said.en.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { splitDeadline } from "#src/language/deadline-words.ts";
import { isDayNamed, parseDay } from "#src/language/natural-date.ts";
import { findChallenge, nearestAbout } from "#src/language/search-challenges.ts";
import { readSlackText } from "#src/language/slack-text.ts";
import { topicBehind } from "#src/language/topic-told.ts";
import { bareWords, plainTyping, unquoted } from "#src/language/typing.ts";
import { channelTyped, messageReply, modalReply, originOf, type Reply } from "#src/slack/context.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { typedTitle } from "../rules/typed-title.ts";
import type { ChannelChallenge } from "../rules/types.ts";
import { endChallenge, prepareChallenge, stoppableIn } from "../use-cases/channel-challenge.ts";
import { turnSuggestionsOff, turnSuggestionsOn } from "../use-cases/suggestions.ts";
import { challengeView, type Prefilled } from "./form.ts";
import { stopMessage } from "./messages.ts";

/** The form, filled with what was typed. @throws UserFault where this person or this channel cannot have one */
export async function openChallenge(context: Context, words: string): Promise<Reply> {
  const { deps, say, person } = context;
  requireNoGroupDm(context);
  const start = await prepareChallenge(deps, person, channelTyped(context));
  const typed = readWords(words, say.locale, deps.clock.now(), start.zone);
  const same = (title: string): boolean => bareWords(title).toLowerCase() === bareWords(typed.title).toLowerCase();
  const entry = deps.catalogues.of(person.workspaceId).all.find(({ title }) => same(title)) ?? null;
  const title = entry ? "" : typed.title;
  return modalReply(challengeView(say, start, { ...typed, title, entry, channel: null }, originOf(context)));
}

const SAID: Readonly<Record<Locale, typeof channelSaidIn>> = { en: channelSaidIn };

/** The form, filled with what somebody said of it in the DM. @throws UserFault where this person cannot have one */
export async function openSaidChallenge(context: Context, marked: string): Promise<Reply> {
  const { deps, say, person } = context;
  const start = await prepareChallenge(deps, person, null);
  const said = SAID[say.locale](marked);
  const typed = readWords(readSlackText(said?.rest ?? "", say.locale), say.locale, deps.clock.now(), start.zone);
  const catalogue = deps.catalogues.of(person.workspaceId);
  const topic = topicBehind(typed.title, say.locale);
  const entry = findChallenge(catalogue, typed.title) ?? (topic === null ? null : nearestAbout(catalogue, topic));
  const title = entry || topic !== null ? "" : typed.title;
  // What is asked in a channel is for that one.
  const { origin } = context;
  const here = origin.kind === "message" && /^[CG]/.test(origin.channel) ? origin.channel : null;
  const words = { ...typed, title, entry, channel: said?.channel ?? here };
  return modalReply(challengeView(say, start, words, originOf(context)));
}

/** What may be stopped here: the one, or a choice. @throws UserFault */
export async function stopChallenge(context: Context): Promise<Reply> {
  const { deps, say, person } = context;
  const found = await stoppableIn(deps, person, requireChannelTyped(context));
  const [only, another] = found;
  if (!only || another) return messageReply(stopMessage(say, found));
  return messageReply(textMessage(stoppedText(say, await endChallenge(deps, person, only.id, "for-good"))));
}

/** Monthly suggestions on or off. @throws UserFault */
export async function switchSuggestions(context: Context, word: string): Promise<Reply> {
  const { deps, say, person } = context;
  if (word !== "on" && word !== "off") return messageReply(textMessage(say("challenge.suggest_usage_md")));
  const channel = requireChannelTyped(context);
  if (word === "off") {
    await turnSuggestionsOff(deps, person, channel);
    return messageReply(textMessage(say("challenge.suggestions_off_md")));
  }
  const { dueAt, zone } = await turnSuggestionsOn(deps, person, channel);
  const day = dueAt ? weekdayAndDate(say.locale, localDate(dueAt, zone)) : "";
  return messageReply(textMessage(say("challenge.suggestions_on_md", { day })));
}

export function stoppedText(say: Say, { status, title }: ChannelChallenge): string {
  const values = { title: escapeMrkdwn(title) };
  return status === "cancelled" ? say("challenge.cancelled_md", values) : say("challenge.ended_md", values);
}

/** "watch one deploy until Friday": a title, and the last day where one is named. */
function readWords(words: string, locale: Locale, now: Date, zone: string): Pick<Prefilled, "title" | "endsOn"> {
  const day = (text: string) => parseDay(plainTyping(text), now, zone, "last-day");
  const { before, due, behind } = splitDeadline(words.replace(/\s+/g, " "), locale, (text) => isDayNamed(day(text)));
  const end = due === null ? null : day(due);
  return { title: unquoted(typedTitle(before, behind)), endsOn: end?.ok ? end.date : null };
}

/** @throws UserFault which says what to do where it was not typed in a channel */
function requireChannelTyped(context: Context): string {
  requireNoGroupDm(context);
  const channel = channelTyped(context);
  if (channel === null) throw new UserFault({ key: "errors.channel.wrong_place" });
  return channel;
}

function requireNoGroupDm({ origin }: Context): void {
  if (origin.kind === "command" && origin.place === "group-dm") throw new UserFault({ key: "errors.group_dm" });
}
