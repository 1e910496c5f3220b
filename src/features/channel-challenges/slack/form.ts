/** Forms of channel challenges: a new one, and what is asked about one that runs. */

import type { KnownBlock, ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import { addDays, localDate, parseCalendarDate } from "#src/kernel/calendar.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { cut } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { type Fault, UserFault } from "#src/kernel/user-fault.ts";
import type { ModalOrigin } from "#src/slack/context.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { channelMention, escapeMrkdwn } from "#src/slack/escape.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { type Message, modal, option, section, textMessage } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { channel, checkboxes, datePicker, lookup, textInput } from "#src/slack/kit/inputs.ts";
import { wholeIfCut } from "#src/slack/kit/whole-sections.ts";
import { MAX_TITLE, MAX_WHY } from "../rules/state.ts";
import type { ChannelChallenge } from "../rules/types.ts";
import type { ChallengeStart } from "../use-cases/channel-challenge.ts";
import { endChallenge, moveChallengeEnd, startChallenge } from "../use-cases/channel-challenge.ts";
import { turnSuggestionsOn } from "../use-cases/suggestions.ts";

const FIELDS = formFields({
  channel: "choice",
  entry: "choice",
  title: "text",
  why: "text",
  from: "choice",
  to: "choice",
  goal: "text",
  extras: "choices",
});
const { input, chosen, chosenAll, typed } = FIELDS;

const MONTHLY = "monthly";
const SUGGEST = "suggest";
const A_WEEK = 7;

/** What the words after the command said already. */
export interface Prefilled {
  readonly title: string;
  readonly entry: Challenge | null;
  readonly endsOn: CalendarDate | null;
  /** Only where the form asks for it. */
  readonly channel: string | null;
}

const Metadata = z.object({ channel: z.string().nullable(), responseUrl: z.string().optional() });
const OfOne = z.object({ id: z.uuid() });

/** The form of a new challenge; in a DM it asks for the channel as well. */
export function challengeView(say: Say, start: ChallengeStart, words: Prefilled, origin: ModalOrigin): ModalView {
  const intro = start.channel
    ? say("challenge.form_intro_md", { channel: channelMention(start.channel.id) })
    : say("challenge.form_intro_open_md");
  const entry = words.entry && option(words.entry.title, words.entry.id);
  const extras = [option(say("challenge.monthly"), MONTHLY), option(say("challenge.suggest"), SUGGEST)];
  const blocks: KnownBlock[] = [
    section(intro),
    ...wholeIfCut(say, words.title, MAX_TITLE),
    ...(start.channel ? [] : [input("channel", say("challenge.channel"), channel(words.channel))]),
    input("entry", say("challenge.entry"), lookup("assign.challenge", say("challenge.entry_placeholder"), entry), {
      optional: true,
      hint: say("challenge.entry_hint"),
    }),
    input(
      "title",
      say("challenge.own_title"),
      textInput({
        max: MAX_TITLE,
        initial: cut(words.title, MAX_TITLE),
        placeholder: say("challenge.own_title_placeholder"),
      }),
      { optional: true },
    ),
    input("why", say("challenge.why"), textInput({ multiline: true, max: MAX_WHY }), {
      optional: true,
      hint: say("challenge.why_hint"),
    }),
    input("from", say("challenge.from"), datePicker(start.today)),
    input("to", say("challenge.to"), datePicker(words.endsOn ?? addDays(start.today, A_WEEK))),
    input("goal", say("challenge.goal"), textInput({ max: 4, placeholder: say("challenge.goal_placeholder") }), {
      optional: true,
      hint: say("challenge.goal_hint"),
    }),
    input("extras", say("challenge.extras"), checkboxes(extras, []), { optional: true }),
  ];
  return modal("challenge", say("challenge.title"), blocks, {
    submit: say("challenge.submit"),
    close: say("common.cancel"),
    metadata: { channel: start.channel?.id ?? null, ...origin },
  });
}

export const challengeSubmit = defineSubmit({
  id: "challenge",
  fields: FIELDS.kinds,
  metadata: Metadata,
  delivers: "all",
  run: async ({ deps, say, person }, state, where) => {
    const into = where.channel ?? chosen(state, "channel") ?? "";
    const entry = deps.catalogues.of(person.workspaceId).byId.get(chosen(state, "entry") ?? "") ?? null;
    const extras = chosenAll(state, "extras");
    try {
      const started = await startChallenge(deps, person, {
        channel: into,
        title: typed(state, "title") || (entry?.title ?? ""),
        challengeId: entry?.id ?? null,
        why: typed(state, "why") || (entry?.why ?? ""),
        startsOn: dateIn(chosen(state, "from")),
        endsOn: dateIn(chosen(state, "to")),
        goal: goalIn(typed(state, "goal")),
        repeatsMonthly: extras.includes(MONTHLY),
      });
      const suggested = extras.includes(SUGGEST) ? await turnSuggestionsOn(deps, person, into) : null;
      return { kind: "close", message: startedMessage(say, started, suggested?.dueAt ? suggested : null) };
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      const block = blockOf(error.fault, where.channel === null, typed(state, "why").length > MAX_WHY);
      return { kind: "errors", errors: { [block]: userFaultText(error.fault, say) } };
    }
  },
});

/** Asked once before it ends for everybody. */
export function endChallengeView(say: Say, { id, title }: ChannelChallenge): ModalView {
  const blocks = [section(say("challenge.end_md", { title: escapeMrkdwn(title) }))];
  return modal("challenge-end", say("challenge.end_title"), blocks, {
    submit: say("challenge.end_yes"),
    close: say("challenge.end_no"),
    metadata: { id },
  });
}

export const endChallengeSubmit = defineSubmit({
  id: "challenge-end",
  metadata: OfOne,
  run: async ({ deps, person }, _state, metadata) => {
    await endChallenge(deps, person, metadata.id, "this-one");
    return { kind: "close" };
  },
});

/** The form in which the end of a channel challenge is moved. */
export function moveEndView(say: Say, { id, title, endsOn }: ChannelChallenge): ModalView {
  const blocks = [
    section(say("challenge.move_md", { title: escapeMrkdwn(title) })),
    input("to", say("challenge.to"), datePicker(endsOn)),
  ];
  return modal("challenge-move", say("challenge.move_title"), blocks, {
    submit: say("challenge.move_submit"),
    close: say("common.cancel"),
    metadata: { id },
  });
}

export const moveEndSubmit = defineSubmit({
  id: "challenge-move",
  fields: FIELDS.kinds,
  metadata: OfOne,
  run: async ({ deps, person }, state, metadata) => {
    await moveChallengeEnd(deps, person, metadata.id, dateIn(chosen(state, "to")));
    return { kind: "close" };
  },
});

function startedMessage(
  say: Say,
  started: ChannelChallenge,
  suggested: { dueAt: Date | null; zone: string } | null,
): Message {
  const { title, channel: into, endsOn, startsOn, status } = started;
  const values = { title: escapeMrkdwn(title), channel: channelMention(into) };
  const text =
    status === "running"
      ? say("challenge.started_md", { ...values, day: weekdayAndDate(say.locale, endsOn) })
      : say("challenge.planned_md", { ...values, day: weekdayAndDate(say.locale, startsOn) });
  if (!suggested?.dueAt) return textMessage(text);
  const day = weekdayAndDate(say.locale, localDate(suggested.dueAt, suggested.zone));
  return textMessage(`${text}\n${say("challenge.suggestions_too_md", { day })}`);
}

/** A day that cannot be read is as good as none. */
function dateIn(text: string | null): CalendarDate {
  const date = parseCalendarDate(text ?? "");
  if (!date) throw new UserFault({ key: "errors.date_unknown" });
  return date;
}

function goalIn(text: string): number | null {
  if (text === "") return null;
  if (!/^\d{1,4}$/.test(text)) throw new UserFault({ key: "errors.goal_range" });
  return Number(text);
}

/** The field that a fault is about. */
function blockOf({ key }: Fault, asksChannel: boolean, isWhyLong: boolean): string {
  switch (key) {
    case "errors.challenge_without_why":
      return "why";
    case "errors.too_long":
      return isWhyLong ? "why" : "title";
    case "errors.start_in_past":
    case "errors.date_too_far":
      return "from";
    case "errors.end_before_start":
    case "errors.span_too_long":
    case "errors.date_unknown":
      return "to";
    case "errors.goal_range":
      return "goal";
    case "errors.channel_hidden":
    case "errors.channel_archived":
    case "errors.channel_shared":
    case "errors.channel_without_bot":
    case "errors.not_in_channel":
      return asksChannel ? "channel" : "title";
    default:
      return "title";
  }
}
