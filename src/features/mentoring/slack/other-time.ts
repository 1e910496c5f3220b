/** Another time for what two have with each other, as somebody wished it: by the form with that time in it, or a line to the host. Nothing is moved by a sentence. */
import { callOffButton, otherTimeText } from "#src/features/introductions/slack/home-section.ts";
import { otherDayBlocks } from "#src/features/seats/slack/guest-intents.ts";
import { offerBlocks } from "#src/features/seats/slack/host-offers.ts";
import type { Say } from "#src/kernel/texts.ts";
import { momentWithDay, plainMomentWithDay } from "#src/slack/dates.ts";
import { mention } from "#src/slack/escape.ts";
import { actions, button, type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import type { Appointment } from "../use-cases/appointments.ts";
import type { PairView } from "../use-cases/overview.ts";
import { timeChoice } from "./meeting-blocks.ts";

export type ToMove =
  /** `wished`: when it is to be instead; null where no such time was named. */
  | (Appointment & { readonly wished: Date | null })
  /** Two who have no day yet, with times that suit both; `at`: what was named. */
  | { readonly kind: "first"; readonly pair: PairView; readonly times: readonly Date[]; readonly at: Date | null };

/** @param at its place, so that each button of a message has an id of its own. */
export function movedBlocks(say: Say, one: ToMove, zone: string, at: number): readonly KnownBlock[] {
  switch (one.kind) {
    case "seat":
      return otherDayBlocks(say, one.own, one.wished, zone, at);
    case "hosted":
      return [
        section([say("seats.hosting.change_md", { count: 1 }), ...inFormLine(say, one.wished, zone)].join(" ")),
        ...offerBlocks(say, one.board, { zone, at, moved: one.wished }),
        actions(button(say("seats.hosting.page"), `seat.host.${at + 1}`, "chat")),
      ];
    case "talk":
      return [
        section(otherTimeText(say, one.introduction)),
        actions(callOffButton(say, one.introduction.introduction.id, `.${at + 1}`)),
      ];
    case "meeting":
      return meetingBlocks(say, one, zone, at);
    case "first":
      return firstBlocks(say, one, zone, at);
  }
}

const inFormLine = (say: Say, wished: Date | null, zone: string): readonly string[] =>
  wished === null ? [] : [say("seats.hosting.change_at_md", { when: momentWithDay(say.locale, wished, zone) })];

function meetingBlocks(
  say: Say,
  { pair, meeting, wished }: Extract<ToMove, { kind: "meeting" }>,
  zone: string,
  at: number,
): readonly KnownBlock[] {
  const words = { person: mention(pair.otherUserId), when: momentWithDay(say.locale, meeting.startsAt, zone) };
  const text =
    wished === null
      ? say("mentor.said.move_md", words)
      : say("mentor.said.move_at_md", { ...words, wished: momentWithDay(say.locale, wished, zone) });
  const value = `move ${meeting.id}${wished === null ? "" : ` ${wished.toISOString()}`}`;
  return [
    section(text),
    actions(
      button(say("mentor.meeting.move"), `mentor.other-time.${at + 1}`, value, "primary"),
      button(say("mentor.meeting.skip"), `mentor.skip.${at + 1}`, meeting.id),
    ),
  ];
}

/** A time that suits both is theirs with one press; any other stands in the form. */
function firstBlocks(
  say: Say,
  { pair, times, at: named }: Extract<ToMove, { kind: "first" }>,
  zone: string,
  place: number,
): readonly KnownBlock[] {
  const person = mention(pair.otherUserId);
  const { id } = pair.pairing;
  if (named === null) return [section(say("mentor.said.first_none_md", { person })), timeChoice(say, id, times, zone)];
  const when = momentWithDay(say.locale, named, zone);
  const other = button(
    say("mentor.start.other_time"),
    `mentor.other-time.${place + 1}`,
    `first ${id} ${named.toISOString()}`,
  );
  if (!times.some((time) => time.getTime() === named.getTime()))
    return [section(say("mentor.said.first_at_md", { person, when })), actions({ ...other, style: "primary" })];
  const take = button(
    plainMomentWithDay(say.locale, named, zone),
    `mentor.time.${place + 1}`,
    `${id} ${named.toISOString()}`,
    "primary",
  );
  return [section(say("mentor.said.first_md", { person, when })), actions(take, other)];
}
