/** Two lines after a meeting, for the two alone. */
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { ModalOrigin, Submission } from "#src/slack/context.ts";
import { mention } from "#src/slack/escape.ts";
import { modal, context as note, textMessage } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { textInput } from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import { type Line, MAX_LINE } from "../rules/types.ts";
import { tellMeeting } from "../use-cases/meet.ts";

const FIELDS = formFields({
  first: "text",
  second: "text",
});
const { input, typed } = FIELDS;

const Metadata = z.object({ meetingId: z.uuid(), otherUserId: z.string(), responseUrl: z.string().optional() });

/** @param before what they wrote of it before. */
export function linesView(
  say: Say,
  meetingId: string,
  otherUserId: string,
  before: Pick<Line, "first" | "second"> | null,
  origin: ModalOrigin,
): ModalView {
  const blocks = [
    input("first", say("mentor.after.first"), textInput({ max: MAX_LINE, initial: before?.first ?? "" }), {
      optional: true,
    }),
    input("second", say("mentor.after.second"), textInput({ max: MAX_LINE, initial: before?.second ?? "" }), {
      optional: true,
    }),
    // Who was forgotten or has left has no name here.
    note(
      otherUserId === "" ? say("mentor.after.hint_alone") : say("mentor.after.hint", { person: mention(otherUserId) }),
    ),
  ];
  return modal("mentor-lines", say("mentor.after.title"), blocks, {
    submit: say("mentor.after.submit"),
    close: say("common.cancel"),
    metadata: { meetingId, otherUserId, ...origin },
  });
}

export const linesSubmit = defineSubmit({
  id: "mentor-lines",
  fields: FIELDS.kinds,
  metadata: Metadata,
  delivers: "all",
  run: async (context, state, { meetingId, otherUserId, responseUrl }): Promise<Submission> => {
    const { deps, say, person } = context;
    const lines = { first: typed(state, "first"), second: typed(state, "second") };
    await tellMeeting(deps, person, meetingId, lines);
    const isEmpty = lines.first === "" && lines.second === "";
    const message = textMessage(
      isEmpty || otherUserId === ""
        ? say("mentor.after.met_md")
        : say("mentor.after.told_md", { person: mention(otherUserId) }),
    );
    return responseUrl ? { kind: "close", message } : { kind: "update", view: messageView(context, message) };
  },
});
