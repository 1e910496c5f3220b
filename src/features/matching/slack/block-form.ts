/** Whom somebody does not want to be brought together with: their own list, which nobody else sees. */
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { ModalOrigin, Submission } from "#src/slack/context.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { modal, section, textMessage } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { people } from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import { MAX_BLOCKED } from "../rules/profile.ts";
import { saveBlockList } from "../use-cases/profile.ts";

const FIELDS = formFields({
  people: "people",
});
const { input, chosenPeople } = FIELDS;

export function blockView(say: Say, blocked: readonly string[], origin: ModalOrigin): ModalView {
  const blocks = [
    section(say("matching.block.intro_md")),
    input("people", say("matching.block.people"), people(blocked, MAX_BLOCKED), { optional: true }),
  ];
  return modal("host-blocks", say("matching.block.title"), blocks, {
    submit: say("common.save"),
    close: say("common.cancel"),
    metadata: origin,
  });
}

const UserId = z.string().regex(/^[UW][A-Z0-9]+$/);

export const blockSubmit = defineSubmit({
  id: "host-blocks",
  fields: FIELDS.kinds,
  run: async (context, state): Promise<Submission> => {
    const { deps, say, person } = context;
    const chosen = z.array(UserId).catch([]).parse(chosenPeople(state, "people"));
    try {
      const blocked = await saveBlockList(deps, person, chosen);
      // Said in the window alone: nothing of it stays in a conversation.
      const message = textMessage(say("matching.block.saved_md", { count: blocked.length }));
      return { kind: "update", view: messageView(context, message) };
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      return { kind: "errors", errors: { people: userFaultText(error.fault, say) } };
    }
  },
});
