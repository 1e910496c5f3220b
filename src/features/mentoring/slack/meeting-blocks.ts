/** Meetings as people see them: times to choose, one with its buttons. */
import type { Say } from "#src/kernel/texts.ts";
import { momentWithDay, plainMomentWithDay } from "#src/slack/dates.ts";
import { mention } from "#src/slack/escape.ts";
import {
  type ActionsBlock,
  actions,
  button,
  context,
  type KnownBlock,
  type Message,
  section,
} from "#src/slack/kit/blocks.ts";
import type { Meeting } from "../rules/types.ts";
import type { MeetingView, StartedView } from "../use-cases/messages.ts";
import { meetingLine } from "./calendar-entries.ts";

/** Times for a first meeting, as buttons, and another one to name. */
export function timeChoice(say: Say, pairingId: string, times: readonly Date[], zone: string): ActionsBlock {
  return actions(
    ...times.map((at, index) =>
      button(plainMomentWithDay(say.locale, at, zone), `mentor.time.${index + 1}`, `${pairingId} ${at.toISOString()}`),
    ),
    button(say("mentor.start.other_time"), "mentor.other-time", `first ${pairingId}`),
  );
}

/** The mentor said yes. */
export function startedBlocks(say: Say, { pairing, times, zone, isRepeated }: StartedView): KnownBlock[] {
  const words = {
    person: mention(pairing.mentorUserId ?? ""),
    weeks: pairing.weeks,
    rhythm: say(`mentor.rhythm.${pairing.rhythm}`),
  };
  const text =
    times.length === 0
      ? say("mentor.start.no_times_md", words)
      : isRepeated
        ? say("mentor.start.again_md", { person: words.person })
        : say("mentor.start.text_md", words);
  return [section(text), timeChoice(say, pairing.id, times, zone)];
}

/** What can be done with a meeting that is ahead. @param place behind the ids, where several stand in one message. */
export function meetingActions(say: Say, { id }: Meeting, isMentee: boolean, place = ""): ActionsBlock {
  return actions(
    ...(isMentee ? [button(say("mentor.agenda.open"), `mentor.agenda${place}`, id, "primary")] : []),
    button(say("mentor.meeting.move"), `mentor.other-time${place}`, `move ${id}`),
    button(say("mentor.meeting.skip"), `mentor.skip${place}`, id),
    button(say("calendar.as_file"), `mentor.file${place}`, id),
  );
}

/** News of a meeting, to whoever did not bring it about. */
export function meetingNews(say: Say, view: MeetingView & { readonly by: string | null }): KnownBlock[] {
  const { meeting, otherUserId, otherName, zone, by, isMentee } = view;
  const words = { person: mention(otherUserId), at: momentWithDay(say.locale, meeting.startsAt, zone) };
  const isFiled = (isMentee ? meeting.menteeFiledAt : meeting.mentorFiledAt) !== null;
  if (meeting.status === "skipped") return skippedNews(say, view, words, isFiled);
  const isNew = meeting.sequence === 0;
  const text = isNew
    ? meeting.number === 1
      ? say("mentor.meeting.planned_md", words)
      : say("mentor.meeting.next_md", words)
    : by === null
      ? say("mentor.meeting.moved_by_bot_md", words)
      : say("mentor.meeting.moved_md", words);
  const questions = isNew && meeting.number === 1 ? [section(say("mentor.start.questions_md"))] : [];
  return [
    section(text),
    ...questions,
    context(meetingLine(say, meeting, otherName), ...(isFiled && !isNew ? [say("calendar.newer_md")] : [])),
    meetingActions(say, meeting, isMentee),
  ];
}

/** It is not to be, and when the next one is. */
function skippedNews(
  say: Say,
  { meeting, next, zone, isMentee, otherName }: MeetingView,
  words: { readonly person: string; readonly at: string },
  isFiled: boolean,
): KnownBlock[] {
  const file = button(say("calendar.as_file"), "mentor.file", meeting.id);
  const text = say("mentor.meeting.off_md", words);
  const off = isFiled ? [section(`${text}\n${say("calendar.take_out_md")}`), actions(file)] : [section(text)];
  if (!next) return off;
  return [
    ...off,
    section(say("mentor.page.next_md", { at: momentWithDay(say.locale, next.startsAt, zone) })),
    context(meetingLine(say, next, otherName)),
    meetingActions(say, next, isMentee),
  ];
}

/** The answer to whoever named or moved a time. */
export function timeMessage(say: Say, text: string, meeting: Meeting, isMentee: boolean): Message {
  return {
    text: say("mentor.meeting.fallback"),
    blocks: [section(text), context(meetingLine(say, meeting, null)), meetingActions(say, meeting, isMentee)],
  };
}
