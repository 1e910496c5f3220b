/** What is said of mentoring of the bot's own accord. */
import { z } from "zod";
import { calendarMessage } from "#src/feature-kit/calendar-message.ts";
import { defineMessage } from "#src/feature-kit/define-message.ts";
import type { Say } from "#src/kernel/texts.ts";
import { momentWithDay } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention, quotedLines } from "#src/slack/escape.ts";
import { actions, button, type KnownBlock, section, textMessage } from "#src/slack/kit/blocks.ts";
import { RHYTHMS, SHOWN_BECAUSE } from "../rules/types.ts";
import {
  type AgendaView,
  afterToSend,
  agendaQuestionToSend,
  agendaToSend,
  candidatesToSend,
  closedWishToSend,
  endedToSend,
  entryToSend,
  fileToSend,
  halfTimeToSend,
  meetingToSend,
  requestToSend,
  rhythmToSend,
  startedToSend,
  thanksToSend,
} from "../use-cases/messages.ts";
import { postedRequest, requestPosted } from "../use-cases/redraw-requests.ts";
import { mentorUnreachable } from "../use-cases/unreachable.ts";
import { agendaItemText } from "./agenda-form.ts";
import { meetingEntry } from "./calendar-entries.ts";
import { meetingActions, meetingNews, startedBlocks } from "./meeting-blocks.ts";
import { lastText, requestBlocks } from "./page.ts";
import { wishMessage } from "./wish-blocks.ts";

const Pairing = z.object({ pairingId: z.string() });
const OfPerson = Pairing.extend({ userId: z.string() });
const Meeting = z.object({ meetingId: z.string() });
const reportedAs = "health.kinds.mentoring";

/** Who could be a mentor, or that nobody is found yet. */
const candidates = defineMessage({
  kind: "mentor-candidates",
  payload: Pairing.extend({
    round: z.number(),
    because: z.enum(SHOWN_BECAUSE),
  }),
  reportedAs,
  load: candidatesToSend,
  render: (say, { because, ...view }) => wishMessage(say, view, because),
});

const closed = defineMessage({
  kind: "mentor-wish-closed",
  payload: Pairing,
  reportedAs,
  load: closedWishToSend,
  render: (say, { id }) => ({
    text: say("mentor.fallback"),
    blocks: [section(say("mentor.wish.closed_md")), actions(button(say("mentor.page.find"), "mentor.open", id))],
  }),
});

/** To a mentor: somebody would like them. */
const request = defineMessage({
  kind: "mentor-request",
  payload: Pairing.extend({
    mentorUserId: z.string(),
    isRepeated: z.boolean(),
  }),
  reportedAs,
  load: requestToSend,
  loadPosted: postedRequest,
  posted: (deps, { workspaceId, content }) => requestPosted(deps, { workspaceId, content }),
  render: (say, { pairing, about, isRepeated, answer }) => {
    if (answer === "not-needed") return textMessage(say("mentor.request.closed_md"));
    if (answer === "declined") return textMessage(say("mentor.request.you_declined_md"));
    if (answer === "accepted")
      return textMessage(say("mentor.request.accepted_md", { person: mention(pairing.menteeUserId ?? "") }));
    return { text: say("mentor.request.fallback"), blocks: requestBlocks(say, pairing, isRepeated, about) };
  },
  undeliverable: mentorUnreachable,
});

const started = defineMessage({
  kind: "mentoring-started",
  payload: Pairing.extend({
    isRepeated: z.boolean(),
  }),
  reportedAs,
  load: startedToSend,
  render: (say, view) => ({ text: say("mentor.start.fallback"), blocks: startedBlocks(say, view) }),
});

const meeting = defineMessage({
  kind: "mentoring-meeting",
  payload: Meeting.extend({
    sequence: z.number(),
    userId: z.string(),
    by: z.string().nullable(),
  }),
  reportedAs,
  load: meetingToSend,
  render: (say, view) => ({ text: say("mentor.meeting.fallback"), blocks: meetingNews(say, view) }),
});

const agendaQuestion = defineMessage({
  kind: "mentoring-agenda-question",
  payload: Meeting,
  reportedAs,
  load: agendaQuestionToSend,
  render: (say, { meeting: ahead, otherUserId, zone }) => ({
    text: say("mentor.agenda.question_fallback"),
    blocks: [
      section(
        say("mentor.agenda.question_md", {
          person: mention(otherUserId),
          at: momentWithDay(say.locale, ahead.startsAt, zone),
        }),
      ),
      meetingActions(say, ahead, true),
    ],
  }),
});

const agenda = defineMessage({
  kind: "mentoring-agenda",
  payload: Meeting.extend({
    userId: z.string(),
  }),
  reportedAs,
  load: agendaToSend,
  render: (say, view) => ({
    text: view.isMentee ? say("mentor.agenda.fallback") : say("mentor.agenda.fallback_mentor"),
    blocks: agendaBlocks(say, view),
  }),
});

const after = defineMessage({
  kind: "mentoring-after",
  payload: Meeting.extend({ userId: z.string() }),
  reportedAs,
  load: afterToSend,
  render: (say, { meeting: past, otherUserId, zone }) => ({
    text: say("mentor.after.fallback"),
    blocks: [
      section(
        say("mentor.after.text_md", {
          person: mention(otherUserId),
          at: momentWithDay(say.locale, past.startsAt, zone),
        }),
      ),
      actions(
        button(say("mentor.after.tell"), "mentor.tell", past.id, "primary"),
        button(say("mentor.after.not_met"), "mentor.not-met", past.id),
      ),
    ],
  }),
});

const halfTime = defineMessage({
  kind: "mentoring-half-time",
  payload: OfPerson,
  reportedAs,
  load: halfTimeToSend,
  render: (say, { pairing: { id, rhythm }, otherUserId }) => {
    const other = rhythm === "weekly" ? "every-two-weeks" : "weekly";
    return {
      text: say("mentor.half.fallback"),
      blocks: [
        section(say("mentor.half.text_md", { person: mention(otherUserId ?? "") })),
        actions(
          button(say("mentor.half.good"), "mentor.good", id, "primary"),
          button(say(`mentor.half.${other}`), "mentor.rhythm", `${other} ${id}`),
          button(say("mentor.half.end"), "mentor.end", id),
        ),
      ],
    };
  },
});

const ended = defineMessage({
  kind: "mentoring-ended",
  payload: OfPerson.extend({
    how: z.enum(["time", "early", "gone"]),
  }),
  reportedAs,
  load: endedToSend,
  render: (say, { pairing: { id }, isMentee, otherUserId, how }) => {
    const person = mention(otherUserId ?? "");
    const text =
      how === "gone" || person === ""
        ? say("mentor.end.gone_md")
        : say(how === "time" ? "mentor.end.time_md" : "mentor.end.early_md", { person });
    const write = say(person === "" ? "mentor.end.write_one" : "mentor.end.write");
    return {
      text: say("mentor.end.fallback"),
      blocks: [
        section(text),
        actions(
          button(write, "mentor.end", id, "primary"),
          ...(isMentee ? [button(say("mentor.end.again"), "mentor.open", id)] : []),
        ),
      ],
    };
  },
});

const rhythm = defineMessage({
  kind: "mentoring-rhythm",
  payload: OfPerson.extend({
    by: z.string(),
    rhythm: z.enum(RHYTHMS),
  }),
  reportedAs,
  load: rhythmToSend,
  render: (say, { pairing, by }) =>
    textMessage(say("mentor.half.told_md", { by: mention(by), rhythm: say(`mentor.rhythm.${pairing.rhythm}`) })),
});

/** A meeting as a file, for whoever asked for it a moment ago. */
const file = defineMessage({
  kind: "mentoring-file",
  payload: Meeting.extend({ userId: z.string() }),
  reportedAs,
  isAwaited: true,
  load: fileToSend,
  concerns: ({ otherUserId }) => [otherUserId],
  render: (say, { meeting: ahead, otherName, zone }) =>
    calendarMessage(say, meetingEntry(say, ahead, otherName), { zone }),
});

/** The same of its own accord, for whoever took one before it changed. */
const entry = defineMessage({
  kind: "mentoring-entry",
  payload: Meeting.extend({ sequence: z.number(), userId: z.string() }),
  reportedAs,
  load: entryToSend,
  concerns: ({ otherUserId }) => (otherUserId === null ? [] : [otherUserId]),
  render: (say, { meeting: changed, otherName, zone }) =>
    calendarMessage(say, meetingEntry(say, changed, otherName), { zone }),
});

/** What one of the two thanks the other for, in their words. */
const thanks = defineMessage({
  kind: "mentoring-thanks",
  payload: z.object({ lineId: z.string() }),
  reportedAs,
  load: thanksToSend,
  render: (say, { authorUserId, first }) => ({
    text: say("mentor.end.thanks_fallback"),
    blocks: [section(say("mentor.end.thanks_md", { person: mention(authorUserId), text: quotedLines(first) }))],
  }),
});

export const mentoringMessages = [
  candidates,
  closed,
  request,
  started,
  meeting,
  agendaQuestion,
  agenda,
  after,
  halfTime,
  ended,
  rhythm,
  file,
  entry,
  thanks,
];

function agendaBlocks(say: Say, view: AgendaView): KnownBlock[] {
  const { meeting: ahead, otherUserId, zone, isMentee, items, lastLines } = view;
  const about = [
    ...items.map((item) => agendaItemText(say, item)),
    ...(ahead.agendaNote === "" ? [] : [say("mentor.agenda.note_item_md", { note: escapeMrkdwn(ahead.agendaNote) })]),
  ];
  return [
    section(
      say("mentor.agenda.text_md", {
        person: mention(otherUserId),
        at: momentWithDay(say.locale, ahead.startsAt, zone),
      }),
    ),
    section(
      about.length === 0 ? say("mentor.agenda.none_md") : say("mentor.agenda.items_md", { items: about.join("\n") }),
    ),
    ...(ahead.number === 1 ? [section(say("mentor.start.questions_md"))] : []),
    ...(lastLines.length > 0 ? [section(lastText(say, lastLines))] : []),
    meetingActions(say, ahead, isMentee),
  ];
}
