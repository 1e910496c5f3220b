/** Three lines of somebody who had a seat. */
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import { reflectionMark, withMore } from "#src/features/reflections/rules/reflection.ts";
import type { Say } from "#src/kernel/texts.ts";
import { ChangedMeanwhile, UserFault } from "#src/kernel/user-fault.ts";
import { conflict } from "#src/slack/conflict.ts";
import type { ModalOrigin, Submission } from "#src/slack/context.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { actions, button, modal, option, section, textMessage } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { checkboxes, textInput } from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import { debriefSeat, type OwnRequest, ownRequest } from "../use-cases/debrief.ts";
import { nameOf, plainName } from "./words.ts";

const FIELDS = formFields({
  what: "text",
  surprise: "text",
  insight: "text",
  share: "choices",
});
const { input, chosenAll, isAsked, typed } = FIELDS;

const SHARED = "shared";
const Metadata = z.object({ requestId: z.uuid(), responseUrl: z.string().optional(), seen: z.string().nullish() });

/** @param words what they told in the DM: it stands below what they wrote before. */
export function debriefView(
  say: Say,
  { board, request, hasManager, told }: OwnRequest,
  origin: ModalOrigin,
  words = "",
): ModalView {
  const before = { ...told, what: withMore(told?.what ?? "", words) };
  const line = (name: "what" | "surprise" | "insight", optional: boolean) =>
    input(name, say(`seats.debrief_form.${name}`), textInput({ multiline: true, initial: before[name] ?? "" }), {
      optional,
    });
  return modal(
    "seat-debrief",
    say("seats.debrief_form.title"),
    [
      section(nameOf(say, board.seat)),
      line("what", false),
      line("surprise", true),
      line("insight", true),
      ...(hasManager
        ? [
            input(
              "share",
              say("seats.debrief_form.share"),
              checkboxes(
                [option(say("seats.debrief_form.share_option"), SHARED)],
                told?.sharedWithManager ? [SHARED] : [],
              ),
              { optional: true },
            ),
          ]
        : []),
    ],
    {
      submit: say("seats.debrief_form.submit"),
      close: say("common.cancel"),
      metadata: { requestId: request.id, seen: told && reflectionMark(told), ...origin },
    },
  );
}

export const debriefSubmit = defineSubmit({
  id: "seat-debrief",
  fields: FIELDS.kinds,
  metadata: Metadata,
  run: async (context, state, { requestId, responseUrl, seen }): Promise<Submission> => {
    const { deps, say, person } = context;
    try {
      const { board } = await ownRequest(deps, person, requestId);
      const { seat } = await debriefSeat(deps, person, requestId, plainName(say, board.seat).slice(0, 150), {
        what: typed(state, "what"),
        surprise: typed(state, "surprise"),
        insight: typed(state, "insight"),
        link: null,
        sharedWithManager: isAsked(state, "share") ? chosenAll(state, "share").includes(SHARED) : null,
        ...(seen === undefined ? {} : { seen }),
      });
      const text = say("seats.debriefed_md", { name: nameOf(say, seat) });
      const message = textMessage(
        text,
        section(say("seats.next_md")),
        actions(button(say("seats.next_thanks"), "thanks.write", "new")),
      );
      return responseUrl ? { kind: "close", message } : { kind: "update", view: messageView(context, message) };
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      const labels = {
        what: say("seats.debrief_form.what"),
        surprise: say("seats.debrief_form.surprise"),
        insight: say("seats.debrief_form.insight"),
      };
      if (error instanceof ChangedMeanwhile) return conflict(say, error, labels);
      return { kind: "errors", errors: { what: userFaultText(error.fault, say) } };
    }
  },
});
