/** What somebody has when, their mentor, and what happens when they cannot come: seats, talks and meetings together. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import { textOf } from "#src/features/introductions/slack/home-section.ts";
import { seatLines } from "#src/features/seats/slack/intents.ts";
import { nameOf } from "#src/features/seats/slack/words.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { momentWithDay } from "#src/slack/dates.ts";
import { mention } from "#src/slack/escape.ts";
import { actions, button, type KnownBlock, type Message, section } from "#src/slack/kit/blocks.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { type Appointment, appointmentsOf } from "../use-cases/appointments.ts";
import { mentoringOf } from "../use-cases/overview.ts";
import { meetingActions } from "./meeting-blocks.ts";
import { mentoringMessage } from "./page.ts";

export const appointmentIntents: readonly Intent[] = [
  defineIntent({ name: "next-meeting", answer: showAppointments }),
  defineIntent({ name: "my-mentor", answer: (context) => showMentoring(context, null) }),
  defineIntent({ name: "end-mentoring", answer: (context) => showMentoring(context, "mentor.said.end_md") }),
];

async function showAppointments({ deps, say, person }: Context): Promise<Reply> {
  const { all, zone } = await appointmentsOf(deps, person);
  if (all.length === 0) {
    const none = say("mentor.said.nothing_md");
    const find = [button(say("seats.home.find"), "seat.find", "chat"), button(say("menu.next"), "nudge.next", "chat")];
    return messageReply({ text: none, blocks: [section(none), actions(...find)] });
  }
  const text = say("mentor.said.ahead_md", { count: all.length });
  return messageReply(
    listed(
      section(text),
      text,
      all.flatMap((one, at) => blocksOf({ say }, one, zone, at)),
    ),
  );
}

/** The page of `/growth mentor`, with what can be done on it said first. */
async function showMentoring({ deps, say, person }: Context, intro: "mentor.said.end_md" | null): Promise<Reply> {
  const overview = await mentoringOf(deps, person);
  const message = mentoringMessage(say, overview);
  if (intro === null || overview.pairs.length === 0) return messageReply(message);
  const text = say(intro);
  return messageReply({ text, blocks: [section(text), ...message.blocks].slice(0, LIMITS.blocksPerMessage) });
}

export const listed = (first: KnownBlock, text: string, blocks: readonly KnownBlock[]): Message => ({
  text: text.replaceAll("*", ""),
  blocks: [first, ...blocks].slice(0, LIMITS.blocksPerMessage),
});

/** @param at its place, so that each button of a message has an id of its own. */
export function blocksOf(
  { say }: Pick<Context, "say">,
  one: Appointment,
  zone: string,
  at: number,
): readonly KnownBlock[] {
  switch (one.kind) {
    case "seat":
      return seatLines(say, one.own, zone, at);
    case "hosted":
      return [
        section(
          say("mentor.said.hosted_md", {
            when: momentWithDay(say.locale, one.startsAt, zone),
            name: nameOf(say, one.board.seat),
          }),
        ),
        actions(button(say("seats.host.change"), `seat.change.${at + 1}`, one.board.seat.id)),
      ];
    case "talk":
      return [section(textOf(say, one.introduction))];
    case "meeting": {
      const words = { when: momentWithDay(say.locale, one.startsAt, zone), person: mention(one.pair.otherUserId) };
      return [
        section(say("mentor.said.meeting_md", words)),
        meetingActions(say, one.meeting, one.pair.isMentee, `.${at + 1}`),
      ];
    }
  }
}
