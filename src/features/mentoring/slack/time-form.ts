/** The form in which one of the two names a time: the first one, or another one. */
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import { instantOf, localDate, parseCalendarDate } from "#src/kernel/calendar.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { ModalOrigin, Submission } from "#src/slack/context.ts";
import { momentWithDay, pickerTime } from "#src/slack/dates.ts";
import { mention } from "#src/slack/escape.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { modal } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { datePicker, timePicker } from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import { moveMeeting, nameFirstTime, ownMeeting } from "../use-cases/meet.ts";
import { timeMessage } from "./meeting-blocks.ts";

const FIELDS = formFields({
  day: "choice",
  time: "choice",
});
const { input, chosen } = FIELDS;

const Metadata = z.object({
  /** first: of a pairing. move: of a meeting. */
  what: z.enum(["first", "move"]),
  id: z.uuid(),
  zone: z.string(),
  otherUserId: z.string(),
  isMentee: z.boolean(),
  responseUrl: z.string().optional(),
});

export interface TimeQuestion {
  readonly what: "first" | "move";
  /** Of the pairing, or of the meeting. */
  readonly id: string;
  /** The reader's, in which they name it. */
  readonly zone: string;
  readonly otherUserId: string;
  readonly isMentee: boolean;
  /** What stands in the fields. */
  readonly at: Date | null;
}

/** The form in which a meeting is given another time. */
export function timeView(say: Say, { at, ...question }: TimeQuestion, origin: ModalOrigin): ModalView {
  const { zone } = question;
  const blocks = [
    input("day", say("mentor.time.day"), datePicker(at && localDate(at, zone))),
    input("time", say("mentor.time.time"), timePicker(at && pickerTime(at, zone)), {
      hint: say("mentor.time.hint", { zone }),
    }),
  ];
  return modal("mentor-time", say("mentor.time.title"), blocks, {
    submit: say("mentor.time.submit"),
    close: say("common.cancel"),
    metadata: { ...question, ...origin },
  });
}

export const timeSubmit = defineSubmit({
  id: "mentor-time",
  fields: FIELDS.kinds,
  metadata: Metadata,
  run: async (context, state, { what, id, zone, otherUserId, isMentee, responseUrl }): Promise<Submission> => {
    const { deps, say, person } = context;
    const day = parseCalendarDate(chosen(state, "day") ?? "");
    const [, hour, minute] = /^(\d{2}):(\d{2})$/.exec(chosen(state, "time") ?? "") ?? [];
    if (!day || hour === undefined || minute === undefined)
      return { kind: "errors", errors: { [day ? "time" : "day"]: say("mentor.faults.time_missing") } };
    try {
      const at = instantOf(day, Number(hour), Number(minute), zone);
      const isFirst = what === "first";
      const before = isFirst ? null : (await ownMeeting(deps, person, id)).meeting.startsAt;
      const meeting = isFirst ? await nameFirstTime(deps, person, id, at) : await moveMeeting(deps, person, id, at);
      const words = { person: mention(otherUserId), at: momentWithDay(say.locale, meeting.startsAt, zone) };
      const text = isFirst
        ? say("mentor.start.named_md", { ...words, questions: say("mentor.start.questions_md") })
        : before?.getTime() === meeting.startsAt.getTime()
          ? say("mentor.meeting.same_reply_md", words)
          : say("mentor.meeting.moved_reply_md", words);
      const message = timeMessage(say, text, meeting, isMentee);
      return responseUrl ? { kind: "close", message } : { kind: "update", view: messageView(context, message) };
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      return { kind: "errors", errors: { day: userFaultText(error.fault, say) } };
    }
  },
});
