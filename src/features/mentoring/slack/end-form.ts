/** The end of a pairing: quietly, with thanks to the other one and what remains for oneself, both of which may stay empty. */
import type { KnownBlock, ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { ModalOrigin, Submission } from "#src/slack/context.ts";
import { mention } from "#src/slack/escape.ts";
import { actions, button, modal, section } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { textInput } from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import { MAX_NOTE, type Pairing } from "../rules/types.ts";
import { endPairing, pairingToEnd } from "../use-cases/end-pairing.ts";

const FIELDS = formFields({
  thanks: "text",
  remains: "text",
});
const { input, typed } = FIELDS;

const Metadata = z.object({ pairingId: z.uuid(), responseUrl: z.string().optional() });

/** @param otherName of the one who gets the thanks; null where they are not known any more. */
export function endView(
  say: Say,
  pairing: Pairing,
  { userId }: PersonKey,
  otherName: string | null,
  origin: ModalOrigin,
): ModalView {
  const isActive = pairing.status === "active";
  const person = mention((pairing.menteeUserId === userId ? pairing.mentorUserId : pairing.menteeUserId) ?? "");
  const intro = isActive
    ? say("mentor.end.intro_md", { person })
    : person === ""
      ? say("mentor.end.over_without_md")
      : say("mentor.end.over_md", { person });
  const words = (placeholder?: string) =>
    textInput({ multiline: true, max: MAX_NOTE, ...(placeholder ? { placeholder } : {}) });
  const blocks: KnownBlock[] = [
    section(intro),
    ...(otherName === null
      ? []
      : [
          input(
            "thanks",
            say("mentor.end.thanks", { person: otherName }),
            words(say("mentor.end.thanks_placeholder")),
            { optional: true, hint: say("mentor.end.thanks_hint") },
          ),
        ]),
    input("remains", say("mentor.end.remains"), words(), { optional: true, hint: say("mentor.end.remains_hint") }),
  ];
  return modal("mentor-end", say(isActive ? "mentor.end.title" : "mentor.end.over_title"), blocks, {
    submit: say(isActive ? "mentor.end.submit" : "mentor.end.save"),
    close: say("common.cancel"),
    metadata: { pairingId: pairing.id, ...origin },
  });
}

export const endSubmit = defineSubmit({
  id: "mentor-end",
  fields: FIELDS.kinds,
  metadata: Metadata,
  delivers: ["thanks"],
  run: async (context, state, { pairingId, responseUrl }): Promise<Submission> => {
    const { deps, say, person } = context;
    const before = await pairingToEnd(deps, person, pairingId);
    const words = { thanks: typed(state, "thanks"), remains: typed(state, "remains") };
    const pairing = await endPairing(deps, person, pairingId, words);
    const isMentee = pairing.menteeUserId === person.userId;
    const other = mention((isMentee ? pairing.mentorUserId : pairing.menteeUserId) ?? "");
    const text =
      before.status === "active"
        ? say("mentor.end.ended_md", { person: other })
        : say(other === "" ? "mentor.end.saved_one_md" : "mentor.end.saved_md");
    const again = isMentee ? [actions(button(say("mentor.end.again"), "mentor.open", pairing.id))] : [];
    const message = { text: say("mentor.end.fallback"), blocks: [section(text), ...again] };
    return responseUrl ? { kind: "close", message } : { kind: "update", view: messageView(context, message) };
  },
});
