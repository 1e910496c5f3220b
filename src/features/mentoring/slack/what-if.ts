/** What happens when somebody cannot come to what they have with somebody else: it is said of that, with its buttons, and nothing changes. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { otherTimeBlocks } from "#src/features/seats/slack/wish-time.ts";
import { hostOf } from "#src/features/seats/slack/words.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Say } from "#src/kernel/texts.ts";
import { saidIn } from "#src/language/intent.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { mention } from "#src/slack/escape.ts";
import { textAbove } from "#src/slack/kit/blocks.ts";
import { isOfOther } from "../rules/what-if.en.ts";
import { type Appointment, appointmentsOf } from "../use-cases/appointments.ts";
import { blocksOf } from "./appointments.ts";

const OF_OTHER: Readonly<Record<Locale, (words: string) => boolean>> = { en: isOfOther };

/** Of the next of it; null where they have nothing with anybody. */
export async function whatIfAbsent(
  { deps, say, person }: Context,
  { text: told }: Pick<Told, "text">,
): Promise<Reply | null> {
  const { all, zone } = await appointmentsOf(deps, person);
  const [next] = all;
  if (!next) return null;
  const isOther = OF_OTHER[say.locale](saidIn(told, say.locale).words);
  const text = isOther ? ifTheyDoNot(say, next) : ifYouDoNot(say, next);
  const ask = next.kind === "seat" && !isOther ? otherTimeBlocks(say, next.own, { zone, wished: null, at: 0 }) : [];
  return messageReply(textAbove(text, [...blocksOf({ say }, next, zone, 0), ...ask]));
}

function ifYouDoNot(say: Say, one: Appointment): string {
  switch (one.kind) {
    case "seat": {
      const host = hostOf(say, one.own.board.seat);
      const { status } = one.own.request;
      if (status === "seated") return say("mentor.what_if.seat_md", { host });
      return say("mentor.what_if.asked_md", { host });
    }
    case "hosted":
      return say("mentor.what_if.hosted_md");
    case "talk":
      return say("mentor.what_if.talk_md", { person: otherOf(say, one) });
    case "meeting":
      return say("mentor.what_if.meeting_md", { person: mention(one.pair.otherUserId) });
  }
}

function ifTheyDoNot(say: Say, one: Appointment): string {
  switch (one.kind) {
    case "seat":
      return say("mentor.what_if.they_seat_md", { host: hostOf(say, one.own.board.seat) });
    case "hosted":
      return say("mentor.what_if.they_hosted_md");
    case "talk":
      return say("mentor.what_if.they_talk_md", { person: otherOf(say, one) });
    case "meeting":
      return say("mentor.what_if.they_meeting_md", { person: mention(one.pair.otherUserId) });
  }
}

function otherOf(
  say: Say,
  { introduction: { introduction, isAsker } }: Extract<Appointment, { kind: "talk" }>,
): string {
  const other = isAsker ? introduction.hostUserId : introduction.askerUserId;
  return other === null ? say("introductions.somebody") : mention(other);
}
