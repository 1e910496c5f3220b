/** What a meeting is to be about: the mentee ticks what the mentor may see, each time anew. */
import type { KnownBlock, ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import { clip } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { planSentence } from "#src/language/cue-sentence.ts";
import type { ModalOrigin, Submission } from "#src/slack/context.ts";
import { momentWithDay } from "#src/slack/dates.ts";
import { mention } from "#src/slack/escape.ts";
import { modal, option, section, textMessage } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { ofOurForm } from "#src/slack/kit/form-state.ts";
import { checkboxes, textInput } from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import { MAX_NOTE } from "../rules/types.ts";
import type { AgendaChoice, AgendaItem } from "../use-cases/agenda.ts";
import { type OwnMeeting, setAgenda } from "../use-cases/meet.ts";
import { onOneLine } from "./words.ts";

const FIELDS = formFields({
  items: "choices",
  note: "text",
});
const { input, chosenAll, typed } = FIELDS;

const Metadata = z.object({ meetingId: z.uuid(), mentorUserId: z.string(), responseUrl: z.string().optional() });
/** What can be ticked (`AgendaChoice`); forms of an earlier version say `plan` alone. */
const Ticked = z.union([z.enum(["goal", "plan"]), z.templateLiteral([z.enum(["plan", "reflection"]), " ", z.uuid()])]);

export function agendaView(
  say: Say,
  { meeting, pairing }: Pick<OwnMeeting, "meeting" | "pairing">,
  choices: readonly AgendaChoice[],
  origin: ModalOrigin,
): ModalView {
  const mentorUserId = pairing.mentorUserId ?? "";
  const options = choices.map(({ value, item }) => option(choiceText(say, item), value));
  const ticked = choices.filter(({ isTicked }) => isTicked).map(({ value }) => value);
  const blocks: KnownBlock[] = [
    section(
      say("mentor.agenda.intro_md", {
        person: mention(mentorUserId),
        at: momentWithDay(say.locale, meeting.startsAt, pairing.zone),
      }),
    ),
    input("items", say("mentor.agenda.items"), checkboxes(options, ticked), { optional: true }),
    input(
      "note",
      say("mentor.agenda.note"),
      textInput({
        multiline: true,
        max: MAX_NOTE,
        initial: meeting.agendaNote,
        placeholder: say("mentor.agenda.note_placeholder"),
      }),
      { optional: true },
    ),
  ];
  return modal("mentor-agenda", say("mentor.agenda.title"), blocks, {
    submit: say("mentor.agenda.submit"),
    close: say("common.cancel"),
    metadata: { meetingId: meeting.id, mentorUserId, ...origin },
  });
}

export const agendaSubmit = defineSubmit({
  id: "mentor-agenda",
  fields: FIELDS.kinds,
  metadata: Metadata,
  delivers: "all",
  run: async (context, state, { meetingId, mentorUserId, responseUrl }): Promise<Submission> => {
    const { deps, say, person } = context;
    const items = ofOurForm(z.array(Ticked), chosenAll(state, "items"));
    await setAgenda(deps, person, meetingId, items, typed(state, "note"));
    const message = textMessage(say("mentor.agenda.saved_md", { person: mention(mentorUserId) }));
    return responseUrl ? { kind: "close", message } : { kind: "update", view: messageView(context, message) };
  },
});

/** As the mentor reads it. */
export function agendaItemText(say: Say, item: AgendaItem): string {
  switch (item.kind) {
    case "goal":
      return say("mentor.agenda.goal_item_md", { goal: onOneLine(item.text) });
    case "plan":
      return say("mentor.agenda.plan_item_md", {
        sentence: planSentence({ when: onOneLine(item.when), will: onOneLine(item.will) }, say.locale, "within"),
      });
    case "reflection":
      return say("mentor.agenda.reflection_item_md", { title: onOneLine(item.title), text: onOneLine(item.text) });
  }
}

function choiceText(say: Say, item: AgendaItem): string {
  switch (item.kind) {
    case "goal":
      return say("mentor.agenda.goal", { goal: clip(item.text, 60) });
    case "plan":
      return say("mentor.agenda.plan", { sentence: planSentence(item, say.locale, "within") });
    case "reflection":
      return say("mentor.agenda.reflection", { title: item.title });
  }
}
